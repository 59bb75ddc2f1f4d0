import type { Place } from '../corpus/model';
import type { Localization } from './cardContext';
import {
  countKinds,
  mostPairs,
  type ComparedArticle,
  type ComparisonPage,
  type PageRow,
} from './comparisonPage';
import { filterLabels, rowsHtml, type Drawing, type SectionId } from './comparisonRows';
import { html, noHtml, type Html } from './html';
import { articleLabel } from './labels';
import { verdictCountWords } from './matchWords';

/** The content of a comparison and the places its buttons name by number. */
export interface ComparisonContent {
  readonly html: string;
  readonly places: readonly Place[];
}

/** The content of a comparison as HTML without scripts, styles or addresses; all words of the articles are text in it. */
export function comparisonHtml(page: ComparisonPage, l10n: Localization, locale: string): ComparisonContent {
  const drawing: Drawing = { l10n, locale, places: [] };
  const content = html`
    ${heads(page, drawing)}
    <ul class="summary">
      ${summary(page, l10n).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${section('differences', l10n.t('Discrepancies'), page.discrepancies, drawing)}
    ${section('sentences', l10n.t('Sentence by sentence'), page.sentences, drawing)}
    ${section('quotes', l10n.t('Quotes'), page.quotes, drawing)}
  `;
  return { html: content.html, places: drawing.places };
}

/** What a comparison comes to, a line for each section, in their order; what there is none of is not told. */
export function summary({ sentences, quotes, discrepancies }: ComparisonPage, l10n: Localization): string[] {
  const found = verdictCountWords(
    discrepancies.flatMap(({ about }) => (about && 'verdict' in about ? [about] : [])),
    l10n,
  );
  const told = (
    rows: readonly PageRow[],
    words: Record<PageRow['kind'], (count: number) => string>,
  ): string => {
    const counts = countKinds(rows);
    return filters
      .filter((kind) => counts[kind] > 0)
      .map((kind) => words[kind](counts[kind]))
      .join(', ');
  };
  const onOneSide = {
    left: (count: number) => l10n.t('{0} only on the left', count),
    right: (count: number) => l10n.t('{0} only on the right', count),
  };
  const said = told(sentences, {
    changed: (count) => l10n.t('{0} changed', count),
    shares: (count) => l10n.t('{0} with one quote in both', count),
    same: (count) => l10n.t('{0} the same', count),
    ...onOneSide,
  });
  const quoted = told(quotes, {
    changed: (count) => l10n.t('{0} altered', count),
    shares: String, // no quotes are
    same: (count) => l10n.t('{0} kept', count),
    ...onOneSide,
  });
  return [
    found === '' ? l10n.t('Discrepancies: none found') : l10n.t('Discrepancies: {0}', found),
    said === '' ? l10n.t('Sentences: none') : l10n.t('Sentences: {0}', said),
    quoted === '' ? l10n.t('Quotes: none in marks') : l10n.t('Quotes: {0}', quoted),
  ];
}

function heads({ left, right }: ComparisonPage, { locale }: Drawing): Html {
  const head = ({ view, headline }: ComparedArticle, side: 'left' | 'right'): Html =>
    html`<div>
      <h1 id="${side}-title">${articleLabel(view.id, view.analysis.provenance, locale)}</h1>
      <p>${headline}</p>
    </div>`;
  return html`<header class="pair">${head(left, 'left')}${head(right, 'right')}</header>`;
}

/** The kinds of rows, in the order of their counts and buttons. */
const filters = ['changed', 'shares', 'same', 'left', 'right'] as const;

/** The rows that are drawn: the first of those that both articles have a part in, all of the others. */
function drawnRows(id: SectionId, rows: readonly PageRow[]): readonly PageRow[] {
  if (id === 'sentences') return rows;
  const room = { same: mostPairs, changed: mostPairs, shares: mostPairs, left: Infinity, right: Infinity };
  return rows.filter(({ kind }) => room[kind]-- > 0);
}

function section(id: SectionId, title: string, rows: readonly PageRow[], drawing: Drawing): Html {
  if (rows.length === 0) return noHtml;
  const drawn = drawnRows(id, rows);
  const { l10n, locale } = drawing;
  const more = rows.length - drawn.length;
  return html`<section id="${id}" data-shown="all">
    <div class="bar">
      <h2 id="${id}-title">${title} <span class="count">${rows.length}</span></h2>
      ${id === 'differences' ? noHtml : filterBar(rows, id, drawing.l10n)}
    </div>
    <div class="rows" role="grid" aria-labelledby="${id}-title">${rowsHtml(drawn, id, drawing)}</div>
    ${more === 0 ? noHtml : html`<p class="more">${leftOut(more, l10n, locale)}</p>`}
  </section>`;
}

function leftOut(more: number, l10n: Localization, locale: string): string {
  return more === 1
    ? l10n.t('1 more is not shown.')
    : l10n.t('{0} more are not shown.', more.toLocaleString(locale));
}

function filterBar(rows: readonly PageRow[], id: SectionId, l10n: Localization): Html {
  const counts = countKinds(rows);
  const button = (kind: string, label: string, count: number): Html =>
    html`<button class="filter" data-filter="${kind}" aria-pressed="${kind === 'all' ? 'true' : 'false'}">
      ${label} ${count}
    </button>`;
  const labels = filterLabels(id, l10n);
  return html`<div class="filters" role="group" aria-label="${l10n.t('Show')}">
    ${button('all', l10n.t('All'), rows.length)}
    ${filters.filter((kind) => counts[kind] > 0).map((kind) => button(kind, labels[kind], counts[kind]))}
  </div>`;
}
