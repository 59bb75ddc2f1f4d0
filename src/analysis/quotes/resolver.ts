import { textOf, type Span } from '../../text/span';
import { fromWholeName, namedWithin, type Cast, type Member, type NamedAt } from './cast';
import { describe, type Description } from './description';
import {
  bodyDescribed,
  describedBefore,
  isEpithet,
  isGenericBody,
  isPersonNoun,
  memberDescribed,
  type Described,
} from './descriptions';
import { pronounReferent, type Focus, type Referent } from './focus';
import { genderOfWord, type Gender } from './gender';
import { namedBy } from './mentionName';
import type { Passage } from './passages';

/** What is known of who was spoken of so far. Changed while the article is read from front to back. */
export interface Memory {
  readonly text: string;
  readonly cast: Cast;
  /** By start. */
  readonly foci: Focus[];
  readonly described: Map<string, Described[]>;
  readonly lastNamed: Map<number, number>;
  /** Genders that pronouns have told, by number of entity. */
  readonly genders: Map<number, Gender>;
}

const pronouns = /^(?:he|she|him|her|his|they|them|their|it|its|who|himself|herself|themselves|itself)$/i;

/** Whether nobody is known that a pronoun stands for. */
export function isUnresolved(referent: Referent): boolean {
  return !referent.member && pronouns.test(referent.name);
}

/** Whom a mention at a place of the article stands for. */
export function referentOf(memory: Memory, mention: Span, place: Passage): Referent {
  const words = textOf(memory.text, mention);
  if (pronouns.test(words)) return ofPronoun(memory, words, mention, place);
  const named = namedBy(memory.cast, memory.text, fromWholeName(memory.cast, mention));
  const [first] = named;
  if (first && named.length > 1) return together(named);
  if (first) return ofMember(spelledOut(memory.cast, first.member), first.mention, memory.text);
  return ofDescription(memory, words, mention, place);
}

function ofPronoun(memory: Memory, words: string, mention: Span, place: Passage): Referent {
  const at = { start: mention.start, ...place };
  const find = (wanted: Parameters<typeof pronounReferent>[2]): Referent | undefined =>
    pronounReferent(memory.foci, at, wanted, memory.genders);
  const lower = words.toLowerCase();
  const gender = genderOfWord(lower);
  const alone = { person: true, plural: false };
  const body = { person: false, plural: false };
  const many = { person: true, plural: true };
  let found: Referent | undefined;
  if (gender) found = find({ ...alone, gender });
  else if (lower.startsWith('it')) found = find(body);
  else if (lower.startsWith('th')) found = find(many) ?? find({ ...many, person: false }) ?? find(body);
  else found = find(alone) ?? find(body);
  return (
    found ?? {
      name: words,
      person: !lower.startsWith('it'),
      plural: lower.startsWith('th'),
      ...(gender && { gender }),
    }
  );
}

function ofMember(member: Member, mention: Span | undefined, text: string): Referent {
  const { entity, person, gender, genderUnsure } = member;
  const full = entity.mentions.find((one) => textOf(text, one) === entity.name) ?? entity.mentions[0];
  const nameFrom = mention && textOf(text, mention) === entity.name ? undefined : full;
  return {
    member,
    name: entity.name,
    person,
    plural: false,
    ...(gender && { gender }),
    ...(genderUnsure && { genderUnsure }),
    ...(nameFrom && { nameFrom: { start: nameFrom.start, end: nameFrom.end } }),
  };
}

/** The body that another one's name is the initials of: "DoE" is the Directorate of Education. */
function spelledOut(cast: Cast, member: Member): Member {
  const { name, kind } = member.entity;
  if (member.person || !/^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(name)) return member;
  const longer = cast.byInitials.get(name) ?? [];
  const spelled = longer.filter((one) => one.entity.name.length > name.length);
  // a transcript calls persons by their initials
  return spelled.find((one) => one.entity.kind === kind) ?? spelled.find(({ person }) => person) ?? member;
}

function together(named: readonly NamedAt[]): Referent {
  const names = named.map(({ member }) => member.entity.name);
  return { name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`, person: true, plural: true };
}

function ofDescription(memory: Memory, words: string, mention: Span, place: Passage): Referent {
  const { cast, text, described, lastNamed } = memory;
  const acronym = /^(?:the )?([\p{Lu}\p{N}]{2,6}|[\p{Lu}][\p{L}]{1,3}\p{Lu})$/iu.exec(words)?.[1];
  const initialed = acronym === undefined ? undefined : cast.byInitials.get(acronym)?.[0];
  if (initialed) return ofMember(initialed, undefined, text);
  const description = describe(words);
  const apposed = apposedTo(memory, description, mention);
  if (apposed) return ofMember(apposed.member, apposed.mention, text);
  const member = memberDescribed(cast, description, lastNamed);
  if (member) return ofMember(member, undefined, text);
  const earlier = description.definite
    ? describedBefore(described.get(description.head) ?? [], description)
    : undefined;
  if (earlier) return earlier;
  const body = bodyDescribed(cast, description, lastNamed);
  if (body) return ofMember(body, undefined, text);
  const bodyInFocus = ofGenericBody(memory, words, description, mention, place);
  if (bodyInFocus) return bodyInFocus;
  const focus = ofEpithet(memory, words, description, mention, place);
  if (focus) return focus;
  const gender = genderOfWord(description.head);
  const { plural } = description;
  const person = plural || isPersonNoun(description.head);
  const referent: Referent = { name: words, person, plural, ...(gender && { gender }) };
  remember(memory, description, referent);
  return referent;
}

/** A name stands at most so far before the rest of its apposition. */
const apposedReach = 80;
const apposition = /^, (?:\d{1,3}, |(?:[\p{Ll}-]+ ){1,4}and )$/u;

/** "X, curator and director of exhibits", "X, 11, the head boy": the name before a mention that lost it. */
function apposedTo(
  { cast, text }: Memory,
  { head, plural }: Description,
  { start }: Span,
): NamedAt | undefined {
  const before = namedWithin(cast, { start: Math.max(0, start - apposedReach), end: start });
  const last = before.findLast(({ member }) => member.person);
  const person = isPersonNoun(head) || /(?:er|or)$/.test(head);
  if (!last || plural || !person) return undefined;
  return apposition.test(text.slice(last.mention.end, start)) ? last : undefined;
}

/** Of the mentions before only so many are looked at for a body. */
const mostRemembered = 60;

/** "the company": the organization in focus, if none has the word in its name. */
function ofGenericBody(
  { foci, genders }: Memory,
  words: string,
  { head, modifiers }: Description,
  mention: Span,
  place: Passage,
): Referent | undefined {
  if (!/^the \S+$/i.test(words) || modifiers.size > 0 || !isGenericBody(head)) return undefined;
  const organizations = foci
    .slice(-mostRemembered)
    .filter(({ referent }) => referent.member?.entity.kind === 'organization');
  const wanted = { person: false, plural: false };
  return pronounReferent(organizations, { start: mention.start, ...place }, wanted, genders);
}

/** "the New York Democrat": whoever is in focus, if nobody was introduced as such. */
function ofEpithet(
  memory: Memory,
  words: string,
  { head, definite, plural }: Description,
  mention: Span,
  place: Passage,
): Referent | undefined {
  if (!definite || plural || !/^the /i.test(words) || !isEpithet(head)) return undefined;
  const gender = genderOfWord(head);
  const wanted = { person: true, plural: false, ...(gender && { gender }) };
  return pronounReferent(memory.foci, { start: mention.start, ...place }, wanted, memory.genders);
}

function remember({ described }: Memory, { head, modifiers }: Description, referent: Referent): void {
  if (head === '') return;
  const list = described.get(head);
  if (list) list.push({ modifiers, referent });
  else described.set(head, [{ modifiers, referent }]);
}
