import type { Article } from './article';
import { paragraphsOf } from './paragraphs';
import { firstEndingAfter, textOf, type Span } from './span';

/*
 * An article has one count of offsets and two texts.
 *
 * - The **printed** text is the file's. The editor shows it, annotations quote it, and what opens a place looks for it.
 * - The **told** text is what its author wrote: as long as the printed one, with spaces where the page or the format of
 *   the file put something within a paragraph (`Analysis.inserts`). The stages of the analysis and all of the corpus read this one, so that
 *   no word of an insert is ever a name, a quote, in the index or a difference.
 *
 * A span means the same place in both. They are one string for plain text but that of a few pages.
 */

/**
 * The told text of a printed one.
 * @param inserts in order, without overlap.
 */
export function toldText(printed: string, inserts: readonly Span[]): string {
  if (inserts.length === 0) return printed;
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of inserts) {
    parts.push(printed.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return parts.join('') + printed.slice(copied);
}

/** A printed article as its author wrote it; the same object where nothing was put in. */
export function toldArticle(printed: Article, inserts: readonly Span[]): Article {
  if (inserts.length === 0) return printed;
  const text = toldText(printed.text, inserts);
  return { ...printed, text, paragraphs: paragraphsOf(text) };
}

/** Words of an article for people to read. */
export interface ShownWords {
  /** Exactly as the article prints them, but for the inserts between them. */
  readonly text: string;
  /** The same with the inserts, where there are any. */
  readonly printed?: string;
}

/** The words of a span of a printed text. */
export function wordsShown(printed: string, span: Span, inserts: readonly Span[]): ShownWords {
  const whole = textOf(printed, span);
  let text = '';
  let last: Span | undefined;
  for (const piece of aroundInserts(span, inserts)) {
    // the words around a line break stay two
    if (last && /[\n\r]/.test(textOf(printed, { start: last.end, end: piece.start }))) text += ' ';
    text += textOf(printed, piece);
    last = piece;
  }
  return text === whole ? { text: whole } : { text, printed: whole };
}

/**
 * What is left of a span without the inserts in it, in order; the span itself where there are none.
 * @param inserts in order, without overlap.
 */
export function aroundInserts(span: Span, inserts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (let i = firstEndingAfter(inserts, from); i < inserts.length; i++) {
    const { start, end } = inserts[i] ?? span;
    if (start >= span.end) break;
    if (from < start) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from === span.start) return [span];
  return from < span.end ? [...pieces, { start: from, end: span.end }] : pieces;
}
