import assert from 'node:assert/strict';
import { WordRarity } from '../../../src/corpus/index/wordRarity';
import { align } from '../../../src/corpus/match/alike/align';
import { partPairs } from '../../../src/corpus/match/alike/partPairs';
import { queryPassage, type Passage } from '../../../src/corpus/passage';

/** Invented words, each with its number in letters. */
const word = (i: number, from: string): string =>
  from + String(i).replace(/\d/g, (digit) => `${'bcdfghjklm'.charAt(Number(digit))}o`);
const words = (count: number, from = 'ta'): string[] =>
  Array.from({ length: count }, (_, i) => word(i, from));
const read = (list: readonly string[]): Passage => queryPassage(list.join(' '), new WordRarity());

describe('an alignment of very long passages', () => {
  const long = words(3000);

  it('has every word that both have', () => {
    const pairs = align(read(long), read(long));
    assert.equal(pairs.length, long.length);
    assert.ok(pairs.every(({ left, right, exact }) => left === right && exact));
  });

  it('leaves out what only one has, and what stands in the place of other words', () => {
    const other = [...words(50, 'mu'), ...long.map((each, i) => (i % 500 === 250 ? word(i, 'zi') : each))];
    const pairs = align(read(long), read(other));
    assert.equal(pairs.length, long.length - 6);
    assert.ok(pairs.every(({ left, right }) => right === left + 50));
  });

  it('is empty where they have nothing in common', () => {
    assert.deepEqual(align(read(long), read(words(3000, 'pe'))), []);
  });
});

describe('the parts of two long passages', () => {
  it('follow each other to the end of both, in one order', () => {
    const here = words(3000);
    const there = [...here.slice(2000), ...here.slice(0, 2000)];
    const parts = partPairs(read(here), read(there));
    assert.ok(parts.length > 3);
    for (const side of ['left', 'right'] as const) {
      assert.deepEqual(
        parts.map((part) => part[side].from).slice(1),
        parts.map((part) => part[side].to).slice(0, -1),
      );
      assert.equal(parts[0]?.[side].from, 0);
      assert.equal(parts.at(-1)?.[side].to, 3000);
    }
  });
});
