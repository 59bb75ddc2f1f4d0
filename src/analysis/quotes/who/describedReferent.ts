import { textOf, type Span } from '../../../text/span';
import { mayStandFor } from '../../entities/nameForms';
import { genderOfWord } from '../../names/genderedWords';
import { isPersonNoun } from '../grammar/personNouns';
import { ofBody } from './bodyReferent';
import { namedWithin, personsWithin } from './cast';
import { describe, headsOf, isRepeating, type Description } from './description';
import { describedBefore, type Described } from './descriptions';
import { nameless, ofEpithet } from './epithet';
import type { Referent } from './focus';
import { leadsTo } from './lede';
import { ofMember, type Here, type Memory } from './memory';
import { ofNameGiven, ofNewcomer, remember } from './newcomers';
import { ofRole } from './roleReferent';

/** "No president": there is none whom "the president" could repeat. */
const nobodys = /^(?:no|neither) /i;

const acronymAlone = /^(?:the )?([\p{Lu}\p{N}]{2,6}|[\p{Lu}][\p{L}]{1,3}\p{Lu})$/iu;
/** In code units, with "the". */
const longestAcronym = 16;

/** Whom a mention stands for that gives no name of its own. */
export function ofDescription(memory: Memory, here: Here): Referent {
  const { words, mention } = here;
  const initialed = ofInitials(memory, words);
  if (initialed) return initialed;
  const description = describe(words);
  const near = apposedTo(memory, description, mention) ?? ofTwo(memory, words, mention);
  if (near) return near;
  const before = isRepeating(words) ? describedAlike(memory, description, mention) : [];
  return (
    ofRole(memory, description, here, before) ??
    (/^this /i.test(words) ? nearestNameless(memory, description, here) : undefined) ??
    ofDescribedBefore(before, description, words) ??
    ofBody(memory, description, here) ??
    ofEpithet(memory, description, here) ??
    ofLede(memory, description, mention) ??
    ofNameGiven(memory, here) ??
    ofNewcomer(memory, description, here)
  );
}

/** "The HHC", where the article names the Harlund Harbour Council. */
function ofInitials({ cast, text }: Memory, words: string): Referent | undefined {
  const acronym = words.length > longestAcronym ? undefined : acronymAlone.exec(words)?.[1];
  // "the PM" is no body with these initials
  if (acronym === undefined || headsOf(acronym).length > 1) return undefined;
  const member = cast.byInitials.get(acronym)?.find(({ entity }) => mayStandFor(acronym, entity.name));
  return member && ofMember(member, 'initials', undefined, text);
}

/** Whoever was described before with the same noun. */
function describedAlike(
  { cast, described }: Memory,
  { head }: Description,
  mention: Span,
): readonly Described[] {
  const alike = (described.get(head) ?? []).filter(({ referent }) => !nobodys.test(referent.name));
  const named = alike.length > 0 ? personsWithin(cast, mention) : undefined;
  // "the Brook campaign" is none of Brandt's
  return named ? alike.filter(({ ofWhom }) => [...named].every((one) => ofWhom.has(one))) : alike;
}

/** Whoever was described so before. */
function ofDescribedBefore(
  before: readonly Described[],
  description: Description,
  words: string,
): Referent | undefined {
  const earlier = describedBefore(before, description);
  if (!earlier) return undefined;
  return { ...earlier, by: earlier.member ? 'role' : ofSeveral(before, words) ? 'againUnclear' : 'again' };
}

/** "The campaign", where the article has told of Brook's and of Brandt's. */
function ofSeveral(before: readonly Described[], words: string): boolean {
  const owners = before.filter(({ ofWhom }) => ofWhom.size > 0).map(({ ofWhom }) => [...ofWhom].join());
  return /^[Tt]he \S+$/.test(words) && new Set(owners).size > 1;
}

/** "this source": whoever spoke or acted last, if the article does not name them, rather than one called so long before. */
function nearestNameless({ foci }: Memory, { head }: Description, { place }: Here): Referent | undefined {
  if (!nameless.test(head)) return undefined;
  const nearest = foci.findLast(
    ({ weight, referent }) => /^(?:speaker|subject)$/.test(weight) && referent.person,
  );
  if (!nearest || place.paragraph - nearest.paragraph > 1) return undefined;
  const { referent } = nearest;
  return referent.member || referent.plural ? undefined : { ...referent, by: 'again' };
}

/** A name stands at most so far before the rest of its apposition. */
const apposedReach = 80;
const apposition = /^, (?:\d{1,3}, |(?:[\p{Ll}-]+ ){1,4}and )$/u;

/** "X, curator and director of exhibits", "X, 11, the head boy": the name before a mention that lost it. */
function apposedTo(
  { cast, text }: Memory,
  { head, plural }: Description,
  mention: Span,
): Referent | undefined {
  const before = namedWithin(cast, { start: Math.max(0, mention.start - apposedReach), end: mention.start });
  const last = before.findLast(({ member }) => member.person);
  if (!last || plural) return undefined;
  const between = text.slice(last.mention.end, mention.start);
  const aged = between === ', ' && /^\d{1,3}, /.test(textOf(text, mention));
  const person = isPersonNoun(head) || /(?:er|or)$/.test(head);
  return aged || (person && apposition.test(between))
    ? ofMember(last.member, 'apposition', last.mention, text)
    : undefined;
}

/** Of the two last named "the former" or "the latter": "Ada met Bert after the latter called". */
function ofTwo({ cast, text }: Memory, words: string, { start }: Span): Referent | undefined {
  const which = /^the (former|latter)$/i.exec(words)?.[1]?.toLowerCase();
  if (which === undefined) return undefined;
  const named = namedWithin(cast, { start: Math.max(0, start - latterReach), end: start }).filter(
    ({ member }) => member.person || member.entity.kind === 'organization',
  );
  const last = named.at(-1);
  const meant =
    which === 'latter' ? last : named.findLast(({ member }) => member.index !== last?.member.index);
  return meant && ofMember(meant.member, 'role', undefined, text);
}

const latterReach = 200;

/** "A designer will show her work": whom the next paragraphs name without saying what they are. */
function ofLede(memory: Memory, description: Description, mention: Span): Referent | undefined {
  const { text, cast, lede, genders } = memory;
  const { head, plural } = description;
  if (!lede || plural || !isPersonNoun(head) || !leadsTo(text, mention.start, lede)) return undefined;
  if (personsWithin(cast, mention).size > 0) return undefined;
  const gender = genderOfWord(head);
  const known = genders.get(lede.member.index) ?? lede.member.gender;
  if (gender && known && gender !== known) return undefined;
  const told = ofMember(lede.member, 'lede', undefined, text);
  remember(memory, description, mention, told);
  return told;
}
