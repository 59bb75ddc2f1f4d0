import type { Amount } from './figures';
import { countOf, distanceOfValues, isFar, isOneValue, isRound, isVague } from './numbersGiven';
import { isOfOneThing, isOneInOneStory } from './oneStory';
import type { Subject } from './subject';
import { isPersons } from './wordGroups';

/** What two figures' surroundings have in common. */
export interface Common {
  /** Weight of the telling words in common. */
  readonly mass: number;
  /** 0..1, share of the weight of the one that says less. */
  readonly share: number;
  readonly names: number;
}

function inCommon(a: Subject, b: Subject): Common {
  let mass = 0;
  for (const [word, weight] of a.words) mass += Math.min(weight, b.words.get(word) ?? 0);
  const least = Math.min(massOf(a), massOf(b));
  return {
    mass,
    share: least > 0 ? Math.min(1, mass / least) : 0,
    names: shared(a.names, b.names),
  };
}

function massOf({ words }: Subject): number {
  let mass = 0;
  for (const weight of words.values()) mass += weight;
  return mass;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

const wide =
  /^(?:worldwide|globally|global|world|nationwide|nationally|statewide|each|per|every|annually|annual|yearly|monthly|weekly|daily|previous|previously|earlier|former|additional|another|lead)$/;

function fittingTimes({ times: a }: Subject, { times: b }: Subject): boolean {
  return a.size === 0 || b.size === 0 || shared(a, b) > 0;
}

/** Neither speaks of other years, of a wider scope, or denies what the other says. */
function fittingScope(a: Subject, b: Subject): boolean {
  if (a.negated !== b.negated) return false;
  if (!fittingTimes(a, b)) return false;
  const wider = (x: Subject, y: Subject): boolean =>
    [...x.scope].some((word) => wide.test(word) && !y.scope.has(word));
  return !wider(a, b) && !wider(b, a);
}

/** Both name somebody or some place, and none is the same: "in Massachusetts", "in the U.S.". */
function otherNames(a: Subject, b: Subject): boolean {
  return a.names.size > 0 && b.names.size > 0 && shared(a.names, b.names) === 0;
}

/** Both name people, and none is the same: one story has a figure for each. */
function ofOthers({ people: a }: Subject, { people: b }: Subject): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}

const opposites: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['win', 'lose'],
  ['rise', 'lose'],
];

function goesOtherWay(a: Subject, b: Subject): boolean {
  const goes = (x: Subject, y: Subject, [one, other]: readonly [string, string]): boolean =>
    x.events.has(one) && !x.events.has(other) && y.events.has(other) && !y.events.has(one);
  return opposites.some((pair) => goes(a, b, pair) || goes(b, a, pair));
}

/** "$2 trillion in new revenue", "$2 trillion in spending cuts": both say what the sum is, and nothing of it is the same. */
function isOfOther(a: Amount, b: Amount): boolean {
  return a.kind === 'money' && a.of !== undefined && b.of?.some((word) => a.of?.includes(word)) === false;
}

/** A sum may be a threshold: what is told of incomes "over $250,000" is not told of those "below $250,000". */
function areTwoSides(a: Amount, b: Amount): boolean {
  const isBelow = ({ bound }: Amount): boolean => bound === 'nearly' || bound === 'most';
  const isAbove = ({ bound }: Amount): boolean => bound === 'over' || bound === 'least';
  if (a.kind !== 'money' || a.value !== b.value) return false;
  return (isBelow(a) && isAbove(b)) || (isAbove(a) && isBelow(b));
}

/** Two amounts of one thing that are so near are taken for one figure in two wordings... */
const near = 0.15;
/** ...unless they are small, when many things come in the same number. */
const smallestTelling = 10;
/** The same number of the same thing in two accounts of one event is the same fact if it is this large. */
const sureByItself = 100;
/** Shares and lengths of time come in the same few numbers whatever they measure. */
const ofEverything = new Set(['%', 'day', 'degree', 'point', 'time']);
/** A story has one of these, or tells of the others by their time. */
const onceInAStory = new Set(['magnitude']);
const casualties = new Set(['kill', 'injure', 'arrest']);

/** What two figures' surroundings must have in common at least. */
type Evidence = Pick<Common, 'mass' | 'share'>;

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
/** So large sums are few in a story, which may tell of one at length. */
const largeSum = 1_000_000;
const forCloseSums: Evidence = { mass: 0.8, share: 0.12 };
const forFar: Evidence = { mass: 3, share: 0.65 };
/** So much alike, two clauses are one with another number, be anybody named there or not: 2 of 2 on 3,000 articles. */
const forAlike: Evidence = { mass: 1.5, share: 0.9 };
const forCasualties: Evidence = { mass: 1, share: 0.2 };
const forNone: Evidence = { mass: 1.5, share: 0.3 };
const forCloseMoments: Evidence = { mass: 2, share: 0.35 };
/** Enough of one story without a name in common, where one event stands beside both. */
const forUnnamedMoments: Evidence = { mass: 1.5, share: 0.55 };
const forMoments: Evidence = { mass: 3, share: 0.5 };
/** Where only one name is in common. */
const forNamelessMoments: Evidence = { mass: 3.5, share: 0.5 };

function suffices(common: Evidence, { mass, share }: Evidence): boolean {
  return common.mass >= mass && common.share >= share;
}

/** How near two accounts are. */
export interface Accounts {
  readonly sameDay: boolean;
  /** They tell one story of one day: then less must be in common around two figures. */
  readonly close: boolean;
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
  { sameDay, close }: Accounts,
): number {
  if (isOfOther(a, b)) return 0;
  if (a.kind !== b.kind || a.holder !== b.holder || a.isPart !== b.isPart) return 0;
  const unit = sameUnit(a.unit, b.unit);
  if (!unit || goesOtherWay(around, aroundOther) || areTwoSides(a, b)) return 0;
  if (a.holder !== undefined) return 0.9;
  if (!sameDay && isDaily(a, around, aroundOther)) return 0;
  const common = inCommon(around, aroundOther);
  // of one story less is enough, but not for figures of another time or of what changes by the day
  const isClose =
    close &&
    (a.unit !== 'day' || around.ahead === aroundOther.ahead) &&
    sameSet(around.times, aroundOther.times) &&
    (sameDay || a.kind !== 'percent') &&
    !ofOthers(around, aroundOther);
  if (unit === 'same') {
    const equal = isOneValue(a, b) ? equalAmounts(a, b, around, aroundOther, common) : 0;
    if (equal > 0) return equal;
    const sureScore = 0.5 + 0.5 * common.share;
    if (isClose && isOfOneThing(a, b, common.mass)) return sureScore;
    if (isClose && fittingScope(around, aroundOther)) {
      const isElsewhere = casualties.has(a.unit) && otherNames(around, aroundOther);
      if (!isElsewhere && isOneInOneStory(a, b, common.mass)) return sureScore;
    }
    if (casualties.has(a.unit)) return casualtyFact(a, b, around, aroundOther, common, { sameDay, close });
  }
  if (a.value === 0 || b.value === 0) return 0;
  if (!fittingScope(around, aroundOther)) return 0;
  const score = 0.4 + 0.6 * common.share;
  if (isClose && onceInAStory.has(a.unit) && isNear(a, b)) return Math.max(score, 0.6);
  if (ofOthers(around, aroundOther)) return 0;
  if (otherNames(around, aroundOther) && !(isClose && isNear(a, b))) return 0;
  if (isNear(a, b)) return suffices(common, evidenceForNear(a, b, isClose)) ? score : 0;
  if (!isFar(a, b) && overlap(a, b))
    return suffices(common, isClose && !isAnyFew(a, b) ? forNearCounts : forNear) ? score : 0;
  return unit === 'same' && mayBeFar(a, b, around, aroundOther, common) ? score : 0;
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
  if (a.kind === 'percent') return forNear;
  if (!close && a.kind === 'money') return forNearSums;
  if (!close) return tellsByItself(a, b) ? forNearCounts : forNear;
  if (isAnyFew(a, b)) return forNear;
  return a.kind === 'money' && Math.min(a.value, b.value) >= largeSum ? forCloseSums : forClose;
}

/** "Several days" are near to any few. */
function isAnyFew(a: Amount, b: Amount): boolean {
  return ofEverything.has(a.unit) && isVague(a) !== isVague(b);
}

function isNear(a: Amount, b: Amount): boolean {
  return distanceOfValues(a, b) <= near;
}

/** Whether few things come in about this number. */
function tellsByItself(a: Amount, b: Amount): boolean {
  return !ofEverything.has(a.unit) && Math.min(countOf(a), countOf(b)) >= smallestTelling;
}

function mayBeFar(a: Amount, b: Amount, around: Subject, aroundOther: Subject, common: Common): boolean {
  if (isFar(a, b)) return false;
  const sameFrame = sameSet(around.scope, aroundOther.scope) && sameSet(around.times, aroundOther.times);
  if (common.names === 0) return sameFrame && suffices(common, forAlike);
  return sameFrame && (suffices(common, forFar) || suffices(common, forAlike));
}

/** Prices, rates and the like go up and down every day: only of one day can two accounts differ. */
function isDaily({ unit }: Amount, around: Subject, aroundOther: Subject): boolean {
  const moves = ({ events }: Subject): boolean =>
    events.has('rise') || events.has('fall') || events.has('lose');
  return (unit === 'point' || unit === '%') && (moves(around) || moves(aroundOther));
}

function overlap({ interval: a }: Amount, { interval: b }: Amount): boolean {
  return a.low <= b.high && b.low <= a.high && Number.isFinite(a.high) && Number.isFinite(b.high);
}

function sameUnit(a: string, b: string): 'same' | 'persons' | undefined {
  if (a === b) return 'same';
  return isPersons(a) && isPersons(b) && (a === 'people' || b === 'people') ? 'persons' : undefined;
}

/** Counts of casualties grow, but not more than so many times within days. */
const farthestCasualties = 3;
/** Beyond so many they are counted for long (an epidemic, a war), and differ by what was counted. */
const manyCasualties = 1000;
/** What else must be in common around them, by weight of words, where two accounts may be of two events. */
const besidesCasualties = 0.8;
/** The same where only one account names a place: it may count the dead of a part. */
const farthestElsewhere = 1.5;

/** Accounts of one event seldom tell of two with casualties of one sort, and those of the past by their time or place. */
function casualtyFact(
  a: Amount,
  b: Amount,
  around: Subject,
  aroundOther: Subject,
  common: Common,
  { sameDay, close }: Accounts,
): number {
  if (a.value === 0 || b.value === 0) return noneAgainst(a, b, around, aroundOther, common, sameDay);
  if (!fittingScope(around, aroundOther) || otherNames(around, aroundOther)) return 0;
  if (isOtherGroup(a, b)) return 0;
  if (!suffices(common, forCasualties)) return 0;
  // that people were killed is not enough to tell of one event
  const own = Math.min(around.words.get(a.unit) ?? 0, aroundOther.words.get(a.unit) ?? 0);
  if (!close && common.mass - own < besidesCasualties) return 0;
  const score = 0.5 + 0.5 * common.share;
  const [least, most] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  if (least === 1 && (isSomeone(a) || isSomeone(b))) return 0;
  if (least >= smallestTelling && most * (1 - near) <= least) return score;
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

/** The same for days and times of day: the same event of the same people or things, by name. */
export function sameMomentFact(
  around: Subject,
  aroundOther: Subject,
  close: 'no' | 'story' | 'minutes',
): number {
  if (around.ofReport || aroundOther.ofReport || ofOthers(around, aroundOther)) return 0;
  // two times of day that are minutes apart in one story are seldom those of two events
  if (close === 'minutes') return inCommon(around, aroundOther).mass >= forClose.mass ? 0.6 : 0;
  if (shared(around.nearEvents, aroundOther.nearEvents) === 0) return 0;
  const common = inCommon(around, aroundOther);
  const isBeside = close === 'story' && shared(around.besideEvents, aroundOther.besideEvents) > 0;
  if (isBeside && suffices(common, forUnnamedMoments)) return 0.4 + 0.6 * common.share;
  if (common.names === 0) return 0;
  if (close === 'story' && suffices(common, forCloseMoments)) return 0.4 + 0.6 * common.share;
  const asked = common.names > 1 ? forMoments : forNamelessMoments;
  return suffices(common, asked) ? 0.4 + 0.6 * common.share : 0;
}
