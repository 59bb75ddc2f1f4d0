import assert from 'node:assert/strict';
import { differencesOf } from './differencesOf';

const monday = '2031-03-10T08:00:00Z';
const tuesday = '2031-03-11T08:00:00Z';
const spring = '2031-05-02T08:00:00Z';

/** What two articles of Tuesday and Monday make of each other's sentence by one speaker. All invented. */
function told(here: string, there: string, published = monday): string[] {
  return differencesOf(
    { text: `Skarland votes. ${said(here)}`, published: tuesday },
    { text: `A vote in Skarland. ${said(there)}`, published },
  );
}

const said = (words: string, who = 'Ada Brook'): string =>
  `{direct=${who}|“${words}”} {person=${who}|${who}} said in {place=Skarland|Skarland}.`;

describe('short sentences that two articles quote of one speaker', () => {
  it('are one utterance in which a negation is lost', () => {
    assert.deepEqual(told('I will not resign', 'I will resign'), [
      'altered negation: I will not resign | I will resign',
      'conflicting: not / –',
    ]);
    assert.deepEqual(told('We found weapons', 'We found no weapons'), [
      'altered negation: We found weapons | We found no weapons',
      'conflicting: – / no',
    ]);
    assert.deepEqual(told('We won’t back down', 'We will back down')[1], 'conflicting: n’t / –');
    assert.deepEqual(told('I regret it', 'I don’t regret it'), [
      'altered negation, other: I regret it | I don’t regret it',
      'conflicting: – / don’t',
    ]);
  });

  it('are one in which a number, a name or a word stands for another', () => {
    assert.deepEqual(told('We lost 20 men', 'We lost 200 men'), [
      'altered number: We lost 20 men | We lost 200 men',
      'conflicting: 20 / 200',
    ]);
    assert.deepEqual(told('The harbour will open in 2025', 'The harbour will open in 2035'), [
      'altered number: The harbour will open in 2025 | The harbour will open in 2035',
      'conflicting: 2025 / 2035',
    ]);
    assert.deepEqual(
      told('It cost $3 million', 'It cost $3 billion')[1],
      'conflicting: $3 million / $3 billion',
    );
    assert.deepEqual(
      told('Nothing has changed', 'Everything has changed')[1],
      'conflicting: Nothing / Everything',
    );
    assert.equal(
      told('The ferries sail to Orrin', 'The ferries sail to Brindle')[0],
      'altered name: The ferries sail to Orrin | The ferries sail to Brindle',
    );
    assert.deepEqual(told('The water is safe to drink', 'The water is unsafe to drink'), [
      'altered other: The water is safe to drink | The water is unsafe to drink',
      'conflicting: safe / unsafe',
    ]);
  });

  it('are two where more than one place differs, or hardly a word is the same', () => {
    assert.deepEqual(told('I will not resign', 'I will never ever resign from it'), []);
    assert.deepEqual(told('We sold the boats', 'We burnt the sheds'), []);
    assert.deepEqual(told('That is it', 'That is not it'), []);
  });

  it('are two of other days or speakers', () => {
    assert.deepEqual(told('I will not resign', 'I will resign', spring), []);
    const other = { text: `A vote in Skarland. ${said('I will resign', 'Jonas Weld')}`, published: monday };
    const one = { text: `Skarland votes. ${said('I will not resign')}`, published: tuesday };
    assert.deepEqual(differencesOf(one, other), []);
  });

  it('are one in articles without dates that share three names', () => {
    const besides = 'Word came from {place=Orrin|Orrin}.';
    const [here, there] = ['I will not resign', 'I will resign'].map((words) => `${besides} ${said(words)}`);
    assert.deepEqual(differencesOf({ text: here ?? '' }, { text: there ?? '' }), [
      'altered negation: I will not resign | I will resign',
      'conflicting: not / –',
    ]);
  });

  it('are two that both articles have', () => {
    const both = `${said('I will resign')} {direct=Ada Brook|“I will not resign,”} she had said.`;
    const found = differencesOf({ text: both, published: tuesday }, { text: both, published: monday });
    assert.deepEqual(
      found.filter((line) => !line.startsWith('verbatim')),
      [],
    );
  });
});
