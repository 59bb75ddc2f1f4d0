import type { Entity, Provenance } from '../analysis/model';

/** What lists call an article by. */
export interface NamedArticle {
  readonly article: string;
  readonly provenance: Pick<Provenance, 'outlet' | 'published'>;
  /** Its headline, else its first line that is not page furniture; may be empty. */
  readonly headline: string;
}

/** An article of which letters were read in another encoding than its own. */
export interface MisreadArticle {
  readonly article: string;
  /** How many, at least 1. */
  readonly letters: number;
}

/** Whose mentions in other articles are asked for: those of an article's entity with this kind and key. */
export interface MentionsQuery extends Pick<Entity, 'kind' | 'key'> {
  readonly article: string;
  /** At most so many are listed. */
  readonly most: number;
}

/** How often an entity is named in other articles. */
export interface NamedElsewhere {
  /** Other articles that name it. */
  readonly articles: number;
  /** Mentions by name in those. */
  readonly mentions: number;
}
