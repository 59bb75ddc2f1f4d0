import type { Article } from '../../text/article';
import { overlaps, withoutOverlap, type Span } from '../../text/span';
import { frontMatterOf } from '../furniture/frontMatter';
import type { Insert } from '../furniture/furniture';
import { findInlineMarkup } from './inlineMarkup';
import { readLineMarkup } from './lineMarkup';
import { findWraps } from './wrappedLines';

/** What a file's format adds to an article: the signs of Markdown and HTML, breaks that only wrap lines. */
export interface Markup {
  /** In order, without overlap. */
  readonly inserts: readonly Insert[];
  /** What stands in block quotes, in order, without overlap; the signs of their lines within. */
  readonly blockQuotes: readonly Span[];
}

/**
 * What is format and not text in a printed article, whatever its file is called: clipped pages are Markdown in `.txt`
 * as well. Front matter is left as it is. Linear in the length of the text.
 */
export function findMarkup({ text, paragraphs }: Article): Markup {
  const front = frontMatterOf(text);
  const lines = front ? paragraphs.filter((line) => !overlaps(line, front)) : paragraphs;
  const wraps = findWraps(text, lines);
  const { marks, quoted } = readLineMarkup(text, lines);
  const from = front?.end ?? 0;
  const inline = findInlineMarkup(text, endsOfParagraphs(lines, wraps));
  const inserts = [
    ...wraps.map((span): Insert => ({ ...span, kind: 'wrap' })),
    ...[...marks, ...inline.marks].map((span): Insert => ({
      start: span.start,
      end: span.end,
      kind: 'markup',
    })),
  ].filter(({ start }) => start >= from);
  return { inserts: withoutOverlap(inserts), blockQuotes: withoutOverlap([...quoted, ...inline.quoted]) };
}

function endsOfParagraphs(lines: readonly Span[], wraps: readonly Span[]): number[] {
  const wrapped = new Set(wraps.map(({ start }) => start));
  return lines.map(({ end }) => end).filter((end) => !wrapped.has(end));
}
