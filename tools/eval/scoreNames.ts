import type { GoldArticle } from './goldArticle';
import type { Prediction } from './prediction';
import type { Tally } from './scores';

const kinds = new Set(['person', 'organization', 'place']);

/** Names of people, organizations and places: right are those with the exact span and kind. */
export function scoreNames(gold: GoldArticle, { entities }: Prediction): Tally {
  const keyOf = (kind: string, start: number, end: number): string => `${kind} ${start} ${end}`;
  const wanted = new Set(gold.names.map(({ kind, start, end }) => keyOf(kind, start, end)));
  const found = new Set(
    entities
      .filter(({ type }) => kinds.has(type))
      .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => keyOf(type, start, end))),
  );
  const right = [...found].filter((key) => wanted.has(key)).length;
  return { right, found: found.size, wanted: wanted.size };
}
