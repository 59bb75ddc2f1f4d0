import { contains, type Span } from '../../text/span';

/** A stretch with those that stand in it. */
export interface Nested<T> {
  readonly thing: T;
  readonly within: readonly Nested<T>[];
}

interface Open<T> extends Nested<T> {
  readonly within: Open<T>[];
}

/** Puts each of some stretches into the shortest one before it that holds it; by start, the longer first. */
export function nested<T extends Span>(things: readonly T[]): readonly Nested<T>[] {
  const top: Open<T>[] = [];
  const open: Open<T>[] = [];
  for (const thing of [...things].sort((a, b) => a.start - b.start || b.end - a.end)) {
    for (let outer = open.at(-1); outer && !contains(outer.thing, thing); outer = open.at(-1)) open.pop();
    const item: Open<T> = { thing, within: [] };
    (open.at(-1)?.within ?? top).push(item);
    open.push(item);
  }
  return top;
}
