import { isFunctionWord } from '../../../text/closedWords';
import type { Word } from '../../../text/words';
import { stemOf } from '../wordGroups';
import type { Amount } from './amount';
import type { GivenNumber } from './givenNumber';
import { isJoined } from './plainNumeral';

/** A thing is named by at most so many words ("two-day state visit"). */
const mostWords = 4;

/** What a measure before a noun is of, the unit being word `at`: "two-day visit", but not "two days of fog". */
export function thingMeasured(number: GivenNumber, at: number): Pick<Amount, 'of'> {
  const isPlural = (number.words[at]?.form ?? 's').endsWith('s');
  return isPlural ? {} : named(stemsFrom(number, at + 1, 1, () => true));
}

/**
 * What a sum is said to be: "$2 million in spending cuts", "spending cuts of about $2 million", but not "in Ohio".
 * @param at the first word of the sum, with those of its bound.
 */
export function thingPaid(number: GivenNumber, at: number): Pick<Amount, 'of'> {
  const { text, words, to } = number;
  const isPlain = isPlainIn(text);
  const behind =
    words[to]?.form === 'in' && isJoined(text, words, to) ? stemsFrom(number, to + 1, 1, isPlain) : [];
  if (behind.length > 0) return named(behind);
  return words[at - 1]?.form === 'of' ? named(stemsFrom(number, at - 2, -1, isPlain)) : {};
}

/** "$5 million for a wall", but not "for Orrin". */
export function purposeOf(number: GivenNumber): Pick<Amount, 'purpose'> {
  const { text, words, to } = number;
  if (words[to]?.form !== 'for' || !isJoined(text, words, to)) return {};
  const isLed = /^(?:an?|the|his|her|its|their|our|new)$/.test(words[to + 1]?.form ?? '');
  const purpose = stemsFrom(number, isLed ? to + 2 : to + 1, 1, isPlainIn(text));
  return purpose.length > 0 ? { purpose } : {};
}

function named(of: readonly string[]): Pick<Amount, 'of'> {
  return of.length > 0 ? { of } : {};
}

/** Neither a name nor a number. */
function isPlainIn(text: string): (word: Word) => boolean {
  return ({ start }) => !/[\p{Lu}\d]/u.test(text.charAt(start));
}

/** The stems of the words for a thing, from the first one on or from the last one back, with nothing between them. */
function stemsFrom(
  { text, words }: GivenNumber,
  from: number,
  step: 1 | -1,
  mayBe: (word: Word) => boolean,
): string[] {
  const stems: string[] = [];
  for (let i = from; stems.length < mostWords; i += step) {
    const word = words[i];
    const isNext = isJoined(text, words, step > 0 ? i : i + 1);
    if (!word || !isNext || isFunctionWord(word.form) || !mayBe(word)) break;
    stems.push(stemOf(word.form));
  }
  return stems;
}
