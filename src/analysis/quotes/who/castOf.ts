import { textOf, type Span } from '../../../text/span';
import { isRelative, maybeRelative, unnamedRelatives } from '../../entities/honorific';
import { isNamedKind } from '../../entities/namedKinds';
import type { Entity } from '../../model';
import { withoutGeneration } from '../grammar/nameParts';
import { isGenericBody, isPersonNoun } from '../grammar/personNouns';
import { quantity } from '../grammar/phraseWords';
import { affiliationAfter, type Affiliation } from './affiliation';
import type { Cast, KnownRole, Member, NamedAt } from './cast';
import { countriesOf, leaderOfCountry, leadsCountry } from './countryOf';
import { genderOf, gendersByTitle } from './castGenders';
import { isCalledPerson, isOfficeName, isPerson } from './castPersons';
import { descriptionsAround, mostDescribed, titleBefore } from './castRoles';
import { calledByDeed } from './deeds';
import { allInitialsOf, describe, describeAll, headsOf, initialsOf, type Description } from './description';
import { familiesOf, isOnlyOwner } from './families';
import { fullerNames } from './fullerNames';
import { officeBefore } from './officeInitials';

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
  readonly countries: Map<number, Set<string>>;
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
    countries: new Map(),
  };
  const relatives = unnamedRelatives(text);
  const personNames = new Set(entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  entities.forEach((entity, index) => {
    if (!isNamedKind(entity.kind)) return;
    const mentions = entity.mentions.filter((mention) => mention.form === 'name');
    const { titles, around } = wordsAround(text, entity.kind, mentions);
    const descriptions = around.map((words) => describe(words));
    const called = [...titles, ...descriptions.map(({ head }) => head)];
    const person = isPerson(text, entity, personNames) || isCalledPerson(text, entity, titles, called);
    const member = memberOf({ text, relatives }, index, entity, person, called);
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
  const { byHead, byBodyWord, byInitials, described, officeHolders, affiliations, countries } = cast;
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
    countries,
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
  { byHead, byInitials, described, countries }: Gathering,
  words: string,
  known: Omit<KnownRole, 'modifiers'>,
  whole = describe(words),
): void {
  for (const { head, modifiers } of describeAll(words, whole)) {
    // "Brook, several of them say": a number of others
    if (quantity.test(head)) continue;
    if (isPersonNoun(head)) described.add(known.member.index);
    for (const one of headsOf(head)) add(byHead, one, { modifiers, ...known });
    if (leadsCountry(head, modifiers)) add(byHead, leaderOfCountry, { modifiers, ...known });
    for (const country of countriesOf(modifiers)) addTo(countries, known.member.index, country);
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
  { text, relatives }: { readonly text: string; readonly relatives: ReadonlyMap<string, number> },
  index: number,
  entity: Entity,
  person: boolean,
  called: readonly string[],
): Member {
  const full = entity.mentions.find((one) => textOf(text, one) === entity.name) ?? entity.mentions[0];
  const introduction = person ? entity.mentions.find((one) => /\s/.test(textOf(text, one))) : undefined;
  const isNobody = !person || (entity.kind === 'organization' && isOfficeName(entity.name));
  return {
    ...(!isNobody && genderOf(entity, called)),
    index,
    entity,
    person,
    introduced: introduction?.start ?? Infinity,
    sharesName:
      person &&
      (withoutGeneration(entity.name) !== entity.name ||
        (introduction !== undefined &&
          (isRelative(text, introduction) || maybeRelative(text, introduction, relatives)))),
    ...(person && isOnlyOwner(text, entity) && { onlyOwns: true }),
    ...(full && { full }),
  };
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

function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
