import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span';
import type { GoldArticle, GoldQuote } from './goldArticle';
import type { Prediction } from './prediction';

interface JsonQuote {
  readonly kind: GoldQuote['kind'];
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
  readonly quoted: readonly (readonly [number, number])[];
  readonly speaker: JsonSpeaker | null;
}

interface JsonSpeaker {
  readonly start: number;
  readonly end: number;
  readonly resolved?: string;
  readonly altResolved?: readonly string[];
  readonly alt?: readonly ({ readonly start: number; readonly end: number } | null)[];
}

interface JsonArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly JsonQuote[];
}

/** The objects of a file of JSON lines. @throws Error for a line that is no JSON. */
function readJsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** Annotated articles from a file of JSON lines; each stretch between marks is a quote. */
export function readJsonGold(file: string): GoldArticle[] {
  return readJsonLines<JsonArticle>(file).map(({ id, text, quotes }) => ({
    id,
    text,
    split: 'all',
    quotes: quotes.flatMap(quotedParts),
    names: [],
  }));
}

interface JsonNames {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

const nameKinds = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
]);

/** Articles with annotated names from a file of JSON lines; other types than people, organizations, places are left out. */
export function readJsonNames(file: string): GoldArticle[] {
  return readJsonLines<JsonNames>(file).map(({ id, text, entities }) => ({
    id,
    text,
    split: 'all',
    quotes: [],
    names: entities.flatMap(({ type, start, end }) => {
      const kind = nameKinds.get(type);
      return kind === undefined ? [] : [{ kind, start, end }];
    }),
  }));
}

/** Predictions by article, in the order of the articles; an empty one where none is given. */
export function predictionsFor(articles: readonly GoldArticle[], file: string): Prediction[] {
  const byId = new Map(readJsonLines<Prediction>(file).map((prediction) => [prediction.id, prediction]));
  return articles.map(({ id }) => byId.get(id) ?? { id, entities: [], quotes: [] });
}

function quotedParts({ kind, optional, quoted, speaker }: JsonQuote): GoldQuote[] {
  const mentions = speaker ? [speaker, ...(speaker.alt ?? []).flatMap((other) => other ?? [])] : [];
  const names = speaker?.resolved === undefined ? [] : [speaker.resolved, ...(speaker.altResolved ?? [])];
  return quoted.map(([start, end]) => ({
    kind: kind === 'direct' ? 'direct' : 'partial',
    optional: optional === true,
    start,
    end,
    speakers: mentions.map((mention) => ({ start: mention.start, end: mention.end })),
    names,
  }));
}
