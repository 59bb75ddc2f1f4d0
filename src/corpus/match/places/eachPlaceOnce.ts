import { overlaps } from '../../../text/span';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './pairMatch';

/** Of some matches of two articles those of which neither side is told by a better one, best first. */
export function eachPlaceOnce<T extends PairMatch>(
  matches: readonly T[],
  bestFirst: (a: T, b: T) => number,
): T[] {
  const kept = new PairGrid<PairMatch>();
  return [...matches].sort(bestFirst).filter((match) => {
    const isTold = (side: 'left' | 'right'): boolean =>
      kept.someOn(side, match[side], (other) => overlaps(other[side], match[side]));
    const isNew = !isTold('left') && !isTold('right');
    if (isNew) kept.add(match);
    return isNew;
  });
}
