import type { Article } from './article';
import { inPrinted, layOut, type Inserted } from './layOut';
import { paragraphsOf } from './paragraphs';
import { firstEndingAfter, textOf, type Span } from './span';

/*
 * An article has one count of offsets and two texts.
 *
 * - The **printed** text is the file's. The editor shows it, annotations quote it, and what opens a place looks for it.
 * - The **told** text is what its author wrote: as long as the printed one, with spaces where the page or the format of
 *   the file put something within a paragraph (`Analysis.inserts`), and with the author's letters where the format has
 *   others for them (`&quot;`). The stages of the analysis and all of the corpus read this one, so that no word of an
 *   insert is ever a name, a quote, in the index or a difference.
 *
 * A span of whole words means the same place in both, but that a word with letters of the format in it is shorter in the
 * told one (`layOut.ts`). They are one string for plain text but that of a few pages.
 */

/**
 * The told text of a printed one.
 * @param inserts in order, without overlap.
 */
export function toldText(printed: string, inserts: readonly Inserted[]): string {
  if (inserts.length === 0) return printed;
  if (inserts.some(({ told }) => told !== undefined)) return layOut(printed, inserts).text;
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of inserts) {
    parts.push(printed.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return parts.join('') + printed.slice(copied);
}

/**
 * A value with spans of the told text, anywhere in it, with the same ones of the printed text; the same object where no
 * span changes.
 */
export function inPrintedText<T>(value: T, printed: string, inserts: readonly Inserted[]): T {
  if (!inserts.some(({ told }) => told !== undefined)) return value;
  return inPrinted(value, layOut(printed, inserts).points);
}

/** No word is longer. */
const longestWord = 100;
const wordUnit = /[\p{L}\p{N}]/u;

/**
 * A span of whole words of the told text with its last word whole in print too, where letters of the format make it
 * longer; the same one for all other spans.
 */
export function wholeInPrint(printed: string, span: Span, inserts: readonly Inserted[]): Span {
  let from = span.end;
  let next = firstEndingAfter(inserts, from);
  while (from > span.start && span.end - from < longestWord) {
    const before = inserts[next - 1];
    const isBehindInsert = before?.end === from && before.told !== undefined;
    if (!isBehindInsert && /\s/.test(printed.charAt(from - 1))) break;
    from = isBehindInsert ? before.start : from - 1;
    if (before && from <= before.start) next--;
  }
  next = firstEndingAfter(inserts, from);
  let end = span.end;
  let isInWord = false;
  for (let insert = inserts[next]; insert && insert.start < end; insert = inserts[++next]) {
    if (insert.told === undefined) return span;
    isInWord = true;
    end = Math.max(end, insert.end);
    while (end - span.end < longestWord && wordUnit.test(printed.charAt(end))) end++;
  }
  return isInWord && end > span.end ? { start: span.start, end } : span;
}

/** A printed article as its author wrote it; the same object where nothing was put in. */
export function toldArticle(printed: Article, inserts: readonly Inserted[]): Article {
  if (inserts.length === 0) return printed;
  const text = toldText(printed.text, inserts);
  return { ...printed, text, paragraphs: paragraphsOf(text) };
}

/** Words of an article for people to read. */
export interface ShownWords {
  /** Exactly as the article tells them, without the inserts between them. */
  readonly text: string;
  /** As the article prints them, where that is something else. */
  readonly printed?: string;
}

/** The words of a span of a printed text. */
export function wordsShown(printed: string, span: Span, inserts: readonly Inserted[]): ShownWords {
  const whole = textOf(printed, span);
  let text = '';
  let isBroken = false;
  let from = span.start;
  for (let i = firstEndingAfter(inserts, from); i < inserts.length; i++) {
    const { start, end, told } = inserts[i] ?? { ...span, told: '' };
    if (start >= span.end) break;
    show(printed.slice(from, Math.max(from, start)));
    if (told !== undefined) show(told);
    else isBroken ||= /[\n\r]/.test(printed.slice(start, end));
    from = end;
  }
  show(printed.slice(from, Math.max(from, span.end)));
  return text === whole ? { text: whole } : { text, printed: whole };

  function show(words: string): void {
    if (words === '') return;
    // the words around a line break stay two
    text += isBroken && text !== '' ? ` ${words}` : words;
    isBroken = false;
  }
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
