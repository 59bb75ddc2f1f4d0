import { compareSpans, isSameSpan, type Span } from '../../text/span';

/** Which way a person steps through a list that ends where it begins. */
export type Direction = 'next' | 'previous';

/** A place to step to, with all that stands at just this place; never empty. */
export interface Stop<T> {
  readonly span: Span;
  readonly things: readonly T[];
  /** How many things stand at the stops before it. */
  readonly before: number;
}

/** The numbers of the first and the last of some things among all that are counted with them, from 1, and of how many. */
export interface Rank {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** The places of some things, in reading order, those that begin together from the longest; each place once. */
export function stopsOf<T>(things: readonly T[], spanOf: (thing: T) => Span): Stop<T>[] {
  const placed = things.map((thing) => ({ thing, span: spanOf(thing) }));
  placed.sort((a, b) => compareSpans(a.span, b.span));
  const stops: { span: Span; things: T[]; before: number }[] = [];
  placed.forEach(({ thing, span }, before) => {
    const last = stops.at(-1);
    if (last && isSameSpan(last.span, span)) last.things.push(thing);
    else stops.push({ span, things: [thing], before });
  });
  return stops;
}

/**
 * The stop after or before a caret or a selection, from the last one on to the first and the other way round;
 * `undefined` only where there is none. From a stop that is selected the way leads to its neighbour, so that those that
 * overlap it or lie in it are reached too. A caret within one has that one before it.
 */
export function stepFrom<T>(
  stops: readonly Stop<T>[],
  from: Span,
  direction: Direction,
): Stop<T> | undefined {
  const selected = stops.findIndex(({ span }) => isSameSpan(span, from));
  const found =
    direction === 'next'
      ? selected >= 0
        ? selected + 1
        : stops.findIndex(({ span }) => span.start >= from.start)
      : selected >= 0
        ? selected - 1
        : stops.findLastIndex(({ span }) => span.start < from.start);
  const otherEnd = direction === 'next' ? stops[0] : stops.at(-1);
  return stops[found] ?? otherEnd;
}

/** Which of the things of some stops those of one are, where only some count; `undefined` if none of its own does. */
export function rankOf<T>(
  stops: readonly Stop<T>[],
  stop: Stop<T>,
  counts: (thing: T) => boolean,
): Rank | undefined {
  const own = stop.things.filter(counts).length;
  if (own === 0) return undefined;
  const all = stops.flatMap(({ things }) => things);
  const before = all.slice(0, stop.before).filter(counts).length;
  return { first: before + 1, last: before + own, of: all.filter(counts).length };
}
