import type { Analysis, Provenance, Quote } from '../analysis/model';
import type { Article } from '../text/article';
import { beginsWithAddress } from '../text/address';
import type { Inserted } from '../text/layOut';
import { firstEndingAfter, overlapLength, textOf, type Span } from '../text/span';
import { wholeInPrint, wordsShown } from '../text/told';
import type { Place } from './model';

/** Words that one pair of marks encloses, or one turn of a transcript. */
export interface Stretch extends Span {
  readonly quote: Quote;
}

/**
 * An article of the corpus, ready for matching. All but its id and the bits of its blocks may have to be brought back
 * from few bytes when it is asked for, which takes a fraction of a millisecond.
 */
export interface Reading {
  /** As its author wrote it: all matching reads this one. See `told.ts`. */
  readonly article: Article;
  /** The text as its file has it. */
  readonly printed: string;
  /** What the file has and its author did not write, by start, without overlap. */
  readonly inserts: readonly Inserted[];
  readonly analysis: Analysis;
  /**
   * The same without what a person said of its speakers: which quotes articles share is told by the articles alone, so
   * that no correction makes a match go or come.
   */
  readonly asRead: Reading;
  /** That of the analysis, with what a person or a file's own data gave instead. */
  readonly provenance: Provenance;
  /** By start, without overlap; only of quotes that report somebody's words. */
  readonly stretches: readonly Stretch[];
  /** Where each block of the text starts; see `blocksOf`. */
  readonly blockStarts: Uint32Array;
  /** A bit for each block, the lowest first: whether it holds quoted stretches or parts of them. */
  readonly quotedBlocks: Uint8Array;
}

/** The text of some blocks in a row; numbers beyond the article's blocks are cut to them. */
export function spanOfBlocks({ blockStarts, article }: Reading, first: number, last: number): Span {
  const from = Math.min(Math.max(0, first), blockStarts.length - 1);
  return { start: blockStarts[from] ?? 0, end: blockStarts[last + 1] ?? article.text.length };
}

/** Whether a block holds words between marks. */
export function isQuotedBlock({ quotedBlocks }: Reading, block: number): boolean {
  return (((quotedBlocks[block >>> 3] ?? 0) >>> (block & 7)) & 1) === 1;
}

/** Less of a span between marks is a word that the reporter's own sentences quote. */
const leastQuoted = 0.2;

/** The quoted stretches that share words with a span, in order; none where nearly all of the span stands outside marks. */
export function stretchesIn(reading: Reading, span: Span): Stretch[] {
  const found = allStretchesIn(reading, span);
  const quoted = found.reduce((sum, stretch) => sum + overlapLength(stretch, span), 0);
  const mayBeMost = quoted >= leastQuoted * (span.end - span.start);
  return mayBeMost || quoted >= leastQuoted * lettersIn(textOf(reading.article.text, span)) ? found : [];
}

/** How many letters there are: what stood in the place of an insert is left as spaces. */
function lettersIn(words: string): number {
  return words.replace(/\s+/g, ' ').length;
}

/** The quoted stretches that share words with a span, in order. */
export function allStretchesIn({ stretches }: Reading, span: Span): Stretch[] {
  const found: Stretch[] = [];
  for (let i = firstEndingAfter(stretches, span.start); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.start >= span.end) break;
    found.push(stretch);
  }
  return found;
}

/** Whether words of a span stand between marks; see `stretchesIn`. */
export function isQuoted(reading: Reading, span: Span): boolean {
  return stretchesIn(reading, span).length > 0;
}

/** So many turns make a transcript; a label may also stand before a line of the page ("EDITOR'S NOTE: ..."). */
const fewestTurns = 3;

/** Whether a quote is all that somebody says between two others, which needs no marks. */
function isTurn({ kind, quoted }: Quote): boolean {
  return kind === 'direct' && quoted.length === 0;
}

/** Whether it is a paragraph that the line before it announces, "X wrote:", whoever a person says that wrote it. */
function isPrinted({ attribution, given }: Quote): boolean {
  const rule = (given ? given.read : attribution)?.rule;
  return rule === 'announced' || rule === 'printed';
}

/** A span of an article without a speaker, as a `Place`. */
export function spanPlace(
  { article, printed, inserts }: Pick<Reading, 'article' | 'printed' | 'inserts'>,
  { start, end }: Span,
): Place {
  const span = wholeInPrint(printed, { start, end }, inserts);
  return { article: article.id, span, ...wordsShown(printed, span, inserts) };
}

/** What stands between marks in a text, or is somebody's turn in a transcript or printed in full. */
export function stretchesOf(text: string, analysis: Pick<Analysis, 'quotes'>): Stretch[] {
  const turns = analysis.quotes.filter((quote) => isTurn(quote) && !isPrinted(quote));
  const isTranscript = turns.length >= fewestTurns;
  const all = analysis.quotes
    .filter((quote) => quote.kind !== 'scare')
    .flatMap((quote) =>
      (isTurn(quote) && (isTranscript || isPrinted(quote)) ? [quote] : quote.quoted).map(
        ({ start, end }) => ({
          start,
          end,
          quote,
        }),
      ),
    )
    .filter((stretch) => !beginsWithAddress(text.slice(stretch.start, stretch.start + 12)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const stretches: Stretch[] = [];
  for (const stretch of all) {
    const last = stretches.at(-1);
    if (last && isOwnedWithin(stretch, last)) stretches[stretches.length - 1] = stretch;
    if (stretch.end > stretch.start && stretch.start >= (stretches.at(-1)?.end ?? 0)) stretches.push(stretch);
  }
  return stretches;
}

/** A less sure speaker of a part is mostly a misreading: of 27 such parts in 3,000 articles 11 were, all below 0.8. */
const sureOfPart = 0.85;

/** Whether a quote within another surely gives the same words to somebody else: 'Ada called Bo’s “odd” tweets “unwise”'. */
function isOwnedWithin(inner: Stretch, outer: Stretch): boolean {
  if (inner.start !== outer.start || inner.end !== outer.end) return false;
  if (inner.quote.kind !== 'partial') return false;
  if (inner.quote.given) return true;
  const [a, b] = [inner.quote.attribution, outer.quote.attribution];
  if (!a || !b) return false;
  return a.name !== b.name && a.confidence >= sureOfPart;
}
