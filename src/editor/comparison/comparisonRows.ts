import type { ChangeKind, Discrepancy, Place } from '../../corpus/model';
import type { Localization } from '../words/cardContext';
import type { PageCell, PageRow } from './comparisonPage';
import { markDifferences } from '../words/differenceMarks';
import { html, noHtml, type Html } from '../words/html';
import { capitalized } from '../words/labels';
import { discrepancyKind, matchWords, verdictWords } from '../words/matchWords';

/** The sections of a comparison, by their ids in the page. */
export type SectionId = 'differences' | 'sentences' | 'quotes';

/** What the rows of a comparison are drawn with. */
export interface Drawing {
  readonly l10n: Localization;
  readonly locale: string;
  /** The places that buttons name by number: grows as they are drawn. */
  readonly places: Place[];
}

/** The rows of a section, in their order; what either article alone has between two that both have a part in stands side by side. */
export function rowsHtml(rows: readonly PageRow[], id: SectionId, drawing: Drawing): Html {
  return html`${blocksOf(rows).map((block) => blockHtml(block, id, drawing))}`;
}

/** What the kinds of rows are called in a section. */
export function filterLabels(id: SectionId, l10n: Localization): Record<PageRow['kind'], string> {
  const quotes = id === 'quotes';
  return {
    changed: quotes ? l10n.t('Altered') : l10n.t('Changed'),
    shares: l10n.t('One quote in both'),
    same: quotes ? l10n.t('Kept') : l10n.t('The same'),
    left: l10n.t('Only left'),
    right: l10n.t('Only right'),
  };
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

function blockHtml(block: Block, id: SectionId, drawing: Drawing): Html {
  if ('both' in block) return rowHtml(block.both, id, drawing);
  const { left, right } = block;
  const holds = [left.length > 0 ? 'has-left' : '', right.length > 0 ? 'has-right' : ''].join(' ');
  return html`<div class="row pair ${holds}" role="row">
    ${stackHtml(left, 'left', id, drawing)}${stackHtml(right, 'right', id, drawing)}
  </div>`;
}

function stackHtml(rows: readonly PageRow[], side: 'left' | 'right', id: SectionId, drawing: Drawing): Html {
  if (rows.length === 0) return html`<div class="cell ${side} empty" role="gridcell"></div>`;
  const note = nextNote(drawing);
  return html`<div class="cell ${side}" role="gridcell">
    <p class="note" id="${note}">${filterLabels(id, drawing.l10n)[side]}</p>
    ${rows.map((row) => placeHtml(row, side, note, drawing))}
  </div>`;
}

function rowHtml(row: PageRow, id: SectionId, drawing: Drawing): Html {
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
function noteOf(row: PageRow, id: SectionId, l10n: Localization): string {
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
