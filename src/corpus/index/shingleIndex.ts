import type { PlaceVisitor } from './segment';

/** Tells the places of a shingle, in no particular order, until the visitor has enough; `false` where it tells none because there are too many. */
export type ShingleVisit<Owner> = (key: number, visitor: PlaceVisitor<Owner>) => boolean;

/** What matching asks of an index. */
export interface ShingleIndex<Owner> {
  /** The places of a shingle, in no particular order, until the visitor has enough. */
  visit(key: number, visitor: PlaceVisitor<Owner>): void;
  /** In how many places a shingle stands. */
  count(key: number): number;
  /**
   * A `visit` for shingles that are wanted only where they stand in no more than so many places: one that stands in more
   * is told not at all, or as by `visit`. Holds until the index changes.
   */
  visitingRare(most: number): ShingleVisit<Owner>;
}
