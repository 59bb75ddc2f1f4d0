/** How often an entity is named in other articles. */
export interface NamedElsewhere {
  /** Other articles that name it. */
  readonly articles: number;
  /** Mentions by name in those. */
  readonly mentions: number;
}
