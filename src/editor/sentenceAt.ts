import type { Article } from '../text/article';
import { trimSpan, type Span } from '../text/span';

/**
 * ICU ends a sentence after "Gen." and "U.S.": a break after a capitalized word of up to three letters, or after
 * initials, is taken back. "It was Abe. He left." becomes one sentence by this; people see the words before they tag.
 */
const abbreviation = /(?:^|[\s("“‘])(?:\p{Lu}\p{L}{0,2}|(?:\p{L}\.)+\p{L})\.\s*$/u;
/** The end of a sentence that `abbreviation` needs to see. */
const tailLength = 16;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence of an article that an offset stands in, trimmed; `undefined` outside every paragraph. Sentences are
 * those of the Unicode segmentation (UAX 29) within a paragraph, joined after abbreviations of titles and names.
 */
export function sentenceAt(article: Article, offset: number): Span | undefined {
  const paragraph = article.paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!paragraph) return undefined;
  const text = article.text.slice(paragraph.start, paragraph.end);
  const within = offset - paragraph.start;
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const isLast = end === text.length;
    if (!isLast && abbreviation.test(text.slice(Math.max(start, end - tailLength), end))) continue;
    if (within < end || isLast) {
      return trimSpan(article.text, { start: paragraph.start + start, end: paragraph.start + end });
    }
    start = end;
  }
  return undefined;
}
