import { contains, type Span } from '../../../text/span';
import type { Marked } from './marked';

/** A block of this kind tells the reader something: "[!NOTE]". */
const callout = /^\[!\w{1,20}\]/;
/** A paragraph of a block that only says whose words the others are. */
const signature = /^[-–—―]{1,2}\s?\p{Lu}.{1,100}$/u;
/** The same behind the words in their own paragraph, as tweets have it. */
const signatureAtEnd = /\s[–—―]\s?\p{Lu}[^.!?]{1,100}$/u;

/**
 * The paragraphs of block quotes, by number, as stretches in marks: a block of several is a quote over several
 * paragraphs. Not those of a block with marks of its own: it repeats a piece of another text, with its reporter's words.
 * @param blockQuotes in order, without overlap.
 * @param hasMarks whether a paragraph has double quotation marks.
 */
export function markedBlocks(
  text: string,
  paragraphs: readonly Span[],
  blockQuotes: readonly Span[],
  hasMarks: (paragraph: number) => boolean,
): ReadonlyMap<number, Marked> {
  const marked = new Map<number, Marked>();
  let next = 0;
  for (const block of blockQuotes) {
    while ((paragraphs[next]?.end ?? Infinity) <= block.start) next++;
    const own: number[] = [];
    for (let at = paragraphs[next]; at && contains(block, at); at = paragraphs[next]) own.push(next++);
    const said = own.filter((i) => !signature.test(wordsOf(i)));
    if (own.some(hasMarks) || said.length === 0 || callout.test(wordsOf(said[0] ?? 0))) continue;
    said.forEach((i, index) => {
      const { start } = paragraphs[i] ?? block;
      const words = wordsOf(i);
      const end = start + words.replace(signatureAtEnd, '').trimEnd().length;
      const closed = index === said.length - 1;
      const inner = { start, end };
      marked.set(i, { ...inner, inner, paragraph: i, closed, continues: index > 0, minor: false });
    });
  }
  return marked;

  function wordsOf(paragraph: number): string {
    const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  }
}
