import { distanceBetween } from './amounts/bounds';
import type { AmountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import { fittingScope, otherNames, shared, suffices, type Common, type Evidence } from './inCommon';
import { countOf, distanceOfValues, isFar, isVague, smallestTelling } from './numbersGiven';
import { isPersons } from './wordGroups';

/**
 * Which counts of two accounts of one story are one figure although they differ by more than rounding. Read on the pairs
 * of accounts of one story among 3,000 articles and in 32 events: of 14 told so, 13 were one.
 */
const forOneCount: Evidence = { mass: 0.6, share: 0.1 };
const forPeople: Evidence = { mass: 0.6, share: 0.1 };
/** Farther apart, as a share of the larger, are two counts. */
const farthestCount = 0.25;
const farthestOfPeople = 0.35;
/** So many people are told of in one story only where one thing befell all of them. */
const fewestPeople = 100;

/** These come in the same few numbers whatever they measure, are counted anew each day or month, or are judged elsewhere. */
const ofEverything = new Set([
  'degree',
  'degree celsius',
  'point',
  'time',
  'vote',
  'seat',
  'magnitude',
  'year old',
  'job',
  'case',
  'kill',
  'injure',
  'arrest',
]);

/** Whether two accounts count the same states, rockets or homes: one story counts such things but once. */
export function isOneCount(a: Amount, b: Amount, common: Common): boolean {
  if (a.unit !== b.unit || a.kind !== 'number' || a.printed !== undefined) return false;
  if (isPersons(a.unit) || ofEverything.has(a.unit)) return false;
  return (
    Math.min(a.value, b.value) >= smallestTelling &&
    suffices(common, forOneCount) &&
    areAbout(a, b, farthestCount)
  );
}

/** The same of people whom the same befell: they were rescued, arrested or evacuated. The dead and injured are counted else. */
export function isOneCountOfPeople({ amounts: [a, b], subjects, common }: AmountPair): boolean {
  if (a.unit !== b.unit || !(isPersons(a.unit) || a.unit === 'arrest')) return false;
  if (Math.min(a.value, b.value) < fewestPeople || !suffices(common, forPeople)) return false;
  if (!fittingScope(...subjects) || otherNames(...subjects)) return false;
  const [around, aroundOther] = subjects;
  return shared(around.besideEvents, aroundOther.besideEvents) > 0 && areAbout(a, b, farthestOfPeople);
}

function areAbout(a: Amount, b: Amount, farthest: number): boolean {
  if (isVague(a) === isVague(b)) return distanceOfValues(a, b) <= farthest;
  return !isFar(a, b) && distanceBetween(a.interval, b.interval) <= farthest;
}

/** In one story few things are timed in minutes. By weight of words in common. */
const forMinutes = 0.4;
const fewestMinutes = 5;

/** Whether two lengths of time are told in minutes, and are near. */
export function areTimedAlike(a: Amount, b: Amount, { mass }: Common): boolean {
  const areMinutes = [a, b].every(
    (each) => each.printed === 'minute' && !isVague(each) && countOf(each) >= fewestMinutes,
  );
  return areMinutes && mass >= forMinutes && distanceOfValues(a, b) <= farthestCount;
}
