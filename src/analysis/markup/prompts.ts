import type { Article } from '../../text/article';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Insert } from '../furniture/furniture';

/** Signs of bold or italic type and of headings. */
const setsApart = /^(?:\*{1,3}|_{1,3}|#{1,6}|<(?:b|strong|em|i|h[1-6])\b)/i;
/** Between such a sign and the first word no more stands. */
const mostSpace = 4;
/** Nobody asks longer, in code units; within what they ask so many other signs may stand. */
const longestPrompt = 600;
const mostSigns = 8;

/**
 * What stands in bold or italic type or as a heading at the beginnings of paragraphs, in order, and is a question or all
 * of its paragraph: how many interviews print what the interviewer says. Linear in the number of the paragraphs.
 * @param article as its author wrote it.
 * @param inserts in order, without overlap.
 */
export function promptsSetApart(printed: string, article: Article, inserts: readonly Insert[]): Span[] {
  const signs = inserts.filter(({ kind }) => kind === 'markup');
  if (signs.length === 0) return [];
  return article.paragraphs.flatMap(({ start, end }) => {
    const next = firstEndingAfter(signs, start);
    const opening = signs[next - 1];
    if (!opening || !isBeside(printed, opening.end, start)) return [];
    const sign = setsApart.exec(printed.slice(opening.start, opening.end))?.[0];
    if (sign === undefined) return [];
    const closings = sign.startsWith('#')
      ? [end]
      : signs.slice(next, next + mostSigns).map((one) => one.start);
    for (const closing of closings) {
      if (closing - start > longestPrompt) return [];
      const words = article.text.slice(start, Math.min(closing, end)).trimEnd();
      const isWhole = closing >= end && isBeside(printed, end, closing);
      if (isWhole || (closing < end && /\?["”’)]?$/.test(words)))
        return [{ start, end: start + words.length }];
    }
    return [];
  });
}

/** Whether between two offsets stands nothing but a little space. */
function isBeside(printed: string, from: number, to: number): boolean {
  return to - from <= mostSpace && /^[^\S\n\r]*$/.test(printed.slice(from, to));
}
