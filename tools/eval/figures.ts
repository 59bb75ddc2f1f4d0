import type { GoldArticle } from './goldArticle';
import type { Prediction } from './prediction';
import { accuracy, f1, sumTallies } from './scores';
import { scoreNames } from './scoreNames';
import { scoreQuotes } from './scoreQuotes';
import { table } from './table';

/** How well a set of articles was read. All in per cent. */
export interface Figures {
  readonly articles: number;
  /** Marked stretches between quotation marks. */
  readonly quotes: number;
  readonly wordsF: number;
  readonly speaker: number;
  readonly name: number;
  readonly reportedF: number;
  readonly namesF: number;
}

/** The figures of articles and what was found in each; parallel lists. */
export function figuresOf(articles: readonly GoldArticle[], predictions: readonly Prediction[]): Figures {
  const none = { id: '', entities: [], quotes: [] };
  const quotes = articles.map((article, i) => scoreQuotes(article, predictions[i] ?? none));
  const words = sumTallies(quotes.map((tallies) => tallies.words));
  return {
    articles: articles.length,
    quotes: words.wanted,
    wordsF: f1(words),
    speaker: accuracy(sumTallies(quotes.map((tallies) => tallies.speaker))),
    name: accuracy(sumTallies(quotes.map((tallies) => tallies.name))),
    reportedF: f1(sumTallies(quotes.map((tallies) => tallies.reported))),
    namesF: f1(sumTallies(articles.map((article, i) => scoreNames(article, predictions[i] ?? none)))),
  };
}

const headings = [
  'set',
  'articles',
  'quotes',
  'quoted words F',
  'speaker',
  'full name',
  'reported F',
  'names F',
];

/** A table of figures for people. */
export function tableOf(rows: readonly (readonly [name: string, figures: Figures])[]): string {
  const cells = rows.map(([name, { articles, quotes, ...shares }]) => [
    name,
    String(articles),
    String(quotes),
    ...[shares.wordsF, shares.speaker, shares.name, shares.reportedF, shares.namesF].map((share) =>
      share.toFixed(1),
    ),
  ]);
  return table([headings, ...cells]);
}
