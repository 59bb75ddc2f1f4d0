import type { Accounts } from './accounts';
import { haveOneCompanion } from './companions';
import type { Amount } from './amounts/amount';
import {
  fittingScope,
  fittingTimes,
  goesOtherWay,
  inCommon,
  ofOthers,
  otherNames,
  sameSet,
  suffices,
  type Common,
  type Evidence,
} from './inCommon';
import {
  countOf,
  hasOneDigit,
  isFar,
  isNear,
  isOneValue,
  isOpen,
  isRound,
  isVague,
  largeSum,
  smallestSum,
  smallestTelling,
} from './numbersGiven';
import { areForOneThing, areRangesOfOne, isOfOneThing, isOneInOneStory } from './oneStory';
import { casualtyFact } from './sameCasualties';
import { areTimedAlike, isOneCount, isOneCountOfPeople } from './sameCount';
import type { Subject } from './subject';
import { isPersons } from './wordGroups';

/** "$2 trillion in new revenue", "$2 trillion in spending cuts": both say what the sum is, and nothing of it is the same. */
function isOfOther(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && a.of !== undefined && b.of?.some((word) => a.of?.includes(word)) === false;
}

/** "Four were killed", "Brook and three others were": the one is the other one with somebody told of before. */
function isOneMore(a: Amount, b: Amount): boolean {
  const [others, all] = a.isOfOthers === true ? [a, b] : [b, a];
  return others.isOfOthers === true && all.isOfOthers !== true && others.value + 1 === all.value;
}

/** A sum may be a threshold: what is told of incomes "over $250,000" is not told of those "below $250,000". */
function areTwoSides(a: Amount, b: Amount): boolean {
  const isBelow = ({ bound }: Amount): boolean => bound === 'nearly' || bound === 'most';
  const isAbove = ({ bound }: Amount): boolean => bound === 'over' || bound === 'least';
  if (a.kind !== 'money' || a.value !== b.value) return false;
  return (isBelow(a) && isAbove(b)) || (isAbove(a) && isBelow(b));
}

/** The same number of the same thing in two accounts of one event is the same fact if it is this large. */
const sureByItself = 100;
/** Shares and lengths of time come in the same few numbers whatever they measure. */
const ofEverything = new Set(['%', 'day', 'degree', 'point', 'time']);
/** A story has one of these, or tells of the others by their time. */
const onceInAStory = new Set(['magnitude']);
const casualties = new Set(['kill', 'injure', 'arrest']);

/**
 * Evidence asked for. Chosen on 241 pairs of sentences with other numbers, judged by eye, of which 41 of 67 true ones are
 * told with 5 false; on 3,000 other articles 20 of 21 told are true.
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
/** Where accounts name other people in the same number. */
const forOtherPeople: Evidence = { mass: 0.5, share: 0.1 };
const forFar: Evidence = { mass: 3, share: 0.65 };
/** So much alike, two clauses are one with another number, be anybody named there or not: 2 of 2 on 3,000 articles. */
const forAlike: Evidence = { mass: 1.5, share: 0.9 };

/** Where nothing but the figures themselves tells that two articles are accounts of one event. */
const forAnyEvent: Evidence = { mass: 1.7, share: 0.3 };
const forOneOfAnyEvent: Evidence = { mass: 1.4, share: 0.35 };

/**
 * Whether two amounts tell by themselves that they are of one event: a number that few things come in, or names and words
 * in common. Sums, shares and ages are other ones every year.
 */
function isSureByItself(a: Amount, b: Amount, around: Subject, aroundOther: Subject): boolean {
  const common = inCommon(around, aroundOther);
  const isCount = a.kind === 'number' && a.holder === undefined;
  if (isOneValue(a, b))
    return (
      (isCount && countOf(a) >= sureByItself && !isVague(a) && !hasOneDigit(a)) ||
      suffices(common, forOneOfAnyEvent)
    );
  if (!isCount) return false;
  if (isVague(a) !== isVague(b)) return suffices(common, forNear);
  return common.names > 0 && suffices(common, forAnyEvent);
}

/**
 * Whether two accounts may contradict each other in two amounts of one thing. Without their dates, what goes up and down
 * every day may be told of two days, and what lasts of two years.
 */
export function mayConflict(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  { near }: Accounts,
): boolean {
  if (near === undefined) return true;
  if (moves(around) || moves(aroundOther) || isOneUnitLonger(a, b)) return false;
  return near === 'day' || onceInAStory.has(a.unit) || isSureByItself(a, b, around, aroundOther);
}

/** "Two-year", "three-year"; days and shorter times are those of one event. */
function isOneUnitLonger(a: Amount, b: Amount): boolean {
  return (
    a.printed === b.printed &&
    /^(?:year|month|week)$/.test(a.printed ?? '') &&
    Math.abs(countOf(a) - countOf(b)) <= 1
  );
}

/**
 * How sure it is that two amounts are figures for the same fact, 0 for not at all. Near amounts need something in
 * common around them; far ones more, since most pairs of figures in two accounts of one event are figures of
 * different things.
 */
export function sameAmountFact(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  accounts: Accounts,
): number {
  if (accounts.near === 'unknown' && !isSureByItself(a, b, around, aroundOther)) return 0;
  return sameAmountOfOneEvent(a, b, around, aroundOther, accounts);
}

/** The same in accounts of one event. */
function sameAmountOfOneEvent(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  accounts: Accounts,
): number {
  const { sameDay, close } = accounts;
  if (isOfOther(a, b)) return 0;
  if (a.kind !== b.kind || a.holder !== b.holder || a.isPart !== b.isPart) return 0;
  const unit = sameUnit(a.unit, b.unit) ?? (close && isOneNumberOfPeople(a, b) ? 'other people' : undefined);
  if (!unit || goesOtherWay(around, aroundOther) || areTwoSides(a, b)) return 0;
  if (isOneMore(a, b)) return 0;
  if (a.holder !== undefined) return 0.9;
  if (!sameDay && isDaily(a, around, aroundOther)) return 0;
  const common = inCommon(around, aroundOther);
  // of one story less is enough, but not for figures of another time or of what changes by the day
  const isClose =
    close &&
    (a.unit !== 'day' || around.ahead === aroundOther.ahead) &&
    isOfOneTime(a, b, around, aroundOther, common) &&
    (sameDay || a.kind !== 'percent') &&
    !ofOthers(around, aroundOther);
  // what happened to people is the same in every account that counts them
  const own = casualties.has(a.unit)
    ? Math.min(around.words.get(a.unit) ?? 0, aroundOther.words.get(a.unit) ?? 0)
    : 0;
  if (unit === 'other people')
    return suffices(common, forOtherPeople) && fittingScope(around, aroundOther) ? 0.6 : 0;
  if (unit === 'same') {
    const equal = isOneValue(a, b) ? equalAmounts(a, b, around, aroundOther, common) : 0;
    if (equal > 0) return equal;
    if (fittingTimes(around, aroundOther) && haveOneCompanion(a, b, close)) return 0.8;
    const sureScore = 0.5 + 0.5 * common.share;
    if (isClose && isOfOneThing(a, b, common.mass)) return sureScore;
    if (isClose && (areForOneThing(a, b) || areRangesOfOne(a, b))) return sureScore;
    if (isClose && fittingScope(around, aroundOther)) {
      const isElsewhere = casualties.has(a.unit) && otherNames(around, aroundOther);
      // whom a story is about does many things in six months
      const mass = a.unit === 'day' ? common.unnamed : common.mass - own;
      if (!isElsewhere && isOneInOneStory(a, b, mass)) return sureScore;
    }
    if (isClose && isOneCountOfPeople(a, b, around, aroundOther, common)) return sureScore;
    if (casualties.has(a.unit)) return casualtyFact(a, b, around, aroundOther, common, own, accounts);
  }
  if (a.value === 0 || b.value === 0) return 0;
  if (!fittingScope(around, aroundOther)) return 0;
  const score = 0.4 + 0.6 * common.share;
  if (close && areTimedAlike(a, b, common)) return score;
  if (isClose && isOneCount(a, b, common)) return Math.max(score, 0.5);
  if (isClose && onceInAStory.has(a.unit) && isNear(a, b)) return Math.max(score, 0.6);
  if (ofOthers(around, aroundOther)) return 0;
  if (otherNames(around, aroundOther) && !(isClose && isNear(a, b))) return 0;
  if (isNear(a, b)) return suffices(common, evidenceForNear(a, b, isClose)) ? score : 0;
  if (!isFar(a, b) && overlap(a, b))
    return suffices(common, isClose && !isAnyFew(a, b) && !isOpen(a, b) ? forNearCounts : forNear)
      ? score
      : 0;
  return unit === 'same' && mayBeFar(a, b, around, aroundOther, common) ? score : 0;
}

/** Whether neither is of another time: of what a story has once, one account alone may tell the year. */
function isOfOneTime(a: Amount, b: Amount, around: Subject, aroundOther: Subject, common: Common): boolean {
  const [here, there] = [around.times, aroundOther.times];
  if (sameSet(here, there)) return true;
  const isOnce = isLargeSum(a, b) || isOneCount(a, b, common);
  return (
    isOnce && (here.size === 0 || there.size === 0) && [...here, ...there].every((time) => /^\d/.test(time))
  );
}

function isLargeSum(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && Math.min(a.value, b.value) >= largeSum;
}

/** The same number in other words: "nearly 5,000", "over 5,000". */
function equalAmounts(a: Amount, b: Amount, around: Subject, aroundOther: Subject, common: Common): number {
  const { kind, unit } = a;
  const value = countOf(a);
  const isLargeCount = kind === 'number' && !ofEverything.has(unit) && value >= sureByItself;
  const isOwn = isLargeCount && (common.mass > 0 || ![a, b].some(isRound));
  if (isOwn && fittingTimes(around, aroundOther)) return 0.6 + 0.4 * common.share;
  return value >= smallestTelling && suffices(common, forEqual) ? 0.4 + 0.6 * common.share : 0;
}

function evidenceForNear(a: Amount, b: Amount, close: boolean): Evidence {
  if (a.kind === 'percent' || isSmallSum(a, b)) return forNear;
  if (!close && a.kind === 'money') return forNearSums;
  if (!close) return tellsByItself(a, b) ? forNearCounts : forNear;
  if (isAnyFew(a, b)) return forNear;
  if (a.printed !== undefined && a.unit !== 'day') return forCloseMeasures;
  return isLargeSum(a, b) ? forCloseSums : forClose;
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

function mayBeFar(a: Amount, b: Amount, around: Subject, aroundOther: Subject, common: Common): boolean {
  if (isFar(a, b)) return false;
  const sameFrame = sameSet(around.scope, aroundOther.scope) && sameSet(around.times, aroundOther.times);
  if (common.names === 0) return sameFrame && a.kind !== 'percent' && suffices(common, forAlike);
  return sameFrame && (suffices(common, forFar) || suffices(common, forAlike));
}

function moves({ events }: Subject): boolean {
  return events.has('rise') || events.has('fall') || events.has('lose');
}

/** Prices, rates and the like go up and down every day: only of one day can two accounts differ. */
function isDaily({ unit }: Amount, around: Subject, aroundOther: Subject): boolean {
  return (unit === 'point' || unit === '%') && (moves(around) || moves(aroundOther));
}

function overlap({ interval: a }: Amount, { interval: b }: Amount): boolean {
  return a.low <= b.high && b.low <= a.high && Number.isFinite(a.high) && Number.isFinite(b.high);
}

/** People on duty, whom accounts call otherwise; 500 officers and 500 protesters are others. */
const onDuty =
  /^(?:agent|cop|crew|deputy|employee|firefighter|guard|marine|officer|official|sailor|servicemember|staffer|troop|worker)$/;

/** "More than 500 agents", "500 officials": in one story, of people of whom so many are told in no other number. */
function isOneNumberOfPeople(a: Amount, b: Amount): boolean {
  return (
    onDuty.test(a.unit) && onDuty.test(b.unit) && a.value >= sureByItself && isOneValue(a, b) && !isVague(a)
  );
}

function sameUnit(a: string, b: string): 'same' | 'persons' | undefined {
  if (a === b) return 'same';
  return isPersons(a) && isPersons(b) && (a === 'people' || b === 'people') ? 'persons' : undefined;
}
