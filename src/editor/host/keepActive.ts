/** An item to pick that stands for an article; separators stand for none. */
interface Item {
  readonly article?: string;
}

/** A list to pick from as a person sees it. */
interface Listed<T extends Item> {
  readonly items: readonly T[];
  /** What Enter would take. */
  readonly active: T | undefined;
  /** What was typed to narrow the list. */
  readonly typed: string;
}

/**
 * Which of the items that take the place of a list Enter takes: the one of the same article, so that nothing slips away
 * under a person's hand; `undefined` for the first. That it is while she has neither typed nor moved: nobody meant the
 * one that happened to be first, and what a longer reading puts above it is likelier wanted.
 */
export function keepActive<T extends Item>(before: Listed<T>, items: readonly T[]): T | undefined {
  const first = before.items.find(({ article }) => article !== undefined);
  const touched = before.typed !== '' || before.active?.article !== first?.article;
  if (!touched) return undefined;
  return items.find(({ article }) => article !== undefined && article === before.active?.article);
}
