import { wholeMonths } from '../../../text/calendarWords';
import type { Span } from '../../../text/span';

/** Words that a page shows as a post of somebody's, with its signature below them. */
export interface Post {
  /** Without the signature. */
  readonly span: Span;
  /** As the signature gives it, without titles of its own making ("President Ada Brook" stays). */
  readonly author: string;
}

/** "— Ada Brook (@adabrook) March 3, 2020", as pages show posts that they embed; looked for once in a run of white space. */
const signature = new RegExp(
  `(?<!\\s)\\s*(?:—|–|--|-)\\s?([^\\n()@—–]{2,50}?)\\s?\\(@\\w{1,20}\\)\\s(?:${wholeMonths})\\s\\d{1,2},\\s\\d{4}`,
  'g',
);
/** Posts are short: so far from its words a signature is another one's, in characters. */
const longestPost = 1000;

/** Where posts are signed in a text. */
export function signaturesIn(text: string): Span[] {
  return [...text.matchAll(signature)].map(({ index, 0: signed }) => ({
    start: index,
    end: index + signed.length,
  }));
}

/** The embedded post that a span stands in; `undefined` if it stands in none. Looks at the span's line alone. */
export function postAround(text: string, { start, end }: Span): Post | undefined {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - longestPost);
  const line = text.slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, end + longestPost));
  let begin = from;
  for (const match of line.matchAll(signature)) {
    const signed = from + match.index;
    if (signed >= end) return { span: { start: begin, end: signed }, author: (match[1] ?? '').trim() };
    begin = signed + match[0].length;
  }
  return undefined;
}
