import type { ArticleView, CorpusStatus } from '../worker/analyst';
import { count, type Localization } from './words/cardContext';
import { highlightOf, legend, type LegendKind } from './words/highlightKinds';
import { changedQuotes } from './highlights/highlightSpans';
import { isInMarks, isReported } from './words/quoteKinds';

/** How many things of each kind an article holds: quotes and claims, and entities (not mentions). */
export type Counts = Readonly<Record<LegendKind, number>>;

/**
 * Counts what an article holds; all 0 before there is a view of it.
 * @param minimumConfidence below which a speaker proves no difference.
 */
export function countsOf(view: ArticleView | undefined, minimumConfidence: number): Counts {
  const counts: Record<LegendKind, number> = {
    quote: 0,
    changedQuote: view ? changedQuotes(view, minimumConfidence).size : 0,
    indirectQuote: 0,
    person: 0,
    organization: 0,
    place: 0,
    group: 0,
    date: 0,
    quantity: 0,
    claim: view?.placed.length ?? 0,
  };
  for (const { kind, mentions } of view?.analysis.entities ?? []) {
    const highlight = highlightOf(kind);
    if (highlight !== 'pageFurniture' && mentions.some(({ form }) => form === 'name')) counts[highlight]++;
  }
  for (const quote of view?.analysis.quotes ?? []) {
    if (isInMarks(quote)) counts.quote++;
    else if (isReported(quote)) counts.indirectQuote++;
  }
  return counts;
}

/** What the status bar item says: `17 quotes, 6 reported · 9 people`; nothing of reported speech where there is none. */
export function statusText(counts: Counts, l10n: Localization, locale: string): string {
  const inMarks =
    counts.quote === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count({ locale }, counts.quote));
  const quotes =
    counts.indirectQuote === 0
      ? inMarks
      : l10n.t('{0}, {1} reported', inMarks, count({ locale }, counts.indirectQuote));
  const people =
    counts.person === 1 ? l10n.t('1 person') : l10n.t('{0} people', count({ locale }, counts.person));
  return `${quotes} · ${people}`;
}

/** What was read of a folder: `Read 3 articles with 1,204 quotes`. */
export function readText(
  { articles, quotes }: Pick<CorpusStatus, 'articles' | 'quotes'>,
  l10n: Localization,
  locale: string,
): string {
  return l10n.t(
    'Read {0} with {1}',
    articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count({ locale }, articles)),
    quotes === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count({ locale }, quotes)),
  );
}

/**
 * The counts of what an article has with how each kind looks, as a Markdown list with a swatch of its colour. Holds no words of an article:
 * it is shown with HTML allowed.
 */
export function legendMarkdown(
  counts: Counts,
  l10n: Localization,
  locale: string,
  isHighContrast: boolean,
): string {
  return legend(l10n, isHighContrast)
    .flatMap(({ kind, label, look, color }) => {
      if (counts[kind] === 0) return [];
      const swatch = `<span style="color:var(--vscode-verbatim-${color});">■</span>`;
      return [`${swatch} ${label}: ${count({ locale }, counts[kind])} · *${look}*`];
    })
    .join('  \n');
}
