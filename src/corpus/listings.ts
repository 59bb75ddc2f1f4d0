/** An article of which letters were read in another encoding than its own. */
export interface MisreadArticle {
  readonly article: string;
  /** How many, at least 1. */
  readonly letters: number;
}

/** How often an entity is named in other articles. */
export interface NamedElsewhere {
  /** Other articles that name it. */
  readonly articles: number;
  /** Mentions by name in those. */
  readonly mentions: number;
}
