import { overlaps } from '../../text/span';
import type { Discrepancy, DiscrepancyKind, QuoteMatch } from '../model';
import { PairGrid } from '../match/places/pairGrid';
import type { PairPlaces } from '../match/places/pairMatch';
import { isSameStatement, sameStatement } from '../match/places/sameStatement';
import { isOneUtterance } from './oneUtterance';
import type { Reading } from '../reading';
import { speakerDiscrepancy } from './speakerDiscrepancy';
import { wordingDiscrepancy } from './wordingDiscrepancy';

/** What a list shows first among discrepancies with the same verdict. */
const order: readonly DiscrepancyKind[] = [
  'speaker',
  'wording',
  'number',
  'money',
  'percent',
  'date',
  'time',
  'name',
  'denial',
];

/** Conflicting before compatible, then quotes before facts, then by position. */
export function byGravity(a: Discrepancy, b: Discrepancy): number {
  return (
    Number(a.verdict === 'compatible') - Number(b.verdict === 'compatible') ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    a.here.span.start - b.here.span.start ||
    a.there.span.start - b.there.span.start
  );
}

/** Where accounts of the quotes they share differ: in who said them, in what was said. */
export function quoteDiscrepancies(
  matches: readonly QuoteMatch[],
  here: Reading,
  there: Reading,
): Discrepancy[] {
  const givenToTwo = matches.filter(
    (match) => match.speakers === 'different' && isOneUtterance(match, here, there),
  );
  const [given, placesGiven] = [new Set(givenToTwo), new PairGrid(givenToTwo.map(placesOf))];
  return matches.flatMap((match) => {
    const speaker = given.has(match) ? speakerDiscrepancy(match, here, there) : undefined;
    const places = placesOf(match);
    // words of two people that are no utterance of one are two, unless they stand beside one
    const areTwo =
      match.speakers === 'different' &&
      !placesGiven.someNear(places, sameStatement, (other) => isSameStatement(places, other));
    const wording = areTwo ? undefined : wordingDiscrepancy(match, here, there);
    return [speaker, wording].filter((found) => found !== undefined);
  });
}

function placesOf({ here, there }: QuoteMatch): PairPlaces {
  return { left: here.span, right: there.span };
}

/** Whether a difference of figures is part of one of quotes in which they stand, and needs no telling of its own. */
export function isToldBy(ofQuotes: readonly Discrepancy[], { here, there }: Discrepancy): boolean {
  return ofQuotes.some(
    (told) =>
      told.kind === 'wording' && overlaps(told.here.span, here.span) && overlaps(told.there.span, there.span),
  );
}
