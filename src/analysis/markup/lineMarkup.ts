import { isNextLine } from '../../text/paragraphs';
import { textOf, type Span } from '../../text/span';

/** The marks at the beginnings of lines, and which lines they make a block quote. */
export interface LineMarkup {
  /** In order, without overlap. */
  readonly marks: readonly Span[];
  /** The block quotes, each some lines with no line between that is none of it. */
  readonly quoted: readonly Span[];
}

/** ">" for each level of a block quote, then what a line of Markdown may begin with. */
const beginning = /^\s{0,3}((?:>\s{0,3}){0,9})((?:#{1,6}|[*+])(?=\s))?/;
/** A line of signs that parts what stands above from what stands below, and a definition of a link. */
const ruled =
  /^\s{0,3}(?:(?:[*_-]\s{0,2}){3,}|={3,}|\[[^[\]\n]{1,60}\]:\s{1,3}\S+(?:\s+["'(][^\n]{0,300})?)$/;
/** A line of signs is no longer, in code units. */
const longestRuled = 400;
const closingHashes = /\s#{1,6}$/;

/**
 * Reads the beginnings of the lines of a text: signs of headings and of block quotes, stars of lists, lines that are only
 * signs. Hyphens and numbers of lists stay, as other texts have them too. Linear in the length of the lines.
 * @param lines of the text, in order, without blank ones.
 */
export function readLineMarkup(text: string, lines: readonly Span[]): LineMarkup {
  const marks: Span[] = [];
  const quoted: Span[] = [];
  for (const line of lines) {
    const first = text.charCodeAt(line.start);
    // letters, by far the most lines
    if ((first >= 65 && first !== 91 && first !== 95) || (first >= 48 && first <= 57)) continue;
    const words = textOf(text, line);
    if (words.length < longestRuled && ruled.test(words)) {
      marks.push(line);
      continue;
    }
    const [whole = '', quote = '', sign] = beginning.exec(words) ?? [];
    if (quote !== '') addLine(text, quoted, line);
    if (quote === '' && sign === undefined) continue;
    marks.push({ start: line.start, end: line.start + whole.trimEnd().length });
    const hashes = sign?.startsWith('#') === true ? closingHashes.exec(words) : null;
    if (hashes && hashes.index > whole.length)
      marks.push({ start: line.start + hashes.index, end: line.end });
  }
  return { marks, quoted };
}

function addLine(text: string, quoted: Span[], line: Span): void {
  const last = quoted.at(-1);
  if (last && isNextLine(text, last, line)) quoted[quoted.length - 1] = { start: last.start, end: line.end };
  else quoted.push(line);
}
