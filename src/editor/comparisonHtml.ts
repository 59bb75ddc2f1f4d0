import type { ChangeKind, Discrepancy, Place } from '../corpus/model';
import type { Localization } from './cardContext';
import {
  countKinds,
  type ComparedArticle,
  type ComparisonPage,
  type PageCell,
  type PageRow,
} from './comparisonPage';
import { markDifferences } from './differenceMarks';
import { html, noHtml, type Html } from './html';
import { articleLabel, capitalized } from './labels';
import { discrepancyKind, matchWords, verdictCountWords, verdictWords } from './matchWords';

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

/** The whole document, into which the script puts the content when it comes. */
export function comparisonShell(
  given: {
    readonly nonce: string;
    readonly cspSource: string;
    readonly style: string;
    readonly script: string;
  },
  l10n: Localization,
): string {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src ${given.cspSource}`,
    `script-src 'nonce-${given.nonce}'`,
  ].join('; ');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${l10n.t('Comparison')}</title>
        <link rel="stylesheet" href="${given.style}" />
      </head>
      <body>
        <main id="content" aria-busy="true"><p role="status">${l10n.t('Comparing…')}</p></main>
        <script nonce="${given.nonce}" src="${given.script}"></script>
      </body>
    </html>`.html;
}

/** What a comparison shows when there is nothing to compare. */
export function messageHtml(message: string): string {
  return html`<p role="status">${message}</p>`.html;
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

interface Drawing {
  readonly l10n: Localization;
  readonly locale: string;
  readonly places: Place[];
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

/**
 * Where each of two articles repeats a fragment otherwise than the other, every place of the one pairs with every place of
 * the other: of rows that both have a part in so many of a kind are drawn, about as many as a page holds in 300 kB.
 * Sentences stand in one row each.
 */
const mostPairs = 300;

/** The rows that are drawn: the first of those that both articles have a part in, all of the others. */
function drawnRows(id: string, rows: readonly PageRow[]): readonly PageRow[] {
  if (id === 'sentences') return rows;
  const room = { same: mostPairs, changed: mostPairs, shares: mostPairs, left: Infinity, right: Infinity };
  return rows.filter(({ kind }) => room[kind]-- > 0);
}

function section(id: string, title: string, rows: readonly PageRow[], drawing: Drawing): Html {
  if (rows.length === 0) return noHtml;
  const drawn = drawnRows(id, rows);
  const { l10n, locale } = drawing;
  const more = rows.length - drawn.length;
  return html`<section id="${id}" data-shown="all">
    <div class="bar">
      <h2 id="${id}-title">${title} <span class="count">${rows.length}</span></h2>
      ${id === 'differences' ? noHtml : filterBar(rows, id, drawing.l10n)}
    </div>
    <div class="rows" role="grid" aria-labelledby="${id}-title">
      ${blocksOf(drawn).map((block) => blockHtml(block, id, drawing))}
    </div>
    ${more === 0 ? noHtml : html`<p class="more">${leftOut(more, l10n, locale)}</p>`}
  </section>`;
}

function leftOut(more: number, l10n: Localization, locale: string): string {
  return more === 1
    ? l10n.t('1 more is not shown.')
    : l10n.t('{0} more are not shown.', more.toLocaleString(locale));
}

/** A row that both articles have a part in, or all that either has between two such rows, side by side. */
type Block = { readonly both: PageRow } | { readonly left: PageRow[]; readonly right: PageRow[] };

function blocksOf(rows: readonly PageRow[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.kind !== 'left' && row.kind !== 'right') blocks.push({ both: row });
    else if (last && 'left' in last) last[row.kind].push(row);
    else blocks.push({ left: [], right: [], [row.kind]: [row] });
  }
  return blocks;
}

function blockHtml(block: Block, id: string, drawing: Drawing): Html {
  if ('both' in block) return rowHtml(block.both, id, drawing);
  const { left, right } = block;
  const holds = [left.length > 0 ? 'has-left' : '', right.length > 0 ? 'has-right' : ''].join(' ');
  return html`<div class="row pair ${holds}" role="row">
    ${stackHtml(left, 'left', id, drawing)}${stackHtml(right, 'right', id, drawing)}
  </div>`;
}

function stackHtml(rows: readonly PageRow[], side: 'left' | 'right', id: string, drawing: Drawing): Html {
  if (rows.length === 0) return html`<div class="cell ${side} empty" role="gridcell"></div>`;
  const note = nextNote(drawing);
  return html`<div class="cell ${side}" role="gridcell">
    <p class="note" id="${note}">${filterLabels(id, drawing.l10n)[side]}</p>
    ${rows.map((row) => placeHtml(row, side, note, drawing))}
  </div>`;
}

function filterBar(rows: readonly PageRow[], id: string, l10n: Localization): Html {
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

function filterLabels(id: string, l10n: Localization): Record<PageRow['kind'], string> {
  const quotes = id === 'quotes';
  return {
    changed: quotes ? l10n.t('Altered') : l10n.t('Changed'),
    shares: l10n.t('One quote in both'),
    same: quotes ? l10n.t('Kept') : l10n.t('The same'),
    left: l10n.t('Only left'),
    right: l10n.t('Only right'),
  };
}

function rowHtml(row: PageRow, id: string, drawing: Drawing): Html {
  const verdict = row.about && 'verdict' in row.about ? row.about.verdict : '';
  const note = nextNote(drawing);
  return html`<div class="row ${row.kind} ${verdict}" role="row">
    <p class="note" id="${note}" role="rowheader">${noteOf(row, id, drawing.l10n)}</p>
    <div class="pair" role="presentation">
      <div class="cell left" role="gridcell">${placeHtml(row, 'left', note, drawing)}</div>
      <div class="cell right" role="gridcell">${placeHtml(row, 'right', note, drawing)}</div>
    </div>
  </div>`;
}

/** The id of a note, by the number of the first place that it is about. */
function nextNote({ places }: Drawing): string {
  return `note-${places.length}`;
}

/** What a row is, in words, so that nothing is told by colour alone. */
function noteOf(row: PageRow, id: string, l10n: Localization): string {
  const { kind, about, changes } = row;
  if (about && 'verdict' in about) {
    if (about.kind === 'denial' || about.kind === 'name') return verdictWords(about, l10n);
    return `${verdictWords(about, l10n)}, ${discrepancyKind(about.kind, l10n)}: ${differing(about, l10n)}`;
  }
  if (about) return capitalized(matchWords(about, l10n, isCutOnRight(row)));
  const label = filterLabels(id, l10n)[kind];
  const named = changes.map((change) => changeWord(change, l10n)).filter((word) => word !== '');
  return named.length > 0 ? `${label}: ${named.join(', ')}` : label;
}

/** True where the quote goes on beyond the words in both on the left alone; `undefined` where this does not tell. */
function isCutOnRight({ about, left, right }: PageRow): true | undefined {
  if (!about || !('relation' in about) || about.relation !== 'truncated') return undefined;
  return goesOn(left) && !goesOn(right) ? true : undefined;
}

/** Whether there is more than marks around a place. */
function goesOn(cell: PageCell | undefined): boolean {
  return cell?.around !== undefined && /[\p{L}\p{N}]/u.test(cell.around.before + cell.around.after);
}

/** As `differenceWords` tells it, of two columns. */
function differing({ summary, added }: Discrepancy, l10n: Localization): string {
  if (!added) return summary;
  return added.in === 'here'
    ? l10n.t('“{0}” only on the left', added.words)
    : l10n.t('“{0}” only on the right', added.words);
}

function changeWord(change: ChangeKind, l10n: Localization): string {
  const words: Record<ChangeKind, string> = {
    number: l10n.t('number'),
    negation: l10n.t('a “not”'),
    name: l10n.t('name'),
    tense: l10n.t('tense'),
    insertion: '',
    other: '',
  };
  return words[change];
}

/** Who goes from place to place by keys hears the words, and then who says them, what the note says, and in which article. */
function placeHtml(row: PageRow, side: 'left' | 'right', note: string, drawing: Drawing): Html {
  const cell = row[side];
  if (!cell) return noHtml;
  const at = drawing.places.push(cell.place) - 1;
  const by = `by-${at}`;
  const named = cell.speakers.length > 0;
  const rest = [...(named ? [by] : []), note, `${side}-title`].join(' ');
  return html`<button class="place" data-place="${at}" tabindex="-1" aria-describedby="${rest}">
      <span class="words">${words(cell, row, side)}</span>
    </button>
    ${named ? html`<p class="speaker" id="${by}">${speakers(cell, drawing.l10n)}</p>` : noHtml}`;
}

function speakers({ speakers: named }: PageCell, l10n: Localization): string {
  return named.map(({ name, isSure }) => (isSure ? name : l10n.t('perhaps {0}', name))).join(', ');
}

function words(cell: PageCell, { difference, about }: PageRow, side: 'left' | 'right'): Html {
  const { place, around } = cell;
  const runs = markDifferences(place.text, difference, side === 'left' ? 'here' : 'there');
  const mark = (text: string): Html =>
    side === 'left' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  const marked = html`${runs.map(({ text, differs }) => (differs ? mark(text) : html`${text}`))}`;
  if (!around) return marked;
  // which words of a longer quote the other one has, too
  const isPart = about !== undefined && 'relation' in about && goesOn(cell);
  const rest = (text: string): Html => (text === '' ? noHtml : html`<span class="around">${text}</span>`);
  return html`${rest(around.before)}${isPart ? html`<strong>${marked}</strong>` : marked}${rest(around.after)}`;
}
