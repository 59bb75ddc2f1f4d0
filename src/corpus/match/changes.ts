import { isHonorific, isOffice } from '../../analysis/entities/offices';
import { monthNamed, weekdayNamed } from '../../text/calendarWords';
import { isNegation, numberWords } from '../../text/closedWords';
import type { ChangeKind } from '../model';
import type { AlignedPair } from './align';
import type { Gap } from './evidence';
import type { Passage } from './passage';
import { areKindred } from './similarWords';

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|quarter)$/;

/** How the changes of an alignment are told, most serious first. */
const order: readonly ChangeKind[] = ['number', 'negation', 'name', 'tense', 'insertion', 'other'];

/** Whether a word form is a number, in digits or letters. */
export function isNumber(form: string): boolean {
  return /^\p{N}/u.test(form) || numberWords.has(form) || ordinals.test(form);
}

/**
 * What sorts of words two aligned places differ in, within their aligned part; each sort once, most serious first.
 * @param turnedRound whether a negation is missing just outside it.
 */
export function changesIn(
  pairs: readonly AlignedPair[],
  gaps: readonly Gap[],
  left: Passage,
  right: Passage,
  turnedRound = false,
): ChangeKind[] {
  const kinds = new Set<ChangeKind>(turnedRound ? ['negation'] : []);
  for (const pair of pairs) {
    if (!pair.exact) kinds.add(kindOfPair(left, pair.left, right, pair.right));
  }
  for (const gap of gaps) {
    const isAgainst = hasNumber(left, gap.left) && hasNumber(right, gap.right);
    if (gap.left.length > 0 && !(gap.rightCutSaid && gap.right.length === 0))
      addKinds(kinds, left, gap.left, isAddition(gap), isAgainst);
    if (gap.right.length > 0 && !(gap.leftCutSaid && gap.left.length === 0))
      addKinds(kinds, right, gap.right, isAddition(gap), isAgainst);
  }
  return order.filter((kind) => kinds.has(kind));
}

/**
 * Whether somewhere in an alignment one name stands in another's place: no weekday or month, and more than a title. A
 * reporter may name somebody whom the other calls by less, or by what they are: then no name is changed.
 */
export function exchangesNames(
  pairs: readonly AlignedPair[],
  gaps: readonly Gap[],
  left: Passage,
  right: Passage,
): boolean {
  return (
    pairs.some((pair) => !pair.exact && isOfName(left, pair.left) && isOfName(right, pair.right)) ||
    gaps.some((gap) => {
      const [here, there] = [namesIn(left, gap.left), namesIn(right, gap.right)];
      return (here.own && there.own) || (here.fuller && there.fuller);
    })
  );
}

/**
 * Whether the words of one side of a gap have names of their own, and whether they end with the first words of a name of
 * which both sides have the last: "Mayor of Velm Ada" before "Brook".
 */
function namesIn(passage: Passage, words: readonly number[]): { own: boolean; fuller: boolean } {
  const named = words.filter((word) => isOfName(passage, word));
  let first = (words.at(-1) ?? -1) + 1;
  if (isOfName(passage, first)) while (named.includes(first - 1) && isGlued(passage, first)) first--;
  return { own: named.some((word) => word < first), fuller: named.some((word) => word >= first) };
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
  if (areKindred(a, b)) return 'tense';
  if (isName(left, i) && isName(right, j)) return 'name';
  return isInflected(a, b) ? 'tense' : 'other';
}

const endings = /^(?:|s|es|d|ed|ing|n|en|t)$/;

/** Whether two forms differ in a grammatical ending alone. */
function isInflected(a: string, b: string): boolean {
  let stem = 0;
  while (stem < Math.min(a.length, b.length) && a.charCodeAt(stem) === b.charCodeAt(stem)) stem++;
  return endings.test(a.slice(stem)) && endings.test(b.slice(stem));
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
    kinds.add(isAdded && /^(?:number|name)$/.test(kind) ? 'other' : kind);
  }
}

function kindOfWord(passage: Passage, word: number): ChangeKind {
  const form = passage.words[word]?.form ?? '';
  if (isInBrackets(passage, word)) return 'insertion';
  if (isNegation(form)) return 'negation';
  if (isNumber(form)) return 'number';
  return isName(passage, word) ? 'name' : 'other';
}

/** Whether square brackets, an editor's own words, hold a word. */
export function isInBrackets({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown) return false;
  const before = text.slice(Math.max(0, shown.start - 60), shown.start);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Whether a word is printed as a name: a capital inside a sentence. */
function isName({ text, words }: Passage, word: number): boolean {
  const shown = words[word];
  if (!shown || shown.form === 'i' || !/^\p{Lu}/u.test(text.slice(shown.start, shown.end))) return false;
  const before = text.slice(words[word - 1]?.end ?? 0, shown.start);
  return word > 0 && !/[.!?:“"”\n]/.test(before);
}
