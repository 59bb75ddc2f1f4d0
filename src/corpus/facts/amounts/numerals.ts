import { numberWords } from '../../../text/closedWords';
import type { Word } from '../../../text/words';
import type { Interval } from './bounds';
import { isMeasure, measureShort } from './measures';

/** A number that begins at a word. */
export interface Numeral {
  readonly interval: Interval;
  /** The number of the first word after it. */
  readonly to: number;
  /** A share of something ("a third of", "one in five"), its interval in percent. */
  readonly isShare: boolean;
  /** Two numbers tell it: "20 to 30". */
  readonly isRange?: boolean;
}

const numbers = new Map(
  [...numberWords].flatMap(([word, value]): [string, number][] =>
    /^[\d.]+$/.test(value) ? [[word, Number(value)]] : [],
  ),
);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);
const vague = new Map<string, Interval>([
  ['several', { low: 3, high: 9 }],
  ['few', { low: 2, high: 6 }],
  ['handful', { low: 2, high: 6 }],
  ['couple', { low: 2, high: 3 }],
  ['dozens', { low: 24, high: 120 }],
  ['scores', { low: 40, high: 200 }],
  ['hundreds', { low: 200, high: 1200 }],
  ['thousands', { low: 2000, high: 20_000 }],
  ['millions', { low: 2e6, high: 20e6 }],
  ['billions', { low: 2e9, high: 20e9 }],
]);
/** Whether a word is a number or a part of one: "eight", "billion", "dozens". */
export function isNumberWord(form: string): boolean {
  return numbers.has(form) || vague.has(form) || (scales.has(form) && form.length > 2);
}

const fractions = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);

const anyNumber = new RegExp(
  `\\p{N}|\\b(?:no|none|nobody|third|fifth|tenth|${[...numbers.keys(), ...vague.keys()].join('|')})\\b`,
  'iu',
);

/** The value of a word or figure for one small number, "two", "2", "a": below 100; `undefined` for others. */
export function smallNumber(shown: string): number | undefined {
  const form = shown.toLowerCase();
  const value = /^\d{1,2}$/.test(form) ? Number(form) : /^an?$/.test(form) ? 1 : numbers.get(form);
  return value !== undefined && value < 100 ? value : undefined;
}

/** Whether some text has any number at all, which is quicker to tell than which. */
export function holdsNumber(text: string): boolean {
  return anyNumber.test(text);
}

/** Only spaces or a hyphen stand before a word. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return /^[\s-]*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}

/** The number that begins at a word: digits or words with their scales, a range of two, a share; `undefined` for none. */
export function readNumeral(text: string, words: readonly Word[], at: number): Numeral | undefined {
  const share = readShare(text, words, at);
  if (share) return share;
  const first = readPlain(text, words, at);
  if (!first) return undefined;
  return readRange(text, words, at, first) ?? { ...first, isShare: false };
}

type Plain = Omit<Numeral, 'isShare' | 'isRange'>;

/** The same without ranges and shares. */
export function readPlain(text: string, words: readonly Word[], at: number): Plain | undefined {
  const form = words[at]?.form ?? '';
  if ((form === 'a' || form === 'an') && isBoundedUnit(words, at))
    return { interval: { low: 1, high: 1 }, to: at + 1 };
  const many = manyMore(words, at);
  if (many) return { interval: many, to: at + 3 };
  let interval = vague.get(form) ?? digitsWithScale(form) ?? exactly(numbers.get(form));
  if (!interval) return undefined;
  let to = at + 1;
  for (; to < words.length && isJoined(text, words, to); to++) {
    const next = words[to]?.form ?? '';
    const scale = scales.get(next);
    const value = numbers.get(next);
    if (scale !== undefined && (next.length > 1 || /^\d/.test(form))) interval = times(interval, scale);
    else if (value !== undefined && adds(interval, value)) interval = plus(interval, value);
    else if (isAndAHalf(words, to)) {
      interval = plus(interval, 0.5);
      to += 2;
    } else if (next === 'and' && followsHundred(words, to, interval)) {
      interval = plus(interval, numbers.get(words[++to]?.form ?? '') ?? 0);
    } else break;
  }
  return { interval, to };
}

const manyOf = new Map([
  ['tens', 10],
  ['hundreds', 100],
]);

/** "tens of thousands", "hundreds of millions". */
function manyMore(words: readonly Word[], at: number): Interval | undefined {
  const many = words[at + 1]?.form === 'of' ? manyOf.get(words[at]?.form ?? '') : undefined;
  if (many === undefined) return undefined;
  const interval = vague.get(words[at + 2]?.form ?? '');
  return interval && interval.low >= 1000 ? times(interval, many) : undefined;
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

const exactly = (value: number | undefined): Interval | undefined =>
  value === undefined ? undefined : { low: value, high: value };
const times = ({ low, high }: Interval, by: number): Interval => ({
  low: product(low, by),
  high: product(high, by),
});
/** 4.1 times a million is 4,100,000 and no fraction less. */
const product = (a: number, b: number): number => Number((a * b).toPrecision(12));
const plus = ({ low, high }: Interval, by: number): Interval => ({ low: low + by, high: high + by });

const signs: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** "5000", "1.2bn", "40k", "3½". */
function digitsWithScale(shown: string): Interval | undefined {
  if (!beginsDigit(shown)) return undefined;
  const form = shown.replace(/[½¼¾]$/, (sign) => signs[sign] ?? '');
  const [, digits, letters = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(form) ?? [];
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

/** "twenty" "five", "three hundred" "five". */
function adds({ low, high }: Interval, value: number): boolean {
  if (low !== high) return false;
  if (value < 10) return (low >= 20 && low < 100 && low % 10 === 0) || (low >= 100 && low % 100 === 0);
  return value < 100 && low >= 100 && low % 100 === 0;
}

/** "two and a half million". */
function isAndAHalf(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'and' && words[at + 1]?.form === 'a' && words[at + 2]?.form === 'half';
}

/** "three hundred and five", but not "three hundred and five more". */
function followsHundred(words: readonly Word[], at: number, { low, high }: Interval): boolean {
  const value = numbers.get(words[at + 1]?.form ?? '');
  return low === high && low >= 100 && low < 1000 && low % 100 === 0 && value !== undefined && value < 100;
}

/** "20 to 30", "20-30", "between 20 and 30", "two or three". */
function readRange(text: string, words: readonly Word[], at: number, first: Plain): Numeral | undefined {
  const between = words[first.to];
  const last = words[first.to - 1];
  if (!between || !last || first.interval.low !== first.interval.high) return undefined;
  // "rose from 10 to 25 percent" tells of two figures, the second of which holds
  if (words[at - 1]?.form === 'from' && !words[at - 2]?.form.startsWith('rang')) return undefined;
  // in "seven-to-nine-year" the hyphen stands beside the link
  const isLink = between.form === 'to' || between.form === 'or' || isAfterBetween(words, first);
  const hyphen = !isLink && /^\s?[-–—]\s?$/.test(text.slice(last.end, between.start));
  if (!hyphen && !(isLink && isJoined(text, words, first.to))) return undefined;
  const second = readPlain(text, words, hyphen ? first.to : first.to + 1);
  if (!second || second.interval.low !== second.interval.high) return undefined;
  const low = scaledAlike(first, second, words);
  const high = second.interval.high;
  // a vote of 5-4 and a drop from 30 to 20 are no ranges
  return low < high && low > 0
    ? { interval: { low, high }, to: second.to, isShare: false, isRange: true }
    : undefined;
}

function isAfterBetween(words: readonly Word[], { to }: Plain): boolean {
  if (words[to]?.form !== 'and') return false;
  return words.slice(Math.max(0, to - 4), to).some(({ form }) => form === 'between');
}

/** The low end of "20 to 30 million" is twenty million. */
function scaledAlike(first: Plain, second: Plain, words: readonly Word[]): number {
  const { low } = first.interval;
  const scale = scales.get(words[second.to - 1]?.form ?? '');
  const own = scales.get(words[first.to - 1]?.form ?? '');
  return scale !== undefined && own === undefined && low < 1000 ? low * scale : low;
}

/** Shares are told roundly: "a third" of so many thousand is hardly ever exactly that. */
const shareReach = 0.5;

/** "half of", "a third of", "two-thirds of", "three quarters of", "one in five". */
function readShare(text: string, words: readonly Word[], at: number): Numeral | undefined {
  const form = words[at]?.form ?? '';
  const many = form === 'a' || form === 'an' ? 1 : (numbers.get(form) ?? Number.NaN);
  const isHalf = form === 'half' && words[at - 1]?.form !== 'a';
  if (isHalf && isOf(words, at + 1)) return shareOf(1, 2, at + 1);
  if (!(many >= 1 && many < 10) || !isJoined(text, words, at + 1)) return undefined;
  const next = words[at + 1]?.form ?? '';
  const parts = fractions.get(next.replace(/s$/, ''));
  if (parts !== undefined && many < parts && isOf(words, at + 2)) return shareOf(many, parts, at + 2);
  const whole = next === 'in' ? readPlain(text, words, at + 2) : undefined;
  const all = whole?.interval.low ?? 0;
  if (all !== whole?.interval.high || all > 20 || many >= all) return undefined;
  if (/^(?:years?|months?|weeks?|days?|hours?|minutes?)$/.test(words[whole.to]?.form ?? '')) return undefined;
  return shareOf(many, all, whole.to);
}

function isOf(words: readonly Word[], at: number): boolean {
  return /^(?:of|the|all)$/.test(words[at]?.form ?? '');
}

function shareOf(many: number, parts: number, to: number): Numeral {
  const percent = (100 * many) / parts;
  return { interval: { low: percent - shareReach, high: percent + shareReach }, to, isShare: true };
}
