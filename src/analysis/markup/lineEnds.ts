import { textOf, type Span } from '../../text/span';
import type { Insert } from '../furniture/furniture';

/** Lines of a text that are none of its author's, and what keeps others apart that are one. */
export interface BrokenLines {
  /** Whole lines, in order. */
  readonly dropped: readonly Span[];
  /** From the end of a line to the beginning of the one that goes on with it, in order, with the lines between. */
  readonly joins: readonly Insert[];
}

const endOfSentence = /[.!?:;…]["'”’»)\]]{0,3}$/;
/** At the end of a line it parts a word, if what follows is its other half. */
const partingHyphen = /\p{L}[-‐\u00ad]$/u;

/** Of a parted word neither half is longer, in code units. */
const longestWord = 40;

/** Whether a line ends as sentences do. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  return endOfSentence.test(text.slice(Math.max(start, end - 5), end));
}

/** Whether a line begins in the middle of a sentence. */
export function beginsSmall(text: string, { start }: Span): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}

/** Whether a line begins with a digit; quicker than an expression, which few lines need. */
export function beginsWithDigit(text: string, { start }: Span): boolean {
  const first = text.charCodeAt(start);
  return first >= 48 && first <= 57;
}

/** Whether a word begins in one line and ends in another. */
export function partsWord(text: string, above: Span, below: Span): boolean {
  return beginsSmall(text, below) && partingHyphen.test(text.slice(above.end - 2, above.end));
}

/** Makes one line of two; of a word that they part too. Reads the text once where words are parted. */
export function lineJoiner(text: string): (above: Span, below: Span) => Insert {
  let known: ReadonlySet<string> | undefined;
  return (above, below) => {
    const span = { start: above.end, end: below.start, kind: 'wrap' as const };
    if (!partsWord(text, above, below)) return span;
    known ??= new Set(text.toLowerCase().match(/[\p{L}'’-]{2,}/gu));
    const [first = ''] =
      /[\p{L}'’]+$/u.exec(text.slice(Math.max(above.start, above.end - longestWord), above.end - 1)) ?? [];
    const [second = ''] =
      /^[\p{L}'’]+/u.exec(
        textOf(text, { start: below.start, end: Math.min(below.end, below.start + longestWord) }),
      ) ?? [];
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    const isCompound = !known.has(a + b) && (known.has(`${a}-${b}`) || (known.has(a) && known.has(b)));
    return { ...span, start: above.end - 1, told: isCompound ? '-' : '' };
  };
}
