import { daysApart, sameDays } from '../../daysApart';
import type { PairMatch, PairPlaces } from './pairMatch';
import { placesOf, type TwoPlaces } from './spokenPlace';
import type { CorpusKnowledge, WholeReading } from './wholeReading';

/** Two articles that are searched for quotes that both carry. */
export interface ReadingPair {
  readonly left: WholeReading;
  readonly right: WholeReading;
  readonly knowledge: CorpusKnowledge;
  /** Days between the two; NaN where not both are dated. */
  readonly days: number;
  /** They were published so near each other that they may tell of the same day. */
  readonly ofOneDay: boolean;
}

/** Two articles as a pair. */
export function readingPair(
  left: WholeReading,
  right: WholeReading,
  knowledge: CorpusKnowledge,
): ReadingPair {
  const days = daysApart(left.reading.provenance.published, right.reading.provenance.published);
  return { left, right, knowledge, days, ofOneDay: days <= sameDays };
}

/** The same pair from its other side. */
export function mirrored(pair: ReadingPair): ReadingPair {
  return { ...pair, left: pair.right, right: pair.left };
}

/** A match with its places. */
export interface PlacedMatch {
  readonly match: PairMatch;
  readonly places: TwoPlaces;
}

/** A match of the two with its places. */
export function placed(match: PairMatch, pair: ReadingPair): PlacedMatch {
  return { match, places: placesIn(match, pair) };
}

/** The places of a match of the two. */
export function placesIn(match: PairPlaces, { left, right }: ReadingPair): TwoPlaces {
  return placesOf(match, left.reading, right.reading);
}
