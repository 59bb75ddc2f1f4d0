import { overlaps } from '../text/span';
import type { Discrepancy, DiscrepancyKind, QuoteMatch } from './model';
import type { Reading } from './reading';
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

/** Where accounts of one quote differ: in who said it, in what was said. */
export function quoteDiscrepancies(match: QuoteMatch, here: Reading, there: Reading): Discrepancy[] {
  const speaker = speakerDiscrepancy(match, here, there);
  // words of two people that are no discrepancy of speakers are two utterances
  const wording =
    match.speakers === 'different' && !speaker ? undefined : wordingDiscrepancy(match, here, there);
  return [speaker, wording].filter((found) => found !== undefined);
}

/** Whether a difference of figures is part of one of quotes in which they stand, and needs no telling of its own. */
export function isToldBy(ofQuotes: readonly Discrepancy[], { here, there }: Discrepancy): boolean {
  return ofQuotes.some(
    (told) =>
      told.kind === 'wording' && overlaps(told.here.span, here.span) && overlaps(told.there.span, there.span),
  );
}
