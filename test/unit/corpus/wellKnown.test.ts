import assert from 'node:assert/strict';
import { corpusOf } from './markedArticle';

/** A word of an article alone, with its number in letters. */
const own = (i: number, from: string): string =>
  from + String(i).replace(/\d/g, (digit) => `${'bcdfghjklm'.charAt(Number(digit))}ox`);

// All invented.
const quote = 'We will sell the ferry to whoever pays the most for it this year,';
const told = (i: number, words: string): string =>
  `The ${own(i, 'mi')} of ${own(i, 'lu')} met at noon.\n\n${words} {person=Ana Brandt|Ana Brandt} told the ${own(i, 'fe')} there.`;
const quoting = (i: number): string => told(i, `{direct=Ana Brandt|“${quote}”}`);
const articles = (count: number, text: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => text(i));

describe('a quote that very many articles carry', () => {
  it('is found in all of them where a view can show them', () => {
    const corpus = corpusOf(...articles(50, quoting));
    for (const id of ['a0', 'a17', 'a49']) assert.equal(corpus.matchesOf(id).length, 49);
    assert.equal(corpus.matchesLeftOut('a0'), 0);
  });

  it('is found in some of very many, the same from both sides, with how many more have it', () => {
    const corpus = corpusOf(...articles(90, quoting));
    const others = (id: string): string[] => corpus.matchesOf(id).map(({ article }) => article);
    const found = others('a0').sort();
    assert.equal(found.length, 60);
    for (const other of [found[0], found[29], found[30], found[59]])
      assert.ok(others(other ?? '').includes('a0'), `${String(other)} has it too`);
    assert.equal(corpus.matchesLeftOut('a0'), 29);
  });

  it('is found where an article prints it without marks', () => {
    const corpus = corpusOf(...articles(50, (i) => (i === 7 ? told(i, quote) : quoting(i))));
    assert.ok(corpus.matchesOf('a3').some(({ article }) => article === 'a7'));
    assert.ok(corpus.matchesOf('a7').some(({ article }) => article === 'a3'));
  });

  it('is none where nobody has the words in marks', () => {
    const corpus = corpusOf(...articles(50, (i) => told(i, quote)));
    assert.equal(corpus.matchesOf('a3').length, 0);
    assert.equal(corpus.matchesLeftOut('a3'), 0);
  });
});
