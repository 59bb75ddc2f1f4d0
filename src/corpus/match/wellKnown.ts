import type { ShingleIndex, ShingleVisit } from '../index/shingleIndex';
import { shingleKeys } from '../index/shingles';
import { keep } from '../keep';
import { plainPassageOf } from '../passage';
import { spanOfBlocks, type Reading } from '../reading';
import { standsQuoted } from './places/standsQuoted';
import type { WholeReading } from './places/wholeReading';

/** So many shingles in a row, each in too many places to relate anything by itself, make a passage: eight words. */
const passageLength = 6;
/** A shingle in more places is asked for nowhere: of a passage the rarest of its shingles counts. */
const mostPlaces = 1 << 15;
/**
 * Of the articles that carry a passage, taken as a ring by their ids, so many before and after each one are looked at. So
 * the relation stays symmetrical, and a quote in thousands of articles does not have each held against each other.
 */
const reach = 30;
/** The articles that carry so many passages, and the places of so many shingles, are remembered for the next article. */
const mostRings = 200;
const mostCounts = 50_000;

/** An article that carries a well-known passage of another one, with the numbers of the blocks where it stands. */
export interface Carrier {
  readonly reading: Reading;
  readonly here: number;
  readonly there: number;
}

/** The articles with a shingle, by id, and the blocks in which it stands. */
type Ring = readonly { readonly reading: Reading; readonly blocks: readonly number[] }[];

/** Finds the passages that stand in so many articles that none of their shingles is rare: the best known quotes. */
export class WellKnownPassages {
  private readonly rings = new Map<number, Ring>();
  private readonly counts = new Map<number, number>();
  private readonly visit: ShingleVisit<Reading>;

  constructor(index: ShingleIndex<Reading>) {
    this.visit = index.visitingRare(mostPlaces);
  }

  /**
   * The articles near this one on the rings of its passages that carry these in marks, or carry what it has in marks.
   * @param isCommon tells whether a shingle stands in too many places to relate anything.
   * @param isAsked tells the articles to look at.
   * @returns also how many more articles seem to carry one, if all are looked at.
   */
  carriersOf(
    whole: WholeReading,
    isCommon: (key: number) => boolean,
    blockAt: (word: number) => number,
    isAsked: (other: Reading) => boolean,
  ): { readonly carriers: Carrier[]; readonly leftOut: ReadonlySet<Reading> } {
    const carriers: Carrier[] = [];
    const leftOut = new Set<Reading>();
    for (const at of this.tellingPlaces(whole, isCommon)) {
      const { near, far } = this.neighbours(whole, at);
      const found = near.flatMap(({ reading, blocks }) => {
        if (!isAsked(reading)) return [];
        const there = blocks.find((block) => standsThere(whole, at, reading, block));
        return there === undefined ? [] : [{ reading, here: blockAt(at), there }];
      });
      carriers.push(...found);
      // those not looked at carry it if most of the others do
      if (2 * found.length > near.length) for (const { reading } of far) leftOut.add(reading);
    }
    for (const { reading } of carriers) leftOut.delete(reading);
    return { carriers, leftOut };
  }

  /**
   * The places of the shingles by which others are found: of each passage the rarest one, so that articles with the same
   * passage choose the same. After the winnowing of Schleimer, Wilkerson and Aiken (2003).
   */
  private tellingPlaces({ keys }: WholeReading, isCommon: (key: number) => boolean): ReadonlySet<number> {
    const chosen = new Map<number, number>();
    let row = 0;
    for (let i = 0; i < keys.length; i++) {
      row = isCommon(keys[i] ?? 0) ? row + 1 : 0;
      if (row < passageLength) continue;
      const rarest = this.rarestOf(keys, i + 1 - passageLength);
      const key = keys[rarest ?? -1];
      if (rarest !== undefined && key !== undefined && !chosen.has(key)) chosen.set(key, rarest);
    }
    return new Set(chosen.values());
  }

  /** The place of the shingle in fewest places, of a passage that begins at a word; none where all stand everywhere. */
  private rarestOf(keys: Uint32Array, first: number): number | undefined {
    let rarest: number | undefined;
    let fewest = mostPlaces;
    for (let at = first; at < first + passageLength; at++) {
      const key = keys[at] ?? 0;
      const count = this.count(key);
      if (count > fewest || (count === fewest && rarest !== undefined && key >= (keys[rarest] ?? 0)))
        continue;
      [rarest, fewest] = [at, count];
    }
    return rarest;
  }

  /** Of the other articles with a shingle those to look at, and the others. */
  private neighbours(
    { reading, keys }: WholeReading,
    at: number,
  ): { readonly near: Ring; readonly far: Ring } {
    const ring = this.ring(keys[at] ?? 0);
    const own = ring.findIndex((other) => other.reading.article.id === reading.article.id);
    const others = [...ring.slice(own + 1), ...ring.slice(0, Math.max(0, own))];
    if (others.length <= 2 * reach) return { near: others, far: [] };
    const near = [...others.slice(0, reach), ...others.slice(-reach)];
    return { near, far: others.slice(reach, -reach) };
  }

  /** In how many places a shingle stands; infinite for too many. */
  private count(key: number): number {
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    let places = 0;
    const isTold = this.visit(key, () => ++places <= mostPlaces);
    const count = isTold && places <= mostPlaces ? places : Infinity;
    keep(this.counts, key, count, mostCounts);
    return count;
  }

  private ring(key: number): Ring {
    const known = this.rings.get(key);
    if (known) return known;
    const found = new Map<Reading, number[]>();
    this.visit(key, (reading, block) => {
      const blocks = found.get(reading);
      if (blocks) blocks.push(block);
      else found.set(reading, [block]);
    });
    const ring = [...found].map(([reading, blocks]) => ({ reading, blocks: blocks.sort((a, b) => a - b) }));
    ring.sort((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
    keep(this.rings, key, ring, mostRings);
    return ring;
  }
}

/**
 * Whether the passage around a shingle of an article stands in a block of another one and goes on into the next, and one
 * of the two has it between marks.
 */
function standsThere(whole: WholeReading, at: number, other: Reading, block: number): boolean {
  const passage = plainPassageOf(other, spanOfBlocks(other, block - 1, block + 1));
  const keys = shingleKeys(passage.hashes);
  return keys.some((key, place) => {
    if (key !== whole.keys[at]) return false;
    let quoted = 0;
    const isSame = (by: number): boolean =>
      keys[place + by] !== undefined && keys[place + by] === whole.keys[at + by];
    const count = (by: number): boolean => {
      if (!isSame(by)) return false;
      if (standsQuoted(whole.passage, at + by) || standsQuoted(passage, place + by)) quoted++;
      return quoted < passageLength;
    };
    for (let by = 0; count(by); by++);
    for (let by = -1; count(by); by--);
    return quoted >= passageLength;
  });
}
