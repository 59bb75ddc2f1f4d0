import { textOf, type Span } from '../../src/text/span';
import type { GoldArticle, GoldName } from './goldArticle';
import type { Prediction } from './prediction';
import { f1, precision, accuracy, emptyTally, type Tally } from './scores';
import { table } from './table';

const kinds = ['person', 'organization', 'place'];

/** What is wrong with a name that was wanted or found, and where. */
export interface NameError {
  /** `missed`, `spurious`, `wrong kind` or `wrong bounds`, then the kind wanted, and the kind found where it differs. */
  readonly class: string;
  readonly article: GoldArticle;
  /** Where the name was wanted; of a spurious one where it was found. */
  readonly at: Span;
}

/** Articles and what was found in each; parallel lists. */
export interface JudgedNames {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly predictions: readonly Prediction[];
}

/** Names by kind: precision, recall and F of exact spans and kinds, in per cent, a row for each set and kind. */
export function nameTable(sets: readonly JudgedNames[]): string {
  const rows = sets.flatMap(({ name, articles, predictions }) =>
    kinds.map((kind) => {
      const tally = emptyTally();
      articles.forEach((article, i) => addTally(tally, wantedIn(article), foundIn(predictions[i]), kind));
      const shares = [precision(tally), accuracy(tally), f1(tally)].map((share) => share.toFixed(1));
      return [`${name}: ${kind}`, String(tally.wanted), ...shares];
    }),
  );
  return table([['names', 'marked', 'precision', 'recall', 'F'], ...rows]);
}

function addTally(tally: Tally, wanted: readonly GoldName[], found: readonly GoldName[], kind: string): void {
  const keys = new Set(wanted.filter((one) => one.kind === kind).map(keyOf));
  const shown = found.filter((one) => one.kind === kind);
  tally.wanted += keys.size;
  tally.found += shown.length;
  tally.right += shown.filter((one) => keys.has(keyOf(one))).length;
}

/** The errors by class, the commonest first, with at most `most` of each in their surroundings. */
export function nameErrorReport(sets: readonly JudgedNames[], most: number): string {
  const byClass = new Map<string, NameError[]>();
  for (const { articles, predictions } of sets) {
    articles.forEach((article, i) => {
      for (const error of errorsIn(article, foundIn(predictions[i]))) {
        byClass.set(error.class, [...(byClass.get(error.class) ?? []), error]);
      }
    });
  }
  const classes = [...byClass].sort(([, a], [, b]) => b.length - a.length);
  return classes
    .map(([name, errors]) => [`${errors.length} ${name}`, ...errors.slice(0, most).map(shown)].join('\n'))
    .join('\n');
}

/** The names that are wrong in one article: first what was wanted, then what was found and is nothing. */
export function errorsIn(article: GoldArticle, found: readonly GoldName[]): NameError[] {
  const wanted = wantedIn(article);
  const met = new Set<GoldName>();
  const errors = wanted.flatMap((name): NameError[] => {
    const crossing = found.filter((one) => one.start < name.end && name.start < one.end);
    for (const one of crossing) met.add(one);
    const [first] = crossing;
    if (!first) return [{ class: `missed ${name.kind}`, article, at: name }];
    const same = crossing.find((one) => one.start === name.start && one.end === name.end);
    if (same?.kind === name.kind) return [];
    const as = (same ?? first).kind;
    const what = same ? 'wrong kind' : 'wrong bounds';
    return [{ class: `${what} ${name.kind}${as === name.kind ? '' : ` as ${as}`}`, article, at: name }];
  });
  const spurious = found.filter((one) => !met.has(one));
  return [...errors, ...spurious.map((at) => ({ class: `spurious ${at.kind}`, article, at }))];
}

function wantedIn({ names }: GoldArticle): GoldName[] {
  return names.filter(({ kind }) => kinds.includes(kind));
}

function foundIn(prediction: Prediction | undefined): GoldName[] {
  const entities = (prediction?.entities ?? []).filter(({ type }) => kinds.includes(type));
  return entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ kind: type, start, end })),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function shown({ article, at }: NameError): string {
  const around = { start: Math.max(0, at.start - 40), end: Math.min(article.text.length, at.end + 30) };
  const marked =
    article.text.slice(around.start, at.start) +
    `[${textOf(article.text, at)}]` +
    article.text.slice(at.end, around.end);
  return `    ${article.id}: ${marked.replace(/\s+/g, ' ')}`;
}
