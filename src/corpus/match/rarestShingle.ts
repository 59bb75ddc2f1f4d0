import { shingleKeys, shingleLength } from '../index/shingles';
import type { Passage } from '../passage';
import type { AlignedPair } from './alike/align';

/** In how many places the rarest shingle stands that is the same in both of two aligned passages; infinite if none is. */
export function rarestShingle(
  left: Passage,
  pairs: readonly AlignedPair[],
  timesSeen: (key: number) => number,
): number {
  const keys = shingleKeys(left.hashes);
  let rarest = Infinity;
  pairs.forEach((pair, i) => {
    const last = pairs[i + shingleLength - 1];
    const row = pairs.slice(i, i + shingleLength);
    const inARow =
      last?.left === pair.left + shingleLength - 1 && last.right === pair.right + shingleLength - 1;
    if (inARow && row.every(({ exact }) => exact)) rarest = Math.min(rarest, timesSeen(keys[pair.left] ?? 0));
  });
  return rarest;
}
