import type { Article } from '../../text/article';
import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';

/** The sentence of an article that an offset stands in or at the end of; `undefined` outside every paragraph. */
export function sentenceAt(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  offset: number,
): Span | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!paragraph) return undefined;
  return sentencesOf({ text, paragraphs: [paragraph] }).find(({ end }) => offset <= end);
}
