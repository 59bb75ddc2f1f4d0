import { overlaps, type Span } from '../../../text/span';
import type { PairGrid } from './pairGrid';
import type { PairMatch, PairPlaces } from './pairMatch';

/** A shared quote so near in both, in characters, is of the same exchange: an answer to the same question. */
const besideReach = 250;

/**
 * Whether a quote that two articles share stands beside two places: just before or just after them in both articles, or
 * around the one and just before or after the other.
 */
export function isBesideQuote({ left, right }: PairPlaces, quotes: PairGrid<PairMatch>): boolean {
  return quotes.someNear({ left, right }, besideReach, (quote) => {
    const [a, b] = [offset(quote.left, left), offset(quote.right, right)];
    if (Math.abs(a) > besideReach || Math.abs(b) > besideReach) return false;
    return a === 0 || b === 0 ? a !== b : a < 0 === b < 0;
  });
}

/** Whether a test holds for a quote that two articles share near two places in both. */
export function someQuoteNear(
  { left, right }: PairPlaces,
  quotes: PairGrid<PairMatch>,
  test: (quote: PairMatch) => boolean,
): boolean {
  return quotes.someNear(
    { left, right },
    besideReach,
    (quote) =>
      Math.abs(offset(quote.left, left)) <= besideReach &&
      Math.abs(offset(quote.right, right)) <= besideReach &&
      test(quote),
  );
}

/** How far a span stands from another one, in characters, 1 where they touch; negative if it is before it, 0 where they overlap. */
function offset(span: Span, from: Span): number {
  if (overlaps(span, from)) return 0;
  return span.end <= from.start ? span.end - from.start - 1 : span.start - from.end + 1;
}
