import { isThirdPerson } from '../../../text/pronouns';
import { textOf, type Span } from '../../../text/span';
import { affiliationDescribed, isSameAffiliation, type Affiliation } from './affiliation';
import { fromWholeName, type Cast, type Member, type NamedAt } from './cast';
import { ofDescription } from './describedReferent';
import { describe } from './description';
import { isOtherOfFamily } from './families';
import { memberDescribed, membersCalled } from './descriptions';
import type { Referent, Wanted } from './focus';
import { genderOfTitle, genderOfWord, type Gender } from '../../names/genderedWords';
import { leadsTo } from './lede';
import { inMind, ofMember, type Here, type Memory } from './memory';
import { namedBy } from './mentionName';
import type { Passage } from './passages';
import { isPeoplesMember, isPersonNoun } from '../grammar/personNouns';
import { isStandingShortName } from '../../entities/nameForms';
import type { SpeakerMention } from './speakerMentions';
import { speechOwner } from './speechOwner';
import { spokenOf, type SpokenOf } from './spokenOf';
import { ofWriting } from './writings';

/** Whether a mention is a pronoun that stands for somebody told of elsewhere. */
function isPronoun(words: string): boolean {
  const lower = words.toLowerCase();
  return lower === 'who' || isThirdPerson(lower);
}

/** Whether nobody is known that a pronoun stands for. */
export function isUnresolved(referent: Referent): boolean {
  return !referent.member && isPronoun(referent.name);
}

const nobody: SpokenOf = new Map();

/**
 * Whom a mention at a place of the article stands for.
 * @param speaks the mention as that of a speaker, if it is one.
 */
export function referentOf(
  memory: Memory,
  mention: Span,
  place: Passage,
  speaks: SpeakerMention | undefined,
): Referent {
  const { cast, text } = memory;
  const words = textOf(text, mention);
  const here: Here = {
    words,
    mention,
    place,
    spokenOf: () => (speaks ? spokenOf(text, cast, speaks) : nobody),
    speaks,
  };
  if (isPronoun(words)) return ofPronoun(memory, here);
  const both = ofPronounAndOther(memory, here);
  if (both) return both;
  const holder = /^the /i.test(words) ? cast.officeHolders.get(words.slice(4)) : undefined;
  if (holder) return ofMember(holder, 'initials', undefined, text);
  const writer = ofWriting(memory, here, (owner) => referentOf(memory, owner, place, speaks));
  if (writer) return writer;
  const affiliated = ofAffiliation(memory, here);
  if (affiliated) return affiliated;
  const named = namedBy(cast, text, fromWholeName(cast, mention));
  const [first] = named;
  const member = isPeoplesMember(words) ? ofPeoplesMember(memory, here) : undefined;
  if (member) return member;
  if (first && named.length > 1) return together(named);
  if (first) return ofName(memory, first, here);
  return ofDescription(memory, here);
}

const one = { person: true, plural: false };
const body = { person: false, plural: false };
const many = { person: true, plural: true };

/** "They" and "it" stand for what is near: what fits worse than this is hardly ever meant. */
const leastFitOfMany = -1;

/** Who has asked what is answered here: whoever spoke last, if the words say so, or if that was to ask. */
function askerAt(memory: Memory, here: Here): string | undefined {
  if (here.speaks?.turn === 'answers') return memory.lastSpeaker;
  const { lastAsker } = memory;
  if (!here.speaks || !lastAsker) return undefined;
  const passed = here.place.paragraph - lastAsker.answeredIn;
  return passed === 0 || passed === 1 ? lastAsker.name : undefined;
}

function ofPronoun(memory: Memory, here: Here): Referent {
  const { words, speaks } = here;
  const lower = words.toLowerCase();
  const gender = genderOfWord(lower);
  const owner = gender && speaks && ofSpeechOwner(memory, here, gender);
  if (owner) return owner;
  const they = lower.startsWith('th');
  const asker = askerAt(memory, here);
  const find = (wanted: Wanted): Referent | undefined => {
    const found = inMind(memory, 'pronoun', here, wanted);
    const single = wanted.person && !wanted.plural;
    if (they && found?.member?.entity.kind === 'place') return undefined;
    return single || (found?.fit?.score ?? 0) >= leastFitOfMany ? found : undefined;
  };
  let found: Referent | undefined;
  const { lastSpeaker } = memory;
  const last = speaks && lastSpeaker !== undefined && { lastSpeaker, goesOn: speaks.turn === 'goesOn' };
  if (gender)
    found =
      find({ gender, ...one, ...(asker !== undefined && { asker }), ...last }) ??
      ofFirst(memory, here, gender);
  else if (lower.startsWith('it')) found = find(body);
  else if (they) found = fitter(find(many), find({ ...many, person: false })) ?? ofNamed(find(body));
  else found = find(one) ?? find(body);
  return (
    found ?? {
      by: 'pronoun',
      name: words,
      person: !lower.startsWith('it'),
      plural: they,
      ...(gender && { gender }),
    }
  );
}

/** "Brook’s speech in which he said" */
function ofSpeechOwner(
  { text, cast, genders }: Memory,
  { mention }: Here,
  gender: Gender,
): Referent | undefined {
  const owner = speechOwner(text, cast, mention.start);
  if (!owner || (genders.get(owner.index) ?? owner.gender ?? gender) !== gender) return undefined;
  return { ...ofMember(owner, 'pronoun', undefined, text), fit: { score: 2, lead: 2 } };
}

function fitter(one: Referent | undefined, other: Referent | undefined): Referent | undefined {
  return (other?.fit?.score ?? -Infinity) > (one?.fit?.score ?? -Infinity) ? other : one;
}

/** "They" is a body that has a name, but hardly ever "the order" or "this staff". */
function ofNamed(found: Referent | undefined): Referent | undefined {
  return found?.member ? found : undefined;
}

/** "She and Ada Brook", "he and other bakers": whom the pronoun stands for, and the others. */
function ofPronounAndOther(memory: Memory, here: Here): Referent | undefined {
  const { words, mention, place, speaks } = here;
  const [, pronoun = '', others = ''] = pronounAndOther.exec(words) ?? [];
  if (pronoun === '') return undefined;
  const start = mention.start + words.length - others.length;
  const own = { ...here, words: pronoun, mention: { ...mention, end: mention.start + pronoun.length } };
  const one = ofPronoun(memory, own);
  if (!one.member) return undefined;
  const other = /^\p{Lu}/u.test(others)
    ? referentOf(memory, { start, end: mention.end }, place, speaks)
    : undefined;
  const name = `${one.name} and ${other?.name ?? others}`;
  const { nameFrom, fit } = one;
  return {
    by: 'several',
    name,
    person: true,
    plural: true,
    ...(nameFrom && { nameFrom }),
    ...(fit && { fit }),
  };
}

const pronounAndOther = /^([Ss]?[Hh]e) and (.+)$/su;

/** "He", before anybody is named: who is named first, if that is soon. */
function ofFirst({ text, first, genders }: Memory, { mention }: Here, gender: Gender): Referent | undefined {
  if (!first || !leadsTo(text, mention.start, first)) return undefined;
  const known = genders.get(first.member.index) ?? first.member.gender;
  return known && known !== gender ? undefined : ofMember(first.member, 'lede', undefined, text);
}

/** "the Belgian", where somebody is in mind. */
function ofPeoplesMember(memory: Memory, here: Here): Referent | undefined {
  return inMind(memory, 'epithet', here, one);
}

/** "the California Democrat": who is of that party and state, or else who is in mind and of no other ones. */
function ofAffiliation(memory: Memory, here: Here): Referent | undefined {
  const { cast, text, foci, genders, lastNamed } = memory;
  const wanted = affiliationDescribed(here.words);
  if (!wanted) return undefined;
  const fitting = [...cast.affiliations.values()].filter(({ its }) => isSameAffiliation(its, wanted));
  const [only] = fitting;
  if (only && fitting.length === 1)
    return ofMember(only.member, lastNamed.has(only.member.index) ? 'role' : 'roleAhead', undefined, text);
  if (wanted.party === undefined) return undefined;
  const match = memberDescribed(cast, describe(here.words), lastNamed);
  if (match && match.alike.size < 2) return ofMember(match.member, 'role', undefined, text);
  const maybe = foci
    .slice(-mostRemembered)
    .filter(({ referent: { member } }) => member && isAffiliated(cast, member, wanted, fitting.length === 0));
  const likely = new Set(politicians.flatMap((head) => [...membersCalled(cast, head)]));
  const asker = here.speaks?.turn === 'answers' ? memory.lastSpeaker : undefined;
  const found = inMind({ foci: maybe, genders }, 'epithet', here, {
    ...one,
    likely,
    unlikely: cast.described,
    ...(asker !== undefined && { asker }),
  });
  return found ?? { by: 'words', name: here.words, ...one };
}

/** What those are called whom articles call by party and state. */
const politicians = [
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'leader',
  'speaker',
  'lawmaker',
];

/** @param unknown what to say of those of whom the article tells no party and state. */
function isAffiliated(
  { affiliations }: Cast,
  { index, person }: Member,
  wanted: Affiliation,
  unknown: boolean,
): boolean {
  const known = affiliations.get(index);
  return person && (known ? isSameAffiliation(known.its, wanted) : unknown);
}

/** "Brook and his allies", "Brook and other bakers", up to what is told of them */
const withOthers = /^ and [\p{L}\p{N}][^,;:()–—]*/u;
/** " and founder of the club": what the person before is as well */
const andHolder = /^ and (\p{Ll}[\p{Ll}-]*) (?:of|at|for) /u;
/** "the Brook and Quill campaigns" */
const ofBoth = /^ and \p{Lu}\S* \p{Ll}/u;
const couple = /^(?:Mr|Dr|Sir)\.? and (?:Mrs|Ms|Dr|Lady)\.? $/;
/** "lawmakers and Brook", "Norland and the Isles" */
const otherFirst = /^[^,;:()–—]+ and (?:the )?$/u;

/** The whole of what names somebody and others, of whom the article names no more: "Brook and other bakers". */
function joinedName(text: string, { entity }: Member, mention: Span, words: Span): string | undefined {
  const after = withOthers.exec(text.slice(mention.end, words.end))?.[0];
  if (after !== undefined && !isPersonNoun(andHolder.exec(after)?.[1] ?? ''))
    return (ofBoth.test(after) ? textOf(text, mention) : entity.name) + after;
  const title = text.slice(words.start, mention.start);
  if (couple.test(title)) return textOf(text, words);
  const before = otherFirst.exec(title)?.[0];
  return before === undefined || mention.end < words.end ? undefined : before + entity.name;
}

/** "the elder Brook": perhaps the other one of two. */
const oneOfFamily = /^the (?:elder|older|senior|younger) \S+$/i;

function ofName(memory: Memory, { member, mention, misprint }: NamedAt, here: Here): Referent {
  const { cast, text } = memory;
  const namesakes = cast.namesakes.get(member.index);
  if (namesakes) return ofNamesakes(memory, namesakes, here) ?? ofMember(member, 'name', mention, text);
  const spelled = spelledOut(cast, member);
  const joined = joinedName(text, spelled, mention, here.mention);
  if (joined !== undefined) {
    const { nameFrom } = ofMember(spelled, 'several', mention, text);
    const { person } = member;
    return { by: 'several', name: joined, person, plural: true, ...(nameFrom && { nameFrom }) };
  }
  const whole = textOf(text, mention) === spelled.entity.name;
  const referent = ofMember(spelled, whole ? 'name' : misprint ? 'misprint' : 'part', mention, text);
  const lastName = !whole && /^\S+$/.test(textOf(text, mention)) ? textOf(text, mention) : undefined;
  const isOther =
    lastName !== undefined &&
    (member.onlyOwns === true ||
      (here.speaks !== undefined && isOtherOfFamily(text, cast.families, lastName, here.speaks.said)));
  if (isOther || oneOfFamily.test(here.words)) return { ...referent, by: 'namesake' };
  const some = someOfGroup(spelled, here.words);
  return some === undefined ? referent : { ...referent, name: some };
}

/** In words. */
const longestSome = 6;

/** "Two Democrats", "Ohio Democrats": who of a group speaks, where the words do not mean all of it. */
function someOfGroup({ entity }: Member, words: string): string | undefined {
  const some = words.replace(/^the /i, '');
  if (entity.kind !== 'group' || some === entity.name) return undefined;
  return some.includes(' ') && some.split(' ').length <= longestSome ? some : undefined;
}

/** Of the mentions before only so many are looked at. */
const mostRemembered = 200;

/** Of several who bear a name the one in mind. */
function ofNamesakes(memory: Memory, namesakes: ReadonlySet<Member>, here: Here): Referent | undefined {
  const { foci, genders } = memory;
  const theirs = foci
    .slice(-mostRemembered)
    .filter(({ referent }) => referent.member && namesakes.has(referent.member));
  const [title = ''] = here.words.split(' ', 1);
  const gender = genderOfTitle(title);
  return inMind({ foci: theirs, genders }, 'namesake', here, { ...one, ...(gender && { gender }) });
}

/** The body that another one's name is the initials of: "DoE" is the Directorate of Education. */
function spelledOut(cast: Cast, member: Member): Member {
  const { name, kind } = member.entity;
  const longer = cast.byInitials.get(name);
  // "AP" is the Associated Press, whoever else has these initials
  if (!longer || isStandingShortName(name) || !/^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(name)) return member;
  const spelled = longer.filter((other) => other.entity.name.length > name.length);
  // a transcript calls persons by their initials
  return (
    spelled.find((other) => other.entity.kind === kind) ?? spelled.find(({ person }) => person) ?? member
  );
}

function together(named: readonly NamedAt[]): Referent {
  const names = named.map(({ member }) => member.entity.name);
  const [first] = named;
  const nameFrom = first?.member.entity.mentions[0];
  return {
    by: 'several',
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    person: named.every(({ member }) => member.person),
    plural: true,
    ...(nameFrom && { nameFrom: { start: nameFrom.start, end: nameFrom.end } }),
  };
}
