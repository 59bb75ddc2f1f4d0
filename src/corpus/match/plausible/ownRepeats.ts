import { lengthOf, overlapLength, type Span } from '../../../text/span';
import { standsInBoth } from '../../inBoth';
import { isQuoted, type Reading } from '../../reading';
import { PairGrid } from '../places/pairGrid';
import type { PairMatch } from '../places/pairMatch';

/** So much of a quote must stand in the other article itself. */
const mostly = 0.8;

/**
 * The matches of two articles without those of two sentences that both articles have, as a copy has them, where what is
 * quoted in either is matched with itself: what an article says twice, or once more in other words, it says alone.
 */
export function withoutOwnRepeats(
  matches: readonly PairMatch[],
  left: Reading,
  right: Reading,
): readonly PairMatch[] {
  const own = new Set(matches.filter(standsInBoth(left.article.text, right.article.text)));
  if (own.size === 0) return matches;
  const others = new PairGrid(matches.filter((match) => !own.has(match)));
  const isMatched = (side: 'left' | 'right', reading: Reading, span: Span): boolean =>
    !isQuoted(reading, span) ||
    others.someOn(side, span, (other) => overlapLength(other[side], span) >= mostly * lengthOf(span));
  return matches.filter(
    (match) =>
      !own.has(match) || !isMatched('left', left, match.left) || !isMatched('right', right, match.right),
  );
}
