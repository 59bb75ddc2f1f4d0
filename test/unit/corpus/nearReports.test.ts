import assert from 'node:assert/strict';
import { differencesOf } from './differencesOf';

const monday = '2031-03-10T08:00:00Z';
const tuesday = '2031-03-11T08:00:00Z';

/** What two articles of Tuesday and Monday make of each other's statement by one speaker. All invented. */
function told(here: string, there: string, published = monday): string[] {
  return differencesOf(
    { text: `Skarland votes. ${here} in {place=Skarland|Skarland}.`, published: tuesday },
    { text: `A vote in Skarland. ${there} in {place=Skarland|Skarland}.`, published },
  );
}

const quoted = (words: string, who = 'Ada Brook'): string =>
  `{direct=${who}|“${words}”} {person=${who}|${who}} said`;
const reported = (words: string, verb = 'said', who = 'Ada Brook'): string =>
  `{person=${who}|${who}} ${verb} {indirect=${who}|${words}}`;

describe('a quote that another article reports of its speaker in nearly the same words', () => {
  it('is paraphrased', () => {
    assert.deepEqual(told(quoted('I will resign on Friday'), reported('she would resign on Friday')), [
      'paraphrased: I will resign on Friday | she would resign on Friday',
    ]);
    const [found] = told(
      reported('the council would close the harbour'),
      quoted('We will close the harbour'),
    );
    assert.equal(found, 'paraphrased: the council would close the harbour | We will close the harbour');
  });

  it('is altered where the report says the opposite', () => {
    assert.deepEqual(
      told(
        quoted('We will not close the harbour this winter'),
        reported('the council would close the harbour this winter'),
      ),
      [
        'altered negation: We will not close the harbour this winter | the council would close the harbour this winter',
        'conflicting: We will not / the council would',
      ],
    );
  });

  it('is altered where somebody promised the opposite', () => {
    assert.deepEqual(
      told(quoted('We will not close the harbour'), reported('to close the harbour', 'promised')),
      [
        'altered negation: We will not close the harbour | to close the harbour',
        'conflicting: We will not / to',
      ],
    );
    assert.deepEqual(
      told(quoted('We will close the harbour'), reported('not to close the harbour', 'vowed')),
      [
        'altered negation: We will close the harbour | not to close the harbour',
        'conflicting: We will / not to',
      ],
    );
  });

  it('is altered also where a negation is nearly all of a few words', () => {
    assert.deepEqual(told(quoted('I will not resign'), reported('that she would resign')), [
      'altered negation: I will not resign | that she would resign',
      'conflicting: I will not / that she would',
    ]);
    assert.deepEqual(told(quoted('I will not resign'), reported('that she would not resign')), [
      'paraphrased: I will not resign | that she would not resign',
    ]);
    assert.deepEqual(told(quoted('I will not resign'), reported('that others would resign')), []);
    assert.deepEqual(told(quoted('I will not do it'), reported('that she would do it')), []);
    assert.deepEqual(told(quoted('He will not resign'), reported('that she would resign')), []);
    assert.deepEqual(told(quoted('He will not resign'), reported('to resign', 'promised')), []);
  });

  it('is altered where the other article has the negation alone in marks', () => {
    const partly = (words: string): string =>
      `{person=Ada Brook|Ada Brook} said {mixed=Ada Brook|the council would ${words} the harbour this winter}`;
    const not = partly('{partial=Ada Brook|“not close”}');
    assert.deepEqual(told(reported('the council would close the harbour this winter'), not), [
      'altered negation: the council would close the harbour this winter | the council would “not close” the harbour this winter',
      'conflicting: – / not',
    ]);
    assert.deepEqual(told(reported('the council would not close the harbour this winter'), not), []);
  });

  it('is altered where the report gives another number', () => {
    const here = quoted('The repairs will cost $3 million');
    assert.equal(
      told(here, reported('the repairs would cost $3 billion'))[0],
      'altered number: The repairs will cost $3 million | the repairs would cost $3 billion',
    );
    assert.equal(
      told(here, reported('the repairs would cost $3 million'))[0],
      'paraphrased: The repairs will cost $3 million | the repairs would cost $3 million',
    );
  });

  it('is not told where the report is denied, or only says what somebody has in mind', () => {
    const here = quoted('We will not close the harbour this winter');
    assert.deepEqual(
      told(here, reported('that the council would close the harbour this winter', 'denied')),
      [],
    );
    const threat = `{person=Ada Brook|Ada Brook}'s threat {indirect=Ada Brook|to shut the harbour} worried Orrin`;
    assert.deepEqual(told(quoted('We do not want to shut the harbour'), threat), []);
  });

  it('is none of another speaker', () => {
    const other = reported('the council would close the harbour this winter', 'said', 'Jonas Weld');
    assert.deepEqual(told(quoted('We will not close the harbour this winter'), other), []);
  });
});

describe('two reports of one speaker', () => {
  it('are told where they say the opposite', () => {
    const here = reported('the council will raise the fees for fishermen');
    assert.deepEqual(told(here, reported('the council will not raise the fees for fishermen')), [
      'altered negation: the council will raise the fees for fishermen | the council will not raise the fees for fishermen',
      'conflicting: – / not',
    ]);
    assert.deepEqual(told(here, reported('the council will raise the fees for all fishermen')), []);
  });
});
