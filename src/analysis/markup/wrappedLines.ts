import type { Span } from '../../text/span';

/** Lines are wrapped by hand or by mail at some width between these, in code units. */
const narrowest = 40;
const widest = 120;
/** So many breaks tell a habit, and so large a share of them must be forced. */
const fewestBreaks = 4;
const leastForced = 0.85;
/** Of the lines of wrapped prose about four in five begin with a small letter; those of lists and chats do not. */
const leastSmall = 0.4;

/**
 * The line breaks of a text that only wrap its lines, in order, each with the white space around it; empty where the
 * text has a line for each paragraph. Lines are wrapped where none is long and nearly every one that another follows
 * directly had no room for the first word of that one, which is mostly in the middle of a sentence.
 * @param lines of the text, in order, without blank ones.
 */
export function findWraps(text: string, lines: readonly Span[]): Span[] {
  const breaks: { readonly span: Span; readonly wanted: number }[] = [];
  let width = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (!above || !line) break;
    const length = above.end - above.start;
    if (length > widest) return [];
    const span = { start: above.end, end: line.start };
    if (!isOneBreak(text, span)) continue;
    breaks.push({ span, wanted: length + 1 + firstWord(text, line) });
    width = Math.max(width, length);
  }
  if (breaks.length < fewestBreaks || width < narrowest) return [];
  const forced = breaks.filter(({ wanted }) => wanted > width);
  const small = forced.filter(({ span }) => /\p{Ll}/u.test(text.charAt(span.end)));
  const wraps = forced.length >= leastForced * breaks.length && small.length >= leastSmall * forced.length;
  return wraps ? forced.map(({ span }) => span) : [];
}

/** Whether what stands between two lines is one line break and no blank line. */
export function isOneBreak(text: string, between: Span): boolean {
  const { start, end } = between;
  return end - start < widest && /^[^\n\r]*(?:\r\n|\n|\r)[^\n\r]*$/.test(text.slice(start, end));
}

/** Length of the first word of a line. */
function firstWord(text: string, { start, end }: Span): number {
  let to = start;
  while (to < end && !/\s/.test(text.charAt(to))) to++;
  return to - start;
}
