import type { Place } from './model';

/** A quote of the corpus, for lists and pickers. */
export interface QuoteListing {
  readonly place: Place;
  /** How many other articles carry it. */
  readonly others: number;
}

/** How often an entity is named elsewhere. */
export interface EntityListing {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  /** Other articles that name it. */
  readonly articles: number;
  /** Mentions by name in those. */
  readonly mentions: number;
}
