import type { ArticleMatches, Discrepancy, QuoteMatch, SharedEntity } from '../../corpus/model';
import { wordsOf } from '../../text/words';
import type { ArticleView } from '../../worker/analyst';
import { isGrave } from '../place/underCaret';

/** A row of the view Across Articles, with what it is about. */
export type AcrossRow =
  | DiscrepanciesRow
  | DiscrepancyRow
  | { readonly kind: 'article'; readonly other: ArticleMatches }
  | QuoteRow
  | { readonly kind: 'names'; readonly other: ArticleMatches }
  | { readonly kind: 'name'; readonly other: ArticleMatches; readonly entity: SharedEntity }
  | MoreRow;

/** All differences with all articles. */
export interface DiscrepanciesRow {
  readonly kind: 'discrepancies';
  readonly rows: readonly DiscrepancyRow[];
  /** For what is left out of `rows`, if anything is. */
  readonly more: readonly MoreRow[];
}

/** Stands at the end of a list that is too long to be shown whole. */
export interface MoreRow {
  readonly kind: 'more';
  readonly what: 'articles' | 'discrepancies' | 'quotes' | 'names';
  readonly count: number;
  /** What the list is of, for naming the row. */
  readonly of: string;
}

export interface QuoteRow {
  readonly kind: 'quote';
  readonly other: ArticleMatches;
  /** The first of those of which it is surest who says it here. */
  readonly match: QuoteMatch;
  /** In so many places: a page prints words in a caption and in its text, say. At least 1. */
  readonly places: number;
}

export interface DiscrepancyRow {
  readonly kind: 'discrepancy';
  readonly other: ArticleMatches;
  readonly discrepancy: Discrepancy;
  /** The same difference with several articles (copies of one report, say), each; empty if there is one only. */
  readonly each: readonly DiscrepancyRow[];
  /** Whether it is one of those `each`. */
  readonly inGroup: boolean;
}

/** Rows at the top: the discrepancies with all articles, if there are any, then each article that shares something. */
export function topRows(view: ArticleView): AcrossRow[] {
  const discrepancies = discrepancyRows(view);
  const articles = view.others
    .filter(({ quotes, entities }) => quotes.length > 0 || entities.length > 0)
    .map((other) => ({ kind: 'article', other }) as const);
  const more = moreRows('articles', view.othersLeftOut, view.id);
  if (discrepancies.length === 0) return [...articles, ...more];
  const leftOut = view.others.reduce((sum, { discrepanciesLeftOut = 0 }) => sum + discrepanciesLeftOut, 0);
  const moreDiscrepancies = moreRows('discrepancies', leftOut === 0 ? undefined : leftOut, view.id);
  return [{ kind: 'discrepancies', rows: discrepancies, more: moreDiscrepancies }, ...articles, ...more];
}

function moreRows(what: MoreRow['what'], count: number | undefined, of: string): MoreRow[] {
  return count === undefined ? [] : [{ kind: 'more', what, count, of }];
}

/** The rows within a row; empty for a place. */
export function rowsWithin(row: AcrossRow): readonly AcrossRow[] {
  switch (row.kind) {
    case 'discrepancies':
      return [...row.rows, ...row.more];
    case 'article':
      return withinArticle(row.other);
    case 'names':
      return withinNames(row.other);
    case 'discrepancy':
      return row.each;
    case 'quote':
    case 'name':
    case 'more':
      return [];
  }
}

/** How many differences a person should look into: those that cannot both be true, each once. */
export function countConflicting(view: ArticleView): number {
  return discrepancyRows(view).filter(({ discrepancy }) => discrepancy.verdict === 'conflicting').length;
}

/**
 * Names a row among all others of its view: equal for the same row of a later view of the same text, so that what a
 * person opened stays open.
 */
export function rowId(row: AcrossRow): string {
  switch (row.kind) {
    case 'discrepancies':
      return row.kind;
    case 'article':
    case 'names':
      return `${row.kind} ${row.other.article}`;
    case 'name':
      return `name ${row.other.article} ${row.entity.kind} ${row.entity.name}`;
    case 'more':
      return `more ${row.what} ${row.of}`;
    case 'quote':
      return `quote ${row.other.article} ${row.other.quotes.indexOf(row.match)}`;
    case 'discrepancy':
      return `${row.inGroup ? 'one' : 'discrepancy'} ${row.other.article} ${row.other.discrepancies.indexOf(row.discrepancy)}`;
  }
}

function withinArticle(other: ArticleMatches): AcrossRow[] {
  const shown = [...quoteRows(other), ...moreRows('quotes', other.quotesLeftOut, other.article)];
  return other.entities.length > 0 ? [...shown, { kind: 'names', other }] : shown;
}

function withinNames(other: ArticleMatches): AcrossRow[] {
  const names = other.entities.map((entity) => ({ kind: 'name', other, entity }) as const);
  return [...names, ...moreRows('names', other.entitiesLeftOut, other.article)];
}

/**
 * The quotes shared with an article, the same words that are carried in the same way once. Words that it carries as they
 * are stand for its other places where it only cuts them or puts others beside them.
 */
function quoteRows(other: ArticleMatches): QuoteRow[] {
  const rows = new Map<string, QuoteRow>();
  const carried = new Set(other.quotes.filter(isAsItIs).map(whoseWords));
  for (const match of other.quotes) {
    const { relation, changes } = match;
    const words = whoseWords(match);
    if (isCutOnly(match) && carried.has(words)) continue;
    const key = JSON.stringify([words, relation, changes]);
    const row = rows.get(key);
    const shown = row && surenessHere(row.match) >= surenessHere(match) ? row.match : match;
    rows.set(key, { kind: 'quote', other, match: shown, places: (row?.places ?? 0) + 1 });
  }
  return [...rows.values()];
}

function isAsItIs({ relation, difference }: QuoteMatch): boolean {
  return relation === 'verbatim' && difference.every(({ kind }) => kind === 'same');
}

function isCutOnly(match: QuoteMatch): boolean {
  const { relation } = match;
  const isCut = relation === 'truncated' || relation === 'shortened' || relation === 'merged';
  return isCut && !isGrave(match);
}

/** Equal for matches of the same words here, said by the same here and there. */
function whoseWords({ here, there, speakers }: QuoteMatch): string {
  const words = wordsOf(here.text).map(({ form }) => form);
  return JSON.stringify([words, speakers, ...[here, there].map(({ speaker }) => speaker?.name ?? '')]);
}

function surenessHere({ here }: QuoteMatch): number {
  return here.speaker?.confidence ?? 0;
}

function discrepancyRows(view: ArticleView): DiscrepancyRow[] {
  const groups = new Map<string, DiscrepancyRow[]>();
  for (const other of view.others) {
    for (const discrepancy of other.discrepancies) {
      const { kind, summary, here } = discrepancy;
      const key = JSON.stringify([kind, summary, here.span.start, here.span.end]);
      const row = { kind: 'discrepancy', other, discrepancy, each: [], inGroup: true } as const;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return [...groups.values()]
    .flatMap((each) =>
      each.slice(0, 1).map((first) => ({ ...first, each: each.length > 1 ? each : [], inGroup: false })),
    )
    .sort((a, b) => byUrgency(a.discrepancy, b.discrepancy));
}

function byUrgency(a: Discrepancy, b: Discrepancy): number {
  return (
    rank(a) - rank(b) ||
    (rank(a) === 0 ? b.here.text.length - a.here.text.length : 0) || // the longer, the less it is chance
    a.here.span.start - b.here.span.start ||
    a.there.span.start - b.there.span.start
  );
}

/**
 * The very same words from another mouth are what a reader must know first, then another mouth for words that were
 * changed, then what else cannot be true in both.
 */
function rank({ verdict, kind, difference }: Discrepancy): number {
  const changed = difference.some((run) => run.kind !== 'same');
  // what is only suggested comes last
  if (kind === 'denial') return 6;
  return (verdict === 'conflicting' ? 0 : 3) + (kind !== 'speaker' ? 2 : changed ? 1 : 0);
}
