import { countBefore, firstEndingAfter, overlaps, type Span } from './span';

/**
 * Asks of a span which of many it overlaps, in their order, without looking at each of them for each question.
 * @param spans by start; some may lie within others.
 */
export function overlapping<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const reach: number[] = []; // how far any of those up to each one goes
  for (const { end } of spans) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (span) => {
    const found: T[] = [];
    for (let at = countBefore(spans, span.end) - 1; at >= 0 && (reach[at] ?? 0) > span.start; at--) {
      const each = spans[at];
      if (each && overlaps(each, span)) found.push(each);
    }
    return found.reverse();
  };
}

/**
 * Asks of a span whether it overlaps one of many, without looking at each of them for each question.
 * @param spans by start.
 */
export function overlapsOneOf(spans: readonly Span[]): (span: Span) => boolean {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return (span) => {
    const candidate = joined[firstEndingAfter(joined, span.start)];
    return candidate !== undefined && overlaps(candidate, span);
  };
}
