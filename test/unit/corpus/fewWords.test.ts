import assert from 'node:assert/strict';
import { corpusOf } from './markedArticle';

// All invented.
function sharedBy(...texts: readonly string[]): string[] {
  return [...corpusOf(...texts).allQuoteMatches()].map(
    ({ relation, here, there }) => `${relation}: ${here.text} | ${there.text}`,
  );
}

describe('few words in common', () => {
  it('are one quote where both articles print the same sentence', () => {
    const line = 'Families of the Orrin valley could apply for what the council there calls';
    assert.deepEqual(
      sharedBy(
        `${line} {partial=the council|“harvest leave.”}\n\nMore is to come.`,
        `${line} {partial=the council|“harvest leave.”}\n\nNobody asked.`,
      ),
      ['verbatim: harvest leave. | harvest leave.'],
    );
  });

  it('are found where the words around them are the same, not where they are not', () => {
    const [kept] = sharedBy(
      'Brandt said {partial=Ana Brandt|“the ferry timetable nobody asked us for is a disgrace to Harlund”} and it would not be {partial=Ana Brandt|“properly seaworthy.”}',
      '{direct=Ana Brandt|“Start being properly seaworthy or leave,”} {person=Ana Brandt|Ana Brandt} said.\n\n{direct=Ana Brandt|“It would not be properly seaworthy,”} Brandt said. {direct=Ana Brandt|“The ferry timetable nobody asked us for is a disgrace to Harlund.”}',
    ).filter((told) => told.includes('| properly'));
    assert.equal(kept, 'truncated: properly seaworthy. | properly seaworthy');
    const there = corpusOf(
      'Brandt said {partial=Ana Brandt|“the ferry timetable nobody asked us for is a disgrace to Harlund”} and it would not be {partial=Ana Brandt|“properly seaworthy.”}',
      '{direct=Ana Brandt|“Start being properly seaworthy or leave,”} {person=Ana Brandt|Ana Brandt} said.\n\n{direct=Ana Brandt|“It would not be properly seaworthy,”} Brandt said. {direct=Ana Brandt|“The ferry timetable nobody asked us for is a disgrace to Harlund.”}',
    );
    const places = [...there.allQuoteMatches()].filter(({ here }) => here.text.startsWith('properly'));
    assert.equal(places.length, 1);
  });

  it('are none where both pages list the same headline, nor as a title', () => {
    const list =
      "Orrin council opens inquiry into the yard Mayor calls ferry plan 'a voyage straight into the rocks' Harlund mill may close";
    const listed = list.replace(
      "'a voyage straight into the rocks'",
      "{partial=Mayor|'a voyage straight into the rocks'}",
    );
    assert.deepEqual(sharedBy(`${listed} The first page.`, `${listed} The second page.`), []);
    assert.deepEqual(
      sharedBy(
        'Later tonight on {partial=Tor Weld|“Evening Harbour with Jonas Weld”} at six.',
        'Jonas Weld told {partial=Ana Brandt|“Evening Harbour with Jonas Weld”} so.',
      ),
      [],
    );
  });

  it('are none where one article quotes them and the other only uses them', () => {
    assert.deepEqual(
      sharedBy(
        '{direct=Ana Brandt|“inspector general of lighthouse keepers”}, {person=Ana Brandt|Ana Brandt} said.',
        'Until spring he served as inspector general of lighthouse keepers in the north.',
      ),
      [],
    );
  });
});

describe('words that are asked for', () => {
  const corpus = corpusOf(
    'Nobody moved.',
    '{person=Jonas Weld|Jonas Weld} called it {partial=Jonas Weld|“boats nobody wanted to”} on Monday.',
    '{direct=Jonas Weld|“Teh boats nobudy wanted to paint are roting in the harbuor,”} {person=Jonas Weld|Jonas Weld} wrote.',
  );

  it('are found in four of them between marks, whoever says them, and misspelt', () => {
    const told = corpus
      .find('The boats nobody wanted to paint are rotting in the harbour')
      .matches.map(({ relation, there }) => `${relation} ${there.article}`);
    assert.deepEqual(told.sort(), ['altered a2', 'truncated a1']);
  });
});
