import abbreviationList from '../data/abbreviations.txt';
import type { Article } from './article';
import { plainWord } from './plainWord';
import { firstEndingAfter, overlaps, trimSpan, type Span } from './span';
import { readWordList } from './wordList';

const abbreviations = new Set(readWordList(abbreviationList).map(plainWord));

/**
 * Whether what stands between two words is the full stop of the first one, which ends no sentence: "Mr. Brook".
 * @param form the first word in lower case, without its full stop.
 */
export function isStopOfAbbreviation(between: string, form: string): boolean {
  return /^\.\s$/.test(between) && abbreviations.has(form);
}

/** A mark that may end a sentence with the marks and brackets that close after it, then space. Looked for once in a run of marks. */
const possibleEnd = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s)/g;
/** Nothing longer is asked whether it is an abbreviation. */
const longestAbbreviation = 16;

/**
 * The sentences of an article, in order, without overlap; none crosses a paragraph's end, and together they hold all
 * of the paragraphs but white space. A quote of several sentences is cut inside unless it is among `whole`. Linear time.
 * @param whole stretches in which no sentence ends, by start, without overlap.
 */
export function sentencesOf(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  whole: readonly Span[] = [],
): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph, whole));
}

/**
 * The sentences that hold a span, as one span; no farther than its line, nor than `reach` characters beyond it. Reads no
 * more of the text than that.
 */
export function sentencesHolding(text: string, span: Span, reach: number): Span {
  const from = Math.max(0, span.start - reach);
  const start = from + text.slice(from, span.start).lastIndexOf('\n') + 1;
  const after = text.slice(span.end, span.end + reach);
  const lineEnd = after.indexOf('\n');
  const end = span.end + (lineEnd < 0 ? after.length : lineEnd);
  const held = sentencesOf({ text, paragraphs: [{ start, end }] }, [span]).filter((each) =>
    overlaps(each, span),
  );
  return { start: held[0]?.start ?? span.start, end: held.at(-1)?.end ?? span.end };
}

function sentencesIn(text: string, paragraph: Span, whole: readonly Span[]): Span[] {
  const shown = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let from = paragraph.start;
  for (const match of shown.matchAll(possibleEnd)) {
    const mark = paragraph.start + match.index;
    const end = mark + match[0].length;
    if (!endsSentence(text, from, mark, end, match[0])) continue;
    if ((whole[firstEndingAfter(whole, end)]?.start ?? end) < end) continue;
    push({ start: from, end });
    from = end;
  }
  push({ start: from, end: paragraph.end });
  return sentences;

  function push(span: Span): void {
    const trimmed = trimSpan(text, span);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
  }
}

function endsSentence(text: string, from: number, mark: number, end: number, marks: string): boolean {
  const next = text.slice(end, end + 8).trimStart();
  if (!/^["“‘'«([–—-]*\s*[\p{Lu}\p{N}]/u.test(next)) return false;
  if (marks !== '.') return true;
  const word = lastWord(text, Math.max(from, mark - longestAbbreviation), mark);
  return !(
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    abbreviations.has(word.toLowerCase())
  );
}

function lastWord(text: string, from: number, to: number): string {
  return /[\p{L}.]*$/u.exec(text.slice(from, to))?.[0] ?? '';
}
