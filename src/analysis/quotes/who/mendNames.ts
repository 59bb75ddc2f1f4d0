import { isCountry } from '../../../text/countries';
import { monthNamed } from '../../../text/calendarWords';
import { isSameSpan, textOf, type Span } from '../../../text/span';
import { isNamedKind } from '../../entities/namedKinds';
import type { Entity, Mention } from '../../model';
import { postedBody, printedBody, spelledOutInText, type SpelledOut } from './printedBodies';
import { fullerInText } from './namesInText';
import { isGivenName } from '../../names/gender';
import {
  isCapitalizedPart,
  isOfCountry,
  opensSentence,
  isTitle,
  lettersLength,
  titleLength,
} from '../grammar/nameParts';
import { isPersonNoun } from '../grammar/personNouns';
import { nameByCapitals } from '../grammar/nameByCapitals';
import { isInvertedVerb, printedName, sharedName } from './printedNames';

/**
 * The article's entities with the names of persons as the article prints them, and after them the persons that only
 * the mentions of speakers show. The first ones stand where they stood; some may have lost all their mentions to a
 * person of a longer name.
 * @param mentions of whoever speaks, in order.
 */
export function mendNames(text: string, entities: readonly Entity[], mentions: readonly Span[]): Entity[] {
  const own = placesOfNames(text, entities);
  const lastNames = new Set(entities.flatMap((entity) => entity.name.split(/\s+/).slice(1)));
  const borne = new Set(
    entities.flatMap(({ kind, name }) => {
      const [first = '', ...others] = name.split(' ');
      return kind === 'person' && isGivenName(first) ? others : [];
    }),
  );
  const isBorne = (lastName: string): boolean => borne.has(lastName);
  // "the Brook-Brandt talks" of two people, "the Brook-Russia inquiry"
  const named = new Set(entities.flatMap(({ name, kind }) => (kind === 'person' ? name.split(' ') : [name])));
  const isOther = (word: string): boolean => named.has(word) || isCountry(word);
  const spelledOut = spelledOutInText(text);
  const added: Entity[] = [];
  const grown = new Set<number>();
  const mended = entities.map((given): Entity => {
    if (given.kind === 'organization') return mendBody(text, given, spelledOut, own);
    if (given.kind !== 'person') return given;
    const entity = withoutTitles(text, given, isBorne);
    const spans = entity.mentions.flatMap((mention): Mention[] => {
      const span = printedName(text, mention, (at) => own[at] !== 0, isOther);
      if (isSameSpan(span, mention)) return [mention];
      if (grown.has(span.start)) return [];
      grown.add(span.start);
      own.fill(ofPerson, span.start, span.end);
      return [{ form: 'name', ...span }];
    });
    return withSharedName(text, renamed(text, entity, spans, added), lastNames);
  });
  const firstNames = new Set(
    mended.flatMap(({ kind, name }) => (kind === 'person' && /\s/.test(name) ? name.split(/\s/, 1) : [])),
  );
  for (const mention of mentions) {
    const name = firstNames.has(textOf(text, mention)) ? mention : nameByCapitals(text, mention);
    if (!name || own[name.start] !== 0 || own[name.end - 1] !== 0) continue;
    own.fill(ofPerson, name.start, name.end);
    added.push(newPerson(text, { form: 'name', ...name }));
  }
  return [...fullerEverywhere(text, mended, added, own), ...added];
}

/** With persons whom the names found call by one word alone under the fuller name that the article prints somewhere. */
function fullerEverywhere(
  text: string,
  entities: readonly Entity[],
  added: readonly Entity[],
  own: Uint8Array,
): Entity[] {
  const borne = new Set(
    [...entities, ...added].flatMap(({ name }) => (/\s/.test(name) ? name.split(/\s+/) : [])),
  );
  const single = entities.filter(
    ({ kind, name }) => kind === 'person' && !/\s/.test(name) && !borne.has(name),
  );
  const fuller = fullerInText(text, new Set(single.map(({ name }) => name)));
  return entities.map((entity): Entity => {
    const span = entity.kind === 'person' ? fuller.get(entity.name) : undefined;
    if (!span || !isFree(span, entity.name)) return entity;
    const mentions = [...entity.mentions.filter(({ start, end }) => start < span.start || end > span.end)];
    mentions.push({ form: 'name', ...span });
    return { ...entity, name: textOf(text, span), mentions: mentions.sort((a, b) => a.start - b.start) };
  });

  /** Whether nothing of it but the one word it is known by belongs to somebody or something else. */
  function isFree({ start, end }: Span, word: string): boolean {
    const first = text.startsWith(word, start);
    const rest = own.subarray(first ? start + word.length : start, first ? end : end - word.length);
    return rest.every((owner) => owner === 0 || owner === ofList);
  }
}

/**
 * A person without an office before the name, its country, or what else is no part of it: "Upazila Vice-Chairman Ada
 * Brook", "the President of Mongolia Ada Brook", "in August Brook said", "asAda Brook".
 */
function withoutTitles(text: string, entity: Entity, isBorne: (lastName: string) => boolean): Entity {
  const { name } = entity;
  const titled =
    gluedLength(name) ||
    titleLength(name) ||
    beforeLength(text, entity) ||
    strangerLength(text, entity, isBorne);
  const lettered = lettersLength(name);
  if (titled + lettered === 0) return entity;
  const title = name.slice(0, titled);
  // "Mrs Brook" of an article about Ivo Brook
  if (!entity.mentions.some((mention) => textOf(text, mention).startsWith(title))) return entity;
  const letters = name.slice(name.length - lettered);
  const mentions = entity.mentions.map((mention) => {
    const printed = textOf(text, mention);
    const start = mention.start + (printed.startsWith(title) ? titled : 0);
    const end = mention.end - (printed.endsWith(letters) ? lettered : 0);
    return start === mention.start && end === mention.end ? mention : { ...mention, start, end };
  });
  return { ...entity, name: name.slice(titled, name.length - lettered), mentions };
}

/**
 * How much of a name is a common word that happens to stand before it: "Surprised Brook said", where somebody else is
 * called Brook; "Add Ada Brook to the list".
 */
function strangerLength(
  text: string,
  { name, mentions }: Entity,
  isBorne: (lastName: string) => boolean,
): number {
  const [first = '', ...rest] = name.split(' ');
  const [given = ''] = rest;
  const inverted = mentions
    .filter((mention) => rest.length > 0 && textOf(text, mention).startsWith(`${first} `))
    .some(({ start, end }) => isInvertedVerb(text, start, first, end));
  if (inverted) return first.length + 1;
  // "J Mark Brook"
  if (rest.length === 0 || isGivenName(first) || /^\p{Lu}\.?$/u.test(first)) return 0;
  if (mayBeginName(first)) return describesOther(text, { name, mentions }) ? first.length + 1 : 0;
  if (rest.length > 1) return isGivenName(given) && isCapitalizedPart(given) ? first.length + 1 : 0;
  const beginsSentence = mentions.every(({ start }) => opensSentence(text, start));
  return isBorne(given) && (beginsSentence || /^\p{Ll}/u.test(first)) ? first.length + 1 : 0;
}

/** "Loyal Brook voter Ada Brandt said": whether a name at the beginning of a sentence only tells whose voter somebody is. */
function describesOther(text: string, { name, mentions }: Pick<Entity, 'name' | 'mentions'>): boolean {
  const whole = mentions.find((mention) => textOf(text, mention) === name);
  if (!whole || mentions.length < 2 || !opensSentence(text, whole.start)) return false;
  return isPersonNoun(nounAfter.exec(text.slice(whole.end, whole.end + 30))?.[1] ?? '');
}

const nounAfter = /^ (\p{Ll}+) \p{Lu}/u;

/** Whether a word may be the first one of a name, which words in small letters and participles are not. */
function mayBeginName(word: string): boolean {
  return isCapitalizedPart(word) ? !participle.test(word) : isTitle(word);
}

const participle = /^\p{L}{4,}(?:ed|ing)$/u;

/** A word that a lost space has joined to a name. */
const glued = /^(?:as|said|says|and|but|by|for|from|of|that|told|when|while|with)(?=\p{Lu}\p{Ll})/u;

function gluedLength(name: string): number {
  return glued.exec(name)?.[0].length ?? 0;
}

/** How much of a name is a country, where an "of" stands before the name, or a month after "in" or the like. */
function beforeLength(text: string, { name, mentions }: Entity): number {
  const [first = ''] = name.split(' ', 1);
  const before = isCountry(first)
    ? /\bof (?:the )?$/
    : monthNamed(first) > 0
      ? /\b(?:in|since|until|by|during|last|this|early|late)[ -]$/i
      : undefined;
  if (!before || first.length === name.length) return 0;
  const whole = mentions.find((mention) => textOf(text, mention) === name);
  return whole && before.test(text.slice(Math.max(0, whole.start - 8), whole.start)) ? first.length + 1 : 0;
}

/** Somebody called by a given name alone, under the last name that the article prints once for two. */
function withSharedName(text: string, entity: Entity, lastNames: ReadonlySet<string>): Entity {
  if (/\s/.test(entity.name) || lastNames.has(entity.name)) return entity;
  for (const mention of entity.mentions) {
    const shared = sharedName(text, mention);
    if (shared !== undefined) return { ...entity, name: shared };
  }
  return entity;
}

/** A body under the name that the article prints: with all its fields, and not as an acronym it spells out. */
function mendBody(
  text: string,
  entity: Entity,
  spelledOut: ReadonlyMap<string, SpelledOut>,
  own: Uint8Array,
): Entity {
  const spelled = spelledOut.get(entity.name);
  const free = spelled && !own.subarray(spelled.start, spelled.end).includes(ofPerson);
  if (spelled && (spelled.byInitials || free)) {
    const whole: Mention = { start: spelled.start, end: spelled.end, form: 'name' };
    const mentions = [...entity.mentions, whole];
    return { ...entity, name: textOf(text, spelled), mentions: mentions.sort((a, b) => a.start - b.start) };
  }
  let name = spelledPart(text, entity, spelledOut) ?? entity.name;
  const mentions = entity.mentions.map((mention): Mention => {
    const whole = printedBody(text, mention, (at) => own[at] !== 0);
    if (whole.end === mention.end) return mention;
    const longer = textOf(text, whole);
    if (longer.length > name.length) name = longer;
    return { ...mention, ...whole };
  });
  return name === entity.name ? withPost(text, entity, own) : { ...entity, name, mentions };
}

/** A body that stands for another one at one place alone under its name with the place: "Dutch Embassy in Skarvik". */
function withPost(text: string, entity: Entity, own: Uint8Array): Entity {
  const mentions = entity.mentions.map((mention): Mention => {
    const whole = postedBody(text, mention, (at) => own[at] === ofPlace);
    return whole.end === mention.end ? mention : { ...mention, ...whole };
  });
  const posts = new Set(
    mentions.flatMap(({ end }, i) => {
      const mention = entity.mentions[i];
      return mention && mention.end < end ? [text.slice(mention.end, end)] : [];
    }),
  );
  const longer = mentions.find((mention, i) => mention !== entity.mentions[i]);
  return longer && posts.size === 1 ? { ...entity, name: textOf(text, longer), mentions } : entity;
}

/** Of these each town has one, which only its name tells. */
const ofTown = /\b(?:Schools?|District|University|College|Hospital|Parish|Police)\b/;

/**
 * The end of a body's name whose initials its acronym is, where more stands before it: "Harbour Pilots Association" of
 * "Skarvik Harbour Pilots Association (HPA)".
 */
function spelledPart(
  text: string,
  { name, mentions }: Entity,
  spelledOut: ReadonlyMap<string, SpelledOut>,
): string | undefined {
  for (const mention of mentions) {
    const spelled = spelledOut.get(textOf(text, mention));
    if (!spelled?.byInitials) continue;
    const part = textOf(text, spelled);
    const more = name.slice(0, -part.length - 1);
    if (name.endsWith(` ${part}`) && !isOfCountry(more) && !ofTown.test(part)) return part;
  }
  return undefined;
}

/** Whose name a place of the text belongs to; 0 for none. A list taken for one body is none that others need respect. */
const ofPerson = 1;
const ofList = 2;
const ofPlace = 3;
const ofOther = 4;

/** For each place of the text to what kind of name it belongs. */
function placesOfNames(text: string, entities: readonly Entity[]): Uint8Array {
  const own = new Uint8Array(text.length);
  for (const { kind, name, mentions } of entities) {
    if (!isNamedKind(kind)) continue;
    const list = kind === 'organization' && name.includes(' and ');
    const other = kind === 'place' ? ofPlace : ofOther;
    const code = kind === 'person' ? ofPerson : list ? ofList : other;
    for (const { start, end } of mentions) own.fill(code, start, end);
  }
  return own;
}

/** An entity with the mentions that are its own; those that turn out to name somebody else are added as persons. */
function renamed(text: string, entity: Entity, mentions: readonly Mention[], added: Entity[]): Entity {
  const old = new Set(entity.mentions);
  const left = new Set(mentions);
  const changed = mentions.filter((one) => !old.has(one));
  if (changed.length === 0) return left.size === old.size ? entity : { ...entity, mentions };
  const whole = entity.mentions.some((one) => left.has(one) && textOf(text, one) === entity.name);
  const foreign = new Set(
    whole ? changed.filter((one) => !textOf(text, one).startsWith(`${entity.name}-`)) : [],
  );
  for (const one of foreign) added.push(newPerson(text, one));
  const kept = mentions.filter((one) => !foreign.has(one));
  const fullest = kept
    .filter((one) => !old.has(one))
    .map((one) => textOf(text, one))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), entity.name);
  return { ...entity, mentions: kept, name: fullest };
}

function newPerson(text: string, mention: Mention): Entity {
  const name = textOf(text, mention);
  return { kind: 'person', name, key: name.toLowerCase(), mentions: [mention], roles: [] };
}
