import { countWhile } from '../text/countWhile';
import type { Span } from '../text/span';
import type { CodePointRange } from './model';

/** Converts positions in one text between UTF-16 code units and Unicode code points. */
export interface CodePointMap {
  /** Code points of a span of code units. A position inside a surrogate pair counts as the one before the pair. */
  toCodePoints(span: Span): CodePointRange;
  /** Code units of a range of code points; what lies outside the text is moved to its nearest end. */
  toUnits(range: CodePointRange): Span;
}

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/**
 * The map of a text: made in linear time, asked in logarithmic time. A lone surrogate, a BOM, a carriage return and
 * a line feed are one code point each, as they are one code unit each.
 */
export function codePointMap(text: string): CodePointMap {
  const pairs: number[] = [];
  for (const match of text.matchAll(surrogatePair)) pairs.push(match.index);

  const toCodePoint = (unit: number): number => {
    const inside = clamp(unit, text.length);
    return inside - countWhile(pairs.length, (i) => (pairs[i] ?? 0) < inside);
  };
  const toUnit = (codePoint: number): number => {
    // the i-th pair begins at code point pairs[i] - i, and shifts all that follows it by one
    const before = countWhile(pairs.length, (i) => (pairs[i] ?? 0) - i < codePoint);
    return clamp(codePoint + before, text.length);
  };
  return {
    toCodePoints: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }),
    toUnits: ({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }),
  };
}

/** The last code points of a text, at most `count`. */
export function lastCodePoints(text: string, count: number): string {
  return Array.from(text.slice(wholeFrom(text, text.length - 2 * count)))
    .slice(-count)
    .join('');
}

/** The first code points of a text, at most `count`. */
export function firstCodePoints(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}

/** A position not inside a surrogate pair. */
function wholeFrom(text: string, from: number): number {
  if (from <= 0) return 0;
  const inPair = /[\uDC00-\uDFFF]/.test(text.charAt(from)) && /[\uD800-\uDBFF]/.test(text.charAt(from - 1));
  return inPair ? from - 1 : from;
}

function clamp(position: number, length: number): number {
  return Math.max(0, Math.min(position, length));
}
