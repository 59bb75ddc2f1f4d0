import type { Span } from './span';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The lines of a text that are not blank, trimmed, in order. An article's paragraph is a line of its told text, in
 * which wrapped lines are one.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(lineBreak)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return paragraphs;

  function push(start: number, end: number): void {
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start < end) paragraphs.push({ start, end });
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0xfeff || unit === 0x0b || unit === 0x0c;
}

/** How many line breaks stand between two lines of a text, 1 or more; one more than blank lines. */
export function lineBreaksBetween(text: string, above: Span, below: Span): number {
  return text.slice(above.end, below.start).match(lineBreak)?.length ?? 0;
}

/** Whether a line stands right below another one: between them is one line break and no blank line. */
export function isNextLine(text: string, above: Span | undefined, below: Span | undefined): boolean {
  return above !== undefined && below !== undefined && lineBreaksBetween(text, above, below) === 1;
}
