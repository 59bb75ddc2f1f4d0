/** A range of values that an expression allows, both ends included; `high` may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How a bound before or after a number changes what values are meant. */
export type Bound = 'exact' | 'nearly' | 'most' | 'over' | 'least' | 'around';

/** Words before a number, longest first; each is looked for as the last words before it. */
const before: readonly (readonly [string, Bound])[] = [
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['as few as', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['in excess of', 'over'],
  ['fewer than', 'nearly'],
  ['less than', 'nearly'],
  ['close to', 'nearly'],
  ['just under', 'nearly'],
  ['just over', 'over'],
  ['at least', 'least'],
  ['at most', 'most'],
  ['up to', 'most'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['under', 'nearly'],
  ['below', 'nearly'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['about', 'around'],
  ['around', 'around'],
  ['approximately', 'around'],
  ['roughly', 'around'],
  ['some', 'around'],
  ['estimated', 'around'],
  ['circa', 'around'],
];
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
