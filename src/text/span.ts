import { countWhile } from './countWhile';

/**
 * A stretch of an article's exact text: half-open `[start, end)`, in UTF-16 code units, `0 <= start <= end`.
 * `text.slice(span.start, span.end)` is always the words shown.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. Empty spans share none. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans begin and end at the same places. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** In code units. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** How many code units two spans share, 0 or more. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The number of the first of some spans (sorted, without overlap) that ends after an offset; their count if none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return countWhile(spans.length, (at) => (spans[at]?.end ?? 0) <= offset);
}

/** How many of some things, by start, begin before an offset: the number of the first that begins there or after it. */
export function countBefore(things: readonly Pick<Span, 'start'>[], offset: number): number {
  return countWhile(things.length, (at) => (things[at]?.start ?? 0) < offset);
}

/** Order for sorting: by start, a longer span before the shorter ones that begin with it. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Spans in order without overlap; of some that overlap the one that begins first is kept, up to where the last one ends. */
export function withoutOverlap<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}

/** The span without the white space at its ends; empty at its start if it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}
