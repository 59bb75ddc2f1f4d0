import type { Span } from '../../../text/span';

/** What two articles have in common: a place in each. */
interface Pair {
  readonly left: Span;
  readonly right: Span;
}

/** Characters; most quotes lie in one or two such parts of an article. */
const partLength = 256;

/**
 * Pairs of places, found by where they stand: an article that repeats one sentence a thousand times shares thousands with
 * another one, too many to look at all of them for each.
 */
export class PairGrid<T extends Pair> {
  private readonly lefts = new Map<number, T[]>();
  private readonly rights = new Map<number, T[]>();

  constructor(pairs: readonly T[] = []) {
    for (const pair of pairs) this.add(pair);
  }

  add(pair: T): void {
    enter(this.lefts, pair.left, pair);
    enter(this.rights, pair.right, pair);
  }

  /**
   * Whether a test holds for any of the pairs of which both sides come within `reach` characters of those of `pair`. It
   * is also asked of some that do not.
   */
  someNear({ left, right }: Pair, reach: number, test: (other: T) => boolean): boolean {
    const [here, there] = [listsNear(this.lefts, left, reach), listsNear(this.rights, right, reach)];
    const fewer = countOf(here) <= countOf(there) ? here : there;
    return fewer.some((list) => list.some(test));
  }

  /** The same for the pairs of which one side, either, overlaps that of `pair`. */
  someBeside(pair: Pair, test: (other: T) => boolean): boolean {
    return this.someOn('left', pair.left, test) || this.someOn('right', pair.right, test);
  }

  /** The same for the pairs of which the side named overlaps a span. */
  someOn(side: 'left' | 'right', span: Span, test: (other: T) => boolean): boolean {
    return listsNear(side === 'left' ? this.lefts : this.rights, span, 0).some((list) => list.some(test));
  }
}

function partsOf({ start, end }: Span, reach: number): { first: number; last: number } {
  return {
    first: Math.floor((start - reach) / partLength),
    last: Math.floor((end + reach) / partLength),
  };
}

function enter<T>(lists: Map<number, T[]>, span: Span, pair: T): void {
  const { first, last } = partsOf(span, 0);
  for (let part = first; part <= last; part++) {
    const list = lists.get(part);
    if (list) list.push(pair);
    else lists.set(part, [pair]);
  }
}

function listsNear<T>(lists: ReadonlyMap<number, readonly T[]>, span: Span, reach: number): (readonly T[])[] {
  const { first, last } = partsOf(span, reach);
  const found: (readonly T[])[] = [];
  for (let part = first; part <= last; part++) {
    const list = lists.get(part);
    if (list) found.push(list);
  }
  return found;
}

function countOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
