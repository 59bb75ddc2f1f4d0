import { boundsBefore, type Bound } from '../../../text/amountBounds';

/** A range of values that an expression allows, both ends included; `high` may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Those that change what values are meant, the longest first. */
const before = boundsBefore.filter(([, bound]) => bound !== 'exact');
const after: readonly (readonly [string, Bound])[] = [
  ['or more', 'least'],
  ['or so', 'around'],
  ['or less', 'most'],
  ['or fewer', 'most'],
];

/** "Nearly" and "around" a number reach so far below it, "around" as far above. */
const looseness = 0.1;

/** The bound that the words before a number give, with how many words it has; `exact` with none. */
export function boundBefore(words: readonly string[]): { readonly bound: Bound; readonly words: number } {
  return matching(before, (phrase) =>
    phrase.every((word, i) => words[words.length - phrase.length + i] === word),
  );
}

/** The same for the words after a number. */
export function boundAfter(words: readonly string[]): { readonly bound: Bound; readonly words: number } {
  return matching(after, (phrase) => phrase.every((word, i) => words[i] === word));
}

function matching(
  bounds: readonly (readonly [string, Bound])[],
  fits: (phrase: readonly string[]) => boolean,
): { bound: Bound; words: number } {
  for (const [phrase, bound] of bounds) {
    const parts = phrase.split(' ');
    if (fits(parts)) return { bound, words: parts.length };
  }
  return { bound: 'exact', words: 0 };
}

/** The values that a bound allows around a number or a range of numbers. */
export function boundedBy(bound: Bound, { low, high }: Interval): Interval {
  switch (bound) {
    case 'exact':
      return { low, high };
    case 'nearly':
      return { low: low * (1 - looseness), high };
    case 'under':
    case 'most':
      return { low: 0, high };
    case 'over':
    case 'least':
      return { low, high: Infinity };
    case 'around':
      return { low: low * (1 - looseness), high: high * (1 + looseness) };
  }
}

/** How far two intervals are apart, as a share of the larger end: 0 where they overlap or touch. */
export function distanceBetween(a: Interval, b: Interval): number {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a];
  if (upper.low <= lower.high) return 0;
  return (upper.low - lower.high) / upper.low;
}
