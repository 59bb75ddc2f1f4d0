import type { Article } from '../../text/article';
import { frontMatterOf } from '../../text/frontMatter';
import { sentencesOf } from '../../text/sentences';
import { textOf, type Span } from '../../text/span';

/**
 * The sentence of an article that an offset stands in or at the end of; `undefined` outside every paragraph, and where no
 * word stands. A line of
 * front matter is read without what is of its format: of a field the value, without its key and its marks.
 */
export function sentenceAt(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  offset: number,
): Span | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!paragraph) return undefined;
  const line = valueIn(text, paragraph);
  const found = sentencesOf({ text, paragraphs: [line] }).find(
    ({ end }) => offset <= end || end === line.end,
  );
  return found && /[\p{L}\p{N}]/u.test(textOf(text, found)) ? found : undefined;
}

/** The value of the field that a line of front matter is; any other line whole. */
function valueIn(text: string, line: Span): Span {
  const values = [...(frontMatterOf(text)?.fields.values() ?? [])];
  return values.find(({ start, end }) => line.start <= start && end <= line.end) ?? line;
}
