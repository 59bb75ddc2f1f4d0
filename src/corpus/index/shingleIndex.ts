import type { PlaceVisitor } from './segment';

/** What matching asks of an index. */
export interface ShingleIndex<Owner> {
  /** The places of a shingle, in no particular order, until the visitor has enough. */
  visit(key: number, visitor: PlaceVisitor<Owner>): void;
  /** In how many places a shingle stands. */
  count(key: number): number;
  /**
   * Tells quickly of a shingle that it stands in at least so many places, hardly fewer than there are. Holds until the
   * index changes.
   */
  counter(): (key: number) => number;
}
