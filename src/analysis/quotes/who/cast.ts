import { countWhile } from '../../../text/countWhile';
import type { Span } from '../../../text/span';
import type { Entity, Mention, Role } from '../../model';
import type { Gender } from '../../names/genderedWords';
import type { Affiliation } from './affiliation';
import type { Families } from './families';

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
  /** By number of entity: the countries that a person's roles and titles tell. */
  readonly countries: ReadonlyMap<number, ReadonlySet<string>>;
  /** By number of entity: the gender that titles tell before the name or a short form of it: "Jan Brook", "Mrs. Brook". */
  readonly titled: ReadonlyMap<number, Gender>;
  /** By number of entity: who a person may be that the article names only by a last name several bear. */
  readonly namesakes: ReadonlyMap<number, ReadonlySet<Member>>;
  /** The relatives whom the article introduces. */
  readonly families: Families;
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

/** Numbers of the persons that are named within a span. */
export function personsWithin(cast: Cast, span: Span): ReadonlySet<number> {
  const persons = namedWithin(cast, span).filter(({ member }) => member.person);
  return new Set(persons.map(({ member }) => member.index));
}

/** Number of the first one named at or after a place. */
function firstFrom(named: readonly NamedAt[], start: number): number {
  return countWhile(named.length, (at) => (named[at]?.mention.start ?? 0) < start);
}
