import type { Span } from '../../text/span';
import type { Entity, Mention, Role } from '../model';
import { describe, headsOf, initialsOf } from './description';
import { genderOfPerson, type Gender } from './gender';

/** Somebody or something that an article names and that can speak. */
export interface Member {
  /** Number of `entity` in the article's entities. */
  readonly index: number;
  readonly entity: Entity;
  readonly person: boolean;
  readonly gender?: Gender;
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
  /** Whose role or name has these initials. */
  readonly byInitials: ReadonlyMap<string, readonly Member[]>;
}

/** Titles stand within so many code units before a name. */
const titleReach = 40;

/** Gathers the persons, organizations, places and groups of an article. */
export function castOf(text: string, entities: readonly Entity[]): Cast {
  const named: NamedAt[] = [];
  const byHead = new Map<string, KnownRole[]>();
  const byInitials = new Map<string, Member[]>();
  entities.forEach((entity, index) => {
    if (!/^(?:person|organization|place|group)$/.test(entity.kind)) return;
    const mentions = entity.mentions.filter((mention) => mention.form === 'name');
    const titles = mentions.map((mention) => titleBefore(text, mention));
    const member = memberOf(index, entity, titles);
    for (const mention of mentions) named.push({ member, mention });
    if (!member.person) {
      add(byInitials, initialsOf(entity.name), member);
      return;
    }
    for (const role of entity.roles) addRole(role.text, { member, role });
    for (const title of titles) if (title) addRole(title, { member });
  });
  named.sort((a, b) => a.mention.start - b.mention.start);
  return { named, byHead, byInitials };

  function addRole(words: string, known: Omit<KnownRole, 'modifiers'>): void {
    const { head, modifiers } = describe(words);
    for (const one of headsOf(head)) add(byHead, one, { ...known, modifiers });
    add(byInitials, initialsOf(words), known.member);
  }
}

function memberOf(index: number, entity: Entity, titles: readonly string[]): Member {
  const person = entity.kind === 'person';
  if (!person) return { index, entity, person };
  const roles = entity.roles.flatMap((role) => role.text.split(/[\s-]+/));
  const gender = genderOfPerson(
    entity.name,
    titles.flatMap((title) => title.split(' ')),
    roles,
  );
  return { index, entity, person, ...(gender && { gender }) };
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

/** Who is named within a span, in order. */
export function namedWithin({ named }: Cast, span: Span): NamedAt[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.mention.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: NamedAt[] = [];
  for (let one = named[low]; one && one.mention.start < span.end; one = named[++low]) found.push(one);
  return found;
}
