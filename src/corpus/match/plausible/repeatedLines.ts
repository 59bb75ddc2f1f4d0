import { firstEndingAfter, type Span } from '../../../text/span';
import type { Reading } from '../../reading';
import type { PairMatch } from '../places/pairMatch';

/**
 * Matches of two articles, each told once where an article prints a whole line again, such as the caption of a picture
 * that a page shows twice: by the first of its places.
 * @param matches by place.
 */
export function withoutRepeatedLines(
  matches: readonly PairMatch[],
  left: Reading,
  right: Reading,
): PairMatch[] {
  const [firstLeft, firstRight] = [firstPlaces(left), firstPlaces(right)];
  const told = new Set<string>();
  return matches.filter((match) => {
    const key = `${firstLeft(match.left)} ${firstRight(match.right)}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Tells for a place where an article first prints the same words in the same line. */
function firstPlaces({ article: { text } }: Reading): (span: Span) => string {
  const lines = linesOf(text);
  return ({ start, end }) => {
    const line = lines[firstEndingAfter(lines, start)];
    const back = line && end <= line.end ? line.start - line.first : 0;
    return `${start - back}-${end - back}`;
  };
}

/** A line with the mark that ends it. */
interface Line extends Span {
  /** Where the text first has a line with the same words. */
  readonly first: number;
}

function linesOf(text: string): Line[] {
  const firsts = new Map<string, number>();
  let start = 0;
  return text.split('\n').map((words) => {
    const line = words.trimEnd();
    const first = firsts.get(line) ?? start;
    firsts.set(line, first);
    const end = start + words.length + 1;
    const found = { start, end, first };
    start = end;
    return found;
  });
}
