import numberList from '../../data/numberWords.txt';
import functionList from '../../data/functionWords.txt';
import type { Span } from '../../text/span';
import { readWordList } from '../../text/wordList';
import { wordsOf, type Word } from '../../text/words';
import { boundAfter, boundBefore, boundedBy, type Interval } from './bounds';
import { isCountedThing, thingCounted } from './wordGroups';

/** So many of something, as a sentence gives it. */
export interface Amount extends Span {
  readonly kind: 'number' | 'money' | 'percent';
  /** The number without its bound, or the middle of a vague one ("dozens"); for telling whether two are near. */
  readonly value: number;
  /** What values its words allow. */
  readonly interval: Interval;
  /** The sort of thing counted, the same for the words that articles put for each other; `$` and `%` for those. */
  readonly unit: string;
}

const numberWords = new Map(
  readWordList(numberList).flatMap((line): [string, number][] => {
    const [word = '', value = ''] = line.split(/\s+/);
    return /^[\d.]+$/.test(value) ? [[word, Number(value)]] : [];
  }),
);
const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);
const vague = new Map<string, Interval>([
  ['several', { low: 3, high: 9 }],
  ['few', { low: 2, high: 6 }],
  ['couple', { low: 2, high: 3 }],
  ['dozens', { low: 24, high: 120 }],
  ['scores', { low: 40, high: 200 }],
  ['hundreds', { low: 200, high: 2000 }],
  ['thousands', { low: 2000, high: 20_000 }],
  ['millions', { low: 2e6, high: 20e6 }],
  ['billions', { low: 2e9, high: 20e9 }],
]);
/** These are seldom said to count: "one of", "a second", "half". */
const notCounting = new Set(['one', 'half', 'quarter', 'once', 'twice', 'zero']);
const functionWords = new Set(readWordList(functionList));
/** A counted noun stands at most so many words after its number ("5,000 U.S. combat troops"). */
const farthestUnit = 4;

const anyNumber = new RegExp(`\\p{N}|\\b(?:${[...numberWords.keys(), ...vague.keys()].join('|')})\\b`, 'iu');

/** Whether some text has any number at all, which is quicker to tell than which. */
export function holdsNumber(text: string): boolean {
  return anyNumber.test(text);
}

/** The amounts of a sentence that count something told, in order, without overlap. */
export function amountsIn(text: string, sentence: Span): Amount[] {
  const words = wordsOf(text, sentence);
  const amounts: Amount[] = [];
  for (let i = 0; i < words.length; i++) {
    const read = readNumber(text, words, i);
    if (!read) continue;
    const amount = complete(text, words, i, read);
    if (amount) amounts.push(amount);
    i = read.to - 1;
  }
  return amounts;
}

interface ReadNumber {
  readonly interval: Interval;
  /** The number of the first word after it. */
  readonly to: number;
}

/** A number that begins at a word: digits or words, with the scales after it. */
function readNumber(text: string, words: readonly Word[], at: number): ReadNumber | undefined {
  const first = words[at]?.form ?? '';
  let interval = vague.get(first) ?? plainValue(first);
  if (!interval || isPartOfName(text, words, at)) return undefined;
  let to = at + 1;
  while (to < words.length) {
    const form = words[to]?.form ?? '';
    const value = numberWords.get(form);
    if (value === undefined || !isJoined(text, words, to)) break;
    if (scales.has(form)) interval = { low: interval.low * value, high: interval.high * value };
    else if (value < 10 && interval.low === interval.high && interval.low >= 20 && interval.low < 100) {
      interval = { low: interval.low + value, high: interval.high + value };
    } else break;
    to++;
  }
  return { interval, to };
}

function plainValue(form: string): Interval | undefined {
  const value = /^\d+(?:\.\d+)?$/.test(form) ? Number(form) : numberWords.get(form);
  return value === undefined ? undefined : { low: value, high: value };
}

/** Only spaces or a hyphen stand before a word. */
function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return /^[\s-]*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}

/** "Apollo 11", "Pier 2", "B-52": a capital before and no unit; and "82nd" is no amount anyway. */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const shown = words[at];
  if (!before || !shown || !/^\d/.test(shown.form)) return false;
  if (/\p{Lu}-$/u.test(text.slice(before.start, shown.start))) return true;
  return (
    /\p{Lu}/u.test(text.charAt(before.start)) &&
    /^ $/.test(text.slice(before.end, shown.start)) &&
    !isBoundWord(before.form)
  );
}

function isBoundWord(form: string): boolean {
  return functionWords.has(form) || boundBefore([form]).words > 0 || form === 'least';
}

function complete(
  text: string,
  words: readonly Word[],
  at: number,
  { interval, to }: ReadNumber,
): Amount | undefined {
  const last = words[to - 1];
  const first = words[at];
  if (!first || !last) return undefined;
  const unit = unitOf(text, words, at, to);
  if (!unit) return undefined;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(first.form) && text.slice(first.start, first.end) === first.form;
  if (isYear && unit.kind === 'number') return undefined;
  if (notCounting.has(first.form) && to === at + 1) return undefined;
  const forms = wordsBefore(text, words, at);
  const bareForms =
    forms.at(-1) === 'a' || forms.at(-1) === 'an' || forms.at(-1) === 'the' ? forms.slice(0, -1) : forms;
  const before = boundBefore(bareForms);
  const after = boundAfter(words.slice(to, to + 2).map(({ form }) => form));
  const bound = before.words > 0 ? before.bound : after.bound;
  const start =
    words[at - before.words - (before.words > 0 ? forms.length - bareForms.length : 0)]?.start ?? first.start;
  return {
    start: before.words > 0 ? start : unit.start,
    end: Math.max(last.end, unit.end),
    kind: unit.kind,
    unit: unit.unit,
    value: (interval.low + interval.high) / 2,
    interval: boundedBy(bound, interval),
  };
}

/** The words that lead up to a number, at most four, with nothing but spaces between. */
function wordsBefore(text: string, words: readonly Word[], at: number): string[] {
  let from = at;
  while (from > Math.max(0, at - 4) && isJoined(text, words, from)) from--;
  return words.slice(from, at).map(({ form }) => form);
}

interface Unit extends Span {
  readonly kind: Amount['kind'];
  readonly unit: string;
}

function unitOf(text: string, words: readonly Word[], at: number, to: number): Unit | undefined {
  const first = words[at];
  const last = words[to - 1];
  if (!first || !last) return undefined;
  const sign = text.charAt(first.start - 1);
  if (sign === '$' || sign === '€' || sign === '£')
    return { kind: 'money', unit: sign, start: first.start - 1, end: last.end };
  const next = words[to];
  if (text.charAt(last.end) === '%')
    return { kind: 'percent', unit: '%', start: first.start, end: last.end + 1 };
  if (next && /^(?:percent|pct)$/.test(next.form))
    return { kind: 'percent', unit: '%', start: first.start, end: next.end };
  if (next?.form === 'dollars') return { kind: 'money', unit: '$', start: first.start, end: next.end };
  return nounAfter(text, words, first.start, to);
}

/** The head of the noun phrase after a number: the first listed noun, else the last plural before a function word. */
function nounAfter(text: string, words: readonly Word[], start: number, to: number): Unit | undefined {
  let found: Word | undefined;
  for (let i = to; i < Math.min(words.length, to + farthestUnit); i++) {
    const word = words[i];
    if (!word || !isJoined(text, words, i) || /^\d/.test(word.form)) break;
    // ages are told of one person each
    if (word.form === 'year' && words[i + 1]?.form === 'old') return undefined;
    if (isCountedThing(word.form))
      return { kind: 'number', unit: thingCounted(word.form), start, end: word.end };
    // "us" is a function word, "U.S." is not
    if (functionWords.has(text.slice(word.start, word.end))) break;
    if (/[^s]s$/.test(word.form)) found = word;
    else if (found) break;
  }
  return found && { kind: 'number', unit: thingCounted(found.form), start, end: found.end };
}
