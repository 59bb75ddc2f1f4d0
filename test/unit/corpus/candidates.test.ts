import assert from 'node:assert/strict';
import type { ShingleIndex } from '../../../src/corpus/index/shingleIndex';
import { shingleKeys } from '../../../src/corpus/index/shingles';
import { WordRarity } from '../../../src/corpus/index/wordRarity';
import { regionsFor } from '../../../src/corpus/match/candidates';
import { queryPassage } from '../../../src/corpus/passage';
import type { Reading } from '../../../src/corpus/reading';

const everywhere = 4000;
/** Articles of which nothing but the name and the blocks is asked. */
const readings = Array.from(
  { length: everywhere },
  (_, i) => ({ article: { id: `a${i}` }, blockStarts: new Uint32Array(3) }) as Reading,
);

/** An index in which each shingle of a query stands in so many articles, the first of them; what is told is counted. */
function indexOf(keys: Uint32Array, counts: readonly number[]): ShingleIndex<Reading> & { told: number } {
  const count = (key: number): number => counts[keys.indexOf(key)] ?? 0;
  const index: ShingleIndex<Reading> & { told: number } = {
    told: 0,
    count,
    visit: (key, visitor) => {
      for (let i = 0; i < count(key); i++) {
        index.told++;
        const reading = readings[i];
        if (reading) visitor(reading, 2, i);
      }
    },
    visitingRare: (most) => (key, visitor) => {
      if (count(key) > most) return false;
      index.visit(key, visitor);
      return true;
    },
  };
  return index;
}

describe('places where words may stand', () => {
  const query = queryPassage('she said on the old harbour wall', new WordRarity());
  const keys = shingleKeys(query.hashes);

  it('asks for no phrase that stands everywhere beside a rarer one', () => {
    const index = indexOf(keys, [everywhere, 0, 2, 2, 1]);
    const seen = new Map<number, number>();
    const { regions } = regionsFor(query, index, seen);
    assert.deepEqual(
      regions.map(({ reading, hits, firstBlock }) => [reading.article.id, hits, firstBlock]),
      [
        ['a0', 3, 2],
        ['a1', 2, 2],
      ],
    );
    assert.equal(index.told, 5);
    assert.deepEqual(
      [...keys].map((key) => seen.get(key)),
      [Infinity, 0, 2, 2, 1],
    );
  });

  it('asks for the least common one where nothing else stands anywhere', () => {
    const short = queryPassage('she said on', new WordRarity());
    const { regions } = regionsFor(short, indexOf(keys, [everywhere]), new Map(), readings[0]);
    assert.equal(regions[0]?.reading.article.id, 'a1');
  });

  it('are all those where most of the words stand, but few of the others; of very many it is told that there are more', () => {
    const found = (counts: readonly number[], words = query): string => {
      const { regions, more } = regionsFor(words, indexOf(keys, counts), new Map());
      return `${regions.length}${more ? ' and more' : ''}`;
    };
    assert.equal(found([90, 90, 90, 90, 90]), '90');
    assert.equal(found([0, 2, 2, 0, 0]), '2');
    assert.equal(found([90, 90, 0, 0, 0]), '0');
    assert.equal(found([300, 300, 300, 300, 300]), '200 and more');
    assert.equal(found([300, 300, 300, 300, 2000]), '200 and more');
    assert.equal(found([2000, 2000, 2000, 2000, 2000]), '200 and more');
    assert.equal(found([2000, 2000, 2000, 2000, 0]), '0');
    assert.equal(found([300, 300, 300, 300, 2000]), '200 and more');
    assert.equal(found([2000, 2000, 2000, 2000, 2000]), '200 and more');
    assert.equal(found([2000, 2000, 2000, 2000, 0]), '0');
    const short = queryPassage('she said on the', new WordRarity());
    assert.equal(found([90, 90], short), '90');
    assert.equal(found([300, 300], short), '200 and more');
  });

  it('count a shingle once that stands in two blocks of one place', () => {
    const index = indexOf(keys, [0, 0, 1, 1, 0]);
    const twice: typeof index = {
      ...index,
      visitingRare: (most) => (key, visitor) =>
        index.visitingRare(most)(key, (reading, block, text) => {
          visitor(reading, block, text);
          visitor(reading, block + 1, text);
        }),
    };
    assert.deepEqual(
      regionsFor(query, twice, new Map()).regions.map(({ hits, lastBlock }) => [hits, lastBlock]),
      [[2, 3]],
    );
  });
});
