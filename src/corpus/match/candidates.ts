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
 * @param except an article to leave out.
 */
export function regionsFor(query: Passage, index: ShingleIndex<Reading>, except?: string): Region[] {
  const found = gather(query, index, except);
  const span = blocksSpanned(query.words.length);
  const isLong = query.words.length >= longQuery;
  const promises = ({ hits, weight }: BlockHits): boolean =>
    !isLong || weight >= (hits >= 2 ? leastWeight : rareEnough);
  const regions: Region[] = [];
  for (const [reading, weights] of found) {
    for (const region of join(reading, weights, span)) if (promises(region)) regions.push(region);
  }
  return regions.sort(byPromise).slice(0, mostRegions);
}

interface BlockHits {
  hits: number;
  weight: number;
}

function gather(
  query: Passage,
  index: ShingleIndex<Reading>,
  except: string | undefined,
): Map<Reading, Map<number, BlockHits>> {
  const found = new Map<Reading, Map<number, BlockHits>>();
  let postings = 0;
  for (const { places } of placesByRarity(query, index, except)) {
    if (postings > 0 && (places.length > commonShingle || postings + places.length > mostPostings)) break;
    postings += places.length;
    const weight = 1 / Math.log2(1 + places.length);
    for (const { reading, block } of places) {
      let blocks = found.get(reading);
      if (!blocks) found.set(reading, (blocks = new Map<number, BlockHits>()));
      const hit = blocks.get(block);
      if (hit) {
        hit.hits++;
        hit.weight += weight;
      } else blocks.set(block, { hits: 1, weight });
    }
  }
  return found;
}

interface ShinglePlaces {
  readonly places: readonly { readonly reading: Reading; readonly block: number }[];
}

function placesByRarity(
  query: Passage,
  index: ShingleIndex<Reading>,
  except: string | undefined,
): ShinglePlaces[] {
  const lists: ShinglePlaces[] = [];
  for (const key of new Set(shingleKeys(query.hashes))) {
    const places: { reading: Reading; block: number }[] = [];
    let last: Reading | undefined;
    let lastBlock = -1;
    index.visit(key, (reading, block) => {
      if (reading.article.id === except || (reading === last && block === lastBlock)) return;
      last = reading;
      lastBlock = block;
      places.push({ reading, block });
    });
    if (places.length > 0) lists.push({ places });
  }
  return lists.sort((a, b) => a.places.length - b.places.length);
}

/** Neighbouring blocks become one region. */
function join(reading: Reading, weights: ReadonlyMap<number, BlockHits>, span: number): Region[] {
  const regions: Region[] = [];
  let region: { firstBlock: number; lastBlock: number; hits: number; weight: number } | undefined;
  for (const [block, { hits, weight }] of [...weights].sort(([a], [b]) => a - b)) {
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
