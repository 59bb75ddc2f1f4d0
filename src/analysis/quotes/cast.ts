import { textOf, type Span } from '../../text/span';
import type { Entity, Mention, Role } from '../model';
import { allInitialsOf, describe, headsOf, initialsOf } from './description';
import { genderOfName, genderOfWord, type Gender } from './gender';

/** Somebody or something that an article names and that can speak. */
export interface Member {
  /** Number of `entity` in the article's entities. */
  readonly index: number;
  readonly entity: Entity;
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
}

/** All that an article names and that can speak. */
export interface Cast {
  /** By where they stand. */
  readonly named: readonly NamedAt[];
  /** Who has a role or title with this head noun, lower case. */
  readonly byHead: ReadonlyMap<string, readonly KnownRole[]>;
  /** What body or place has this word, lower case, in its name: "ministry" for the Ministry of Health. */
  readonly byBodyWord: ReadonlyMap<string, readonly Member[]>;
  /** Whose role or name has these initials. */
  readonly byInitials: ReadonlyMap<string, readonly Member[]>;
}

/** Titles stand within so many code units before a name. */
const titleReach = 40;

/** Gathers the persons, organizations, places and groups of an article. */
export function castOf(text: string, entities: readonly Entity[]): Cast {
  const named: NamedAt[] = [];
  const members: Member[] = [];
  const byHead = new Map<string, KnownRole[]>();
  const byInitials = new Map<string, Member[]>();
  const byBodyWord = new Map<string, Member[]>();
  entities.forEach((entity, index) => {
    if (!/^(?:person|organization|place|group)$/.test(entity.kind)) return;
    const mentions = entity.mentions.filter((mention) => mention.form === 'name');
    const titles = mentions.map((mention) => titleBefore(text, mention));
    const member = memberOf(index, entity, titles);
    members.push(member);
    for (const mention of mentions) named.push({ member, mention });
    if (!member.person) {
      for (const initials of new Set([initialsOf(entity.name), allInitialsOf(entity.name)])) {
        if (initials.length > 1) add(byInitials, initials, member);
      }
      for (const word of bodyWords(entity.name)) add(byBodyWord, word, member);
      return;
    }
    const initials = allInitialsOf(entity.name.replaceAll('-', ' '));
    if (initials.length > 1) add(byInitials, initials, member);
    for (const role of entity.roles) addRole(role.text, { member, role });
    for (const title of titles) if (title) addRole(title, { member });
  });
  const fuller = fullerNames(text, members);
  const placed = named
    .map(({ member, mention }) => ({ member: fuller.get(member.index) ?? member, mention }))
    .sort((a, b) => a.mention.start - b.mention.start);
  return { named: placed, byHead, byBodyWord, byInitials };

  function addRole(words: string, known: Omit<KnownRole, 'modifiers'>): void {
    const { head, modifiers } = describe(words);
    for (const one of headsOf(head)) add(byHead, one, { ...known, modifiers });
    add(byInitials, initialsOf(words), known.member);
  }
}

/** "AM" after "Mr McConachie". */
const lettersAfter = /(?: \p{Lu}{2,4})+$/u;

/**
 * Who a person known by one word alone is: the only other one whose name ends with it as the article prints it, or
 * else the only one whose name begins with it ("Fiona", "Tseng") or has it before or after a hyphen; or else
 * the only body whose name begins with it.
 */
function fullerNames(text: string, members: readonly Member[]): Map<number, Member> {
  const byLast = new Map<string, Set<Member>>();
  const byOther = new Map<string, Set<Member>>();
  const persons = members.filter(({ person }) => person);
  for (const member of persons) {
    for (const mention of member.entity.mentions) {
      const words = textOf(text, mention).split(/\s+/);
      const last = words.at(-1) ?? '';
      if (words.length < 2) continue;
      note(byLast, last, member);
      for (const part of [words[0] ?? '', ...(last.includes('-') ? last.split('-') : [])]) {
        note(byOther, part, member);
      }
    }
  }
  const bodies = new Map<string, Set<Member>>();
  for (const member of members) {
    const [first = '', ...others] = member.entity.name.split(/\s+/);
    if (member.entity.kind === 'organization' && others.length > 0) note(bodies, first, member);
  }
  const fuller = new Map<number, Member>();
  for (const { index, entity } of persons) {
    const name = entity.name.replace(lettersAfter, '');
    if (/\s/.test(name)) continue;
    const found = onlyOne(byLast.get(name)) ?? onlyOne(byOther.get(name)) ?? onlyOne(bodies.get(name));
    if (found) fuller.set(index, found);
  }
  return fuller;
}

function note(byWord: Map<string, Set<Member>>, word: string, member: Member): void {
  const known = byWord.get(word);
  if (known) known.add(member);
  else byWord.set(word, new Set([member]));
}

/** The one of them, or all the same name; `undefined` for several persons. */
function onlyOne(members: ReadonlySet<Member> | undefined): Member | undefined {
  const [one, ...others] = members ?? [];
  return others.every((other) => other.entity.name === one?.entity.name) ? one : undefined;
}

function memberOf(index: number, entity: Entity, titles: readonly string[]): Member {
  const person = entity.kind === 'person';
  if (!person) return { index, entity, person };
  const roles = entity.roles.flatMap((role) => role.text.split(/[\s-]+/));
  const words = [...titles.flatMap((title) => title.split(' ')), ...roles];
  // "her counterpart" tells nothing of the counterpart
  const sure = words
    .filter((word) => !/^(?:he|she|his|her|him)$/i.test(word))
    .map(genderOfWord)
    .find((gender) => gender !== undefined);
  if (sure) return { index, entity, person, gender: sure };
  const gender = genderOfName(entity.name);
  return { index, entity, person, ...(gender && { gender, genderUnsure: true }) };
}

/** The words of a name of several words that may stand for all of it. */
function bodyWords(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 ? [...new Set(words)] : [];
}

/** The one to three words right before a name: a title, perhaps. */
function titleBefore(text: string, mention: Span): string {
  const before = text.slice(Math.max(0, mention.start - titleReach), mention.start);
  return /(?:[\p{L}.]+ ){0,2}[\p{L}.]+(?= $)/u.exec(before)?.[0] ?? '';
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
