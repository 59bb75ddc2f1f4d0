import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import type { Discrepancy } from '../../../src/corpus/model';
import { readMarkedArticle } from './markedArticle';

// All invented.
const shared =
  '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}.';

/** The names that two accounts of one story give otherwise. */
function told(here: readonly string[], there: readonly string[], publishedThere = '2031-05-04'): string[] {
  const corpus = new Corpus();
  [here, there].forEach((names, i) => {
    const marked = names.map((name) => `The ferry was steered by {person=${name}|${name}}.`).join(' ');
    const { article, analysis } = readMarkedArticle(`a${i}`, `${shared}\n\n${marked}`);
    corpus.put(article, { ...analysis, provenance: { published: i === 0 ? '2031-05-04' : publishedThere } });
  });
  return [...corpus.allDiscrepancies()].filter(({ kind }) => kind === 'name').map(row);
}

const row = ({ verdict, here, there }: Discrepancy): string => `${verdict} ${here.text} | ${there.text}`;

describe('names of one person in two accounts', () => {
  it('are told once where they are spelt otherwise, in the first name or the last', () => {
    for (const [a, b] of [
      ['Ilse Kahn', 'Ilse Khan'],
      ['Kirsten Nielander', 'Kirsten Neilander'],
      ['Colin Verhaag', 'Collin Verhaag'],
      ['Petra Solveigh', 'Petra Solweigh'],
    ] as const) {
      assert.deepEqual(told([a, a], [b]), [`compatible ${a} | ${b}`]);
      assert.deepEqual(told([b], [a]), [`compatible ${b} | ${a}`]);
    }
  });

  it('are told where only one gives a middle name in full', () => {
    assert.deepEqual(told(['Tomas X. Weld'], ['Tomas Xavier Weld']), [
      'compatible Tomas X. Weld | Tomas Xavier Weld',
    ]);
    assert.deepEqual(told(['Tomas Xavier Weld'], ['Tomas Weld']), [
      'compatible Tomas Xavier Weld | Tomas Weld',
    ]);
  });

  it('are the same for trifles: capitals, accents, hyphens, initials, particles, short forms, "Jr."', () => {
    for (const [a, b] of [
      ['DeWynne Harrow', 'Dewynne Harrow'],
      ['Ilse Müller', 'Ilse Muller'],
      ['Sharon Colvin-Single', 'Sharon Colvin Single'],
      ['Tomas X. Weld', 'Tomas Weld'],
      ['Omar al-Vessim', 'Omar Vessim'],
      ['Greg Mullin', 'Gregory Mullin'],
      ['Daniel Simmer Jr.', 'Daniel Simmer'],
    ] as const)
      assert.deepEqual(told([a], [b]), []);
  });

  it('are those of two people where an account names both, the names are short or of two genders, or two fit', () => {
    assert.deepEqual(told(['Colin Verhaag', 'Collin Verhaag'], ['Collin Verhaag']), []);
    assert.deepEqual(told(['Dean Verhaag'], ['Jean Verhaag']), []);
    assert.deepEqual(told(['Robert Verhaag'], ['Roberta Verhaag']), []);
    assert.deepEqual(told(['Ilse Solveigh'], ['Ilse Solweigh', 'Ilse Solveighe']), []);
    assert.deepEqual(told(['Tomas Xavier Weld'], ['Tomas Yorick Weld']), []);
  });

  it('are not looked for in accounts of two days', () => {
    assert.deepEqual(told(['Colin Verhaag'], ['Collin Verhaag'], '2031-05-07'), []);
  });
});
