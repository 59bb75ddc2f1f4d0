import { blocksSpanned } from '../index/blocks';
import { shingleKeys, shingleLength } from '../index/shingles';
import type { ShingleIndex, ShingleVisit } from '../index/shingleIndex';
import type { Reading } from '../reading';
import type { Passage } from '../passage';
import { longQuote } from './places/windows';

/** Where a query's words may stand. */
export interface Regions {
  /** Those to look at, most promising first. */
  readonly regions: readonly Region[];
  /** Whether there are others where most of it stands: a known phrase stands in very many. */
  readonly more: boolean;
}

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
/** The places aligned for one query, best first: those with less than most of it are noise by the 24th ... */
const mostRegions = 24;
/** ... but so many where most of the query stands, since a known quote is carried by very many. */
const mostWholeRegions = 200;
const mostOfQuery = 0.5;
/** Stock phrases, each in a hundred places, promise nothing: without them a query takes half the time and finds as much. */
const leastWeight = 0.6;
/** A long query must share two shingles, or one that stands in two places at most: of a short quote two slips of the pen may leave no more. */
const rareEnough = 0.63;

/**
 * Where a query's words may stand, best first: by its rarest shingles. Empty for a query of fewer than three words.
 * @param seen is told in how many places each shingle of the query stands; infinite for one that stands in very many.
 * @param except an article to leave out.
 */
export function regionsFor(
  query: Passage,
  index: ShingleIndex<Reading>,
  seen: Map<number, number>,
  except?: Reading,
): Regions {
  const isLong = query.words.length >= longQuote;
  const span = blocksSpanned(query.words.length);
  const regions: Region[] = [];
  const places = placesOf(query, index, seen, except);
  const chosen = rarestFirst(places.shingles);
  const least = leastOf(places, chosen);
  const leastTotal = isLong ? least : 0;
  for (const [reading, hits] of gather(places, chosen, leastTotal)) {
    // nearly all articles have only a phrase in common that many have
    if (totalWeight(hits) < leastTotal) continue;
    for (const region of join(reading, hits, span)) {
      if (!isLong || region.weight >= (region.hits >= 2 ? least : rareEnough)) regions.push(region);
    }
  }
  regions.sort(byPromise);
  const most = mostOfQuery * (query.words.length - shingleLength + 1);
  const promising = regions.filter(({ hits }, i) => i < mostRegions || hits >= most);
  return { regions: promising.slice(0, mostWholeRegions), more: promising.length > mostWholeRegions };
}

/** Sums of the same weights in another order differ by no more. */
const roundingError = 1e-9;

/** What a place must weigh: of a phrase of which each part stands in very many places, all that it has. */
function leastOf({ allStand }: Places, chosen: readonly Chosen[]): number {
  const all = chosen.reduce((sum, { weight }) => sum + weight, 0);
  return (allStand ? Math.min(leastWeight, all) : leastWeight) - roundingError;
}

/** Where the shingles of a query stand, one shingle after the other: thousands of places, in parallel arrays. */
interface Places {
  readonly readings: Reading[];
  readonly blocks: number[];
  /** See `PlaceVisitor`. */
  readonly texts: number[];
  /** Of each shingle that stands anywhere, the first of its places and the one behind the last. */
  readonly shingles: { readonly from: number; readonly to: number }[];
  /** Whether each of the shingles stands somewhere, also those that stand in too many places to be told. */
  readonly allStand: boolean;
}

function placesOf(
  query: Passage,
  index: ShingleIndex<Reading>,
  seen: Map<number, number>,
  except: Reading | undefined,
): Places {
  const keys = new Set(shingleKeys(query.hashes));
  // a common shingle is passed over beside a rare one in any case; the places in the article left out do not count
  const visitRare = index.visitingRare(commonShingle + (except?.blockStarts.length ?? 0));
  const rare = placesOfShingles(keys, visitRare, seen, except);
  if (rare.shingles.some(({ from, to }) => to - from <= commonShingle)) return rare;
  // nothing but what stands everywhere: then that is asked for
  return placesOfShingles(keys, index.visitingRare(Infinity), seen, except);
}

function placesOfShingles(
  keys: ReadonlySet<number>,
  visit: ShingleVisit<Reading>,
  seen: Map<number, number>,
  except: Reading | undefined,
): Places {
  const readings: Reading[] = [];
  const blocks: number[] = [];
  const texts: number[] = [];
  const shingles: { from: number; to: number }[] = [];
  let allStand = true;
  for (const key of keys) {
    const from = blocks.length;
    let places = 0;
    const isTold = visit(key, (reading, block, text) => {
      places++;
      if (reading === except) return;
      readings.push(reading);
      blocks.push(block);
      texts.push(text);
    });
    seen.set(key, isTold ? places : Infinity);
    if (blocks.length > from) shingles.push({ from, to: blocks.length });
    else if (isTold) allStand = false;
  }
  return { readings, blocks, texts, shingles, allStand };
}

/** The blocks of an article that were hit, each with the number of the shingle and what it weighs, in the order in which they were found. */
interface Hits {
  readonly blocks: number[];
  readonly shingles: number[];
  readonly weights: number[];
}

function totalWeight({ weights }: Hits): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** What stands where in those articles in which all of it may weigh so much, the rarest shingles first. */
function gather(
  { readings, blocks, texts }: Places,
  chosen: readonly Chosen[],
  leastTotal: number,
): Map<Reading, Hits> {
  const totals = new Float64Array(textSlots);
  for (const { from, to, weight } of chosen) {
    for (let i = from; i < to; i++) {
      const slot = slotOf(texts[i] ?? 0);
      totals[slot] = (totals[slot] ?? 0) + weight;
    }
  }
  const found = new Map<Reading, Hits>();
  chosen.forEach(({ from, to, weight }, shingle) => {
    for (let i = from; i < to; i++) {
      const reading = readings[i];
      if (!reading || (totals[slotOf(texts[i] ?? 0)] ?? 0) < leastTotal) continue;
      let hits = found.get(reading);
      if (!hits) found.set(reading, (hits = { blocks: [], shingles: [], weights: [] }));
      hits.blocks.push(blocks[i] ?? 0);
      hits.shingles.push(shingle);
      hits.weights.push(weight);
    }
  });
  return found;
}

/** Texts are added up in so many sums, a few of them in one: cheaper than a sum for each article, of which hardly any promises something. */
const textSlots = 1 << 12;

function slotOf(text: number): number {
  return Math.imul(text, 0x9e3779b1) >>> 20;
}

/** A shingle that is looked at, with what a place of it weighs. */
interface Chosen {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The shingles that are looked at, rarest first. */
function rarestFirst(shingles: Places['shingles']): Chosen[] {
  const chosen: Chosen[] = [];
  let postings = 0;
  for (const { from, to } of [...shingles].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const length = to - from;
    if (postings > 0 && (length > commonShingle || postings + length > mostPostings)) break;
    postings += length;
    chosen.push({ from, to, weight: 1 / Math.log2(1 + length) });
  }
  return chosen;
}

/** Neighbouring blocks become one region; a shingle that stands in several of them counts once. */
function join(reading: Reading, { blocks, shingles, weights }: Hits, span: number): Region[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a] ?? 0) - (blocks[b] ?? 0) || a - b);
  const regions: { reading: Reading; firstBlock: number; lastBlock: number; hits: number; weight: number }[] =
    [];
  const counted = new Set<number>();
  for (const i of order) {
    const block = blocks[i] ?? 0;
    const shingle = shingles[i] ?? 0;
    let region = regions.at(-1);
    if (!region || block - region.lastBlock > span) {
      region = { reading, firstBlock: block, lastBlock: block, hits: 0, weight: 0 };
      regions.push(region);
      counted.clear();
    }
    region.lastBlock = block;
    if (counted.has(shingle)) continue;
    counted.add(shingle);
    region.hits++;
    region.weight += weights[i] ?? 0;
  }
  return regions;
}

/** The order must not depend on what was put when: ties go by article and place. */
function byPromise(a: Region, b: Region): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  const [idA, idB] = [a.reading.article.id, b.reading.article.id];
  return idA < idB ? -1 : idA > idB ? 1 : a.firstBlock - b.firstBlock;
}
