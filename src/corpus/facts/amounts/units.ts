import { isFunctionWord } from '../../../text/closedWords';
import type { Span } from '../../../text/span';
import type { Word } from '../../../text/words';
import { isCountedThing, thingCounted } from '../wordGroups';
import { currencyNamed } from './currencies';
import type { GivenNumber } from './givenNumber';
import { isLabelOfScale, isMeasure, measureOf, measureShort } from './measures';

/** What a number counts, with the span of number and unit together. */
export interface Unit extends Span {
  readonly kind: 'number' | 'money' | 'percent';
  readonly unit: string;
  /** The sort of people of whom `unit` is told. */
  readonly who?: string;
}

/** What a page counts of itself: "3 of 19 photos", "2 comments". */
const ofThePage = new Set(['photos', 'images', 'pictures', 'slides', 'comments', 'shares', 'videos']);
/** A counted noun stands at most so many words after its number ("5,000 U.S. combat troops"). */
const farthestUnit = 4;

/** The unit of a number: a sign, a share, a currency or a counted noun after it. */
export function unitOf(number: GivenNumber): Unit | undefined {
  const { text, words, at, to, first, last } = number;
  const { currency: sign } = number;
  if (sign !== undefined) return { kind: 'money', unit: sign, start: first.start, end: last.end };
  const next = words[to];
  const joined = /^\d[\d.]*(\p{L}+)$/u.exec(last.form)?.[1];
  const short = measureShort(joined ?? '');
  if (short !== undefined) return { kind: 'number', unit: short, start: first.start, end: last.end };
  const scale = words[at - 1];
  // "magnitude-5.1", "a magnitude of 5.1", "category four"
  if (scale && isLabelOfScale(scale.form === 'of' ? words[at - 2]?.form : scale.form))
    return { kind: 'number', unit: 'magnitude', start: first.start, end: last.end };
  if (text.charAt(last.end) === '%')
    return { kind: 'percent', unit: '%', start: first.start, end: last.end + 1 };
  if (next && /^(?:percent|pct)$/.test(next.form))
    return { kind: 'percent', unit: '%', start: first.start, end: next.end };
  if (next?.form === 'per' && words[to + 1]?.form === 'cent')
    return { kind: 'percent', unit: '%', start: first.start, end: words[to + 1]?.end ?? next.end };
  const currency = currencyNamed(words, to, number.interval);
  if (next && currency !== undefined)
    return { kind: 'money', unit: currency, start: first.start, end: next.end };
  return nounAfter(number, to);
}

/** These stand between a number and what it counts without telling what that is: "four other people". */
const between = new Set(['other', 'more', 'additional', 'further', 'such', 'new']);

/**
 * The head of the noun phrase for what a number counts: the first listed noun, else the last plural before a function word.
 * @param to the word before which the phrase begins, or "of" before it.
 */
function nounAfter({ text, words, first: { start } }: GivenNumber, to: number): Unit | undefined {
  let found: Word | undefined;
  const from = words[to]?.form === 'of' ? to + 1 : to;
  for (let i = from; i < Math.min(words.length, to + farthestUnit); i++) {
    const word = words[i];
    // what there is so much of in each month is no month
    if (!word || !isOneGroup(text, words, i) || /^(?:\d|per$)/.test(word.form)) break;
    // ages are told of one person each
    if (word.form === 'year' && words[i + 1]?.form === 'old') return undefined;
    const compound = compoundAt(text, words, i);
    if (compound) return { kind: 'number', unit: compound.unit, start, end: compound.end };
    const abbreviated = i === from && from === to ? measureShort(word.form, false) : undefined;
    if (abbreviated !== undefined) return { kind: 'number', unit: abbreviated, start, end: word.end };
    if (between.has(word.form)) continue;
    if (isCountedThing(word.form) || isMeasure(word.form))
      return { kind: 'number', unit: thingCounted(word.form), start, end: word.end };
    // "us" is a function word, "U.S." is not
    if (isFunctionWord(text.slice(word.start, word.end))) break;
    if (/[^s]s$/.test(word.form)) found = word;
    else if (found) break;
  }
  if (found && ofThePage.has(found.form)) return undefined;
  return found && { kind: 'number', unit: thingCounted(found.form), start, end: found.end };
}

const ofDegrees = new Map([
  ['c', 'celsius'],
  ['f', 'fahrenheit'],
]);

/** A unit of measure of several words: "square miles", "miles per hour", "degrees Celsius"; `undefined` for others. */
function compoundAt(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly unit: string; readonly end: number } | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second || !isOneGroup(text, words, at + 1)) return undefined;
  const [one, other] = [first, second].map(({ form }) => {
    const unit = measureShort(form, false) ?? thingCounted(form);
    return measureOf(unit) ? unit : form;
  });
  if (third && other === 'per') {
    const speed = `${one} per ${third.form}`;
    return measureOf(speed) && { unit: speed, end: third.end };
  }
  const unit = /^degrees?$/.test(first.form)
    ? `degree ${ofDegrees.get(second.form) ?? second.form}`
    : `${first.form === 'sq' ? 'square' : one} ${other}`;
  return measureOf(unit) && { unit, end: second.end };
}

/** "number of homeless people ... rose to" stands at most so many words before its number. */
const farthestBefore = 14;

const linking = /^(?:to|at|over|nearly|than|about|around|some|is|was|stood|reached|hit)$/;

/** What a number counts that stands before it: "the number of voters rose to 5,000". */
export function unitBefore(number: GivenNumber): Unit | undefined {
  const { text, words, at, first, last } = number;
  if (!linking.test(words[at - 1]?.form ?? '')) return undefined;
  if (/[^\s.,;:!?)"”’]/.test(text.charAt(last.end)) || /^(?:and|or|,)?\s?[-–]/.test(text.slice(last.end)))
    return undefined;
  for (let i = at - 1; i > Math.max(0, at - farthestBefore); i--) {
    if (words[i]?.form !== 'of' || words[i - 1]?.form !== 'number') continue;
    const noun = nounAfter(number, i + 1);
    return noun && { ...noun, start: first.start, end: last.end };
  }
  return undefined;
}

/** Spaces, a hyphen or an opening mark may stand between the words of a group: 17 “significant errors”. */
function isOneGroup(text: string, words: readonly Word[], at: number): boolean {
  return /^[\s-]*["“‘']?$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
