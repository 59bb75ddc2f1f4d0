import { textOf, type Span } from '../../../text/span';
import { mayStandFor } from '../../entities/nameForms';
import { namedWithin, type Cast, type Member, type NamedAt } from './cast';
import { describe, headsOf, type Description } from './description';
import { isNamedAs, mayBe } from './bodyKinds';
import {
  bodyDescribed,
  bodyOfField,
  describedBefore,
  memberDescribed,
  membersCalled,
  type Described,
  type Match,
} from './descriptions';
import { isDocument } from '../grammar/documents';
import { isGenericBody, isPeople, isPeoples, isPersonNoun, isVoice } from '../grammar/personNouns';
import { descriptionName } from './descriptionName';
import type { Referent } from './focus';
import { genderOfKin, genderOfWord } from '../../names/genderedWords';
import { countryOf } from './countryOf';
import { isSpeaker, nameless, ofEpithet } from './epithet';
import { leadsTo } from './lede';
import { inMind, ofMember, type Here, type Memory } from './memory';

/** Says that nobody is meant who was spoken of before. */
const newcomer = /^(?:another|one|an?other|a second|a third) /i;

/** "No president": there is none whom "the president" could repeat. */
const nobodys = /^(?:no|neither) /i;

const acronymAlone = /^(?:the )?([\p{Lu}\p{N}]{2,6}|[\p{Lu}][\p{L}]{1,3}\p{Lu})$/iu;
/** In code units, with "the". */
const longestAcronym = 16;

/** Whom a mention stands for that gives no name of its own. */
export function ofDescription(memory: Memory, here: Here): Referent {
  const { cast, text, described, lastNamed } = memory;
  const { words, mention } = here;
  const acronym = words.length > longestAcronym ? undefined : acronymAlone.exec(words)?.[1];
  // "the PM" is no body with these initials
  const initialed =
    acronym === undefined || headsOf(acronym).length > 1
      ? undefined
      : cast.byInitials.get(acronym)?.find(({ entity }) => mayStandFor(acronym, entity.name));
  if (initialed) return ofMember(initialed, 'initials', undefined, text);
  const description = describe(words);
  const apposed = apposedTo(memory, description, mention);
  if (apposed) return ofMember(apposed.member, 'apposition', apposed.mention, text);
  const oneOfTwo = ofTwo(memory, words, mention);
  if (oneOfTwo) return ofMember(oneOfTwo.member, 'role', undefined, text);
  const repeats = /^(?:the|this|that|these|those) /i.test(words);
  const alike = (described.get(description.head) ?? []).filter(
    ({ referent }) => !nobodys.test(referent.name),
  );
  const before = repeats ? ofTheSame(memory, alike, mention) : [];
  const called = newcomer.test(words) ? undefined : memberDescribed(cast, description, lastNamed);
  const isOther =
    called &&
    (isOfOtherBody(text, description, called.member) ||
      isOthersKin(description, here, lastNamed.get(called.member.index)));
  const match = isOther ? undefined : called;
  // "another board member" speaks between a board member and "the board member"
  const nearer = before.findLast(({ referent }) => !referent.member && !referent.plural);
  const since = nearer && match ? (lastNamed.get(match.member.index) ?? -1) : Infinity;
  if (match && !(nearer && nearer.start > since && saysNoMore(description.modifiers, nearer.modifiers))) {
    if (!lastNamed.has(match.member.index)) return ofMember(match.member, 'roleAhead', undefined, text);
    const by = anybody.test(description.head) ? 'roleUnclear' : 'role';
    return ofAlike(memory, match, here) ?? ofMember(match.member, by, undefined, text);
  }
  const shown = /^this /i.test(words) ? nearestNameless(memory, description, here) : undefined;
  if (shown) return { ...shown, by: 'again' };
  const earlier = describedBefore(before, description);
  if (earlier)
    return { ...earlier, by: earlier.member ? 'role' : ofSeveral(before, words) ? 'againUnclear' : 'again' };
  const body = repeats ? bodyDescribed(cast, description, lastNamed) : undefined;
  if (body) return ofMember(body, 'bodyWord', undefined, text);
  const ofField = repeats && plainWords.test(words) ? bodyOfField(cast, description, lastNamed) : undefined;
  if (ofField) return ofMember(ofField, 'bodyKind', undefined, text);
  const town = ofTown(memory, words, mention);
  if (town) return ofMember(town, 'bodyWord', undefined, text);
  const inFocus = ofGenericBody(memory, description, here) ?? ofEpithet(memory, description, here);
  if (inFocus) return inFocus;
  const told = ofLede(memory, description, here);
  if (told) {
    remember(memory, description, mention, told);
    return told;
  }
  return ofNameGiven(memory, here) ?? ofNewcomer(memory, description, here);
}

/** What everybody is: no office. */
const anybody = /^(?:man|woman|boy|girl)$/;

/** So far behind a name "his uncle" may be somebody else's uncle. */
const kinReach = 700;

/** Whether somebody's relative, told by a pronoun, may not be the one whom the article named long before. */
function isOthersKin({ head }: Description, { words, mention }: Here, named = -Infinity): boolean {
  return (
    /^(?:his|her|their) /i.test(words) && genderOfKin(head) !== undefined && mention.start - named > kinReach
  );
}

/** Of a country, or of a body: "the president" alone is the country's, where the text calls him so before. */
const headOfState = /^(?:president|premier|chancellor)$/;

/** Whether who is "the president of the Bakers' Union" is not who an article calls "the president" before it names that one. */
function isOfOtherBody(
  text: string,
  { head, modifiers }: Description,
  { introduced, entity }: Member,
): boolean {
  if (!headOfState.test(head) || modifiers.size > 0 || introduced === Infinity) return false;
  const ofBody = new RegExp(`\\b${head} of (?:the )?(\\p{Lu}[\\p{L}’'-]+)`, 'iu');
  const bodies = entity.roles.flatMap((role) => ofBody.exec(role.text)?.[1] ?? []);
  if (bodies.length === 0 || bodies.some((body) => countryOf(body.toLowerCase()) !== undefined)) return false;
  return new RegExp(`\\b[Tt]he ${head}(?! of\\b)`, 'u').test(text.slice(0, introduced));
}

/** Of those described before all but what is somebody else's: "the Brook campaign" is none of Brandt's. */
function ofTheSame({ cast }: Memory, before: readonly Described[], mention: Span): readonly Described[] {
  const named = before.length > 0 ? personsIn(cast, mention) : nobody;
  return named.size === 0
    ? before
    : before.filter(({ ofWhom }) => [...named].every((one) => ofWhom.has(one)));
}

/** "The campaign", where the article has told of Brook's and of Brandt's. */
function ofSeveral(before: readonly Described[], words: string): boolean {
  const owners = before.filter(({ ofWhom }) => ofWhom.size > 0).map(({ ofWhom }) => [...ofWhom].join());
  return /^[Tt]he \S+$/.test(words) && new Set(owners).size > 1;
}

const nobody: ReadonlySet<number> = new Set();

function personsIn(cast: Cast, mention: Span): ReadonlySet<number> {
  return new Set(
    namedWithin(cast, mention)
      .filter(({ member }) => member.person)
      .map(({ member }) => member.index),
  );
}

/** "this source": whoever spoke or acted last, if the article does not name them, rather than one called so long before. */
function nearestNameless({ foci }: Memory, { head }: Description, { place }: Here): Referent | undefined {
  if (!nameless.test(head)) return undefined;
  const nearest = foci.findLast(
    ({ weight, referent }) => /^(?:speaker|subject)$/.test(weight) && referent.person,
  );
  if (!nearest || place.paragraph - nearest.paragraph > 1) return undefined;
  const { referent } = nearest;
  return referent.member || referent.plural ? undefined : referent;
}

/** "the polling firm ForwardKeys", if nobody knows that for a name. */
function ofNameGiven(memory: Memory, { words, mention }: Here): Referent | undefined {
  const [all, called = '', name = ''] = apposedName.exec(words) ?? [];
  if (all === undefined) return undefined;
  const what = describe(called);
  const last = called.slice(called.lastIndexOf(' ') + 1);
  if (what.head !== last || !(isPersonNoun(last) || isGenericBody(last))) return undefined;
  const one: Referent = { by: 'words', name, person: isPersonNoun(what.head), plural: false };
  remember(memory, what, mention, one);
  return one;
}

/** "62 % of the voters", "some in the town", "nearly seven in ten of them" */
const someOf =
  /^(?:(?:only|some|about|nearly|almost|roughly|just|another|(?:more|less|fewer) than) )*(?:(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine)(?: ?%| percent| in \S+| out of \S+)(?= |$)|(?:some|many|most|several|others|few|those|half) (?=of|in|at|on|from|close|closer|within|inside|outside)\b)/i;

/** Whether words are for a share of people: not "many of the solutions". */
function isSomeOfPeople(words: string): boolean {
  if (!someOf.test(words)) return false;
  const whole = /(?<=\bof (?:the |these |those |all )?)\S.*$/.exec(words)?.[0];
  if (whole === undefined || /^(?:those|them)\b/.test(whole)) return true;
  return /^\p{Lu}\p{Ll}+s\b/u.test(whole) || isPeople(describe(whole).head);
}

/** Somebody who was not told of before. */
function ofNewcomer(memory: Memory, description: Description, here: Here): Referent {
  const { words, mention } = here;
  const { head, plural } = description;
  const gender = genderOfWord(head);
  const early =
    here.place.paragraph < firstParagraphs &&
    /^an? /i.test(words) &&
    (isPersonNoun(head) || isSpeaker(here, head)) &&
    !nameless.test(head);
  const several = isSomeOfPeople(words);
  const referent: Referent = {
    by: 'words',
    ...(!isVoice(head) && !several && { mute: true }),
    ...(early && { early }),
    name: descriptionName(memory.text, mention, isDocument(head)),
    person: several || (plural ? isPeople(head) : isPersonNoun(head) || isSpeaker(here, head)),
    plural: several || plural,
    ...(gender && { gender }),
  };
  remember(memory, description, mention, referent);
  return referent;
}

/** No name within: "the global health body". */
const plainWords = /^[Tt]he(?: \p{Ll}[\p{L}-]*){2,5}$/u;

const apposedName = /^((?:\S+ ){0,6}\p{Ll}[\p{L}-]+) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})$/u;

/** Of several with one role whoever is in mind: "the president" of two. */
function ofAlike(memory: Memory, { alike }: Match, here: Here): Referent | undefined {
  if (alike.size < 2) return undefined;
  const { foci, genders, text } = memory;
  const theirs = foci
    .slice(-mostRemembered)
    .filter(({ referent: { member } }) => member && alike.has(member.index));
  const found = inMind({ foci: theirs, genders }, 'roleShared', here, { person: true, plural: false });
  if (!found?.member || !found.fit) return undefined;
  const clear = found.fit.lead >= clearLead;
  return ofMember(found.member, clear ? 'roleShared' : 'roleUnclear', undefined, text);
}

/** Of several with one role one must fit so much better. */
const clearLead = 1;

/** A name stands at most so far before the rest of its apposition. */
const apposedReach = 80;
const apposition = /^, (?:\d{1,3}, |(?:[\p{Ll}-]+ ){1,4}and )$/u;

/** "X, curator and director of exhibits", "X, 11, the head boy": the name before a mention that lost it. */
function apposedTo(
  { cast, text }: Memory,
  { head, plural }: Description,
  mention: Span,
): NamedAt | undefined {
  const before = namedWithin(cast, { start: Math.max(0, mention.start - apposedReach), end: mention.start });
  const last = before.findLast(({ member }) => member.person);
  if (!last || plural) return undefined;
  const between = text.slice(last.mention.end, mention.start);
  if (between === ', ' && /^\d{1,3}, /.test(textOf(text, mention))) return last;
  const person = isPersonNoun(head) || /(?:er|or)$/.test(head);
  return person && apposition.test(between) ? last : undefined;
}

/** Of the two last named "the former" or "the latter": "Ada met Bert after the latter called". */
function ofTwo({ cast }: Memory, words: string, { start }: Span): NamedAt | undefined {
  const which = /^the (former|latter)$/i.exec(words)?.[1]?.toLowerCase();
  if (which === undefined) return undefined;
  const named = namedWithin(cast, { start: Math.max(0, start - latterReach), end: start }).filter(
    ({ member }) => member.person || member.entity.kind === 'organization',
  );
  const last = named.at(-1);
  return which === 'latter' ? last : named.findLast(({ member }) => member.index !== last?.member.index);
}

const latterReach = 200;

/** "A designer will show her work": whom the next paragraphs name without saying what they are. */
function ofLede(
  { text, cast, lede, genders }: Memory,
  description: Description,
  { mention }: Here,
): Referent | undefined {
  const { head, plural } = description;
  if (!lede || plural || !isPersonNoun(head) || !leadsTo(text, mention.start, lede)) return undefined;
  if (namedWithin(cast, mention).some(({ member }) => member.person)) return undefined;
  const gender = genderOfWord(head);
  const known = genders.get(lede.member.index) ?? lede.member.gender;
  return gender && known && gender !== known ? undefined : ofMember(lede.member, 'lede', undefined, text);
}

const townCalled = /^the (?:city|town|village|borough|municipality)$/i;
const townBefore = /\b(?:City|Town|Village|Borough|Municipality) of $/;
/** In code units. */
const townReach = 1500;

/** "The city", after "the Municipality of Skarvik". */
function ofTown({ cast, text }: Memory, words: string, { start }: Span): Member | undefined {
  if (!townCalled.test(words)) return undefined;
  const before = namedWithin(cast, { start: Math.max(0, start - townReach), end: start });
  return before.findLast(
    ({ member, mention }) =>
      member.entity.kind === 'place' &&
      townBefore.test(text.slice(Math.max(0, mention.start - 16), mention.start)),
  )?.member;
}

/** Of the mentions before only so many are looked at. */
const mostRemembered = 60;

/** "the company": the organization in focus, if none has the word in its name. */
function ofGenericBody(memory: Memory, { head, modifiers }: Description, here: Here): Referent | undefined {
  const of = [...modifiers].every(isPeoples) ? modifiers.size : Infinity;
  if (!/^the (?:\S+ )?\S+$/i.test(here.words) || of > 1 || !isGenericBody(head)) return undefined;
  const { cast, foci, genders } = memory;
  const called = membersCalled(cast, head);
  const bodies = foci.slice(-mostRemembered).filter(({ referent: { member } }) => {
    if (member?.entity.kind !== 'organization') return false;
    return called.has(member.index) || mayBe(member.entity.name, head);
  });
  const named = bodies.flatMap(({ referent: { member } }) =>
    member && isNamedAs(member.entity.name, head) ? [member.index] : [],
  );
  const likely = new Set([...called, ...named]);
  const wanted = { person: false, plural: false, likely, unlikely: cast.described };
  return inMind({ foci: bodies, genders }, 'bodyKind', here, wanted);
}

/** Whom an article describes in its first paragraphs, its headline among them, it often names later. */
const firstParagraphs = 3;

/** Whether words that say which one are all among those before: "the senator" after "a senator who would not be named". */
function saysNoMore(words: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return [...words].every((word) => before.has(word));
}

/** Keeps in mind whom a description stands for, for when the article repeats it. */
export function remember(
  { described, cast }: Memory,
  { head, modifiers }: Description,
  mention: Span,
  referent: Referent,
): void {
  if (head === '') return;
  const one: Described = { start: mention.start, modifiers, ofWhom: personsIn(cast, mention), referent };
  const list = described.get(head);
  if (list) list.push(one);
  else described.set(head, [one]);
}
