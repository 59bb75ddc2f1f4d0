import type { AmountPair } from './amountPair';
import type { Amount } from './amounts/amount';
import { isOfCasualties } from './amounts/casualties';
import { fittingScope, otherNames, sameSet, suffices, type Evidence } from './inCommon';
import { isNear, smallestTelling } from './numbersGiven';
import { isAnybody, isPersons } from './wordGroups';

const forCasualties: Evidence = { mass: 1, share: 0.2 };
const forNone: Evidence = { mass: 1.5, share: 0.3 };
/** Counts of casualties grow, but not more than so many times within days. */
const farthestCasualties = 3;
/** Less where only one account names a place, ... */
const farthestElsewhere = 1.5;
/** ... and of so many, who are counted for long (an epidemic, a war) and differ by what was counted. */
const manyCasualties = 1000;
/** What else must be in common around them, by weight of words, where two accounts may be of two events. */
const besidesCasualties = 0.8;

/**
 * Whether two accounts count the same casualties, as a score; 0 for not. Accounts of one event seldom tell of two with
 * casualties of one sort, and those of the past by their time or place.
 */
export function casualtyFact(pair: AmountPair): number {
  const { amounts, subjects, accounts, common } = pair;
  const [a, b] = amounts;
  if (a.value === 0 || b.value === 0) return noneAgainst(pair);
  if (!fittingScope(...subjects) || otherNames(...subjects)) return 0;
  if (isOtherGroup(a, b)) return 0;
  if (!suffices(common, forCasualties)) return 0;
  const isOfOneStory = accounts.close && a.who === b.who;
  // that people were killed is not enough to tell of one event
  if (!isOfOneStory && common.mass - massOfCasualties(pair) < besidesCasualties) return 0;
  const score = 0.5 + 0.5 * common.share;
  // "a man was arrested" says nothing of others, and one more may have been where two were
  const [least, most] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (least === 1) return 0;
  if (least >= smallestTelling && isNear(a, b)) return score;
  const [around, aroundOther] = subjects;
  if (around.summed !== aroundOther.summed || !sameSet(around.times, aroundOther.times)) return 0;
  const isElsewhere = most >= manyCasualties || namesOnePlace(pair);
  return most <= least * (isElsewhere ? farthestElsewhere : farthestCasualties) ? score : 0;
}

/** How much of what is in common is the word for what happened to the people; 0 for other amounts. */
export function massOfCasualties({ amounts: [a], subjects: [around, aroundOther] }: AmountPair): number {
  if (!isOfCasualties(a)) return 0;
  return Math.min(around.words.get(a.unit) ?? 0, aroundOther.words.get(a.unit) ?? 0);
}

/** Whether only one account names a place: it may count the dead of a part. */
function namesOnePlace({ subjects: [around, aroundOther] }: AmountPair): boolean {
  return (around.places.size === 0) !== (aroundOther.places.size === 0);
}

/** "Two officers were injured", "three students": each is told of a group of its own. */
function isOtherGroup({ who: a }: Amount, { who: b }: Amount): boolean {
  const isGroup = (who: string | undefined): boolean =>
    who !== undefined && isPersons(who) && !isAnybody(who);
  return a !== b && isGroup(a) && isGroup(b);
}

/** More are arrested at protests, of which each day and town has its own. */
const fewArrests = 5;

/** "No arrests" is the same fact as anybody's arrest in another account of that day; "no deaths" not as any death. */
function noneAgainst(pair: AmountPair): number {
  const { amounts, subjects, accounts, common } = pair;
  const [a, b] = amounts;
  const [around, aroundOther] = subjects;
  if (a.value === b.value || !sameSet(around.times, aroundOther.times)) return 0;
  if (a.unit === 'arrest') return accounts.sameDay && Math.max(a.value, b.value) <= fewArrests ? 0.5 : 0;
  if (namesOnePlace(pair) || otherNames(around, aroundOther)) return 0;
  return suffices(common, forNone) ? 0.4 + 0.5 * common.share : 0;
}
