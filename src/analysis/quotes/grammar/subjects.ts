import { beginsCapital } from '../../../text/capital';
import { isReflexive } from '../../../text/pronouns';
import type { Cue } from '../reports/cue';
import {
  at,
  glued,
  isMoment,
  isNouny,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isVerbal,
  markerOfInfinitive,
  type WordRange,
  type Words,
} from '../word';
import { commaOfAffiliation } from './affiliations';
import { beforeRelative, nameBeforeApposition } from './beforeRelative';
import { skipAdverbs, type BeforeVerb } from './skipAdverbs';
import { lastWithSubject, subjectAcrossComma, type Found } from './insertions';
import { isPeople } from './personNouns';
import { phraseEndingAt } from './phraseEnding';
import { beforeReducedRelative } from './reducedRelatives';
import { relativeSubject } from './relativeSubject';
import { subjectBeforeTitle } from './subjectBeforeTitle';
import { isClosedRelative, isBeside, beforeDashes, actingOn, openRelative, isReduced } from './verbsJoined';

/** What stands to the left of a verb. */
export interface Subject extends BeforeVerb {
  /** Who does it; missing if the words before the verb do not say. */
  readonly subject?: WordRange;
  /** Where the clause begins: at the subject if it stands right before the verb, else at the verb. */
  readonly from: number;
  readonly relative: boolean;
}

/**
 * The grammatical subject of a verb, looking no further left than `from`. A verb without one of its own, after a comma
 * or a conjunction, has that of the last of `earlier`, the cues found so far in its sentence.
 */
export function subjectOf(words: Words, verb: number, from: number, earlier: readonly Cue[]): Subject {
  const { before, passive, auxiliary } = skipAdverbs(words, verb, from);
  const nearest = before >= from ? subjectBefore(words, verb, before, from, earlier) : { from: verb };
  const found = withoutReflexive(words, acrossCircumstance(words, nearest, from));
  const { subject, from: start, relative = false } = found;
  return subject
    ? { subject, from: start, relative, passive, auxiliary, before }
    : { from: start, relative, passive, auxiliary, before };
}

/** "X herself, in a letter, said": X. */
function withoutReflexive(words: Words, found: Found): Found {
  const { subject } = found;
  if (!subject || subject.to - subject.from < 2 || !isReflexive(at(words, subject.to - 1).lower))
    return found;
  return { ...found, subject: { from: subject.from, to: subject.to - 1 } };
}

/** Of "X, who in July said", "X, who, in a letter, said": X as of "X, who said". */
function acrossCircumstance(words: Words, found: Found, from: number): Found {
  const { subject, relative } = found;
  if (!subject || relative) return found;
  const pronoun = at(words, subject.from);
  return pronoun.tag === 'PRON' && /^(?:who|which)$/.test(pronoun.lower)
    ? relativeSubject(words, subject.from, from)
    : found;
}

function subjectBefore(
  words: Words,
  verb: number,
  before: number,
  from: number,
  earlier: readonly Cue[],
): Found {
  const word = at(words, before);
  if (isRelative(word)) return relativeSubject(words, before, from);
  if (word.tag === 'VERB') {
    // "a baker who works there said"
    const first = beforeRelative(words, before + 1, from);
    const to = at(words, before + 1).lower === 'there' ? before + 2 : before + 1;
    return first === undefined ? { from: verb } : { subject: { from: first, to }, from: first };
  }
  const ends = isNouny(word) || /^[)%]$/.test(word.text) || /^(?:NUM|DET|ADJ)$/.test(word.tag);
  if (ends || (word.text === '.' && glued(at(words, before - 1), word))) {
    return plainSubject(words, before, from, verb, earlier);
  }
  if (/^(?:[,—–-]|--)$/.test(word.text)) return subjectAcrossComma(words, verb, before, from, earlier);
  if (word.marked) {
    const subject = subjectBeforeTitle(words, before, verb, from);
    return subject ? { subject, from: subject.from } : { from: verb };
  }
  if (word.tag === 'CCONJ') return { ...subjectAcrossAnd(words, before, from, earlier, verb), from: verb };
  return { from: verb };
}

function plainSubject(
  words: Words,
  last: number,
  from: number,
  verb: number,
  earlier: readonly Cue[],
): Found {
  const affiliated = commaOfAffiliation(words, last, from);
  const holder = affiliated === undefined ? undefined : phraseEndingAt(words, affiliated - 1, from);
  if (holder) return { subject: { from: holder.from, to: last + 1 }, from: holder.from };
  const found = phraseEndingAt(words, last, from);
  const phrase = found && (afterOtherNoun(words, found) ?? found);
  // "what is today called", "organizing this year compared with"
  if (!phrase || (isMoment(at(words, last)) && at(words, last).tag !== 'DAY' && phrase.to - phrase.from < 3))
    return { from: verb };
  // "X and Y both said"
  const floats = phrase.to - phrase.from === 1 && /^(?:both|all|each)$/.test(at(words, last).lower);
  if (floats && last - 1 >= from && (isNouny(at(words, last - 1)) || isSubjectPronoun(at(words, last - 1))))
    return plainSubject(words, last - 1, from, verb, earlier);
  const kind = kindBefore(words, phrase, from);
  if (kind) return { subject: { from: kind.from, to: phrase.to }, from: kind.from };
  const reduced = beforeReducedRelative(words, phrase, from);
  if (reduced !== undefined) return { subject: { from: reduced, to: phrase.to }, from: reduced };
  const preposition = at(words, phrase.from - 1);
  const prepositional = isPreposition(preposition);
  if (phrase.from - 1 > from && prepositional) {
    const head = at(words, phrase.from - 2);
    const left =
      isNouny(head) || head.tag === 'ADJ' ? phraseEndingAt(words, phrase.from - 2, from) : undefined;
    // "the accused in the trial said"
    if (left && (isNouny(head) || at(words, left.from).tag === 'DET')) {
      // "a friend who is helping X with the press said"
      const whole = { from: left.from, to: phrase.to };
      const first =
        beforeRelative(words, left.from, from) ?? nameBeforeApposition(words, whole, from) ?? left.from;
      return { subject: { from: first, to: phrase.to }, from: first };
    }
    // "X, a member of the board, in a letter on Monday denied": no preposition's object is a subject
    const across =
      head.text === ',' ? subjectAcrossComma(words, verb, phrase.from - 2, from, earlier) : undefined;
    if (across?.subject) return across;
  }
  const related = beforeRelative(words, phrase.from, from);
  if (related !== undefined) return { subject: { from: related, to: phrase.to }, from: related };
  const name = isAside(words, verb) ? undefined : nameBeforeApposition(words, phrase, from);
  return name === undefined
    ? { subject: phrase, from: phrase.from }
    : { subject: { from: name, to: phrase.to }, from: name };
}

/** Of "the news site The Courier" what the paper is. */
function kindBefore(words: Words, { from: name }: WordRange, from: number): WordRange | undefined {
  if (name <= from || at(words, name).text !== 'The' || !beginsCapital(at(words, name + 1).text))
    return undefined;
  return at(words, name - 1).tag === 'NOUN' ? phraseEndingAt(words, name - 1, from) : undefined;
}

/** "X, the board said, “knew it”": whether what follows a verb of saying goes on with a sentence about X, who does not speak. */
function isAside(words: Words, verb: number): boolean {
  if (at(words, verb + 1).text !== ',') return false;
  const next = at(words, verb + 2);
  if (next.tag === 'QUOTE') return /^["“'‘]\p{Ll}/u.test(next.text);
  return isVerbal(next) && !next.lower.endsWith('ing');
}

const amount =
  /^(?:few|couple|dozen|half-dozen|handful|hundred|thousand|million|lot|number|majority|minority|pair|trio)$/;

/**
 * Of "a phrase religious leaders contend is odd" and "the question young lovers ask" those who do: "a" belongs to no word
 * for several people, and an adjective follows no noun.
 */
function afterOtherNoun(words: Words, { from, to }: WordRange): WordRange | undefined {
  const definite = at(words, from).lower === 'the';
  if (!definite && !/^an?$/.test(at(words, from).lower)) return undefined;
  const last = at(words, to - 1);
  if (last.tag !== 'NOUN' || last.lower === last.lemma || !isPeople(last.lower)) return undefined;
  let noun = from + 1;
  while (noun < to - 1 && /^(?:ADJ|CCONJ)$/.test(at(words, noun).tag) && !amount.test(at(words, noun).lower))
    noun++;
  const isOther = noun < to - 1 && at(words, noun).tag === 'NOUN' && !amount.test(at(words, noun).lower);
  const goesOn = definite ? /^ADJ$/ : /^(?:ADJ|NOUN|PROPN)$/;
  return isOther && goesOn.test(at(words, noun + 1).tag) ? { from: noun + 1, to } : undefined;
}

/** "X came and said": the subject of the verb before "and". */
function subjectAcrossAnd(
  words: Words,
  conjunctionAt: number,
  from: number,
  earlier: readonly Cue[],
  verb: number,
): { subject?: WordRange; relative?: boolean } {
  const last = lastWithSubject(words, earlier);
  const acting = last && actingOn(words, conjunctionAt, verb, last.head);
  if (acting !== undefined) {
    const { before } = skipAdverbs(words, acting, from);
    const { subject } = subjectBefore(words, acting, before, from, []);
    if (subject) return { subject };
  }
  const main = last && afterFronted(words, conjunctionAt, last, from);
  if (main) return { subject: main };
  const own = last && openRelative(words, conjunctionAt, last.head);
  if (own !== undefined) return relativeSubject(words, own, from);
  const ofLast = last?.subject ? { subject: last.subject, relative: last.relative } : undefined;
  if (ofLast && !(last && ofLast.relative && isClosedRelative(words, last.head, conjunctionAt)))
    return ofLast;
  for (let i = beforeDashes(words, conjunctionAt, from) - 1; i > from; i--) {
    if (!isVerbal(at(words, i)) || isReduced(words, i) || markerOfInfinitive(words, i) !== undefined)
      continue;
    // "X is worried about the vote being rigged and said"
    if (/^be(?:ing|en)$/.test(at(words, i).lower) || at(words, i - 1).lower === 'being') continue;
    // "X released a statement following the vote and said"
    if (/^(?:following|regarding|concerning|including)$/.test(at(words, i).lower)) continue;
    const { before } = skipAdverbs(words, i, from);
    const found =
      before >= from && at(words, before).tag !== 'CCONJ'
        ? subjectBefore(words, i, before, from, [])
        : undefined;
    if (found?.subject && isAsideBefore(words, found.subject, conjunctionAt, from)) continue;
    if (found?.subject && !isBeside(words, found.subject) && !isBrought(words, found.subject)) {
      if (!found.relative || !isClosedRelative(words, i, conjunctionAt)) return { subject: found.subject };
    }
  }
  return ofLast ?? {};
}

/** "X left before the vote was over, and said": who acts in a clause that a comma ends does not go on behind it. */
function isAsideBefore(
  words: Words,
  { from: begins }: WordRange,
  conjunctionAt: number,
  from: number,
): boolean {
  const before = begins - 1;
  return before > from && at(words, conjunctionAt - 1).text === ',' && fronting.test(at(words, before).lower);
}

/** "to get the bill passed and says": who is brought to something does not act. */
function isBrought(words: Words, { from }: WordRange): boolean {
  const { tag, lemma } = at(words, from - 1);
  return tag === 'VERB' && /^(?:get|keep|let|make|see|want)$/.test(lemma);
}

const fronting = /^(?:after|although|as|because|before|if|once|since|though|until|when|while)$/;

/** "After X finished her remarks, he stood and praised": who acts after a clause in which another one reports. */
function afterFronted(
  words: Words,
  conjunctionAt: number,
  { head, clause }: Cue,
  from: number,
): WordRange | undefined {
  if (clause.from - 1 !== from || !fronting.test(at(words, from).lower)) return undefined;
  for (let i = conjunctionAt - 1; i > head && at(words, i).text !== ','; i--) {
    if (!isVerbal(at(words, i))) continue;
    const { before } = skipAdverbs(words, i, from);
    const found = before > head ? subjectBefore(words, i, before, from, []) : undefined;
    if (found?.subject && found.subject.from > head) return found.subject;
  }
  return undefined;
}
