import type { Analysis, Quote } from '../../analysis/model';
import { overlaps, type Span } from '../../text/span';
import { wordsShown } from '../../text/told';
import { cutAfter, cutBefore, type Around } from './aroundFact';

/** What opens or closes a quote. */
const mark = /["“”„«»‹›‘’']/u;

/**
 * The rest of the quotes that some words stand in, with their marks; both as printed, and both empty where the words
 * stand in no marks.
 * @param printed the text of the article.
 */
export function quoteAround(
  printed: string,
  { quotes, inserts }: Pick<Analysis, 'quotes' | 'inserts'>,
  words: Span,
): Around {
  const held = quotes.filter(({ kind }) => kind !== 'scare').flatMap((quote) => stretchesAt(quote, words));
  const start = Math.min(
    words.start,
    ...held.map((stretch) => stretch.start - markAt(printed, stretch.start - 1)),
  );
  const end = Math.max(words.end, ...held.map((stretch) => stretch.end + markAt(printed, stretch.end)));
  const part = (from: number, to: number): string =>
    from < to ? wordsShown(printed, { start: from, end: to }, inserts).text : '';
  return { before: cutBefore(part(start, words.start)), after: cutAfter(part(words.end, end)) };
}

function stretchesAt({ quoted }: Quote, words: Span): readonly Span[] {
  return quoted.filter((stretch) => overlaps(stretch, words));
}

/** How many characters a mark at some place has. */
function markAt(text: string, at: number): number {
  return mark.test(text.charAt(at)) ? 1 : 0;
}
