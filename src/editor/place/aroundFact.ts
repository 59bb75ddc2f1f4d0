import type { Discrepancy } from '../../corpus/model';
import { paragraphsOf } from '../../text/paragraphs';
import type { Inserted } from '../../text/layOut';
import { firstEndingAfter, type Span } from '../../text/span';
import { inPrintedText, toldText, wordsShown } from '../../text/told';
import { sentenceAt } from './sentenceAt';

/** The rest of the sentence that a few words stand in, for reading them; both as printed, and both may be empty. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** So much of a sentence is shown on either side. */
const mostCharacters = 160;

/** Whether a difference is of a few words that nobody can judge without their sentence: a figure, a day, a name. */
export function needsSentence({ kind }: Discrepancy): boolean {
  return kind !== 'wording' && kind !== 'speaker' && kind !== 'denial';
}

/**
 * The sentence around some words.
 * @param printed the text of the article.
 * @param inserts what the page put into it; left out.
 */
export function sentenceAround(printed: string, inserts: readonly Inserted[], words: Span): Around {
  // only the line is read: an article may be long, and a comparison asks for many
  const { start, end } = lineAround(printed, inserts, words);
  const inLine = inserts
    .filter((insert) => start <= insert.start && insert.end <= end)
    .map((insert) => ({ ...insert, start: insert.start - start, end: insert.end - start }));
  const line = toldText(printed.slice(start, end), inLine);
  const found = sentenceAt({ text: line, paragraphs: paragraphsOf(line) }, words.start - start);
  const within = inPrintedText(found, printed.slice(start, end), inLine);
  if (!within) return { before: '', after: '' };
  const sentence = { start: within.start + start, end: Math.max(within.end + start, words.end) };
  const part = (from: number, to: number): string =>
    from < to ? wordsShown(printed, { start: from, end: to }, inserts).text : '';
  return {
    before: cutBefore(part(sentence.start, words.start)),
    after: cutAfter(part(words.end, sentence.end)),
  };
}

/** The line of the told text that holds some words. */
function lineAround(printed: string, inserts: readonly Inserted[], words: Span): Span {
  const within = (offset: number): Span | undefined => {
    const insert = inserts[firstEndingAfter(inserts, offset)];
    return insert && insert.start <= offset ? insert : undefined;
  };
  let start = words.start;
  while (start > 0) {
    const before = printed.lastIndexOf('\n', start - 1);
    start = before < 0 ? 0 : (within(before)?.start ?? before + 1);
    if (before < 0 || start > before) break;
  }
  let end = words.end;
  for (let wrap: Span | undefined; ; end = wrap.end) {
    const next = printed.indexOf('\n', end);
    end = next < 0 ? printed.length : next;
    wrap = next < 0 ? undefined : within(next);
    if (!wrap) return { start, end };
  }
}

/** The end of a text, with an ellipsis where it is cut. */
export function cutBefore(text: string): string {
  if (text.length <= mostCharacters) return text;
  const kept = text.slice(-mostCharacters);
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

/** The beginning of a text, with an ellipsis where it is cut. */
export function cutAfter(text: string): string {
  if (text.length <= mostCharacters) return text;
  const kept = text.slice(0, mostCharacters);
  return `${kept.slice(0, kept.lastIndexOf(' '))} …`;
}
