import { distanceBetween } from './amounts/bounds';
import type { Amount } from './amounts/amount';
import { fromBaseUnit, measureOf } from './amounts/measures';

/** So far may a measure be off that is converted and rounded, as a share. */
const convertedRoundly = 0.03;

/** Whether two amounts are one number, be it in miles or in kilometres; a number in the middle of a range is another one. */
export function isOneValue(a: Amount, b: Amount): boolean {
  if (isVague(a) !== isVague(b)) return false;
  if (a.value === b.value) return true;
  return a.printed !== b.printed && distanceOfValues(a, b) <= convertedRoundly;
}

/** 0..1, how far two numbers are apart, as a share of the larger one. */
export function distanceOfValues({ value: a }: Amount, { value: b }: Amount): number {
  return distanceBetween({ low: a, high: a }, { low: b, high: b });
}

/** The number that an article gives, in its own unit. */
export function countOf({ value, printed }: Amount): number {
  const measure = measureOf(printed ?? '');
  return measure ? Number(fromBaseUnit(measure, value).toPrecision(12)) : value;
}

/** Whether words give no one number but a range or what is about as many as one: "20 to 30", "dozens". */
export function isVague({ bound, interval }: Amount): boolean {
  return bound === 'exact' && interval.low < interval.high;
}

/** "Up to 60" is told of any 25. */
export function isOpen(...amounts: readonly Amount[]): boolean {
  return amounts.some((amount) => isBelow(amount) || isAbove(amount));
}

/** Whether a number is told as the largest that is meant, or as too large: "up to 60", "fewer than 60". */
export function isBelow({ bound }: Amount): boolean {
  return bound === 'most' || bound === 'under';
}

/** The same of the smallest: "at least 60", "over 60". */
export function isAbove({ bound }: Amount): boolean {
  return bound === 'least' || bound === 'over';
}

/** Two amounts of one thing that are so near are taken for one figure in two wordings... */
const near = 0.15;
/** ...unless they are small, when many things come in the same number. */
export const smallestTelling = 10;

/** Whether two numbers are so near as to be one figure. */
export function isNear(a: Amount, b: Amount): boolean {
  return distanceOfValues(a, b) <= near;
}

/** Figures farther apart than this measure different things. */
const farthestRatio = 4;

/** Whether two numbers are too far apart for one figure. */
export function isFar({ value: a }: Amount, { value: b }: Amount): boolean {
  return Math.max(a, b) > Math.min(a, b) * farthestRatio;
}

/** Whether a number has one digit but for noughts: 20, 800,000. */
export function hasOneDigit(amount: Amount): boolean {
  const count = countOf(amount);
  return count % 10 ** Math.floor(Math.log10(count)) === 0;
}

/** Up to here many things come in a round number. */
const mostRound = 1000;
/** Up to here many things have one price. */
export const smallestSum = 1000;

/** So large sums are few in a story, which may tell of one at length. */
const largeSum = 1_000_000;

/** Whether a number is one of those that anything may come in: 20, 500; of people or money "5 million", "millions" too. */
export function isRound(amount: Amount): boolean {
  const isOfAnything = amount.kind === 'money' || amount.unit === 'people';
  if (isVague(amount)) return isOfAnything;
  return (isOfAnything || countOf(amount) < mostRound) && hasOneDigit(amount);
}

/** Whether two sums are both so large. */
export function isLargeSum(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && Math.min(a.value, b.value) >= largeSum;
}

/** Whether two amounts leave room for one number, neither without an end: "20 to 30", "nearly 30". */
export function overlap({ interval: a }: Amount, { interval: b }: Amount): boolean {
  return a.low <= b.high && b.low <= a.high && Number.isFinite(a.high) && Number.isFinite(b.high);
}

/** A story has one of these, or tells of the others by their time. */
export const onceInAStory: ReadonlySet<string> = new Set(['magnitude']);
