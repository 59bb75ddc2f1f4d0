import { isFunctionWord } from '../../../text/closedWords';
import type { Word } from '../../../text/words';
import { boundBefore } from './bounds';
import { isLabelOfScale } from './measures';
import { readNumeral, type Numeral } from './numerals';
import { isJoined } from './plainNumeral';

/** A number where it stands in a sentence. */
export interface GivenNumber extends Numeral {
  readonly text: string;
  /** The words of the sentence. */
  readonly words: readonly Word[];
  /** Which of them is its first one; `to` is the first one behind it. */
  readonly at: number;
  readonly first: Word;
  readonly last: Word;
}

/** The number that begins at a word, unless it is a part of a name, a date or a time of day. */
export function numberAt(text: string, words: readonly Word[], at: number): GivenNumber | undefined {
  const numeral = readNumeral(text, words, at);
  if (!numeral || (numeral.currency === undefined && isPartOfName(text, words, at))) return undefined;
  const [first, last] = [words[at], words[numeral.to - 1]];
  if (!first || !last || isOfClock(text, first.start, last.end)) return undefined;
  return { text, words, at, first, last, ...numeral };
}

/** "9:25" */
function isOfClock(text: string, start: number, end: number): boolean {
  return /^:\d/.test(text.slice(end, end + 2)) || /\d:$/.test(text.slice(Math.max(0, start - 2), start));
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
    !mayBind(before.form)
  );
}

/** Whether a word may stand before a number with a capital without being a name: "Nearly 50", but not "May 25". */
function mayBind(form: string): boolean {
  if (form === 'may') return false;
  return isFunctionWord(form) || boundBefore([form]).words > 0 || form === 'least' || form === 'killing';
}

/** As many words as a bound has, and the article or the verb before it. */
const mostBefore = 4;

/** The words that lead up to a number, with nothing between but spaces. */
export function wordsBefore({ text, words, at }: GivenNumber): string[] {
  let from = at;
  while (from > Math.max(0, at - mostBefore) && isJoined(text, words, from)) from--;
  return words.slice(from, at).map(({ form }) => form);
}
