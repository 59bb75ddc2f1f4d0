/**
 * How many of so many things in order something holds for, if it holds up to one of them and for none after it. Looks at
 * few of them.
 * @param holds asked of numbers from 0 to below `count`.
 */
export function countWhile(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
