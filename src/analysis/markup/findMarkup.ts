import type { Article } from '../../text/article';
import { firstEndingAfter, overlaps, withoutOverlap, type Span } from '../../text/span';
import { inPrintedText, toldArticle } from '../../text/told';
import { frontMatterOf } from '../../text/frontMatter';
import type { Insert } from '../furniture/furniture';
import { findCharacters } from './characters';
import { findBrokenSentences } from './brokenSentences';
import { findCaptions } from './captions';
import { findInlineMarkup } from './inlineMarkup';
import type { BrokenLines } from './lineEnds';
import { readLineMarkup } from './lineMarkup';
import { findLineNumbers } from './lineNumbers';
import { findPageBreaks } from './pageBreaks';
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
export function findMarkup(printed: Article): Markup {
  const characters = findCharacters(printed.text);
  if (characters.length === 0) return findSigns(printed);
  const { inserts, blockQuotes } = inPrintedText(
    findSigns(toldArticle(printed, characters)),
    printed.text,
    characters,
  );
  return { inserts: withoutOverlap([...characters, ...inserts]), blockQuotes };
}

/** The same in a text whose letters are its author's. */
function findSigns(article: Article): Markup {
  const front = frontMatterOf(article.text);
  const behindFront = ({ paragraphs }: Article): readonly Span[] =>
    front ? paragraphs.filter((line) => !overlaps(line, front)) : paragraphs;
  const printedLines = behindFront(article);
  const { marks, quoted } = readLineMarkup(article.text, printedLines);
  const numbers = findLineNumbers(article.text, printedLines);
  const margin = withoutOverlap([...marks, ...numbers]);
  const bare = toldArticle(article, margin);
  const { text } = bare;
  const { dropped, joins, lines } = wholeLines(text, behindFront(bare));
  const habit = findWraps(text, lines, numbers.length > 0);
  const wraps = [...(habit.length > 0 ? habit : findBrokenSentences(text, lines)), ...joins];
  const inline = findInlineMarkup(article.text, endsOfParagraphs(lines, wraps));
  const inserts = [
    ...wraps,
    ...[...margin, ...dropped, ...inline.marks].map((mark): Insert => ({ ...mark, kind: 'markup' })),
  ].filter((insert) => !front || !overlaps(front, insert));
  // a mail that is passed on has nearly all its lines in one
  const isPassedOn =
    printedLines.length >= fewestLines && linesIn(printedLines, quoted) > mostQuoted * printedLines.length;
  const blockQuotes = withoutOverlap([...(isPassedOn ? [] : quoted), ...inline.quoted]);
  return { inserts: withoutOverlap(inserts), blockQuotes };
}

/** Of the lines of an article, in which somebody quotes another. */
const mostQuoted = 0.7;
/** Shorter articles may be one quote and who said it. */
const fewestLines = 8;

/** How many of some lines begin in spans; both in order. */
function linesIn(lines: readonly Span[], spans: readonly Span[]): number {
  return lines.filter(({ start }) => {
    const span = spans[firstEndingAfter(spans, start)];
    return span !== undefined && span.start <= start;
  }).length;
}

/** The lines of an author among those that pages and captions put between them, in order. */
function wholeLines(text: string, lines: readonly Span[]): BrokenLines & { readonly lines: readonly Span[] } {
  const captions = findCaptions(text, lines);
  const { dropped, joins } = captions.dropped.length > 0 ? captions : findPageBreaks(text, lines);
  if (dropped.length === 0) return { dropped, joins, lines };
  const others = new Set(dropped);
  return { dropped, joins, lines: lines.filter((line) => !others.has(line)) };
}

/** @param wraps not in order. */
function endsOfParagraphs(lines: readonly Span[], wraps: readonly Span[]): number[] {
  const goOn = new Set(wraps.map(({ end }) => end));
  return lines.filter((_, i) => !goOn.has(lines[i + 1]?.start ?? -1)).map(({ end }) => end);
}
