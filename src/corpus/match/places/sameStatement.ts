import type { Span } from '../../../text/span';
import type { PairPlaces } from './pairMatch';

/** So near in both, in characters, two utterances are of one statement. */
export const sameStatement = 250;

/** Whether two matches stand so near each other in both articles that they are of one statement. */
export function isSameStatement(a: PairPlaces, b: PairPlaces): boolean {
  return distance(a.left, b.left) <= sameStatement && distance(a.right, b.right) <= sameStatement;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
