import { isHonorific, isOffice } from '../../analysis/entities/offices';
import { monthNamed, weekdayNamed } from '../../text/calendarWords';
import { isNegation, numberWords } from '../../text/closedWords';
import { readPlain } from '../facts/numerals';
import type { ChangeKind } from '../model';
import type { AlignedPair } from './align';
import type { Gap } from './evidence';
import type { Passage } from './passage';
import { isOfOtherSentence } from './sentenceEnds';
import { differInTense } from './verbForms';

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|quarter)$/;

/** How the changes of an alignment are told, most serious first. */
const order: readonly ChangeKind[] = ['number', 'negation', 'name', 'tense', 'insertion', 'other'];

/** Sorts of changes each once, most serious first. */
export function mostSeriousFirst(kinds: Iterable<ChangeKind>): ChangeKind[] {
  const all = new Set(kinds);
  return order.filter((kind) => all.has(kind));
}

/** Whether a word form is a number, in digits or letters. */
export function isNumber(form: string): boolean {
  return /^\p{N}/u.test(form) || numberWords.has(form) || ordinals.test(form);
}

/**
 * What sorts of words two aligned places differ in, within their aligned part; each sort once, most serious first.
 * @param turnedRound whether a negation is missing just outside it.
 * @param ends in what other words the places begin and end beyond it.
 */
export function changesIn(
  pairs: readonly AlignedPair[],
  gaps: readonly Gap[],
  left: Passage,
  right: Passage,
  turnedRound = false,
  ends: readonly Gap[] = [],
): ChangeKind[] {
  const kinds = new Set<ChangeKind>(turnedRound ? ['negation'] : []);
  for (const pair of pairs) {
    if (!pair.exact) kinds.add(kindOfPair(left, pair.left, right, pair.right));
  }
  for (const gap of gaps) {
    const own = new Set<ChangeKind>();
    const isAgainst = hasNumber(left, gap.left) && hasNumber(right, gap.right);
    if (gap.left.length > 0 && !(gap.rightCutSaid && gap.right.length === 0))
      addKinds(own, left, gap.left, isAddition(gap), isAgainst);
    if (gap.right.length > 0 && !(gap.leftCutSaid && gap.left.length === 0))
      addKinds(own, right, gap.right, isAddition(gap), isAgainst);
    for (const kind of own) kinds.add(isOnlyInPrint(kind, gap, left, right) ? 'other' : kind);
  }
  for (const end of ends) for (const kind of kindsOfEnd(end, left, right)) kinds.add(kind);
  return mostSeriousFirst(kinds);
}

/** A sentence, with the words that only say who speaks in it, by word number. */
export interface Told {
  readonly passage: Passage;
  readonly saysWho: (word: number) => boolean;
}

/** The sorts of words of an end: a number or a name on one side alone may be of what the other one cuts. */
function kindsOfEnd(end: Gap, left: Passage, right: Passage): ChangeKind[] {
  const [here, there] = [new Set<ChangeKind>(), new Set<ChangeKind>()];
  addKinds(here, left, end.left, false, hasNumber(right, end.right));
  addKinds(there, right, end.right, false, hasNumber(left, end.left));
  return [...new Set([...here, ...there])].map((kind) => {
    const isAgainst = (here.has(kind) && there.has(kind)) || (kind !== 'number' && kind !== 'name');
    return isAgainst && !isOnlyInPrint(kind, end, left, right) ? kind : 'other';
  });
}

/**
 * Whether somewhere in an alignment one name stands in another's place: no weekday or month, and more than a title. A
 * reporter may name somebody whom the other calls by less, or by what they are: then no name is changed. Who is said to
 * speak stands in the place of who else is, and of nobody that is spoken of.
 */
export function exchangesNames(
  pairs: readonly AlignedPair[],
  gaps: readonly Gap[],
  left: Told,
  right: Told,
): boolean {
  return (
    pairs.some(
      (pair) => !pair.exact && isOfName(left.passage, pair.left) && isOfName(right.passage, pair.right),
    ) ||
    gaps.some((gap) => {
      const [here, there] = [namesIn(left, gap.left), namesIn(right, gap.right)];
      return (here.speaker && there.speaker) || (here.other && there.other) || (here.fuller && there.fuller);
    })
  );
}

/**
 * Whether the words of one side of a gap name a speaker or others, and whether they end with the first words of a name
 * of which both sides have the last: "Mayor of Velm Ada" before "Brook".
 */
function namesIn(
  { passage, saysWho }: Told,
  words: readonly number[],
): { speaker: boolean; other: boolean; fuller: boolean } {
  const named = words.filter((word) => isOfName(passage, word));
  let first = (words.at(-1) ?? -1) + 1;
  if (isOfName(passage, first)) while (named.includes(first - 1) && isGlued(passage, first)) first--;
  const own = named.filter((word) => word < first);
  return {
    speaker: own.some(saysWho),
    other: own.some((word) => !saysWho(word)),
    fuller: named.some((word) => word >= first),
  };
}

/** Whether nothing but space stands between a word and the one before it. */
function isGlued({ text, words }: Passage, word: number): boolean {
  return text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? 0).trim() === '';
}

function isOfName(passage: Passage, word: number): boolean {
  const form = passage.words[word]?.form ?? '';
  const isDay = weekdayNamed(form) >= 0 || monthNamed(form) > 0;
  return isName(passage, word) && !isDay && !isHonorific({ text: form }) && !isOffice({ text: form });
}

function kindOfPair(left: Passage, i: number, right: Passage, j: number): ChangeKind {
  const a = left.words[i]?.form ?? '';
  const b = right.words[j]?.form ?? '';
  if (isGloss(left, i) !== isGloss(right, j)) return 'insertion';
  if (isOfName(left, i) && isOfName(right, j)) return 'name';
  return differInTense(a, b) ? 'tense' : 'other';
}

/** Whether words in each other's place tell the same number, deny as often, or are a name and its initials or an editor's words. */
function isOnlyInPrint(kind: ChangeKind, gap: Gap, left: Passage, right: Passage): boolean {
  if (kind === 'number') return numbersAround(left, gap.left) === numbersAround(right, gap.right);
  if (kind === 'negation') return negationsIn(left, gap.left) === negationsIn(right, gap.right);
  return kind === 'name' && isOneName(gap, left, right);
}

/** Whether the words in each other's place are a name and its initials, or what an editor put into brackets for it. */
export function isOneName(gap: Gap, left: Passage, right: Passage): boolean {
  return (
    areGlosses(left, gap.left) ||
    areGlosses(right, gap.right) ||
    areInitials(left, gap.left, right, gap.right) ||
    areInitials(right, gap.right, left, gap.left)
  );
}

/** How many words of a gap deny something in a sentence that goes on beyond it. */
function negationsIn(passage: Passage, words: readonly number[]): number {
  return words.filter(
    (word) => isNegation(passage.words[word]?.form ?? '') && !isOfOtherSentence(passage, words, word),
  ).length;
}

/** The numbers that some words in a row tell, with the word before and after them, however they are printed. */
function numbersAround({ text, words }: Passage, numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  const told: number[] = [];
  for (let at = Math.max(0, first - 1); at <= last;) {
    const numeral = readPlain(text, words, at);
    if (numeral) told.push(numeral.interval.low);
    at = numeral?.to ?? at + 1;
  }
  return told.sort((a, b) => a - b).join(' ');
}

/** Whether all names among some words stand in brackets, square or round: an editor put them in, or in the place of others. */
function areGlosses(passage: Passage, words: readonly number[]): boolean {
  const named = words.filter((word) => isOfName(passage, word));
  return named.length > 0 && named.every((word) => isGloss(passage, word));
}

/** Whether a word of the one side is made of the initials of all words of the other one: "WHO". */
function areInitials(
  { words: shorts }: Passage,
  short: readonly number[],
  { words: longs }: Passage,
  long: readonly number[],
): boolean {
  const initials = long.map((word) => longs[word]?.form.charAt(0) ?? '').join('');
  return initials.length > 1 && short.some((word) => shorts[word]?.form === initials);
}

/** More words than these that only one side has are something told besides: a number or a name in them changes none. */
const longestChange = 2;

function isAddition({ left, right }: Gap): boolean {
  return Math.min(left.length, right.length) === 0 && Math.max(left.length, right.length) > longestChange;
}

function hasNumber(passage: Passage, words: readonly number[]): boolean {
  return words.some((word) => isNumber(passage.words[word]?.form ?? ''));
}

/** @param isAgainst whether numbers stand on both sides: else “one” is a pronoun, as in “one of the worst”. */
function addKinds(
  kinds: Set<ChangeKind>,
  passage: Passage,
  words: readonly number[],
  isAdded: boolean,
  isAgainst: boolean,
): void {
  for (const word of words) {
    const isPronoun = passage.words[word]?.form === 'one' && !isAgainst;
    const kind = isPronoun ? 'other' : kindOfWord(passage, word);
    const isAside = isOfOtherSentence(passage, words, word);
    const isTold =
      kind === 'negation' ? !isAside : !isAside && !(isAdded && (kind === 'number' || kind === 'name'));
    kinds.add(isTold ? kind : 'other');
  }
}

function kindOfWord(passage: Passage, word: number): ChangeKind {
  const form = passage.words[word]?.form ?? '';
  if (isInBrackets(passage, word)) return 'insertion';
  if (isNegation(form)) return 'negation';
  if (isNumber(form)) return 'number';
  return isOfName(passage, word) ? 'name' : 'other';
}

/** Whether square brackets, an editor's own words, hold a word. */
export function isInBrackets({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown) return false;
  const before = text.slice(Math.max(0, shown.start - 60), shown.start);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Whether brackets of either kind hold a word. */
function isGloss(passage: Passage, word: number): boolean {
  const start = passage.words[word]?.start ?? 0;
  const before = passage.text.slice(Math.max(0, start - 60), start);
  return isInBrackets(passage, word) || before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether a word is printed as a name: a capital inside a sentence. */
function isName({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown || shown.form === 'i' || !/^\p{Lu}/u.test(text.slice(shown.start, shown.end))) return false;
  const before = text.slice(words[word - 1]?.end ?? 0, shown.start);
  return word > 0 && !/[.!?:“"”\n]/.test(before);
}
