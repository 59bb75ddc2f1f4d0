import type { Analysis, Quote } from '../analysis/model';
import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { wordsOf } from '../text/words';
import { blocksOf, hashesOf } from './index/blocks';

/** Words that one pair of marks encloses. */
export interface Stretch extends Span {
  readonly quote: Quote;
}

/** An article of the corpus, ready for matching. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  /** By start, without overlap; only of quotes that report somebody's words. */
  readonly stretches: readonly Stretch[];
  /** Where each block of the text starts; see `blocksOf`. */
  readonly blockStarts: Uint32Array;
}

/** What the index and the statistics take of an article, besides its reading. */
export interface NewReading {
  readonly reading: Reading;
  /** For each block, the keys of the shingles that begin in it. */
  readonly keys: readonly Uint32Array[];
  /** Of all words, in order. */
  readonly hashes: Uint32Array;
}

/** Reads an article for matching. Linear in its length. */
export function readForMatching(article: Article, analysis: Analysis): NewReading {
  const words = wordsOf(article.text);
  const hashes = hashesOf(words);
  const { starts, keys } = blocksOf(words, hashes);
  return {
    reading: { article, analysis, stretches: stretchesOf(article, analysis), blockStarts: starts },
    keys,
    hashes,
  };
}

/** The text of some blocks in a row; numbers beyond the article's blocks are cut to them. */
export function spanOfBlocks({ blockStarts, article }: Reading, first: number, last: number): Span {
  return {
    start: blockStarts[Math.max(0, first)] ?? 0,
    end: blockStarts[last + 1] ?? article.text.length,
  };
}

/**
 * The quoted stretches that share words with a span, in order.
 */
export function stretchesIn({ stretches }: Reading, span: Span): Stretch[] {
  const found: Stretch[] = [];
  for (let i = firstEndingAfter(stretches, span.start); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.start >= span.end) break;
    found.push(stretch);
  }
  return found;
}

/** The number of the first of some spans (sorted, without overlap) that ends after an offset; their count if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Addresses stand between marks in code that was pasted with an article. */
const address = /^\s*(?:https?:|www\.)/i;

/** What stands between marks in an article. */
export function stretchesOf(article: Article, analysis: Analysis): Stretch[] {
  const all = analysis.quotes
    .filter((quote) => quote.kind !== 'scare')
    .flatMap((quote) => quote.quoted.map(({ start, end }) => ({ start, end, quote })))
    .filter((stretch) => !address.test(article.text.slice(stretch.start, stretch.start + 12)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const stretches: Stretch[] = [];
  for (const stretch of all) {
    if (stretch.end > stretch.start && stretch.start >= (stretches.at(-1)?.end ?? 0)) stretches.push(stretch);
  }
  return stretches;
}
