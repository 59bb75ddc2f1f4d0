import { movedDenials, type Exchange } from '../../../text/movedDenials';
import { numberTold } from '../../facts/amounts/numberTold';
import { ordinalOf } from '../../../text/ordinal';
import type { ChangeKind } from '../../model';
import { clockTold } from '../../clockTold';
import type { AlignedPair } from '../alike/align';
import type { Gap } from './evidence';
import { isOneName } from './oneName';
import type { Passage } from '../../passage';
import { isOfOtherSentence } from '../places/sentenceEnds';
import { differInTense } from '../alike/verbForms';
import { calendarWordAt, isDenialAt, isGloss, isInBrackets, isNumber, isOfName } from '../alike/wordKinds';

/** How the changes of an alignment are told, most serious first. */
const order: readonly ChangeKind[] = ['number', 'negation', 'name', 'tense', 'insertion', 'other'];

/** Sorts of changes each once, most serious first. */
export function mostSeriousFirst(kinds: Iterable<ChangeKind>): ChangeKind[] {
  const all = new Set(kinds);
  return order.filter((kind) => all.has(kind));
}

/** Where two aligned places differ. */
export interface Differences {
  readonly pairs: readonly AlignedPair[];
  readonly gaps: readonly Gap[];
  /** The other words in which the places begin and end, beyond what is aligned. */
  readonly ends?: readonly Gap[];
  /** A negation is missing just outside what is aligned. */
  readonly turned?: boolean;
}

/** What sorts of words two aligned places differ in; each sort once, most serious first. */
export function changesIn(
  { pairs, gaps, ends = [], turned = false }: Differences,
  left: Passage,
  right: Passage,
): ChangeKind[] {
  const kinds = new Set<ChangeKind>(turned ? ['negation'] : []);
  for (const pair of pairs) {
    if (!pair.exact) kinds.add(kindOfPair(left, pair.left, right, pair.right));
  }
  const exchanges = gaps.map((gap) => exchangeAt(gap, left, right));
  const moved = movedDenials(exchanges);
  for (const [i, gap] of gaps.entries()) {
    if (isOfOtherTense(exchanges[i])) {
      kinds.add('tense');
      continue;
    }
    const own = new Set<ChangeKind>();
    const against = againstIn(gap, left, right);
    if (gap.left.length > 0 && !(gap.rightCutSaid && gap.right.length === 0))
      addKinds(own, left, gap.left, isAddition(gap), against);
    if (gap.right.length > 0 && !(gap.leftCutSaid && gap.left.length === 0))
      addKinds(own, right, gap.right, isAddition(gap), against);
    for (const kind of own) {
      const isSame = (kind === 'negation' && moved.has(i)) || isOnlyInPrint(kind, gap, left, right);
      kinds.add(isSame ? 'other' : kind);
    }
  }
  for (const end of ends) for (const kind of kindsOfEnd(end, left, right)) kinds.add(kind);
  return mostSeriousFirst(kinds);
}

function exchangeAt(gap: Gap, left: Passage, right: Passage): Exchange {
  return {
    left: gap.left.map((word) => left.words[word]?.form ?? ''),
    right: gap.right.map((word) => right.words[word]?.form ?? ''),
  };
}

/** "took" for "take": one verb that is written with other letters. */
function isOfOtherTense(exchange: Exchange | undefined): boolean {
  const [a, ...more] = exchange?.left ?? [];
  const [b, ...others] = exchange?.right ?? [];
  return more.length + others.length === 0 && a !== undefined && b !== undefined && differInTense(a, b);
}

/** The sorts of words of an end: a number or a name on one side alone may be of what the other one cuts. */
function kindsOfEnd(end: Gap, left: Passage, right: Passage): ChangeKind[] {
  const [here, there] = [new Set<ChangeKind>(), new Set<ChangeKind>()];
  const against = againstIn(end, left, right);
  addKinds(here, left, end.left, false, { ...against, numbers: hasNumber(right, end.right) });
  addKinds(there, right, end.right, false, { ...against, numbers: hasNumber(left, end.left) });
  return [...new Set([...here, ...there])].map((kind) => {
    const isAgainst = (here.has(kind) && there.has(kind)) || (kind !== 'number' && kind !== 'name');
    return isAgainst && !isOnlyInPrint(kind, end, left, right) ? kind : 'other';
  });
}

function kindOfPair(left: Passage, i: number, right: Passage, j: number): ChangeKind {
  const a = left.words[i]?.form ?? '';
  const b = right.words[j]?.form ?? '';
  if (isGloss(left, i) !== isGloss(right, j)) return 'insertion';
  if (areOtherDays(left, [i], right, [j])) return 'number';
  if (isOfName(left, i) && isOfName(right, j)) return 'name';
  return differInTense(a, b) ? 'tense' : 'other';
}

/** Whether words in each other's place tell the same number, deny as often, or are a name and its initials or an editor's words. */
function isOnlyInPrint(kind: ChangeKind, gap: Gap, left: Passage, right: Passage): boolean {
  if (kind === 'number') {
    const [here, there] = [numbersAround(left, gap.left), numbersAround(right, gap.right)];
    return here === there && here !== '';
  }
  if (kind === 'negation') return negationsIn(left, gap.left) === negationsIn(right, gap.right);
  return kind === 'name' && isOneName(gap, left, right);
}

/** How many words of a gap deny something in a sentence that goes on beyond it. */
function negationsIn(passage: Passage, words: readonly number[]): number {
  return words.filter((word) => isDenialAt(passage, word) && !isOfOtherSentence(passage, words, word)).length;
}

/** The numbers and times of day that some words in a row tell, with the word before and after them, however they are printed. */
function numbersAround({ text, words }: Passage, numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  const told: string[] = [];
  for (let at = Math.max(0, first - 1); at <= last;) {
    const clock = clockTold(text, words, at);
    const number = clock ? { form: `${clock.minutes}t`, to: clock.to } : numberTold(text, words, at);
    const form = number?.form ?? ordinalOf(words[at]?.form ?? '');
    if (form !== undefined) told.push(form);
    at = number?.to ?? at + 1;
  }
  return told.sort().join(' ');
}

/** More words than these that only one side has are something told besides: a number or a name in them changes none. */
const longestChange = 2;

function isAddition({ left, right }: Gap): boolean {
  return Math.min(left.length, right.length) === 0 && Math.max(left.length, right.length) > longestChange;
}

function hasNumber(passage: Passage, words: readonly number[]): boolean {
  return words.some((word) => isNumber(passage.words[word]?.form ?? ''));
}

/** What stands on both sides of a gap. */
interface Against {
  /** Numbers: else “one” is a pronoun, as in “one of the worst”. */
  readonly numbers: boolean;
  /** Months or weekdays, and not the same ones. */
  readonly days: boolean;
}

function againstIn(gap: Gap, left: Passage, right: Passage): Against {
  return {
    numbers: hasNumber(left, gap.left) && hasNumber(right, gap.right),
    days: areOtherDays(left, gap.left, right, gap.right),
  };
}

function areOtherDays(
  left: Passage,
  words: readonly number[],
  right: Passage,
  others: readonly number[],
): boolean {
  const [here, there] = [calendarWordsAmong(left, words), calendarWordsAmong(right, others)];
  return here !== '' && there !== '' && here !== there;
}

function calendarWordsAmong(passage: Passage, words: readonly number[]): string {
  return words.flatMap((word) => calendarWordAt(passage, word) ?? []).join(' ');
}

function addKinds(
  kinds: Set<ChangeKind>,
  passage: Passage,
  words: readonly number[],
  isAdded: boolean,
  against: Against,
): void {
  for (const word of words) {
    const isPronoun = passage.words[word]?.form === 'one' && !against.numbers;
    const kind = isPronoun ? 'other' : kindOfWord(passage, word, against);
    const isAside = isOfOtherSentence(passage, words, word);
    const isTold =
      kind === 'negation' ? !isAside : !isAside && !(isAdded && (kind === 'number' || kind === 'name'));
    kinds.add(isTold ? kind : 'other');
  }
}

function kindOfWord(passage: Passage, word: number, { days }: Against): ChangeKind {
  const form = passage.words[word]?.form ?? '';
  if (isInBrackets(passage, word)) return 'insertion';
  if (isDenialAt(passage, word)) return 'negation';
  if (isNumber(form) || (days && calendarWordAt(passage, word))) return 'number';
  return isOfName(passage, word) ? 'name' : 'other';
}
