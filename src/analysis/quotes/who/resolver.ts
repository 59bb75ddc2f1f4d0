import { textOf, type Span } from '../../../text/span';
import { isPeoplesMember } from '../grammar/personNouns';
import { ofAffiliation } from './affiliatedReferent';
import { fromWholeName } from './cast';
import { ofDescription } from './describedReferent';
import { onePerson, type Referent } from './focus';
import { inMind, ofMember, type Here, type Memory } from './memory';
import { namedBy } from './mentionName';
import { ofName, together } from './namedReferent';
import type { Passage } from './passages';
import { isPronoun, ofPronoun } from './pronounReferent';
import type { SpeakerMention } from './speakerMentions';
import { spokenOf, type SpokenOf } from './spokenOf';
import { ofWriting } from './writings';

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
  // "the Belgian", where somebody is in mind
  const member = isPeoplesMember(words) ? inMind(memory, 'epithet', here, onePerson) : undefined;
  if (member) return member;
  if (first && named.length > 1) return together(named);
  if (first) return ofName(memory, first, here);
  return ofDescription(memory, here);
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
