import { isSubordinator } from '../../text/closedWords';
import { isPossessive, isSubjectForm } from '../../text/pronouns';
import type { Span } from '../../text/span';
import type { PartOfSpeech, TokenRange } from '../../text/tokens';
import type { Marked } from './marks/marked';

/** A part of speech, `QUOTE` for a whole stretch in marks, or `DAY` for a day of the week. */
export type WordTag = PartOfSpeech | 'QUOTE' | 'DAY';

/** A word or mark of a paragraph as attribution reads it: a stretch in quotation marks is one word. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  readonly tag: WordTag;
  /** The stretch in marks, where this word stands for one. */
  readonly marked?: Marked;
  /** Whether it names a person, whatever it means otherwise: "Ms Day", "Mr Winter". */
  readonly surname?: true;
}

/** The words of one paragraph, in order. */
export type Words = readonly Word[];

/** A half-open range of words of one paragraph. */
export type WordRange = TokenRange;

const nothing: Word = { start: -1, end: -1, text: '', lower: '', lemma: '', tag: 'X' };

/** The word at a place, or one without letters before the first and after the last. */
export function at(words: Words, i: number): Word {
  // an array that has been asked for a place before its first is slow for good
  return i < 0 ? nothing : (words[i] ?? nothing);
}

/** Whether nothing, not even a space, stands between two words. */
export function glued(left: Word, right: Word): boolean {
  return left.end === right.start && left.end >= 0;
}

/** Whether a word is the second part of one with a hyphen: "in" of "sister-in-law". */
export function isHyphened(words: Words, i: number): boolean {
  const hyphen = at(words, i - 1);
  return /^[-–]$/.test(hyphen.text) && glued(hyphen, at(words, i));
}

/** The number of the word next to one, before it (-1) or behind it (1), or of the one beyond a comma there. */
export function beyondComma(words: Words, i: number, step: -1 | 1): number {
  return at(words, i + step).text === ',' ? i + 2 * step : i + step;
}

/** Whether a word is a dash and no hyphen: two hyphens and the longer dashes, the others between spaces. */
export function isDash(words: Words, i: number): boolean {
  const dash = at(words, i);
  if (!dashes.has(dash.text)) return false;
  const spaced = !glued(at(words, i - 1), dash) && !glued(dash, at(words, i + 1));
  return spaced || longDashes.has(dash.text);
}

const longDashes = new Set(['—', '―', '--']);
const dashes = new Set(['-', '–', ...longDashes]);

/** Where a range of words stands in the article. */
export function spanOf(words: Words, range: WordRange): Span {
  return { start: at(words, range.from).start, end: at(words, range.to - 1).end };
}

/** Whether a word is "a", "an" or "the". */
export function isAOrThe({ lower }: Word): boolean {
  return aOrThe.has(lower);
}

const aOrThe = new Set(['a', 'an', 'the']);

/** Whether a word is "a", "an", "the" or says whose what follows is. */
export function isArticleOrPossessive(word: Word): boolean {
  return isAOrThe(word) || isPossessive(word.lower);
}

/** Whether a word can be the head of a noun phrase. */
export function isNouny(word: Word): boolean {
  return word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON';
}

/** Whether a word stands for words in marks that a comma ends, as before who said them: “...,” */
export function isMarkedWithComma({ marked, text }: Word): boolean {
  return marked !== undefined && /,["”'’]*$/.test(text);
}

/** Whether a word is a verb or an auxiliary. */
export function isVerbal(word: Word): boolean {
  return word.tag === 'VERB' || word.tag === 'AUX';
}

/** Whether a verb has a form that may describe a noun after it: "the proposed law", "her sworn testimony". */
export function isParticiple({ tag, lower }: Word): boolean {
  return tag === 'VERB' && /(?:ed|tten|ken|wn|rn)$/.test(lower);
}

/** Where the "to" before a verb stands, also in "to even consider"; `undefined` if the verb is no infinitive with one. */
export function markerOfInfinitive(words: Words, verb: number): number | undefined {
  let before = verb - 1;
  while (at(words, before).tag === 'ADV') before--;
  return at(words, before).lower === 'to' ? before : undefined;
}

/** Whether a word is a preposition, and none of the conjunctions that have the same tag. */
export function isPreposition({ tag, lower }: Word): boolean {
  return tag === 'ADP' && !isSubordinator(lower) && !/^(?:but|that|than|like)$/.test(lower);
}

/** Whether a word is a pronoun that can be a subject. */
export function isSubjectPronoun(word: Word): boolean {
  return word.tag === 'PRON' && (isSubjectForm(word.lower) || word.lower === 'who');
}

const relatives = new Set(['who', 'that', 'which', 'whom']);

/** Whether a word can begin a relative clause. */
export function isRelative(word: Word): boolean {
  return relatives.has(word.lower);
}

const moments = new Set(
  'week weeks month months year years morning night evening afternoon summer fall autumn winter spring weekend day days midday noon midnight time today yesterday tonight'.split(
    ' ',
  ),
);

/** Whether a word names a day or another stretch of time. */
export function isMoment(word: Word): boolean {
  return word.tag === 'DAY' || (moments.has(word.lower) && !word.surname);
}

/** Whether a word may name a stretch of time, by its letters alone. */
export function namesMoment(lower: string): boolean {
  return moments.has(lower);
}
