import type { Accounts } from './accounts';
import type { Amount } from './amounts/amount';
import { fittingScope, otherNames, sameSet, suffices, type Common, type Evidence } from './inCommon';
import { isNear, smallestTelling } from './numbersGiven';
import type { Subject } from './subject';
import { isPersons } from './wordGroups';

const forCasualties: Evidence = { mass: 1, share: 0.2 };
const forNone: Evidence = { mass: 1.5, share: 0.3 };
/** Counts of casualties grow, but not more than so many times within days. */
const farthestCasualties = 3;
/** Beyond so many they are counted for long (an epidemic, a war), and differ by what was counted. */
const manyCasualties = 1000;
/** What else must be in common around them, by weight of words, where two accounts may be of two events. */
const besidesCasualties = 0.8;
/** The same where only one account names a place: it may count the dead of a part. */
const farthestElsewhere = 1.5;

/**
 * Whether two accounts count the same casualties, as a score; 0 for not. Accounts of one event seldom tell of two with
 * casualties of one sort, and those of the past by their time or place.
 * @param own how much of what is in common is the word for what happened to the people.
 */
export function casualtyFact(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  common: Common,
  own: number,
  { sameDay, close }: Pick<Accounts, 'sameDay' | 'close'>,
): number {
  if (a.value === 0 || b.value === 0) return noneAgainst(a, b, around, aroundOther, common, sameDay);
  if (!fittingScope(around, aroundOther) || otherNames(around, aroundOther)) return 0;
  if (isOtherGroup(a, b)) return 0;
  if (!suffices(common, forCasualties)) return 0;
  const isOfOneStory = close && a.who === b.who;
  // that people were killed is not enough to tell of one event
  if (!isOfOneStory && common.mass - own < besidesCasualties) return 0;
  const score = 0.5 + 0.5 * common.share;
  const [least, most] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (least === 1 && (isSomeone(a) || isSomeone(b))) return 0;
  if (least >= smallestTelling && isNear(a, b)) return score;
  if (around.summed !== aroundOther.summed || !sameSet(around.times, aroundOther.times)) return 0;
  if (most >= manyCasualties) return most <= least * farthestElsewhere ? score : 0;
  const oneSided = (around.places.size === 0) !== (aroundOther.places.size === 0);
  return most <= least * (oneSided ? farthestElsewhere : farthestCasualties) ? score : 0;
}

/** Of whom anything may be told. */
const anybody = /^(?:people|victim|man|men|woman|women|adult)$/;

/** "Two officers were injured", "three students": each is told of a group of its own. */
function isOtherGroup({ who: a }: Amount, { who: b }: Amount): boolean {
  const isGroup = (who: string | undefined): boolean =>
    who !== undefined && isPersons(who) && !anybody.test(who);
  return a !== b && isGroup(a) && isGroup(b);
}

/** More are arrested at protests, of which each day and town has its own. */
const fewArrests = 5;

/** "No arrests" is the same fact as anybody's arrest in another account of that day; "no deaths" not as any death. */
function noneAgainst(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  common: Common,
  sameDay: boolean,
): number {
  if (a.value === b.value || !sameSet(around.times, aroundOther.times)) return 0;
  if (a.unit === 'arrest') return sameDay && Math.max(a.value, b.value) <= fewArrests ? 0.5 : 0;
  const oneSided = (around.places.size === 0) !== (aroundOther.places.size === 0);
  if (oneSided || otherNames(around, aroundOther)) return 0;
  return suffices(common, forNone) ? 0.4 + 0.5 * common.share : 0;
}

/** "A man was arrested" says nothing of others: it differs from "no arrests" alone. */
function isSomeone({ value, bound }: Amount): boolean {
  return value === 1 && bound === 'least';
}
