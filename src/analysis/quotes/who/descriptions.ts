import type { Cast, KnownRole, Member } from './cast';
import type { Description } from './description';
import type { Referent } from './focus';
import { countriesOf, countryOf, leaderOfCountry } from './countryOf';
import { isRegion } from './regions';
import { isDocument } from '../grammar/documents';
import { isGenericBody } from '../grammar/personNouns';

/** Somebody whom the article described without a name, for when it does so again. */
export interface Described {
  readonly start: number;
  readonly modifiers: ReadonlySet<string>;
  /** Whom the description names, by number of entity: Brook of "the Brook campaign". */
  readonly ofWhom: ReadonlySet<number>;
  readonly referent: Referent;
}

/** Where members were last named so far, by number of entity. */
export type LastNamed = ReadonlyMap<number, number>;

const sharedWord = 2;
const contrary = 1.5;
const namedBefore = 1.5;
/** Of many with one title only the latest so many are compared. */
const mostCompared = 12;

/** Somebody whose role or title a description repeats. */
export interface Match {
  readonly member: Member;
  /** Numbers of all whose role or title fits as well, itself included. */
  readonly alike: ReadonlySet<number>;
}

/** Many people, whose chief is called by more than this: no one of them. */
const collective = /^(?:police|media|press|staff|data|family|public)$/;

/** The member whose role or title fits a description best; `undefined` if none does. */
export function memberDescribed(
  cast: Cast,
  description: Description,
  lastNamed: LastNamed,
): Match | undefined {
  const { head, modifiers, plural, definite } = description;
  if (plural || isDocument(head) || isGenericBody(head) || collective.test(head)) return undefined;
  const known = calledSo(cast, description).slice(0, mostCompared * 4);
  const others = new Set([...ofOtherCountries(known, modifiers), ...ofThePast(cast, known, description)]);
  let best: { score: number; at: number; member: Member } | undefined;
  const scores = new Map<number, number>();
  for (const one of known) {
    if (others.has(one.member.index) || (!definite && !agrees(one, description))) continue;
    const at = lastNamed.get(one.member.index);
    const fit = scoreOf(one.modifiers, modifiers);
    // "the Vermont senator" is none of another state, or of none
    if (fit < 0 || (fit === 0 && modifiers.size > 0)) continue;
    const score = fit + (at === undefined ? 0 : namedBefore);
    const found = { score, at: at ?? -1, member: one.member };
    scores.set(one.member.index, Math.max(score, scores.get(one.member.index) ?? score));
    if (!best || score > best.score || (score === best.score && found.at > best.at)) best = found;
  }
  if (!best) return undefined;
  const { member, score: most } = best;
  return { member, alike: new Set([...scores].filter(([, score]) => score >= most).map(([index]) => index)) };
}

/** Who has a role or title with the noun of a description; "the Vardanian leader" may be a president or a prime minister. */
function calledSo({ byHead }: Cast, { head, modifiers }: Description): readonly KnownRole[] {
  const known = byHead.get(head) ?? [];
  return head === 'leader' && countriesOf(modifiers).size > 0
    ? [...known, ...(byHead.get(leaderOfCountry) ?? [])]
    : known;
}

/** Who is told to be of countries, by number of entity, and of none of those that are wanted. */
function ofOtherCountries(known: readonly KnownRole[], wanted: ReadonlySet<string>): ReadonlySet<number> {
  const countries = countriesOf(wanted);
  if (countries.size === 0) return new Set();
  const [same, other] = [new Set<number>(), new Set<number>()];
  for (const { modifiers, member } of known) {
    for (const country of countriesOf(modifiers)) (countries.has(country) ? same : other).add(member.index);
  }
  for (const index of same) other.delete(index);
  return other;
}

/** What those are called who held an office before. */
const past = ['former', 'ex', 'late', 'then', 'predecessor'];

/** Of "the president", where one holds the office: those who held it before him, by number of entity. */
function ofThePast(
  cast: Cast,
  known: readonly KnownRole[],
  { modifiers, definite }: Description,
): ReadonlySet<number> {
  if (!definite || modifiers.size > 0) return new Set();
  const before = new Set(
    (cast.byHead.get('predecessor') ?? []).slice(0, mostCompared).map(({ member }) => member.index),
  );
  for (const one of known) if (past.some((word) => one.modifiers.has(word))) before.add(one.member.index);
  return known.some(({ member }) => !before.has(member.index)) ? before : new Set();
}

/** Who has a role or title with this noun, by number of entity. */
export function membersCalled(cast: Cast, head: string): ReadonlySet<number> {
  const known = (cast.byHead.get(head) ?? []).slice(0, mostCompared * 4);
  return new Set(known.map(({ member }) => member.index));
}

/** "a Pentagon spokeswoman" stands for somebody only if the words that say which one are all in the role. */
function agrees(known: KnownRole, { modifiers }: Description): boolean {
  if (modifiers.size === 0) return false;
  for (const word of modifiers) if (!known.modifiers.has(word)) return false;
  return true;
}

function scoreOf(known: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  const theirs = countriesOf(known);
  const countries = countriesOf(wanted);
  const ofSame = [...countries].filter((country) => theirs.has(country)).length;
  // a vice president is no president
  for (const rank of ['vice', 'deputy']) if (known.has(rank) !== wanted.has(rank)) return -contrary;
  // the German minister is no minister of Japan, whatever both are ministers for
  if (ofSame === 0 && countries.size > 0 && theirs.size > 0) return -contrary;
  if (isOfAnotherRegion(known, wanted)) return -contrary;
  let shared = ofSame;
  for (const word of wanted) if (known.has(word) && countryOf(word) === undefined) shared++;
  // "the former mayor of Skarvik" is none who was mayor of another town
  if (shared > 0 && ofSame === 0 && onlyTimeShared(known, wanted)) return -contrary;
  if (shared === 0 && wanted.size > 0 && known.size > 0) return -contrary;
  return shared * sharedWord;
}

const ofTime = /^(?:former|then|late|longtime|current|outgoing|acting|interim|new|old|retired)$/;

/** Whether two descriptions say which one is meant, and have nothing in common but when. */
function onlyTimeShared(known: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const tells = (words: ReadonlySet<string>): string[] => [...words].filter((word) => !ofTime.test(word));
  const [theirs, ours] = [tells(known), tells(wanted)];
  return theirs.length > 0 && ours.length > 0 && !ours.some((word) => known.has(word));
}

/** "Ohio’s secretary of state" is none of Oregon's. */
function isOfAnotherRegion(known: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const wantedRegions = [...wanted].filter((word) => isRegion(word));
  if (wantedRegions.length === 0 || wantedRegions.some((word) => known.has(word))) return false;
  return [...known].some((word) => isRegion(word));
}

/** "The latest council report on harbours for Skarland", where only "a recent report by the bakers" was told of before. */
function saysMuchMore(words: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return words.size > 2 && [...words].filter((word) => before.has(word)).length * 2 < words.size;
}

/** Words for anybody, of whom articles tell several: "the old man" is no "man in the quiet carriage". */
const anybody = /^(?:man|woman|boy|girl|lady|person)$/;

/** The one described before whom a description with the same noun repeats: the most alike, else the latest. */
export function describedBefore(
  earlier: readonly Described[],
  description: Description,
): Referent | undefined {
  if (description.plural && description.modifiers.size > 0) return undefined;
  let best: { score: number; referent: Referent } | undefined;
  // "the Vardanian military" is none of Skarland
  const ofCountry = countriesOf(description.modifiers).size > 0;
  for (const one of earlier.slice(-mostCompared)) {
    const score = scoreOf(one.modifiers, description.modifiers);
    const isAnother =
      (isDocument(description.head) && saysMuchMore(description.modifiers, one.modifiers)) ||
      (score < 0 && (anybody.test(description.head) || description.modifiers.size > 1 || ofCountry));
    if (isAnother || (score === 0 && description.modifiers.size > 0)) continue;
    if (!best || score >= best.score) best = { score, referent: one.referent };
  }
  return best?.referent;
}
