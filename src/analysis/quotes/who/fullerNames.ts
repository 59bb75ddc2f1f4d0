import { textOf, type Span } from '../../../text/span';
import { wordBefore } from '../../../text/wordBefore';
import type { Entity } from '../../model';
import { isAddress, isOfReign } from '../../entities/honorific';
import { isMisprint } from '../../entities/misprint';
import { namesBeforeOther, namesBeforeSeveral } from '../../entities/persons';
import type { Member } from './cast';
import { titleBefore } from './castRoles';
import { endsInFamilyName } from '../../entities/personNames';
import { genderOfTitle, type Gender } from '../../names/genderedWords';
import { isTitle, withoutGeneration } from '../grammar/nameParts';

/** Who the persons may be that an article names by one word. */
export interface FullerNames {
  /** By number of entity: who it surely is. */
  readonly known: ReadonlyMap<number, Member>;
  /** Numbers of those whose name the article misprints. */
  readonly misprints: ReadonlySet<number>;
  /** By number of entity: several who bear the name. */
  readonly namesakes: ReadonlyMap<number, ReadonlySet<Member>>;
}

/** "AM" after "Mr McConachie". */
const lettersAfter = /(?: \p{Lu}{2,4})+$/u;
/** "CM" of "CM Sangma": an office in letters. */
const lettersBefore = /^\p{Lu}{2,4} (?=\p{Lu}\p{Ll}\S*$)/u;
/** Of a longer name only the last so many words count. */
const mostWords = 8;
/** So many mentions of a name are looked at for a title before them. */
const mostLookedAt = 40;
/** Only so many names are compared with one that may be misprinted. */
const mostCompared = 60;

/**
 * Who a person known by one word alone is: the only other one whose name ends with it as the article prints it, or
 * else the only one whose name begins with it ("Fiona", "Tseng") or has it before or after a hyphen; or else
 * the only body whose name begins with it; or else the only one whose given name it shortens ("Teo" for Teodor); or
 * else the only one whose last name it misprints. Several words that a longer name ends with are known too.
 */
export function fullerNames(text: string, members: readonly Member[]): FullerNames {
  const persons = members.filter(({ person }) => person);
  const { byLast, byOther, bodies } = byPartOfName(text, persons, members);
  const lastNames = [...byLast.keys()].slice(0, mostCompared);
  const givenNames = new Map([...byOther].slice(0, mostCompared));
  const known = new Map<number, Member>();
  const misprints = new Set<number>();
  const namesakes = new Map<number, ReadonlySet<Member>>();
  for (const { index, entity } of persons) {
    const name = entity.name.replace(lettersAfter, '').replace(lettersBefore, '');
    // the family's name may come last or first
    const given = whoReigns(text, entity, notAddressed(text, entity, byOther.get(name)));
    const family = ofTitle(text, entity, byLast.get(name));
    const bearers = family ?? given;
    if (/\s/.test(name)) {
      const longer = onlyOne(byLast.get(name));
      if (longer) known.set(index, longer);
      continue;
    }
    const found =
      onlyOne(meantBy(text, entity, family)) ??
      onlyOne(meantBy(text, entity, given)) ??
      (bearers ? undefined : (bodyMeant(text, entity, bodies.get(name)) ?? shortened(name, givenNames)));
    const meant = found ? undefined : misprinted(name, lastNames, byLast, byOther, bodies);
    if (meant) {
      known.set(index, meant);
      misprints.add(index);
    } else if (found) known.set(index, found);
    else if (bearers) {
      const several = meantBy(text, entity, bearers);
      const [head, ...others] = [...several].filter(({ sharesName }) => !sharesName);
      if (head && others.length === 0) known.set(index, head);
      else if (several.size > 0) namesakes.set(index, several);
    }
  }
  return { known, misprints, namesakes };
}

type ByPart = ReadonlyMap<string, ReadonlySet<Member>>;

/** Who has a part of a longer name: the persons by how it ends, by how it begins or what a hyphen joins, the bodies by their first word. */
function byPartOfName(
  text: string,
  persons: readonly Member[],
  members: readonly Member[],
): { readonly byLast: ByPart; readonly byOther: ByPart; readonly bodies: ByPart } {
  const byLast = new Map<string, Set<Member>>();
  const byOther = new Map<string, Set<Member>>();
  for (const member of persons) {
    for (const printed of new Set(member.entity.mentions.map((mention) => textOf(text, mention)))) {
      const words = withoutGeneration(printed).replace(lettersBefore, '').split(/\s+/).slice(-mostWords);
      const last = words.at(-1) ?? '';
      if (words.length < 2) continue;
      for (let i = 1; i < words.length; i++) note(byLast, words.slice(i).join(' '), member);
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
  return { byLast, byOther, bodies };
}

/** Those whose last name it is, and of "Mr. Brook" none whom the article calls "Mrs. Brook" or tells to be a woman. */
function ofTitle(
  text: string,
  { mentions }: Entity,
  borne: ReadonlySet<Member> | undefined,
): ReadonlySet<Member> | undefined {
  const [gender, other] = borne ? titlesOf(text, mentions) : [];
  if (!borne || !gender || other) return borne;
  return new Set(
    [...borne].filter((member) => {
      const own = titlesOf(text, member.entity.mentions);
      if (own.size > 0) return own.has(gender);
      return !member.gender || member.genderUnsure === true || member.gender === gender;
    }),
  );
}

/** The genders that the titles before mentions tell. */
function titlesOf(text: string, mentions: readonly Span[]): ReadonlySet<Gender> {
  const told = new Set<Gender>();
  for (const { start } of mentions.slice(0, mostLookedAt)) {
    const gender = genderOfTitle(wordBefore(text, start));
    if (gender) told.add(gender);
  }
  return told;
}

/** Those of whom it is the given name; of "Mr. Edwin" none of the given name Edwin. */
function notAddressed(
  text: string,
  { mentions }: Entity,
  borne: ReadonlySet<Member> | undefined,
): ReadonlySet<Member> | undefined {
  if (!borne) return borne;
  const addressed = mentions.slice(0, mostLookedAt).some(({ start }) => isAddress(wordBefore(text, start)));
  if (!addressed) return borne;
  return new Set([...borne].filter(({ entity }) => !endsInFamilyName(entity.name.split(' '))));
}

/** Those of whom it is the given name, and of "Pope Francis" only those with such a title: Francis Brook is none of them. */
function whoReigns(
  text: string,
  { mentions }: Entity,
  borne: ReadonlySet<Member> | undefined,
): ReadonlySet<Member> | undefined {
  const reigns = ({ start }: Span): boolean => isOfReign(wordBefore(text, start));
  if (!borne || !mentions.slice(0, mostLookedAt).some(reigns)) return borne;
  const titled = [...borne].filter(({ entity }) => entity.mentions.slice(0, mostLookedAt).some(reigns));
  return titled.length > 0 ? new Set(titled) : undefined;
}

/**
 * The bearers of a name, of several without those whom the article introduces only after it has used the name often, and
 * if relatives are among them without all whom it introduces after it has named somebody so.
 */
function meantBy(
  text: string,
  { mentions }: Entity,
  borne: ReadonlySet<Member> = new Set(),
): ReadonlySet<Member> {
  const names = mentions.filter(({ form }) => form === 'name');
  const often = borne.size > 1 ? (names[namesBeforeSeveral - 1]?.start ?? Infinity) : Infinity;
  const bearers = new Set([...borne].filter(({ introduced }) => introduced < often));
  const [first] = names;
  const named = first && isTitled(text, first) ? first : names[namesBeforeOther - 1];
  if (!named) return bearers;
  const earlier = [...bearers].filter(({ introduced }) => introduced < named.start);
  const others = [...bearers].some(({ introduced, sharesName }) => sharesName && introduced > named.start);
  return others ? new Set(earlier) : bearers;
}

/** The only body whose name begins so; none that is called "Mr Brook", whom "the Brook campaign" is named after. */
function bodyMeant(
  text: string,
  { mentions }: Entity,
  bodies: ReadonlySet<Member> | undefined,
): Member | undefined {
  const body = onlyOne(bodies);
  const titled = body && mentions.slice(0, mostLookedAt).some((mention) => isTitled(text, mention));
  return titled ? undefined : body;
}

function isTitled(text: string, mention: Span): boolean {
  const title = titleBefore(text, mention);
  return isTitle(title.slice(title.lastIndexOf(' ') + 1));
}

/** A short form has at least so many letters, and lacks at least so many of the given name. */
const shortestForm = 3;
const leastLeftOut = 2;

/** The only one whose given name a word shortens. */
function shortened(name: string, byOther: ByPart): Member | undefined {
  if (name.length < shortestForm) return undefined;
  const found = new Set<Member>();
  for (const [given, members] of byOther) {
    const short =
      given.startsWith(name) && given.length >= name.length + leastLeftOut && !given.includes('-');
    if (short) for (const member of members) found.add(member);
  }
  return onlyOne(found);
}

function misprinted(
  name: string,
  lastNames: readonly string[],
  byLast: ByPart,
  ...others: readonly ReadonlyMap<string, unknown>[]
): Member | undefined {
  if (byLast.has(name) || others.some((one) => one.has(name))) return undefined;
  const alike = lastNames.filter((last) => isMisprint(name, last));
  return alike.length === 1 ? onlyOne(byLast.get(alike[0] ?? '')) : undefined;
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
