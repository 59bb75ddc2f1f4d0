import type { Amount } from './amounts/amount';
import {
  countOf,
  distanceOfValues,
  isFar,
  isLargeSum,
  isNear,
  isOneValue,
  isRound,
  isVague,
  smallestSum,
  smallestTelling,
} from './numbersGiven';

/**
 * In two accounts of one story, so near numbers of one unit are one figure, told more and less exactly, whatever words
 * stand around them. Read on the 250 pairs of accounts of one story among 3,000 articles: all of 12 were; of numbers
 * that differ by more, up to a fifth, fewer than half.
 */
const nearlyOne = 0.03;
/** From here on the same number is told twice by chance only of shares, and of lengths of time never in one story. */
const smallestOwn = 10;
const smallestDuration = 2;
/** What must be in common around smaller numbers, and around shares, by weight of words. */
const anyInCommon = 0.1;
const someInCommon = 0.5;
const moreInCommon = 0.8;
const mostInCommon = 1.5;

/**
 * Whether two amounts of one unit in accounts of one story are one figure, as far as their numbers tell.
 * @param mass weight of the telling words that stand around both.
 */
export function isOneInOneStory(a: Amount, b: Amount, mass: number): boolean {
  if (a.value === 0 || b.value === 0 || isVague(a) || isVague(b)) return false;
  const isOne = isOneValue(a, b);
  if (!isOne && distanceOfValues(a, b) > nearlyOne) return false;
  return mass >= asked(a, isOne);
}

/** The thing itself is among the words in common, by weight. */
const forOneThing = 1;

/** Whether two large sums that are near are to pay one thing: "$5 million for a wall", "$5.7 million for a border wall". */
export function areForOneThing(a: Amount, b: Amount): boolean {
  const isOne = a.purpose?.some((word) => b.purpose?.includes(word)) ?? false;
  return isOne && isLargeSum(a, b) && isNear(a, b);
}

/** Whether two ranges of one unit begin or end alike: "15 to 20 inches", "15 to 25 inches". */
export function areRangesOfOne(a: Amount, b: Amount): boolean {
  if (!a.isRange || !b.isRange || a.kind === 'percent') return false;
  const [x, y] = [a.interval, b.interval];
  return Math.min(x.high, y.high) >= smallestTelling && (x.low === y.low || x.high === y.high);
}

/** The same where a measure of one thing is told twice, whatever it is: "a two-day visit", "a three-day visit". */
export function isOfOneThing(a: Amount, b: Amount, mass: number): boolean {
  const isOne = a.of?.some((word) => b.of?.includes(word)) ?? false;
  return isOne && a.kind !== 'money' && mass >= forOneThing && !isFar(a, b);
}

function asked(amount: Amount, isOne: boolean): number {
  if (amount.kind === 'percent') return isOne ? mostInCommon : Infinity;
  if (amount.kind === 'money' && isOne && amount.value <= smallestSum) return mostInCommon;
  const isDuration = amount.unit === 'day';
  if (!isOne) return isDuration ? moreInCommon : 0;
  const count = countOf(amount);
  if (isDuration) return count >= smallestDuration ? anyInCommon : someInCommon;
  return count >= smallestOwn && !isRound(amount) ? 0 : someInCommon;
}
