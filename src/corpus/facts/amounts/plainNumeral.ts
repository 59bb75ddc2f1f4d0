import { currencyOf, isBelowNought, withoutSigns } from '../../../text/numberForms';
import type { Word } from '../../../text/words';
import type { Interval } from './bounds';
import { isMeasure, measureShort } from './measures';
import { cardinals, fractions, parts, scales, vague, valueOf } from './numberWords';
import { yearInWords } from './yearInWords';

/** One number, exact or vague, that begins at a word. */
export interface Plain {
  readonly interval: Interval;
  /** The number of the first word after it. */
  readonly to: number;
  /** The currency whose sign it bears; see `currencyOf`. */
  readonly currency?: string;
  /** It has the sign of a number below nought, and is told here as if it had none. */
  readonly isBelowNought?: boolean;
}

/** Only spaces or a hyphen stand before a word. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return /^[\s-]*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}

/** The number that begins at a word: digits or words with their scales, without ranges and shares; `undefined` for none. */
export function readPlain(text: string, words: readonly Word[], at: number): Plain | undefined {
  const form = words[at]?.form ?? '';
  if ((form === 'a' || form === 'an') && isBoundedUnit(words, at))
    return { interval: exactly(1), to: at + 1 };
  if (beginsDigit(form)) return withSigns(form, readOn({ text, words, at, first: digitsWithScale(form) }));
  const years = yearInWords(text, words, at);
  if (years) return { interval: exactly(years.value), to: years.to };
  const many = manyMore(words, at) ?? partOfScale(words, at);
  if (many) return many;
  const value = valueOf(form);
  return readOn({
    text,
    words,
    at,
    first: vague.get(form) ?? (value === undefined ? undefined : exactly(value)),
  });
}

function withSigns(form: string, plain: Plain | undefined): Plain | undefined {
  if (!plain) return undefined;
  const currency = currencyOf(form);
  return {
    ...plain,
    ...(currency === undefined ? {} : { currency }),
    ...(isBelowNought(form) ? { isBelowNought: true } : {}),
  };
}

/** A number whose first word is known. */
interface Begun {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly first: Interval | undefined;
}

/** From here on a scale closes what stands before it: "two thousand" "five hundred". */
const closing = 1000;

/** What is read of a number up to a word: `closed` by large scales, and the group of words after the last of these. */
interface ReadSoFar {
  readonly closed?: Interval;
  readonly group?: Interval;
  readonly lastScale: number;
  readonly to: number;
}

/** Reads a number on from its first word. A scale multiplies only what follows the last larger one. */
function readOn(begun: Begun): Plain | undefined {
  if (!begun.first) return undefined;
  let read = begin(begun.words[begun.at]?.form ?? '', begun.first, begun.at + 1);
  while (read.to < begun.words.length && isJoined(begun.text, begun.words, read.to)) {
    const next: ReadSoFar | undefined = readNext(begun, read);
    if (!next) break;
    read = next;
  }
  return { interval: sum(read.closed, read.group), to: read.to };
}

/** "Million" of "a million and a half" is a scale by itself. */
function begin(form: string, first: Interval, to: number): ReadSoFar {
  const scale = isBareScale(form) ? (scales.get(form) ?? 0) : 0;
  return scale >= closing
    ? { closed: first, lastScale: scale, to }
    : { group: first, lastScale: Infinity, to };
}

/** Reads the next words of a number; `undefined` where it has no more. */
function readNext({ words, at, first }: Begun, read: ReadSoFar): ReadSoFar | undefined {
  const { group, lastScale, to } = read;
  const all = sum(read.closed, group);
  const form = words[to]?.form ?? '';
  const scale = form.length > 1 || beginsDigit(words[at]?.form ?? '') ? scales.get(form) : undefined;
  if (scale !== undefined) return scaled(read, scale);
  const value = cardinals.get(form);
  if (value !== undefined) {
    // "two million five years ago"
    if ((group ?? lastScale === closing) && adds(group ?? all, value))
      return { ...read, group: group ? plus(group, value) : exactly(value), to: to + 1 };
    const begins = !group && beginsGroup(words, to, lastScale);
    return begins ? { ...read, group: exactly(value), to: to + 1 } : undefined;
  }
  if (form === 'point' && group) {
    const decimals = decimalsFrom(words, to + 1);
    return decimals && { ...read, group: plus(group, decimals.value), to: decimals.to };
  }
  if (isAndAPart(words, to)) {
    const part = parts.get(words[to + 2]?.form ?? '') ?? 0;
    if (group) return { ...read, group: plus(group, part), to: to + 3 };
    return { ...read, closed: plus(all, product(part, lastScale)), to: to + 3 };
  }
  if (form === 'and' && followsHundred(words, to, group ?? all)) {
    const more = cardinals.get(words[to + 1]?.form ?? '') ?? 0;
    return { ...read, group: group ? plus(group, more) : exactly(more), to: to + 2 };
  }
  // "a couple of hundred"
  const isOf =
    form === 'of' && vague.get(words[at]?.form ?? '') === first && isBareScale(words[to + 1]?.form);
  return isOf ? { ...read, to: to + 1 } : undefined;
}

function scaled({ closed, group, lastScale, to }: ReadSoFar, scale: number): ReadSoFar | undefined {
  if (scale < closing)
    return group && { ...(closed && { closed }), group: times(group, scale), lastScale, to: to + 1 };
  // "two thousand million"
  const isOfAll = !group || scale >= lastScale;
  const all = isOfAll ? times(sum(closed, group), scale) : sum(closed, times(group, scale));
  return { closed: all, lastScale: scale, to: to + 1 };
}

function isBareScale(form = ''): boolean {
  return form.length > 2 && scales.has(form);
}

const manyOf = new Map([
  ['tens', 10],
  ['hundreds', 100],
]);

/** "tens of thousands", "hundreds of millions". */
function manyMore(words: readonly Word[], at: number): Plain | undefined {
  const many = words[at + 1]?.form === 'of' ? manyOf.get(words[at]?.form ?? '') : undefined;
  if (many === undefined) return undefined;
  const interval = vague.get(words[at + 2]?.form ?? '');
  return interval && interval.low >= closing ? { interval: times(interval, many), to: at + 3 } : undefined;
}

/** "half a million", "quarter of a million", "three quarters of a billion". */
function partOfScale(words: readonly Word[], at: number): Plain | undefined {
  const many = cardinals.get(words[at]?.form ?? '');
  const part = many === undefined ? at : at + 1;
  const whole = fractions.get((words[part]?.form ?? '').replace(/s$/, ''));
  const to = scaleOfPart(words, part + 1);
  const scale = to === undefined ? undefined : scales.get(words[to - 1]?.form ?? '');
  if (whole === undefined || to === undefined || scale === undefined) return undefined;
  return { interval: exactly(product((many ?? 1) / whole, scale)), to };
}

/** The number of the word behind "a million" or "of a million", where these words follow; `undefined` where they do not. */
export function scaleOfPart(words: readonly Word[], at: number): number | undefined {
  const article = words[at]?.form === 'of' ? at + 1 : at;
  if (!/^an?$/.test(words[article]?.form ?? '') || !isBareScale(words[article + 1]?.form)) return undefined;
  return article + 2;
}

/** "almost an hour", "more than a week"; without such a word it is seldom told to measure. */
function isBoundedUnit(words: readonly Word[], at: number): boolean {
  const unit = words[at + 1]?.form ?? '';
  const before = words[at - 1]?.form ?? '';
  return (
    isMeasure(unit) &&
    !unit.endsWith('s') &&
    /^(?:almost|nearly|about|around|roughly|over|than|least|just)$/.test(before)
  );
}

const exactly = (value: number): Interval => ({ low: value, high: value });
const times = ({ low, high }: Interval, by: number): Interval => ({
  low: product(low, by),
  high: product(high, by),
});
/** 4.1 times a million is 4,100,000 and no fraction less. */
const product = (a: number, b: number): number => Number((a * b).toPrecision(12));
const plus = ({ low, high }: Interval, by: number): Interval => ({ low: low + by, high: high + by });
const nothing = exactly(0);
const sum = (a: Interval = nothing, b: Interval = nothing): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
});

/** "5000", "1.2bn", "40k", with the signs that a number bears. */
function digitsWithScale(shown: string): Interval | undefined {
  const [, digits, letters = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(withoutSigns(shown)) ?? [];
  if (digits === undefined) return undefined;
  if (letters === '' || measureShort(letters) !== undefined) return exactly(Number(digits));
  const scale = scales.get(letters);
  return scale === undefined ? undefined : exactly(Number(digits) * scale);
}

/** Of nearly all words it is told at once that they are no figures. */
function beginsDigit(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** "twenty" "five", "three hundred" "five", "three hundred twenty" "five". */
function adds({ low, high }: Interval, value: number): boolean {
  if (low !== high) return false;
  if (value < 10) return low >= 20 && low % 10 === 0 && low % 100 !== 10;
  return value < 100 && low >= 100 && low % 100 === 0;
}

/** "five hundred" after "two thousand", "two hundred thousand" after "one million": a smaller scale follows within few words. */
function beginsGroup(words: readonly Word[], at: number, lastScale: number): boolean {
  for (let i = at + 1; i <= at + 2; i++) {
    const form = words[i]?.form ?? '';
    if (isBareScale(form)) return (scales.get(form) ?? Infinity) < lastScale;
    if (!cardinals.has(form)) return false;
  }
  return false;
}

/** "point five": the digits behind a decimal point, in words. */
function decimalsFrom(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  let [digits, to] = ['', at];
  for (; to < words.length; to++) {
    const digit = cardinals.get(words[to]?.form ?? '') ?? Infinity;
    if (digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to };
}

/** "two and a half million", "a million and a half". */
function isAndAPart(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'and' && words[at + 1]?.form === 'a' && parts.has(words[at + 2]?.form ?? '');
}

/** "three hundred and five", "two thousand and five", but not "three hundred and five more". */
function followsHundred(words: readonly Word[], at: number, { low, high }: Interval): boolean {
  const value = cardinals.get(words[at + 1]?.form ?? '');
  return low === high && low >= 100 && low < 1e4 && low % 100 === 0 && value !== undefined && value < 100;
}
