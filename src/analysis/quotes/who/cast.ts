import { genderOfPronoun } from '../../../text/pronouns';
import { hasCapital } from '../../../text/capital';
import { textOf, type Span } from '../../../text/span';
import { wordBefore } from '../../../text/wordBefore';
import type { Entity, Mention, Role } from '../../model';
import { affiliationAfter, type Affiliation } from './affiliation';
import { descriptionsAround, titleBefore } from './castRoles';
import { calledByDeed } from './deeds';
import { allInitialsOf, describe, describeAll, headsOf, initialsOf, type Description } from './description';
import { isTitle, withoutGeneration } from '../grammar/nameParts';
import { isRelative } from '../../entities/honorific';
import { isCalledPerson, isOfficeName, isPerson } from './castPersons';
import { quantity } from '../grammar/phraseWords';
import { isGenericBody, isPersonNoun } from '../grammar/personNouns';
import { familiesOf, type Families } from './families';
import { fullerNames } from './fullerNames';
import { genderOfName } from '../../names/gender';
import { genderOfTitle, genderOfWord, type Gender } from '../../names/genderedWords';

/** Somebody or something that an article names and that can speak. */
export interface Member {
  /** Number of `entity` in the article's entities. */
  readonly index: number;
  readonly entity: Entity;
  /** Where the article first gives the name of the entity, or else where it first names it. */
  readonly full?: Mention;
  /** Where the article first names a person by several words; Infinity if nowhere, and of others. */
  readonly introduced: number;
  /** Whether a person may only share its last name with who is called by that alone: "Ada Brook Jr.", "his wife, Ada Brook". */
  readonly sharesName: boolean;
  /** Whether the article gives the full name only to tell whose relative another one of that name is. */
  readonly onlyOwns?: boolean;
  readonly person: boolean;
  readonly gender?: Gender;
  /** Whether only the given name tells the gender. */
  readonly genderUnsure?: boolean;
}

/** A member's role, or the title before one of its mentions, taken apart. */
export interface KnownRole {
  readonly member: Member;
  readonly role?: Role;
  /** Lower case. */
  readonly modifiers: ReadonlySet<string>;
}

/** A place where a member is named. */
export interface NamedAt {
  readonly member: Member;
  readonly mention: Mention;
  /** Whether the article misprints the name here. */
  readonly misprint?: boolean;
}

/** All that an article names and that can speak. */
export interface Cast {
  /** By where they stand. */
  readonly named: readonly NamedAt[];
  /** Who has a role or title with this head noun, lower case. */
  readonly byHead: ReadonlyMap<string, readonly KnownRole[]>;
  /** Numbers of the persons and bodies of whom the article says what they are. */
  readonly described: ReadonlySet<number>;
  /** What body or place has this word, lower case, in its name: "ministry" for the Ministry of Health. */
  readonly byBodyWord: ReadonlyMap<string, readonly Member[]>;
  /** Whose role or name has these initials. */
  readonly byInitials: ReadonlyMap<string, readonly Member[]>;
  /** By the letters in brackets between an office and a name: "Chief Harbour Officer (CHO) Ada Brook". */
  readonly officeHolders: ReadonlyMap<string, Member>;
  /** By number of entity: the party and state that stand after a person's name. */
  readonly affiliations: ReadonlyMap<number, { readonly member: Member; readonly its: Affiliation }>;
  /** By number of entity: the gender that titles tell before the name or a short form of it: "Jan Brook", "Mrs. Brook". */
  readonly titled: ReadonlyMap<number, Gender>;
  /** By number of entity: who a person may be that the article names only by a last name several bear. */
  readonly namesakes: ReadonlyMap<number, ReadonlySet<Member>>;
  /** The relatives whom the article introduces. */
  readonly families: Families;
}

/** Of somebody named often only so many mentions are looked at for what describes them. */
const mostDescribed = 40;

/** "Upazila Nirbahi Officer (UNO) Ada Brook" is the UNO, and "MEC for Finance Ada Brook" is the MEC. */
const officeInitials =
  /\((\p{Lu}{2,6})\) (?:\p{Lu}\p{L}+ ){0,2}$|(?<!\b(?:the|an?|in|of|at|by|from|for|to|with|and) )(?<![\p{L}\p{N}.-])(\p{Lu}{2,5}) (?:(?:of|for) (?:the )?(?:\p{Lu}\p{L}+ |and )+)?$/u;
/** All that the other needs, and quickly told. */
const twoCapitals = /\p{Lu}{2}/u;
/** An office in letters stands within so many code units before a name. */
const officeReach = 60;

/** The office in letters right before a name, if there is one. */
function officeBefore(text: string, { start }: Span): string | undefined {
  const last = wordBefore(text, start);
  if (last !== 'and' && !hasCapital(last)) return undefined;
  const before = text.slice(Math.max(0, start - officeReach), start);
  if (!twoCapitals.test(before)) return undefined;
  const [, bracketed, bare = ''] = officeInitials.exec(before) ?? [];
  // right before a name the letters may be a body's: "the BBC’s", "AP Ada Brook"
  return bracketed ?? (bare !== '' && (!before.endsWith(`${bare} `) || isTitle(bare)) ? bare : undefined);
}

/** A cast while its members are gathered; see `Cast`. */
interface Gathering {
  readonly text: string;
  readonly named: NamedAt[];
  readonly members: Member[];
  readonly byHead: Map<string, KnownRole[]>;
  readonly byBodyWord: Map<string, Member[]>;
  readonly byInitials: Map<string, Member[]>;
  readonly described: Set<number>;
  readonly officeHolders: Map<string, Member>;
  readonly affiliations: Map<number, { readonly member: Member; readonly its: Affiliation }>;
}

/** What stands right around the mentions of an entity. */
interface Surroundings {
  readonly mentions: readonly Span[];
  readonly titles: readonly string[];
  /** In the article's words, and taken apart. */
  readonly around: readonly string[];
  readonly descriptions: readonly Description[];
}

/** Gathers the persons, organizations, places and groups of an article. */
export function castOf(text: string, entities: readonly Entity[]): Cast {
  const cast: Gathering = {
    text,
    named: [],
    members: [],
    byHead: new Map(),
    byBodyWord: new Map(),
    byInitials: new Map(),
    described: new Set(),
    officeHolders: new Map(),
    affiliations: new Map(),
  };
  const personNames = new Set(entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  entities.forEach((entity, index) => {
    if (!/^(?:person|organization|place|group)$/.test(entity.kind)) return;
    const mentions = entity.mentions.filter((mention) => mention.form === 'name');
    const { titles, around } = wordsAround(text, entity.kind, mentions);
    const descriptions = around.map((words) => describe(words));
    const called = [...titles, ...descriptions.map(({ head }) => head)];
    const person = isPerson(text, entity, personNames) || isCalledPerson(text, entity, titles, called);
    const member = memberOf(text, index, entity, person, called);
    cast.members.push(member);
    for (const mention of mentions) cast.named.push({ member, mention });
    (member.person ? addPerson : addBody)(cast, member, { mentions, titles, around, descriptions });
  });
  const { known, misprints, namesakes } = fullerNames(text, cast.members);
  const named = cast.named
    .map(({ member, mention }) => ({
      member: known.get(member.index) ?? member,
      mention,
      ...(misprints.has(member.index) && { misprint: true }),
    }))
    .sort((a, b) => a.mention.start - b.mention.start);
  const titled = gendersByTitle(text, cast.members, known);
  const { byHead, byBodyWord, byInitials, described, officeHolders, affiliations } = cast;
  const families = familiesOf(text);
  return {
    named,
    byHead,
    byBodyWord,
    byInitials,
    titled,
    namesakes,
    described,
    officeHolders,
    affiliations,
    families,
  };
}

/** By what an organization, a place or a group is called besides its name: its initials, its kind, words of its name. */
function addBody(cast: Gathering, member: Member, { titles, descriptions }: Surroundings): void {
  const { name, kind } = member.entity;
  for (const initials of new Set([initialsOf(name), allInitialsOf(name)])) {
    if (initials.length > 1) add(cast.byInitials, initials, member);
  }
  for (const word of bodyWords(name)) add(cast.byBodyWord, word, member);
  if (kind !== 'organization') return;
  // "the rail company X", "X, the furniture chain"
  for (const { head, modifiers } of [...titles.map((title) => describe(title)), ...descriptions]) {
    if (!isGenericBody(head)) continue;
    cast.described.add(member.index);
    add(cast.byHead, head, { member, modifiers });
  }
}

/** By what a person is called besides the name: party and state, initials, roles, titles, descriptions, deeds. */
function addPerson(
  cast: Gathering,
  member: Member,
  { mentions, titles, around, descriptions }: Surroundings,
): void {
  const { text, byHead, byInitials, affiliations, officeHolders } = cast;
  const { index, entity } = member;
  for (const mention of mentions) {
    const its = affiliationAfter(text, mention);
    // a party tells more than "of Ohio"
    if (its && affiliations.get(index)?.its.party === undefined) affiliations.set(index, { member, its });
    const office = officeBefore(text, mention);
    if (office !== undefined && !officeHolders.has(office)) officeHolders.set(office, member);
  }
  const initials = allInitialsOf(entity.name.replaceAll('-', ' '));
  // "Tor van Vale" is TVV, and TvV
  for (const letters of new Set([initials, initials.toUpperCase()])) {
    if (letters.length > 1) add(byInitials, letters, member);
  }
  for (const role of entity.roles) addRole(cast, role.text, { member, role });
  for (const title of titles) if (title) addRole(cast, title, { member });
  around.forEach((words, i) => {
    if (words) addRole(cast, words, { member }, descriptions[i]);
  });
  const deeds = mentions.slice(0, mostDescribed).flatMap((mention) => calledByDeed(text, mention));
  for (const head of new Set(deeds)) add(byHead, head, { member, modifiers: new Set<string>() });
}

function addRole(
  { byHead, byInitials, described }: Gathering,
  words: string,
  known: Omit<KnownRole, 'modifiers'>,
  whole = describe(words),
): void {
  for (const { head, modifiers } of describeAll(words, whole)) {
    // "Brook, several of them say": a number of others
    if (quantity.test(head)) continue;
    if (isPersonNoun(head)) described.add(known.member.index);
    for (const one of headsOf(head)) add(byHead, one, { modifiers, ...known });
  }
  add(byInitials, initialsOf(words), known.member);
}

/** The titles before a name, and what describes it: each once. Places and groups have none that matter. */
function wordsAround(
  text: string,
  kind: Entity['kind'],
  mentions: readonly Span[],
): { titles: readonly string[]; around: readonly string[] } {
  if (kind !== 'person' && kind !== 'organization') return { titles: [], around: [] };
  const titles = mentions.map((mention) => titleBefore(text, mention));
  const around = mentions.slice(0, mostDescribed).flatMap((mention) => descriptionsAround(text, mention));
  return { titles: [...new Set(titles)], around: [...new Set(around)] };
}

function memberOf(
  text: string,
  index: number,
  entity: Entity,
  person: boolean,
  titles: readonly string[],
): Member {
  const full = entity.mentions.find((one) => textOf(text, one) === entity.name) ?? entity.mentions[0];
  const introduction = person ? entity.mentions.find((one) => /\s/.test(textOf(text, one))) : undefined;
  const named = {
    index,
    entity,
    person,
    introduced: introduction?.start ?? Infinity,
    sharesName:
      person &&
      (withoutGeneration(entity.name) !== entity.name ||
        (introduction !== undefined && isRelative(text, introduction))),
    ...(person && isOnlyOwner(text, entity) && { onlyOwns: true }),
    ...(full && { full }),
  };
  if (!person || (entity.kind === 'organization' && isOfficeName(entity.name))) return named;
  const roles = entity.roles.flatMap((role) => role.text.split(/[\s-]+/));
  const words = [...titles.flatMap((title) => title.split(' ')), ...roles];
  // "her counterpart" tells nothing of the counterpart
  const telling = words.find((word) => genderOfWord(word) && !genderOfPronoun(word.toLowerCase()));
  const sure = telling === undefined ? undefined : genderOfWord(telling);
  if (sure) return { gender: sure, ...named };
  const gender = genderOfName(entity.name);
  return gender ? { gender, genderUnsure: true, ...named } : named;
}

const ownsRelative =
  /^[’']s? (?:[\p{Ll}-]+ )?(?:son|daughter|wife|husband|widow|widower|brother|sister|father|mother|nephew|niece|cousin),? (?:\p{Lu}[\p{L}.-]* ){1,3}(\p{Lu}[\p{L}-]+)/u;
const ownReach = 80;

/** Whether a full name stands only where it says whose relative another one of it is: "Bert Brook’s son Edwin Brook". */
function isOnlyOwner(text: string, { name, mentions }: Entity): boolean {
  const full = mentions.filter((one) => /\s/.test(textOf(text, one))).slice(0, mostDescribed);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    full.length > 0 &&
    full.every(({ end }) => ownsRelative.exec(text.slice(end, end + ownReach))?.[1] === last)
  );
}

/** The genders that titles before a name or a short form of it tell, where all of them tell the same. */
function gendersByTitle(
  text: string,
  members: readonly Member[],
  known: ReadonlyMap<number, Member>,
): Map<number, Gender> {
  const genders = new Map<number, Set<Gender>>();
  for (const member of members) {
    if (!member.person) continue;
    const { index } = known.get(member.index) ?? member;
    const told = genders.get(index) ?? new Set();
    genders.set(index, told);
    for (const mention of member.entity.mentions.slice(0, mostDescribed)) {
      const gender = genderOfTitle(wordBefore(text, mention.start));
      if (gender) told.add(gender);
    }
  }
  // "Mr. Brook" and "Mrs. Brook" of one name are a couple
  return new Map(
    [...genders].flatMap(([index, [gender, other]]) => (gender && !other ? [[index, gender] as const] : [])),
  );
}

/** The words of a name of several words that may stand for all of it. */
function bodyWords(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 ? [...new Set(words)] : [];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  if (key === '') return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The span from the start of the name on that it begins in the middle of, if it does. */
export function fromWholeName({ named }: Cast, span: Span): Span {
  const last = named[firstFrom(named, span.start) - 1];
  return last && last.mention.end > span.start ? { start: last.mention.start, end: span.end } : span;
}

/** Who is named within a span, in order. */
export function namedWithin({ named }: Cast, span: Span): NamedAt[] {
  let next = firstFrom(named, span.start);
  const found: NamedAt[] = [];
  for (let one = named[next]; one && one.mention.start < span.end; one = named[++next]) found.push(one);
  return found;
}

/** Number of the first one named at or after a place. */
function firstFrom(named: readonly NamedAt[], start: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
