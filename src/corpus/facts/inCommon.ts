import type { Subject } from './subject';

/** What two figures' surroundings have in common. */
export interface Common {
  /** Weight of the telling words in common. */
  readonly mass: number;
  /** The same of those that are no names. */
  readonly unnamed: number;
  /** 0..1, share of the weight of the one that says less. */
  readonly share: number;
  readonly names: number;
}

/** What two figures' surroundings must have in common at least. */
export type Evidence = Pick<Common, 'mass' | 'share'>;

/** Whether at least so much is in common. */
export function suffices(common: Evidence, { mass, share }: Evidence): boolean {
  return common.mass >= mass && common.share >= share;
}

/** By weight of words. */
const forKindred = 0.8;

/** Whether two subjects have enough in common for one figure that both accounts give. */
export function areKindred(a: Subject, b: Subject): boolean {
  return inCommon(a, b).mass >= forKindred;
}

/** What the words around two figures have in common. */
export function inCommon(a: Subject, b: Subject): Common {
  let [mass, unnamed] = [0, 0];
  for (const [word, weight] of a.words) {
    const both = Math.min(weight, b.words.get(word) ?? 0);
    mass += both;
    if (!a.names.has(word) && !b.names.has(word)) unnamed += both;
  }
  const least = Math.min(massOf(a), massOf(b));
  return {
    mass,
    unnamed,
    share: least > 0 ? Math.min(1, mass / least) : 0,
    names: shared(a.names, b.names),
  };
}

function massOf({ words }: Subject): number {
  let mass = 0;
  for (const weight of words.values()) mass += weight;
  return mass;
}

/** How many words two sets have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Whether two sets have the same words. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

const wide =
  /^(?:worldwide|globally|global|world|nationwide|nationally|statewide|each|per|every|annually|annual|yearly|monthly|weekly|daily|previous|previously|earlier|former|additional|another|lead)$/;

/** Whether neither speaks of other years or months than the other one. */
export function fittingTimes({ times: a }: Subject, { times: b }: Subject): boolean {
  return a.size === 0 || b.size === 0 || shared(a, b) > 0;
}

/** Both tell which of several they speak of, and not of the same: the first quarter and the second, this year and the last. */
function ofOtherOnes({ which: a }: Subject, { which: b }: Subject): boolean {
  return a.size > 0 && b.size > 0 && !sameSet(a, b);
}

/** Neither speaks of other years, of a wider scope, of another one of several, or denies what the other says. */
export function fittingScope(a: Subject, b: Subject): boolean {
  if (a.negated !== b.negated) return false;
  if (!fittingTimes(a, b) || ofOtherOnes(a, b)) return false;
  const wider = (x: Subject, y: Subject): boolean =>
    [...x.scope].some((word) => wide.test(word) && !y.scope.has(word));
  return !wider(a, b) && !wider(b, a);
}

/** Both name somebody or some place, and none is the same: "in Massachusetts", "in the U.S.". */
export function otherNames(a: Subject, b: Subject): boolean {
  return a.names.size > 0 && b.names.size > 0 && shared(a.names, b.names) === 0;
}

/** Both name people, and none is the same: one story has a figure for each. */
export function ofOthers({ people: a }: Subject, { people: b }: Subject): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}

const opposites: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['win', 'lose'],
  ['rise', 'lose'],
  ['open', 'close'],
  ['begin', 'end'],
  ['arrive', 'leave'],
];

/** Whether the one rises, wins or opens where the other one falls, loses or closes. */
export function goesOtherWay(a: Subject, b: Subject): boolean {
  const goes = (x: Subject, y: Subject, [one, other]: readonly [string, string]): boolean =>
    x.events.has(one) && !x.events.has(other) && y.events.has(other) && !y.events.has(one);
  return opposites.some((pair) => goes(a, b, pair) || goes(b, a, pair));
}
