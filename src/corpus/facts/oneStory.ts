import type { Amount } from './figures';
import { countOf, distanceOfValues, isFar, isOneValue, isRound, isVague } from './numbersGiven';

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
const someInCommon = 0.5;
const moreInCommon = 0.8;
const sureness = 0.6;

/**
 * How sure it is that two amounts of one unit in accounts of one story are one figure, by their numbers: 0 where those do
 * not tell.
 * @param mass weight of the telling words that stand around both.
 */
export function sureInOneStory(a: Amount, b: Amount, mass: number): number {
  if (a.value === 0 || b.value === 0 || isVague(a) || isVague(b)) return 0;
  const isOne = isOneValue(a, b);
  if (!isOne && distanceOfValues(a, b) > nearlyOne) return 0;
  return mass >= asked(a, isOne) ? sureness : 0;
}

/** The thing itself is among the words in common, by weight. */
const forOneThing = 1;

/** The same where a measure of one thing is told twice, whatever it is: "a two-day visit", "a three-day visit". */
export function sureOfOneThing(a: Amount, b: Amount, mass: number): number {
  const isOne = a.of?.some((word) => b.of?.includes(word)) ?? false;
  return isOne && mass >= forOneThing && !isFar(a, b) ? sureness : 0;
}

function asked(amount: Amount, isOne: boolean): number {
  if (amount.kind === 'percent') return isOne ? someInCommon : moreInCommon;
  const isDuration = amount.unit === 'day';
  if (!isOne) return isDuration ? moreInCommon : 0;
  const count = countOf(amount);
  if (isDuration ? count >= smallestDuration : count >= smallestOwn && !isRound(count)) return 0;
  return someInCommon;
}
