import type { Place } from '../../corpus/model';
import { count, type Localization } from '../words/cardContext';
import {
  countKinds,
  drawnRows,
  type ComparedArticle,
  type ComparisonPage,
  type PageRow,
} from './comparisonPage';
import { filterLabels, rowsHtml, type Drawing, type SectionId } from './comparisonRows';
import { html, noHtml, type Html } from '../words/html';
import { labelsOfTwo } from '../words/labelsIn';
import { verdictCountWords } from '../words/matchWords';

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
      ${summary(page, l10n, locale).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${section('differences', l10n.t('Discrepancies'), page.discrepancies, drawing)}
    ${section('sentences', l10n.t('Sentence by sentence'), page.sentences, drawing)}
    ${section('quotes', l10n.t('Quotes'), page.quotes, drawing)}
  `;
  return { html: content.html, places: drawing.places };
}

/** What a comparison comes to, a line for each section, in their order; what there is none of is not told. */
export function summary(
  { sentences, quotes, discrepancies }: ComparisonPage,
  l10n: Localization,
  locale: string,
): string[] {
  const found = verdictCountWords(
    discrepancies.flatMap(({ about }) => (about && 'verdict' in about ? [about] : [])),
    l10n,
  );
  const told = (
    rows: readonly PageRow[],
    words: Record<PageRow['kind'], (number: string) => string>,
  ): string => {
    const counts = countKinds(rows);
    return filters
      .filter((kind) => counts[kind] > 0)
      .map((kind) => words[kind](count({ locale }, counts[kind])))
      .join(', ');
  };
  const onOneSide = {
    left: (number: string) => l10n.t('{0} only on the left', number),
    right: (number: string) => l10n.t('{0} only on the right', number),
  };
  const said = told(sentences, {
    changed: (number) => l10n.t('{0} changed', number),
    shares: (number) => l10n.t('{0} with one quote in both', number),
    same: (number) => l10n.t('{0} the same', number),
    ...onOneSide,
  });
  const quoted = told(quotes, {
    changed: (number) => l10n.t('{0} altered', number),
    shares: (number) => number, // no quotes are
    same: (number) => l10n.t('{0} kept', number),
    ...onOneSide,
  });
  return [
    found === '' ? l10n.t('Discrepancies: none found') : l10n.t('Discrepancies: {0}', found),
    said === '' ? l10n.t('Sentences: none') : l10n.t('Sentences: {0}', said),
    quoted === '' ? l10n.t('Quotes: none in marks') : l10n.t('Quotes: {0}', quoted),
  ];
}

function heads({ left, right }: ComparisonPage, { locale }: Drawing): Html {
  const labelOf = labelsOfTwo(left.view, right.view, locale);
  const head = ({ view, headline }: ComparedArticle, side: 'left' | 'right'): Html =>
    html`<div>
      <h1 id="${side}-title">${labelOf(view.id)}</h1>
      <p>${headline}</p>
    </div>`;
  return html`<header class="pair">${head(left, 'left')}${head(right, 'right')}</header>`;
}

/** The kinds of rows, in the order of their counts and buttons. */
const filters = ['changed', 'shares', 'same', 'left', 'right'] as const;

function section(id: SectionId, title: string, rows: readonly PageRow[], drawing: Drawing): Html {
  if (rows.length === 0) return noHtml;
  const drawn = id === 'sentences' ? rows : drawnRows(rows);
  const { l10n } = drawing;
  const more = rows.length - drawn.length;
  return html`<section id="${id}" data-shown="all">
    <div class="bar">
      <h2 id="${id}-title">${title} <span class="count">${count(drawing, rows.length)}</span></h2>
      ${id === 'differences' ? noHtml : filterBar(rows, id, drawing)}
    </div>
    <div class="rows" role="grid" aria-labelledby="${id}-title">${rowsHtml(drawn, id, drawing)}</div>
    ${more === 0 ? noHtml : html`<p class="more">${more === 1 ? l10n.t('1 more is not shown.') : l10n.t('{0} more are not shown.', count(drawing, more))}</p>`}
  </section>`;
}

function filterBar(rows: readonly PageRow[], id: SectionId, drawing: Drawing): Html {
  const { l10n } = drawing;
  const counts = countKinds(rows);
  const button = (kind: string, label: string, number: number): Html =>
    html`<button class="filter" data-filter="${kind}" aria-pressed="${kind === 'all' ? 'true' : 'false'}">
      ${label} ${count(drawing, number)}
    </button>`;
  const labels = filterLabels(id, l10n);
  return html`<div class="filters" role="group" aria-label="${l10n.t('Show')}">
    ${button('all', l10n.t('All'), rows.length)}
    ${filters.filter((kind) => counts[kind] > 0).map((kind) => button(kind, labels[kind], counts[kind]))}
  </div>`;
}
