import { remembering } from '../../../text/remembering';
import { genderOfPronoun } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import { genderOfWord } from '../../names/genderedWords';
import { isTitle } from '../grammar/nameParts';
import { isAgentNoun, isPersonNoun, isVoice } from '../grammar/personNouns';
import { namedWithin, type Cast, type Member } from './cast';
import { countriesOf } from './countryOf';
import type { Description } from './description';
import { membersCalled } from './descriptions';
import { onePerson, type Referent } from './focus';
import { inMind, type Here, type Memory } from './memory';
import { isRegion } from './regions';

/** An epithet stands for whoever fits so well: below it the article means somebody new more often than not. */
const leastFit = 1;
/** As `leastFit`, for one that says of what somebody is the head or owner: most of these are new. */
const leastFitOfWhole = 1.5;

/** A clause without a comma says which of several is meant: they come that near. */
const whichOne = /[^,] (?:who|whom|whose|that) /;
const leadOfSeveral = 1;

/** As `leastFit`, for somebody who was called so before. */
const leastFitAgain = -1;

/** What articles call people whom they do not name. */
export const nameless =
  /^(?:official|source|insider|aide|person|expert|spokes(?:man|woman|person)|staffer|diplomat|officer)$/;

/** Of the mentions before only so many are looked at. */
const mostRemembered = 60;

/** Whether an article may describe somebody so whom it never called so before. */
function isEpithet({ head, modifiers }: Description): boolean {
  if (head === 'one') return modifiers.has('number');
  return isPersonNoun(head) && genderOfPronoun(head) === undefined;
}

/** "the New York Democrat": whoever is in focus, if nobody was introduced as such. */
export function ofEpithet(memory: Memory, description: Description, here: Here): Referent | undefined {
  const { head, definite, plural } = description;
  const { words } = here;
  if (
    !definite ||
    plural ||
    !/^the (?!(?:[\p{L}-]+ ){0,2}[\p{L}-]+[’']s? )/iu.test(words) ||
    !(isEpithet(description) || isSpeaker(here, head))
  )
    return undefined;
  const gender = genderOfWord(head);
  const calledBefore = memory.calledSo.get(head) ?? new Set<number>();
  const likely = new Set([...membersCalled(memory.cast, head), ...calledBefore]);
  const wanted = { ...onePerson, likely, unlikely: memory.cast.described };
  const { foci, genders } = memory;
  // "a senior spokesman" becomes "the official", but otherwise who is called so has a name
  // nobody is "the Brook-aligned donor" who is called Brook
  // and not "Addressing Brook, the baker"
  const around = {
    start: here.mention.start - ledByLength(memory.text, here.mention),
    end: here.mention.end,
  };
  const within = new Set(namedWithin(memory.cast, around).map(({ member }) => member.index));
  // Georgia is a state as well
  const countries = countriesOf(new Set([...description.modifiers].filter((word) => !isRegion(word))));
  const maybe = foci
    .slice(-mostRemembered)
    .filter(({ referent: { member }, weight }) =>
      member
        ? !within.has(member.index) && isOf(memory.cast, member, countries) !== false
        : nameless.test(head) && weight === 'speaker',
    );
  const found = inMind({ foci: maybe, genders }, 'epithet', here, { ...wanted, ...(gender && { gender }) });
  const index = found?.member?.index ?? -1;
  if (found?.fit === undefined) return undefined;
  if (found.member && isIntroducedUnnamed(memory.text, head, found.member, here.mention)) return undefined;
  const least = / (?:of|for|at|in) /.test(words) ? leastFitOfWhole : leastFit;
  if (found.fit.score < (calledBefore.has(index) ? leastFitAgain : least)) return undefined;
  if (index >= 0) memory.calledSo.set(head, calledBefore.add(index));
  // "the baker who spoke to the Courier" is one of several, and "the general" hardly who is called something else
  const { lead } = found.fit;
  const otherwise = memory.cast.described.has(index) && !likely.has(index) && isTitle(head);
  const maybeForeign = countries.size > 0 && found.member && !isOf(memory.cast, found.member, countries);
  return whichOne.test(words) || otherwise || maybeForeign
    ? { ...found, fit: { ...found.fit, lead: Math.min(lead, leadOfSeveral) } }
    : found;
}

/** Whether somebody is of one of some countries; `undefined` where the article does not say, or where there are none. */
function isOf({ countries }: Cast, { index }: Member, wanted: ReadonlySet<string>): boolean | undefined {
  const theirs = countries.get(index);
  return theirs && wanted.size > 0 ? [...wanted].some((country) => theirs.has(country)) : undefined;
}

const longestLead = 160;
/** A participle with what it governs, up to the comma before whoever does it; a full stop stands only in "Col.". */
const ledBy =
  /(?:^|[.!?][”"’]? |\n)(\p{Lu}\p{Ll}{2,}ing (?:[^.!?\n]|(?<= \p{Lu}\p{Ll}{1,4})\.(?= )){1,150}, )$/u;

/** How long the participle phrase is that leads the sentence of a mention and is said of it: "Addressing Ada Brook, ". */
function ledByLength(text: string, { start }: Span): number {
  return ledBy.exec(text.slice(Math.max(0, start - longestLead), start))?.[1]?.length ?? 0;
}

const introductionReach = 1500;

/** "A masked “rower” came", long after somebody was first named: the rower is none of those whom the article names. */
function isIntroducedUnnamed(
  text: string,
  head: string,
  { introduced, entity }: Member,
  { start }: Span,
): boolean {
  if (!/^\p{L}+$/u.test(head)) return false;
  const named = Math.min(introduced, entity.mentions[0]?.start ?? introduced);
  const from = Math.max(named, start - introductionReach);
  if (from >= start) return false;
  return introductionOf(head).test(text.slice(from, start));
}

/** To make an expression takes longer than to use it. */
const introductionOf = remembering(
  (head) =>
    new RegExp(
      // not "Ada Brook, a baker" and "she was a baker"
      `(?<!\\p{Lu}[\\p{L}’'-]*, |\\b(?:is|was|as|became) )\\b(?:[Aa]n?|[Aa]nother) (?:[\\p{L}-]+ ){0,3}["“‘']?${head}["”’']?(?!,? (?:\\p{Lu}|named|called|identified))`,
      'u',
    ),
);

/** Whether a noun of a mention that speaks names a kind of person by its form: "the striker". */
export function isSpeaker({ speaks, words }: Here, head: string): boolean {
  // a name in capitals may end so as well
  return speaks !== undefined && words.includes(head) && isAgentNoun(head) && !isVoice(head);
}
