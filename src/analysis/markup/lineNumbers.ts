import type { Span } from '../../text/span';
import { beginsWithDigit } from './lineEnds';

/** So many lines are numbered, and so large a share of all. */
const fewestNumbered = 10;
const leastNumbered = 0.75;
/** A page of a record has more lines than this. */
const shortestPage = 10;
const numberAtStart = /^(\d{1,2})(?:\s{1,20}|$)/;

/**
 * The numbers before the lines of a record of a court, 1 to 25 on each page, in order, with the space behind them; empty
 * where not nearly all lines are numbered one after the other. Lists number their lines with a sign behind.
 * @param lines of the text, in order, without blank ones.
 */
export function findLineNumbers(text: string, lines: readonly Span[]): Span[] {
  if (lines.length < fewestNumbered) return [];
  const found: Span[] = [];
  let last = 0;
  let next = numberOf(text, lines[0]);
  for (const [i, { start }] of lines.entries()) {
    const number = next;
    next = numberOf(text, lines[i + 1]);
    if (!number) continue;
    // the number of the page stands alone before the first line
    if (number.isAll && next?.value === 1) continue;
    const follows = number.value === last + 1 || (number.value === 1 && last >= shortestPage);
    if (!follows) continue;
    found.push({ start, end: start + number.length });
    last = number.value;
  }
  return found.length >= fewestNumbered && found.length >= leastNumbered * lines.length ? found : [];
}

interface LineNumber {
  readonly value: number;
  readonly length: number;
  /** Whether the line has nothing else. */
  readonly isAll: boolean;
}

function numberOf(text: string, line: Span | undefined): LineNumber | undefined {
  if (!line || !beginsWithDigit(text, line)) return undefined;
  const match = numberAtStart.exec(text.slice(line.start, Math.min(line.end, line.start + 24)));
  if (!match) return undefined;
  const { length } = match[0];
  return { value: Number(match[1]), length, isAll: line.start + length >= line.end };
}
