import type { AmountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import { fittingTimes, sameSet, suffices, type Evidence } from './inCommon';
import { countOf, isLargeSum, isOpen, isRound, isVague, smallestSum, smallestTelling } from './numbersGiven';
import { largeCount } from './sureByItself';

/**
 * How much must be in common around two amounts of one fact. Chosen on 241 pairs of sentences with other numbers, judged
 * by eye, of which 41 of 67 true ones are told with 5 false; on 3,000 other articles 20 of 21 told are true.
 */
const forEqual: Evidence = { mass: 2, share: 0.5 };
const forNearCounts: Evidence = { mass: 0.8, share: 0.25 };
/** Few round numbers make most sums. */
const forNearSums: Evidence = { mass: 1.5, share: 0.25 };
const forNear: Evidence = { mass: 1.7, share: 0.5 };
const forClose: Evidence = { mass: 0.8, share: 0.2 };
const forCloseSums: Evidence = { mass: 0.8, share: 0.12 };
/** One story may measure many things in one unit. */
const forCloseMeasures: Evidence = { mass: 0.8, share: 0.35 };
const forFar: Evidence = { mass: 3, share: 0.65 };
/** So much alike, two clauses are one with another number, be anybody named there or not: 2 of 2 on 3,000 articles. */
const forAlike: Evidence = { mass: 1.5, share: 0.9 };

/** Shares and lengths of time come in the same few numbers whatever they measure. */
const ofEverything = new Set(['%', 'day', 'degree', 'degree celsius', 'point', 'time']);

/** How sure it is that the same number, in other words, is one: "nearly 5,000", "over 5,000"; 0 for not. */
export function equalAmounts({ amounts: [a, b], subjects, common }: AmountPair): number {
  const value = countOf(a);
  const isLargeCount = a.kind === 'number' && !ofEverything.has(a.unit) && value >= largeCount;
  const isOwn = isLargeCount && (common.mass > 0 || ![a, b].some(isRound));
  if (isOwn && fittingTimes(...subjects)) return 0.6 + 0.4 * common.share;
  return value >= smallestTelling && suffices(common, forEqual) ? 0.4 + 0.6 * common.share : 0;
}

/**
 * Whether so much is in common around two near numbers as one figure has.
 * @param isClose whether less is enough, in two accounts of one story.
 */
export function isEnoughForNear({ amounts, common }: AmountPair, isClose: boolean): boolean {
  return suffices(common, evidenceForNear(...amounts, isClose));
}

function evidenceForNear(a: Amount, b: Amount, isClose: boolean): Evidence {
  if (a.kind === 'percent' || isSmallSum(a, b)) return forNear;
  if (!isClose && a.kind === 'money') return forNearSums;
  if (!isClose) return tellsByItself(a, b) ? forNearCounts : forNear;
  if (isAnyFew(a, b)) return forNear;
  if (a.printed !== undefined && a.unit !== 'day') return forCloseMeasures;
  return isLargeSum(a, b) ? forCloseSums : forClose;
}

/** The same around two numbers that are not near, and whose words leave room for both. */
export function isEnoughForOverlapping({ amounts, common }: AmountPair, isClose: boolean): boolean {
  return suffices(common, isClose && !isAnyFew(...amounts) && !isOpen(...amounts) ? forNearCounts : forNear);
}

/** The same around any two numbers that are not too far apart. */
export function isEnoughForFar({
  amounts: [a],
  subjects: [around, aroundOther],
  common,
}: AmountPair): boolean {
  const sameFrame = sameSet(around.scope, aroundOther.scope) && sameSet(around.times, aroundOther.times);
  if (common.names === 0) return sameFrame && a.kind !== 'percent' && suffices(common, forAlike);
  return sameFrame && (suffices(common, forFar) || suffices(common, forAlike));
}

/** "Several days" are near to any few, and "several people" too. */
function isAnyFew(a: Amount, b: Amount): boolean {
  const isFew = ofEverything.has(a.unit) || Math.max(a.value, b.value) < smallestTelling;
  return isFew && isVague(a) !== isVague(b);
}

/** Prices and wages of so little come in the same few numbers. */
function isSmallSum(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && Math.max(a.value, b.value) <= smallestSum;
}

/** Whether few things come in about this number. */
function tellsByItself(a: Amount, b: Amount): boolean {
  return !ofEverything.has(a.unit) && Math.min(countOf(a), countOf(b)) >= smallestTelling;
}
