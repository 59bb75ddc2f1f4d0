import type { Span } from '../../../text/span';
import { wordsOf, type Word } from '../../../text/words';
import { isPersons } from '../wordGroups';
import { ageOf } from './age';
import type { Amount } from './amount';
import { boundOf } from './boundOf';
import { boundedBy } from './bounds';
import { casualtiesBeside, casualtyOf } from './casualties';
import { numberAt, type GivenNumber } from './givenNumber';
import { inBaseUnit, measureOf } from './measures';
import { withNeighbours } from './neighbours';
import { beforeRise } from './rise';
import { purposeOf, thingMeasured, thingPaid } from './thingNamed';
import { unitBefore, unitOf, type Unit } from './units';
import { noneOf, someoneOf } from './unnumbered';

/** The amounts of a sentence that count something told, in order, without overlap. */
export function amountsIn(text: string, sentence: Span): Amount[] {
  const words = wordsOf(text, sentence);
  const amounts: Amount[] = [];
  for (let i = 0; i < words.length; i++) {
    const unnumbered = noneOf(text, words, i) ?? someoneOf(text, words, i);
    if (unnumbered) amounts.push(unnumbered);
    const number = numberAt(text, words, i);
    if (!number) continue;
    const before = amounts.at(-1);
    if (before?.kind === 'number' && isIncluded(words, i))
      amounts.splice(-1, 1, { ...before, parts: [...(before.parts ?? []), number.interval.low] });
    const amount = ageOf(number) ?? amountOf(number) ?? beforeRise(number, before);
    if (amount && amount.start >= (before?.end ?? 0)) amounts.push(amount);
    i = number.to - 1;
  }
  return withNeighbours(text, amounts);
}

/** Whether a number is that of a part of what is counted before it: "including 21", "of whom 21". */
function isIncluded(words: readonly Word[], at: number): boolean {
  const [two = '', one = ''] = [words[at - 2]?.form, words[at - 1]?.form];
  return one === 'including' || (two === 'of' && /^(?:whom|which|them)$/.test(one));
}

/** These are seldom said to count: "one of", "a second", "half". */
const notCounting = new Set(['one', 'half', 'quarter', 'once', 'twice', 'zero']);

/** A number with what it counts or measures; `undefined` where it does neither. */
function amountOf(number: GivenNumber): Amount | undefined {
  const { first, last, at, to, interval, isShare, isRange } = number;
  const unit = unitTold(number);
  if (!unit || isTitle(number, unit)) return undefined;
  if (unit.kind === 'number' && isYear(number) && !countsPersons(number, unit)) return undefined;
  if (!isShare && notCounting.has(first.form) && to === at + 1 && !isOneCasualty(number, unit))
    return undefined;
  const { bound, before, start = unit.start } = boundOf(number, unit);
  const amount = inBase({
    start,
    end: Math.max(last.end, unit.end),
    kind: unit.kind,
    unit: unit.unit,
    ...(unit.who === undefined ? {} : { who: unit.who }),
    value: (interval.low + interval.high) / 2,
    interval: boundedBy(bound, interval),
    bound,
    ...(isRange ? { isRange } : {}),
  });
  if (amount.kind === 'money') return { ...amount, ...thingPaid(number, at - before), ...purposeOf(number) };
  if (amount.printed === undefined) return amount;
  // in "30in" the unit is no word of its own
  let ofUnit = to - 1;
  while ((number.words[ofUnit + 1]?.end ?? Infinity) <= unit.end) ofUnit++;
  return { ...amount, ...thingMeasured(number, ofUnit) };
}

function isYear({ text, first }: GivenNumber): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(first.form) && text.slice(first.start, first.end) === first.form;
}

/** "Killing one person", "left one man dead". */
function isOneCasualty({ words, at, first }: GivenNumber, { who }: Unit): boolean {
  const before = words[at - 1];
  return (
    first.form === 'one' &&
    who !== undefined &&
    (casualtyOf(before) !== undefined || /^(?:left|leaving)$/.test(before?.form ?? ''))
  );
}

/** Years of which news tells. */
const recentYears = { low: 1900, high: 2050 };

/** "1500 people", but not "in 1995 people". */
function countsPersons({ interval: { low } }: GivenNumber, { unit, who = unit }: Unit): boolean {
  return isPersons(who) && (low < recentYears.low || low > recentYears.high);
}

/** Whether a measure has a capital in a text that has none before it: told on “60 Minutes”. */
function isTitle({ text, words, at, to }: GivenNumber, { unit }: Unit): boolean {
  const isLarge = (word: Word | undefined): boolean =>
    word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
  return measureOf(unit) !== undefined && at > 0 && isLarge(words[to]) && !isLarge(words[at - 1]);
}

/** Those of whom something is told, as `thingCounted` gives them, though they are no people by themselves. */
const casualties = /^(?:dead|injury|victim|case)$/;

/** The unit, or what happened to the people counted; people need not be named at all ("killing nine"). */
function unitTold(number: GivenNumber): Unit | undefined {
  const { words, to, first, last, isShare } = number;
  if (isShare) return { kind: 'percent', unit: '%', start: first.start, end: last.end };
  const unit = unitOf(number) ?? unitBefore(number);
  if (unit && unit.kind !== 'number') return unit;
  if (words[to]?.form === 'year' && words[to + 1]?.form === 'old') return undefined;
  if (unit && unit.unit !== 'other' && !isPersons(unit.unit) && !casualties.test(unit.unit)) return unit;
  const told = casualtiesBeside(number, unit?.end);
  if (told === undefined) return unit;
  const who = unit && { who: unit.unit };
  return { kind: 'number', unit: told, ...who, start: first.start, end: unit?.end ?? last.end };
}

/** Measures are compared in one unit each, whatever an article gives them in. */
function inBase(amount: Amount): Amount {
  const measure = measureOf(amount.unit);
  if (!measure) return amount;
  const { low, high } = amount.interval;
  return {
    ...amount,
    unit: measure.base,
    printed: amount.unit,
    value: inBaseUnit(measure, amount.value),
    interval: { low: inBaseUnit(measure, low), high: inBaseUnit(measure, high) },
  };
}
