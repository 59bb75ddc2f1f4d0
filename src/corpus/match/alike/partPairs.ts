import { countWhile } from '../../../text/countWhile';
import { shingleKeys } from '../../index/shingles';
import type { Passage, WordRange } from '../../passage';

/** Parts of two passages that stand for each other. */
export interface PartPair {
  readonly left: WordRange;
  readonly right: WordRange;
}

/** A part of two passages is cut off as soon as the product of its lengths is so much. */
const enoughForPart = 1 << 16;

/**
 * Cuts two long passages into parts that stand for each other, in order: where words in a row begin that both have
 * exactly once, in the same order. Takes hardly more time than the passages are long.
 *
 * After the patience difference of Bram Cohen.
 */
export function partPairs(left: Passage, right: Passage): PartPair[] {
  const parts: PartPair[] = [];
  let [from, other] = [0, 0];
  const cut = (to: number, otherTo: number): void => {
    parts.push({ left: { from, to }, right: { from: other, to: otherTo } });
    [from, other] = [to, otherTo];
  };
  for (const [at, there] of inOrder(sharedPlaces(left, right)))
    if ((at - from) * (there - other) >= enoughForPart) cut(at, there);
  cut(left.words.length, right.words.length);
  return parts;
}

/** Words where shingles begin that each passage has once, by place on the left. */
type SharedPlace = readonly [left: number, right: number];

function sharedPlaces(left: Passage, right: Passage): SharedPlace[] {
  const there = onlyPlaces(right);
  return [...onlyPlaces(left)].flatMap(([key, at]) => {
    const other = there.get(key) ?? repeated;
    return at === repeated || other === repeated ? [] : [[at, other] as const];
  });
}

const repeated = -1;

/** Where each shingle stands, `repeated` for one that stands twice; in order. */
function onlyPlaces({ hashes }: Passage): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  shingleKeys(hashes).forEach((key, at) => places.set(key, places.has(key) ? repeated : at));
  return places;
}

/** As many places as stand in one order in both: the longest increasing subsequence. */
function inOrder(places: readonly SharedPlace[]): SharedPlace[] {
  /** Of the chains of each length the one that ends first on the right, by its last place. */
  const ends: number[] = [];
  const before = places.map(([, right], i) => {
    const shorter = countWhile(ends.length, (chain) => (places[ends[chain] ?? 0]?.[1] ?? 0) < right);
    ends[shorter] = i;
    return ends[shorter - 1];
  });
  const chain: SharedPlace[] = [];
  for (let i = ends.at(-1); i !== undefined; i = before[i]) {
    const place = places[i];
    if (place) chain.push(place);
  }
  return chain.reverse();
}
