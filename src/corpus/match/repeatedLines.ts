import type { Span } from '../../text/span';
import type { Reading } from '../reading';
import type { PairMatch } from './wholeReading';

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
  const firstLines = new Map<string, number>();
  return ({ start, end }) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    const first = firstLines.get(line) ?? lineStart;
    firstLines.set(line, first);
    return `${start - lineStart + first}-${end - lineStart + first}`;
  };
}
