import { isFunctionWord } from '../../../text/closedWords';
import type { Span } from '../../../text/span';
import { wordsOf, type Word } from '../../../text/words';
import { boundAfter, boundBefore, boundedBy, type Bound } from './bounds';
import { casualtiesBeside, noneOf, someoneOf } from './casualties';
import type { Amount } from './amount';
import { isJoined, readNumeral, type Numeral } from './numerals';
import { measureOf } from './measures';
import { isLabelOfScale, unitBefore, unitOf, type Unit } from './units';
import { isPersons, stemOf } from '../wordGroups';

/** These are seldom said to count: "one of", "a second", "half". */
const notCounting = new Set(['one', 'half', 'quarter', 'once', 'twice', 'zero']);

/** The amounts of a sentence that count something told, in order, without overlap. */
export function amountsIn(text: string, sentence: Span): Amount[] {
  const words = wordsOf(text, sentence);
  const amounts: Amount[] = [];
  for (let i = 0; i < words.length; i++) {
    const untold = noneOf(text, words, i) ?? someoneOf(text, words, i);
    if (untold) amounts.push(untold);
    const numeral = readAmountAt(text, words, i);
    if (!numeral) continue;
    const amount =
      ageAt(text, words, i, numeral) ??
      complete(text, words, i, numeral) ??
      beforeRise(text, words, i, numeral, amounts.at(-1));
    if (amount && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount);
    i = numeral.to - 1;
  }
  return amounts
    .filter((amount, i) => !isConversion(text, amounts[i - 1], amount))
    .map((amount, i, all) => ({
      ...amount,
      ...(isPart(text, all, i) ? { isPart: true } : {}),
      ...(isOfOthers(text, amount) ? { isOfOthers: true } : {}),
      ...besideIn(text, all, i),
    }));
}

/** Amounts farther apart, in characters, tell of two things. */
const farthestBeside = 60;

/** The amounts right before and after one, if any. */
function besideIn(text: string, amounts: readonly Amount[], at: number): Pick<Amount, 'beside'> {
  const beside = [at - 1, at + 1].flatMap((i) => {
    const [first, second] = i < at ? [amounts[i], amounts[at]] : [amounts[at], amounts[i]];
    if (!first || !second || second.start - first.end > farthestBeside) return [];
    const other = i < at ? first : second;
    return /[;:]/.test(text.slice(first.end, second.start)) ? [] : [other];
  });
  return beside.length > 0 ? { beside } : {};
}

/** "Three other people", "three others", "a dozen more". */
function isOfOthers(text: string, { start, end, kind }: Amount): boolean {
  return (
    kind === 'number' &&
    (/\bothers?\b/.test(text.slice(start, end)) ||
      /^\s(?:others|more)\b(?! than)/.test(text.slice(end, end + 11)))
  );
}

/** "220 miles (350 km)" and "£10 (about $15)" are one figure each. */
function isConversion(text: string, before: Amount | undefined, amount: Amount): boolean {
  if (before?.kind !== amount.kind) return false;
  const gap = text.slice(before.end, amount.start);
  // "£10 an hour (about $15)"
  if (amount.kind === 'money')
    return before.unit !== amount.unit && /^(?:\s\p{L}+){0,3}\s?\((?:\p{L}+\s)?$/u.test(gap);
  return before.unit === amount.unit && before.printed !== amount.printed && /^\s?\(\w*\s?$/.test(gap);
}

/** "Seven officers and two civilians were wounded": each is a part of how many were. */
function isPart(text: string, amounts: readonly Amount[], at: number): boolean {
  const linked = (a: Amount | undefined, b: Amount | undefined): boolean =>
    a?.kind === 'number' &&
    b !== undefined &&
    (a.unit === b.unit || isPersons(a.unit)) &&
    a.printed === undefined &&
    /^,?\s(?:and\s)?$/.test(text.slice(a.end, b.start));
  return linked(amounts[at - 1], amounts[at]) || linked(amounts[at], amounts[at + 1]);
}

function readAmountAt(text: string, words: readonly Word[], at: number): Numeral | undefined {
  const numeral = readNumeral(text, words, at);
  return numeral && !isPartOfName(text, words, at) ? numeral : undefined;
}

/** "Apollo 11", "Pier 2", "B-52": a capital before and no unit; and "82nd" is no amount anyway. */
function isPartOfName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const shown = words[at];
  if (!before || !shown || !/^\d/.test(shown.form)) return false;
  if (isLabelOfScale(before.form)) return false;
  if (/\p{L}-$/u.test(text.slice(before.start, shown.start))) return true;
  if (/['’]s?$/.test(text.slice(before.start, before.end)) || /^['’]/.test(text.slice(before.end)))
    return false;
  return (
    /\p{Lu}/u.test(text.charAt(before.start)) &&
    /^ $/.test(text.slice(before.end, shown.start)) &&
    !isBoundWord(before.form)
  );
}

function isBoundWord(form: string): boolean {
  return isFunctionWord(form) || boundBefore([form]).words > 0 || form === 'least' || form === 'killing';
}

const ages: readonly [youngest: number, oldest: number] = [1, 115];

/** "26-year-old Ada Brook", "Ada Brook, 26,": an age, which is a fact of whose it is; an age of nobody named is none. */
function ageAt(text: string, words: readonly Word[], at: number, numeral: Numeral): Amount | undefined {
  const [first, last] = [words[at], words[numeral.to - 1]];
  const { low, high } = numeral.interval;
  if (!first || !last || low !== high || low < ages[0] || low > ages[1]) return undefined;
  const [a, b] = [words[numeral.to], words[numeral.to + 1]];
  const isOld = a?.form === 'year' && b?.form === 'old';
  const end = isOld ? b.end : last.end;
  const name = isOld ? nameAfter(text, words, numeral.to + 2) : nameBefore(text, words, at, last);
  if (!name) return undefined;
  const amount = { kind: 'number', value: low, interval: { low, high }, bound: 'exact' } as const;
  return { ...amount, unit: 'year old', holder: name.form, start: first.start, end };
}

function nameAfter(text: string, words: readonly Word[], from: number): Word | undefined {
  let last: Word | undefined;
  for (let i = from; i < words.length && isJoined(text, words, i); i++) {
    const word = words[i];
    if (!word || !/\p{Lu}/u.test(text.charAt(word.start))) break;
    last = word;
  }
  return last && last !== words[from] ? last : undefined;
}

/** "Ada Brook, 26," */
function nameBefore(text: string, words: readonly Word[], at: number, last: Word): Word | undefined {
  const [given, family] = [words[at - 2], words[at - 1]];
  if (!given || !family || !/^\d+$/.test(last.form)) return undefined;
  const isName = [given, family].every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  const inCommas =
    text.slice(family.end, words[at]?.start) === ', ' && /^,(?!\d)/.test(text.slice(last.end, last.end + 2));
  return isName && inCommas && isJoined(text, words, at - 1) ? family : undefined;
}

/** "Added 196,000 jobs, up from just 33,000": as many of the same as are told of before it. */
function beforeRise(
  text: string,
  words: readonly Word[],
  at: number,
  { interval, to, isShare }: Numeral,
  now: Amount | undefined,
): Amount | undefined {
  const [first, last] = [words[at], words[to - 1]];
  if (!first || !last || isShare || now?.kind !== 'number' || now.printed !== undefined) return undefined;
  const forms = wordsBefore(text, words, at);
  const isJust = /^(?:just|only)$/.test(forms.at(-1) ?? '');
  const { bound, words: count } = boundBefore(forms);
  const [way, from] = forms.slice(0, forms.length - count - (isJust ? 1 : 0)).slice(-2);
  if (from !== 'from' || !/^(?:up|down)$/.test(way ?? '')) return undefined;
  const value = (interval.low + interval.high) / 2;
  const { unit } = now;
  const [start, end] = [words[at - count]?.start ?? first.start, last.end];
  return {
    kind: 'number',
    unit,
    value,
    bound,
    interval: boundedBy(bound, interval),
    isBefore: true,
    start,
    end,
  };
}

function complete(
  text: string,
  words: readonly Word[],
  at: number,
  { interval, to, isShare, isRange }: Numeral,
): Amount | undefined {
  const last = words[to - 1];
  const first = words[at];
  if (!first || !last) return undefined;
  const unit = isShare
    ? shareUnit(first, last)
    : (unitOf(text, words, at, to) ?? unitBefore(text, words, at, to));
  const told = unitTold(text, words, at, to, unit);
  if (!told || isTitle(text, words, at, to, told)) return undefined;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(first.form) && text.slice(first.start, first.end) === first.form;
  if (isYear && told.kind === 'number') return undefined;
  if (!isShare && notCounting.has(first.form) && to === at + 1) return undefined;
  const forms = wordsBefore(text, words, at);
  const bareForms = isOnlyArticle(forms) ? forms.slice(0, -1) : forms;
  const before = isDuring(bareForms, told.unit) ? boundBefore([]) : boundBefore(bareForms);
  const after = boundAfterAny(words, to, told.end);
  const bound = before.words > 0 ? before.bound : after;
  const start = words[at - before.words - (forms.length - bareForms.length)]?.start ?? first.start;
  const measured = inBase({
    start: before.words > 0 ? start : told.start,
    end: Math.max(last.end, told.end),
    kind: told.kind,
    unit: told.unit,
    ...(told.who === undefined ? {} : { who: told.who }),
    value: (interval.low + interval.high) / 2,
    interval: boundedBy(bound, interval),
    bound,
    ...(isRange ? { isRange } : {}),
  });
  if (told.kind === 'money')
    return { ...measured, ...thingPaid(text, words, at - before.words, to), ...purposeOf(text, words, to) };
  if (measured.printed === undefined) return measured;
  // in "30in" the unit is no word of its own
  return { ...measured, ...thingMeasured(text, words, told.end > last.end ? to : to - 1) };
}

/** The bound after a number that ends before word `to`, or after its unit: "60 or more", "55 pounds or less". */
function boundAfterAny(words: readonly Word[], to: number, unitEnd: number): Bound {
  let after = to;
  while ((words[after]?.start ?? Infinity) < unitEnd) after++;
  const [ofNumber, ofUnit] = [to, after].map((at) =>
    boundAfter(words.slice(at, at + 2).map(({ form }) => form)),
  );
  return (ofNumber?.words ? ofNumber : ofUnit)?.bound ?? 'exact';
}

/** Whether a bound may stand before the article before a number: "nearly a dozen", but not "more than the $5 asked for". */
function isOnlyArticle(forms: readonly string[]): boolean {
  const last = forms.at(-1) ?? '';
  return /^an?$/.test(last) || (last === 'the' && forms.at(-2) !== 'than');
}

/** Whether a measure has a capital in a text that has none before it: told on “60 Minutes”. */
function isTitle(text: string, words: readonly Word[], at: number, to: number, { unit }: Unit): boolean {
  const isLarge = (word: Word | undefined): boolean =>
    word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
  return measureOf(unit) !== undefined && at > 0 && isLarge(words[to]) && !isLarge(words[at - 1]);
}

/** A measured thing is named at most so many words after the unit ("two-day state visit"). */
const farthestMeasured = 4;

/** What a measure before a noun is of, the unit being word `at`: "two-day visit", but not "two days of fog". */
function thingMeasured(text: string, words: readonly Word[], at: number): Pick<Amount, 'of'> {
  return (words[at]?.form ?? 's').endsWith('s') ? {} : thingNamed(text, words, at + 1, 1, () => true);
}

/** What a sum is said to be: "$2 million in spending cuts", "spending cuts of about $2 million", but not "in Ohio". */
function thingPaid(text: string, words: readonly Word[], at: number, to: number): Pick<Amount, 'of'> {
  const isPlain = ({ start }: Word): boolean => !/[\p{Lu}\d]/u.test(text.charAt(start));
  if (words[to]?.form === 'in' && isJoined(text, words, to))
    return thingNamed(text, words, to + 1, 1, isPlain);
  return words[at - 1]?.form === 'of' ? thingNamed(text, words, at - 2, -1, isPlain) : {};
}

/** "$5 million for a wall", but not "for Orrin". */
function purposeOf(text: string, words: readonly Word[], to: number): Pick<Amount, 'purpose'> {
  if (words[to]?.form !== 'for' || !isJoined(text, words, to)) return {};
  const from = /^(?:an?|the|his|her|its|their|our|new)$/.test(words[to + 1]?.form ?? '') ? to + 2 : to + 1;
  const { of } = thingNamed(text, words, from, 1, ({ start }) => !/[\p{Lu}\d]/u.test(text.charAt(start)));
  return of ? { purpose: of } : {};
}

/** The words of a name for a thing, from the first on or from the last back. */
function thingNamed(
  text: string,
  words: readonly Word[],
  from: number,
  step: 1 | -1,
  mayBe: (word: Word) => boolean,
): Pick<Amount, 'of'> {
  const of: string[] = [];
  for (let n = 0; n < farthestMeasured; n++) {
    const word = words[from + step * n];
    if (!word || !isJoined(text, words, step > 0 ? from + n : from - n + 1)) break;
    if (isFunctionWord(word.form) || !mayBe(word)) break;
    of.push(stemOf(word.form));
  }
  return of.length > 0 ? { of } : {};
}

/** "Spread over two nights" bounds nothing, "lasted over two hours" does. */
function isDuring(forms: readonly string[], unit: string): boolean {
  if (forms.at(-1) !== 'over' || (unit !== 'night' && measureOf(unit)?.base !== 'day')) return false;
  return !/^(?:for|just|well|little|bit|after|took|takes?|lasts?|lasted|lasting|in|was|is|of)$/.test(
    forms.at(-2) ?? '',
  );
}

/** Measures are compared in one unit each, whatever an article gives them in. */
function inBase(amount: Amount): Amount {
  const measure = measureOf(amount.unit);
  if (!measure) return amount;
  const { base, factor } = measure;
  const { low, high } = amount.interval;
  return {
    ...amount,
    unit: base,
    printed: amount.unit,
    value: amount.value * factor,
    interval: { low: low * factor, high: high * factor },
  };
}

function shareUnit({ start }: Span, { end }: Span): Unit {
  return { kind: 'percent', unit: '%', start, end };
}

/** The unit, or what happened to the people counted; people need not be named at all ("killing nine"). */
function unitTold(
  text: string,
  words: readonly Word[],
  at: number,
  to: number,
  unit: Unit | undefined,
): Unit | undefined {
  const [first, last] = [words[at], words[to - 1]];
  if (!first || !last || (unit && unit.kind !== 'number')) return unit;
  if (words[to]?.form === 'year' && words[to + 1]?.form === 'old') return undefined;
  const casualties = /^(?:dead|injury|victim|case)$/;
  if (unit && unit.unit !== 'other' && !isPersons(unit.unit) && !casualties.test(unit.unit)) return unit;
  const told = casualtiesBeside(text, words, at, to, unit?.end);
  if (!told) return unit;
  const who = unit && { who: unit.unit };
  return { kind: 'number', unit: told, ...who, start: first.start, end: unit?.end ?? last.end };
}

/** The words that lead up to a number, at most four, with nothing between but spaces, and the currency's sign. */
function wordsBefore(text: string, words: readonly Word[], at: number): string[] {
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  let from = at > 0 && /^\s\p{Sc}$/u.test(gap) ? at - 1 : at;
  while (from > Math.max(0, at - 4) && isJoined(text, words, from)) from--;
  return words.slice(from, at).map(({ form }) => form);
}
