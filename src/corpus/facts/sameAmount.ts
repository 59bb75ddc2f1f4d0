import type { AmountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import { isOfCasualties } from './amounts/casualties';
import { haveOneCompanion } from './companions';
import {
  fittingScope,
  fittingTimes,
  goesOtherWay,
  ofOthers,
  otherNames,
  sameSet,
  suffices,
} from './inCommon';
import { equalAmounts, isEnoughForFar, isEnoughForNear, isEnoughForOverlapping } from './enoughInCommon';
import { isOneFrame } from './frame';
import { isDaily } from './mayConflict';
import { isFar, isLargeSum, isNear, isOneValue, isVague, onceInAStory, overlap } from './numbersGiven';
import { areForOneThing, areRangesOfOne, isOfOneThing, isOneInOneStory } from './oneStory';
import { casualtyFact, massOfCasualties } from './sameCasualties';
import { areTimedAlike, isOneCount, isOneCountOfPeople } from './sameCount';
import { isSureByItself, largeCount } from './sureByItself';
import { areOfTwoSorts, areToldApart } from './toldApart';
import { areOfTwoThings } from './twoThings';
import { isPersons } from './wordGroups';

/** How sure it is of two ages of one person, ... */
const sureOfAge = 0.9;
/** ... of two numbers beside the same other one, ... */
const sureOfCompanions = 0.8;
/** ... of two in the same words of one story, be they far apart, ... */
const sureOfOneFrame = 0.9;
/** ... and of one number of people whom accounts call otherwise, ... */
const sureOfOtherPeople = 0.6;
/** ... with so much in common. */
const forOtherPeople = { mass: 0.5, share: 0.1 };
/** What a story has once, and counts of one thing in one story, are as sure as this at least. */
const sureOfOnce = 0.6;
const sureOfOneCount = 0.5;

/**
 * How sure it is that two amounts are figures for the same fact, 0 for not at all. Near amounts need something in
 * common around them; far ones more, since most pairs of figures in two accounts of one event are figures of
 * different things.
 */
export function sameAmountFact(pair: AmountPair): number {
  const { amounts, subjects, accounts } = pair;
  if (accounts.near === 'unknown' && !isSureByItself(pair)) return 0;
  if (areOfTwoThings(...amounts)) return 0;
  const counted = countedByBoth(pair);
  if (!counted || goesOtherWay(...subjects)) return 0;
  if (areToldApart(...subjects, isMeasured(amounts[0]))) return 0;
  if (amounts[0].kind === 'money' && areOfTwoSorts(...subjects)) return 0;
  if (amounts[0].holder !== undefined) return sureOfAge;
  if (!accounts.sameDay && isDaily(pair)) return 0;
  if (counted === 'other people')
    return suffices(pair.common, forOtherPeople) && fittingScope(...subjects) ? sureOfOtherPeople : 0;
  if (isToldInOneFrame(pair)) return sureOfOneFrame;
  const isClose = areClose(pair);
  const known = counted === 'same' ? ofOneUnit(pair, isClose) : undefined;
  return known ?? byWords(pair, isClose, counted === 'same');
}

/** Two accounts of one story say the same in the same words but for the figures; of a poll each day has its own. */
function isToldInOneFrame({ amounts: [{ kind }], subjects: [a, b], accounts }: AmountPair): boolean {
  const isOfDay = accounts.sameDay || kind !== 'percent';
  return accounts.close && isOfDay && isOneFrame(a.frame, b.frame) && fittingScope(a, b);
}

/** Sums, shares and measures are the same of many things. */
function isMeasured({ kind, printed }: Amount): boolean {
  return kind !== 'number' || printed !== undefined;
}

/**
 * What both amounts count: the same unit; people, whom one account calls so; or, in one story, people whom the accounts
 * call otherwise. `undefined` where they count two things.
 */
function countedByBoth({ amounts, accounts }: AmountPair): 'same' | 'people' | 'other people' | undefined {
  const [{ unit: a }, { unit: b }] = amounts;
  if (a === b) return 'same';
  if (isPersons(a) && isPersons(b) && (a === 'people' || b === 'people')) return 'people';
  return accounts.close && isOneNumberOfPeople(...amounts) ? 'other people' : undefined;
}

/** People on duty, whom accounts call otherwise; 500 officers and 500 protesters are others. */
const onDuty =
  /^(?:agent|cop|crew|deputy|employee|firefighter|guard|marine|officer|official|sailor|servicemember|staffer|troop|worker)$/;

/** "More than 500 agents", "500 officials": in one story, of people of whom so many are told in no other number. */
function isOneNumberOfPeople(a: Amount, b: Amount): boolean {
  return (
    onDuty.test(a.unit) && onDuty.test(b.unit) && a.value >= largeCount && isOneValue(a, b) && !isVague(a)
  );
}

/** Of one story less is enough, but not for figures of another time or of what changes by the day. */
function areClose(pair: AmountPair): boolean {
  const { amounts, subjects, accounts } = pair;
  const [{ unit, kind }] = amounts;
  const [around, aroundOther] = subjects;
  return (
    accounts.close &&
    (unit !== 'day' || around.ahead === aroundOther.ahead) &&
    isOfOneTime(pair) &&
    (accounts.sameDay || kind !== 'percent') &&
    !ofOthers(around, aroundOther)
  );
}

/** Whether neither is of another time: of what a story has once, one account alone may tell the year. */
function isOfOneTime({ amounts, subjects, common }: AmountPair): boolean {
  const [{ times: here }, { times: there }] = subjects;
  if (sameSet(here, there)) return true;
  const isOnce = isLargeSum(...amounts) || isOneCount(...amounts, common);
  return (
    isOnce && (here.size === 0 || there.size === 0) && [...here, ...there].every((time) => /^\d/.test(time))
  );
}

/** What the figures themselves tell of two amounts of one unit; `undefined` where the words around them must tell. */
function ofOneUnit(pair: AmountPair, isClose: boolean): number | undefined {
  const { amounts, subjects, accounts, common } = pair;
  const equal = isOneValue(...amounts) ? equalAmounts(pair) : 0;
  if (equal > 0) return equal;
  if (fittingTimes(...subjects) && haveOneCompanion(...amounts, accounts.close)) return sureOfCompanions;
  if (isClose && (isOneThing(pair) || isOneCountOfPeople(pair))) return 0.5 + 0.5 * common.share;
  return isOfCasualties(amounts[0]) ? casualtyFact(pair) : undefined;
}

/** Whether two near amounts of one unit in accounts of one story are of one thing. */
function isOneThing(pair: AmountPair): boolean {
  const { amounts, subjects, common } = pair;
  if (isOfOneThing(...amounts, common.mass) || areForOneThing(...amounts) || areRangesOfOne(...amounts))
    return true;
  if (!fittingScope(...subjects)) return false;
  const [a] = amounts;
  if (isOfCasualties(a) && otherNames(...subjects)) return false;
  // whom a story is about does many things in six months
  return isOneInOneStory(
    ...amounts,
    a.unit === 'day' ? common.unnamed : common.mass - massOfCasualties(pair),
  );
}

/**
 * What the words around two amounts tell.
 * @param isOfOneUnit whether they count the same, not only people both.
 */
function byWords(pair: AmountPair, isClose: boolean, isOfOneUnit: boolean): number {
  const { amounts, subjects, accounts, common } = pair;
  const [a, b] = amounts;
  if (a.value === 0 || b.value === 0 || !fittingScope(...subjects)) return 0;
  const score = 0.4 + 0.6 * common.share;
  if (accounts.close && areTimedAlike(a, b, common)) return score;
  if (isClose && isOneCount(a, b, common)) return Math.max(score, sureOfOneCount);
  if (isClose && onceInAStory.has(a.unit) && isNear(a, b)) return Math.max(score, sureOfOnce);
  if (ofOthers(...subjects)) return 0;
  if (otherNames(...subjects) && !(isClose && isNear(a, b))) return 0;
  if (isNear(a, b)) return isEnoughForNear(pair, isClose) ? score : 0;
  if (isFar(a, b)) return 0;
  if (overlap(a, b)) return isEnoughForOverlapping(pair, isClose) ? score : 0;
  return isOfOneUnit && isEnoughForFar(pair) ? score : 0;
}
