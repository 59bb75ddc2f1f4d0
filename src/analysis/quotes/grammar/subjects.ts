import { isPersonObject, isReflexive } from '../../../text/pronouns';
import type { Cue } from '../reports/cue';
import { lastWithSubject, subjectAcrossComma, type Found } from './insertions';
import { isPeople } from './personNouns';
import { phraseEndingAt } from './phraseEnding';
import { isSpeechVerb } from './speechVerbs';
import { beforeReducedRelative } from './reducedRelatives';
import {
  at,
  glued,
  isDash,
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
import { skipMoment } from './moments';
import { relativeSubject } from './relativeSubject';

/** What stands to the left of a verb. */
export interface Subject {
  /** Who does it; missing if the words before the verb do not say. */
  readonly subject?: WordRange;
  /** Where the clause begins: at the subject if it stands right before the verb, else at the verb. */
  readonly from: number;
  readonly relative: boolean;
  readonly passive: boolean;
  /** Whether an auxiliary stands before the verb. */
  readonly auxiliary: boolean;
  /** The last word before the verb, its adverbs and its auxiliaries. */
  readonly before: number;
}

const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);
const withVerb = new Set(['also', 'then', 'once']);
const asks = new Set(['when', 'while', 'where']);
/** Adverbs of two words, by the second: "at once", "in turn". */
const twoWordAdverbs: ReadonlyMap<string, RegExp> = new Map([
  ...'once first last length times'.split(' ').map((noun) => [noun, /^at$/] as const),
  ...'turn response reply private public'.split(' ').map((noun) => [noun, /^in$/] as const),
  ...'instance example now'.split(' ').map((noun) => [noun, /^for$/] as const),
  ['course', /^of$/],
  ['far', /^so$/],
]);

/**
 * The grammatical subject of a verb, looking no further left than `from`. A verb without one of its own, after a comma
 * or a conjunction, has that of the last of `earlier`, the cues found so far in its sentence.
 */
export function subjectOf(words: Words, verb: number, from: number, earlier: readonly Cue[]): Subject {
  const { before, passive, auxiliary } = skipAdverbs(words, verb, from);
  const nearest = before >= from ? subjectBefore(words, verb, before, from, earlier) : { from: verb };
  const found = acrossCircumstance(words, nearest, from);
  const { subject, from: start, relative = false } = found;
  return subject
    ? { subject, from: start, relative, passive, auxiliary, before }
    : { from: start, relative, passive, auxiliary, before };
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

function skipAdverbs(
  words: Words,
  verb: number,
  from: number,
): Pick<Subject, 'before' | 'passive' | 'auxiliary'> {
  let passive = false;
  let auxiliary = false;
  let i = verb - 1;
  while (i >= from) {
    const word = at(words, i);
    const particle = word.tag === 'PART' && !/^['’]s?$/.test(word.lower);
    const compound = at(words, i - 1).text === '-' && glued(at(words, i - 1), word);
    if (isPlaceAdverb(words, i, verb)) {
      i--;
      continue;
    }
    if (i - 1 > from && twoWordAdverbs.get(word.lower)?.test(at(words, i - 1).lower)) {
      i -= 2;
      continue;
    }
    // "X said when asked": nobody here asks
    if (asks.has(word.lower)) break;
    // "had long been calling", not "Long said"
    const long = word.text === 'long' && at(words, i - 1).tag === 'AUX';
    if (
      (word.tag === 'ADV' && !compound) ||
      word.tag === 'AUX' ||
      particle ||
      long ||
      withVerb.has(word.lower) ||
      isReflexive(word.lower)
    ) {
      if (word.tag === 'AUX') {
        auxiliary = true;
        if (be.has(word.lower) && !at(words, verb).lower.endsWith('ing')) passive = true;
      }
      i--;
      continue;
    }
    // a word too many: "has by threatened"
    if (word.tag === 'ADP' && i === verb - 1 && at(words, i - 1).tag === 'AUX') {
      i--;
      continue;
    }
    const beyond = skipMoment(words, i, from);
    if (beyond === i) break;
    i = beyond;
  }
  return { before: i, passive, auxiliary };
}

/** Whether a word is the "there" of "a worker who did well there said", not that of "there was". */
function isPlaceAdverb(words: Words, i: number, verb: number): boolean {
  return (
    at(words, i).lower === 'there' &&
    at(words, verb).tag === 'VERB' &&
    /^(?:ADV|VERB|NOUN)$/.test(at(words, i - 1).tag)
  );
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
  const ends = isNouny(word) || word.text === ')' || /^(?:NUM|DET|ADJ)$/.test(word.tag);
  if (ends || (word.text === '.' && glued(at(words, before - 1), word))) {
    return plainSubject(words, before, from, verb, earlier);
  }
  if (/^(?:[,—–-]|--)$/.test(word.text)) return subjectAcrossComma(words, verb, before, from, earlier);
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
  const found = phraseEndingAt(words, last, from);
  const phrase = found && (afterOtherNoun(words, found) ?? found);
  // "what is today called", "organizing this year compared with"
  if (!phrase || (isMoment(at(words, last)) && at(words, last).tag !== 'DAY' && phrase.to - phrase.from < 3))
    return { from: verb };
  // "X and Y both said"
  const floats = phrase.to - phrase.from === 1 && /^(?:both|all|each)$/.test(at(words, last).lower);
  if (floats && last - 1 >= from && (isNouny(at(words, last - 1)) || isSubjectPronoun(at(words, last - 1))))
    return plainSubject(words, last - 1, from, verb, earlier);
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
  const name = nameBeforeApposition(words, phrase, from);
  return name === undefined
    ? { subject: phrase, from: phrase.from }
    : { subject: { from: name, to: phrase.to }, from: name };
}

const amount =
  /^(?:few|couple|dozen|half-dozen|handful|hundred|thousand|million|lot|number|majority|minority|pair|trio)$/;

/** Of "a phrase religious leaders contend is odd" the leaders: "a" belongs to no word for several people. */
function afterOtherNoun(words: Words, { from, to }: WordRange): WordRange | undefined {
  if (!/^an?$/.test(at(words, from).lower)) return undefined;
  const last = at(words, to - 1);
  if (last.tag !== 'NOUN' || last.lower === last.lemma || !isPeople(last.lower)) return undefined;
  let noun = from + 1;
  while (noun < to - 1 && at(words, noun).tag === 'ADJ' && !amount.test(at(words, noun).lower)) noun++;
  const isOther = noun < to - 1 && at(words, noun).tag === 'NOUN' && !amount.test(at(words, noun).lower);
  return isOther && /^(?:ADJ|NOUN|PROPN)$/.test(at(words, noun + 1).tag) ? { from: noun + 1, to } : undefined;
}

const longestRelative = 12;

/**
 * "an official who saw the letter said", "X, who retired as head of Y said": where the phrase begins that a relative clause
 * belongs to which no comma closes.
 */
function beforeRelative(words: Words, object: number, from: number): number | undefined {
  const governor = at(words, object - 1);
  const governs = /^(?:VERB|ADP)$/.test(governor.tag) || /^(?:has|have|had)$/.test(governor.lower);
  if (!governs || isSubjectPronoun(at(words, object))) return undefined;
  let verbs = 0;
  for (let i = object - 1; i > Math.max(from, object - longestRelative); i--) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || /^[,:;—–]$/.test(word.text) || word.tag === 'SCONJ') return undefined;
    if (word.tag === 'VERB' || (word.tag === 'AUX' && verbs === 0)) verbs++;
    if (word.lower !== 'who') continue;
    // "who lean toward X": a verb that the tagger takes for another word
    const acts = verbs > 0 || /^(?:NOUN|ADJ)$/.test(at(words, i + 1).tag);
    const opens = at(words, i - 1).text === ',' ? i - 1 : i;
    // "X, who believes Y said"
    if (!acts || (opens < i && isSpeechVerb(governor.lower))) return undefined;
    const phrase = phraseEndingAt(words, opens - 1, from);
    if (!phrase || isVerbal(at(words, phrase.from - 1))) return undefined;
    return nameBeforeApposition(words, phrase, from) ?? phrase.from;
  }
  return undefined;
}

const degree = /^(?:Ph\.?D|M\.?D|M\.?Sc|MPH|DVM|RN|Esq)\.?$/;

/** Where a name begins that stands before a phrase and a comma that nothing closes: "X, a worker of Y said", "X, PhD, professor of Y said". */
function nameBeforeApposition(words: Words, phrase: WordRange, from: number): number | undefined {
  if (at(words, phrase.from - 1).text !== ',' || !/^(?:DET|NOUN|ADJ)$/.test(at(words, phrase.from).tag))
    return undefined;
  let last = phrase.from - 2;
  if (degree.test(at(words, last).text) && at(words, last - 1).text === ',') last -= 2;
  if (at(words, last).tag !== 'PROPN') return undefined;
  const name = phraseEndingAt(words, last, from);
  if (!name) return undefined;
  return name.from === from || at(words, name.from - 1).tag === 'QUOTE' ? name.from : undefined;
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
    // "X released a statement following the vote and said"
    if (/^(?:following|regarding|concerning|including)$/.test(at(words, i).lower)) continue;
    const { before } = skipAdverbs(words, i, from);
    const found =
      before >= from && at(words, before).tag !== 'CCONJ'
        ? subjectBefore(words, i, before, from, [])
        : undefined;
    if (found?.subject && !isBeside(words, found.subject)) {
      if (!found.relative || !isClosedRelative(words, i, conjunctionAt)) return { subject: found.subject };
    }
  }
  return ofLast ?? {};
}

/** Whether commas set off the relative clause of a verb: in "X met Y, who works for Z, and said" it is X who said, without them Y. */
function isClosedRelative(words: Words, verb: number, conjunctionAt: number): boolean {
  let pronoun = verb - 1;
  while (pronoun > 0 && !isRelative(at(words, pronoun))) pronoun--;
  return at(words, pronoun - 1).text === ',' && at(words, conjunctionAt - 1).text === ',';
}

/** "X dared them to have him sent away for files that it turned out were old -- and called it": "him" and "it", not X. */
function isBeside(words: Words, subject: WordRange): boolean {
  const { lower } = at(words, subject.from);
  if (subject.to - subject.from > 1) return false;
  return isPersonObject(lower) || (lower === 'it' && isComplement(words, subject));
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

/** Of "X shut the gate -- it had been open -- and said" where the first dash stands: what dashes set off is told beside it. */
function beforeDashes(words: Words, conjunctionAt: number, from: number): number {
  if (!isDash(words, conjunctionAt - 1)) return conjunctionAt;
  let open = conjunctionAt - 2;
  while (open > from && !isDash(words, open)) open--;
  // not that of "HARLUND — X shut the gate — and said"
  return words.slice(from, Math.max(from, open)).some(isVerbal) ? open : conjunctionAt;
}

/** "X testified that Y took him aside and told him": "took", which does to the same one what the verb does. */
function actingOn(words: Words, conjunctionAt: number, verb: number, reporting: number): number | undefined {
  const object = at(words, verb + 1).lower;
  if (!isPersonObject(object)) return undefined;
  for (let i = conjunctionAt - 2; i > reporting; i--) {
    if (at(words, i).tag === 'VERB' && at(words, i + 1).lower === object) return i;
  }
  return undefined;
}

/** The "who" of "a man who served until May and said", nearer than another verb that reports; no comma closes its clause. */
function openRelative(words: Words, conjunctionAt: number, verb: number): number | undefined {
  if (at(words, conjunctionAt - 1).text === ',') return undefined;
  for (let i = conjunctionAt - 1; i > verb; i--) {
    if (at(words, i).tag === 'QUOTE') return undefined;
    if (at(words, i).lower === 'who') return i;
  }
  return undefined;
}

/** "the prize given by X", "a man known as Y": a participle that only describes the noun before it. */
function isReduced(words: Words, i: number): boolean {
  return (
    /(?:ed|en|wn)$/.test(at(words, i).lower) &&
    /^(?:by|as)$/.test(at(words, i + 1).lower) &&
    at(words, i - 1).tag === 'NOUN'
  );
}

const complementizer = /^(?:that|which|who|whom|whose|what|how|why|where|whether|because)$/;

/** Whether a clause that begins with a subject tells what another one says or describes: "that X", "which X". */
export function isComplement(words: Words, subject: WordRange): boolean {
  const before = at(words, subject.from - 1);
  const orNot = before.lower === 'not' && at(words, subject.from - 2).lower === 'or';
  return complementizer.test((orNot ? at(words, subject.from - 3) : before).lower);
}
