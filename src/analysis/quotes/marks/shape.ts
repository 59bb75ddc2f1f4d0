import { beginsWithAddress } from '../../../text/address';
import type { Marked } from './marked';
import { at, type Words } from '../word';

/** What the words between marks look like. */
export interface Shape {
  /** How many words. */
  readonly count: number;
  /** The last letter or mark before the closing quotation mark. */
  readonly last: string;
  readonly capital: boolean;
  /** Whether it is printed as titles of works are. */
  readonly title: boolean;
  /** As `title`, or it would be but for the full stop that ends the reporter's sentence before the closing mark. */
  readonly name: boolean;
  /** Whether it begins with a web address, which nobody says. */
  readonly address: boolean;
}

const innerMarks = /["“”'‘’]/g;
const titleWord = /^[\p{Lu}\p{N}&(#@$]/u;
const smallTitleWord = /^(?:of|the|and|in|on|for|to|a|an|at|with|by|vs\.?|is)$/;
const longestTitle = 8;
const longestName = 12;

/**
 * Describes what stands between marks.
 * @param capitals whether its paragraph is printed in capitals, which then tell nothing.
 */
export function shapeOf(text: string, marked: Marked, capitals: boolean): Shape {
  const { start, end } = marked.inner;
  const inner = text.slice(start, end).replace(innerMarks, '').trim();
  const words = inner.split(/\s+/);
  const name =
    !capitals &&
    words.length <= longestName &&
    titleWord.test(inner) &&
    words.every((word) => titleWord.test(word) || smallTitleWord.test(word)) &&
    !/[?!]$/.test(inner);
  const title = name && words.length <= longestTitle && !inner.endsWith('.');
  const capital = /^\p{Lu}/u.test(inner);
  const address = beginsWithAddress(inner);
  return { count: words.length, last: inner.slice(-1), capital, title, name, address };
}

/** At least so many words make an utterance that says by itself that it is one. */
export const shortestUtterance = 4;

/**
 * Whether a stretch in marks is a whole utterance rather than a fragment in the reporter's sentence: long enough,
 * begun or ended as a sentence, and not in the middle of the reporter's own.
 */
export function isUtterance(words: Words, i: number, sentenceStart: number, shape: Shape): boolean {
  if (shape.count < shortestUtterance || !(shape.capital || /[.,?!]/.test(shape.last))) return false;
  const before = at(words, i - 1);
  if (standsFirst(words, i, sentenceStart)) return true;
  if (/^[,:;—–-]$/.test(before.text)) return true;
  return before.tag === 'VERB' && shape.capital;
}

/** Whether a stretch in marks that somebody is known to have said is a whole utterance, however short: “Yes,” X said. */
export function isShortUtterance(words: Words, i: number, sentenceStart: number, shape: Shape): boolean {
  return shape.capital && /[.,?!]/.test(shape.last) && standsFirst(words, i, sentenceStart);
}

function standsFirst(words: Words, i: number, sentenceStart: number): boolean {
  const before = at(words, i - 1);
  // “...” […] “...”
  if (before.text === ']' && /^(?:…|\.{2,})$/.test(at(words, i - 2).text)) return true;
  return i === sentenceStart || before.text === '' || before.tag === 'QUOTE' || /[.?!]$/.test(before.text);
}
