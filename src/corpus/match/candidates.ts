import { blocksSpanned } from '../index/blocks';
import { shingleKeys } from '../index/shingles';
import type { ShingleIndex } from '../index/shingleIndex';
import type { Reading } from '../reading';
import type { Passage } from './passage';

/** Blocks of one article that hold shingles of a query. */
export interface Region {
  readonly reading: Reading;
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** Different shingles of the query found there. */
  readonly hits: number;
  /** Rarity of those shingles, added up; for ranking. */
  readonly weight: number;
}

/** So many places of shingles are looked at for one query, the rarest shingles' first. */
const mostPostings = 1 << 15;
/** A shingle in more places than this is asked for only if no rarer one was found. */
const commonShingle = 3000;
/** The places aligned for one query, best first; the 24th of a real quote is already noise. */
const mostRegions = 24;
/** Stock phrases, each in a hundred places, promise nothing: without them a query takes half the time and finds as much. */
const leastWeight = 0.6;
/** A query of so many words must share two shingles; a shorter one only has few. */
const longQuery = 6;
/** One that stands in two places at most is enough: of a short quote two slips of the pen may leave no more. */
const rareEnough = 0.63;

/**
 * Where a query's words may stand, best first: by its rarest shingles. Empty for a query of fewer than three words.
 * @param seen is told in how many places each shingle of the query stands.
 * @param except an article to leave out.
 */
export function regionsFor(
  query: Passage,
  index: ShingleIndex<Reading>,
  seen: Map<number, number>,
  except?: string,
): Region[] {
  const isLong = query.words.length >= longQuery;
  const span = blocksSpanned(query.words.length);
  const regions: Region[] = [];
  for (const [reading, hits] of gather(placesByRarity(query, index, seen, except))) {
    // nearly all articles have only a phrase in common that many have
    if (isLong && totalWeight(hits) < leastWeight - roundingError) continue;
    for (const region of join(reading, hits, span)) {
      if (!isLong || region.weight >= (region.hits >= 2 ? leastWeight : rareEnough)) regions.push(region);
    }
  }
  return regions.sort(byPromise).slice(0, mostRegions);
}

/** Sums of the same weights in another order differ by no more. */
const roundingError = 1e-9;

/** The blocks of an article that were hit, each with what the hit weighs, in the order in which they were found. */
interface Hits {
  readonly blocks: number[];
  readonly weights: number[];
}

function totalWeight({ weights }: Hits): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Where a shingle stands; the arrays are parallel. */
interface ShinglePlaces {
  readonly readings: readonly Reading[];
  readonly blocks: readonly number[];
}

function gather(lists: readonly ShinglePlaces[]): Map<Reading, Hits> {
  const found = new Map<Reading, Hits>();
  let postings = 0;
  for (const { readings, blocks } of lists) {
    const { length } = blocks;
    if (postings > 0 && (length > commonShingle || postings + length > mostPostings)) break;
    postings += length;
    const weight = 1 / Math.log2(1 + length);
    readings.forEach((reading, i) => {
      let hits = found.get(reading);
      if (!hits) found.set(reading, (hits = { blocks: [], weights: [] }));
      hits.blocks.push(blocks[i] ?? 0);
      hits.weights.push(weight);
    });
  }
  return found;
}

function placesByRarity(
  query: Passage,
  index: ShingleIndex<Reading>,
  seen: Map<number, number>,
  except: string | undefined,
): ShinglePlaces[] {
  const lists: ShinglePlaces[] = [];
  for (const key of new Set(shingleKeys(query.hashes))) {
    const readings: Reading[] = [];
    const blocks: number[] = [];
    let places = 0;
    index.visit(key, (reading, block) => {
      places++;
      if (reading.article.id === except) return;
      readings.push(reading);
      blocks.push(block);
    });
    seen.set(key, places);
    if (blocks.length > 0) lists.push({ readings, blocks });
  }
  return lists.sort((a, b) => a.blocks.length - b.blocks.length);
}

/** Neighbouring blocks become one region. */
function join(reading: Reading, { blocks, weights }: Hits, span: number): Region[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a] ?? 0) - (blocks[b] ?? 0) || a - b);
  const regions: Region[] = [];
  let region: { firstBlock: number; lastBlock: number; hits: number; weight: number } | undefined;
  for (let i = 0; i < order.length;) {
    const block = blocks[order[i] ?? 0] ?? 0;
    let hits = 0;
    let weight = 0;
    for (; i < order.length && blocks[order[i] ?? 0] === block; i++) {
      hits++;
      weight += weights[order[i] ?? 0] ?? 0;
    }
    if (region && block - region.lastBlock <= span) {
      region.lastBlock = block;
      region.hits += hits;
      region.weight += weight;
    } else {
      if (region) regions.push({ reading, ...region });
      region = { firstBlock: block, lastBlock: block, hits, weight };
    }
  }
  if (region) regions.push({ reading, ...region });
  return regions;
}

/** The order must not depend on what was put when: ties go by article and place. */
function byPromise(a: Region, b: Region): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  const [idA, idB] = [a.reading.article.id, b.reading.article.id];
  return idA < idB ? -1 : idA > idB ? 1 : a.firstBlock - b.firstBlock;
}
