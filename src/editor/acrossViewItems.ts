import * as vscode from 'vscode';
import type { Discrepancy, SharedEntity } from '../corpus/model';
import { withoutReordering } from '../text/reordering';
import {
  rowId,
  rowsWithin,
  type AcrossRow,
  type DiscrepancyRow,
  type MoreRow,
  type QuoteRow,
} from './acrossViewRows';
import { shorten } from './cardContext';
import { quotedExcerpt } from './excerpt';
import { articleLabel } from './labels';
import { discrepancyKind, matchWords, verdictCountWords, verdictWords } from './matchWords';
import { displaySettings } from './settings';
import { asSure, placeSpeaker } from './speakers';

/** Articles beyond these first ones are closed until a person opens them. */
const openArticles = 5;

/** Command of a row that is a place: shows it beside the place here. Internal, takes the row. */
export const openRowCommand = 'verbatim.across.openBeside';

/** A row as the tree shows it. `index` is its position among its siblings. */
export function itemOf(row: AcrossRow, index: number): vscode.TreeItem {
  const { icon, spoken, ...face } = faceOf(row);
  const [label, description] = [withoutReordering(face.label), withoutReordering(face.description)];
  const item = new vscode.TreeItem(label, collapsibleState(row, index));
  item.id = rowId(row);
  item.iconPath = icon;
  item.description = description;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: spoken ?? [label, description].filter(Boolean).join(', ') };
  if (row.kind === 'discrepancy' || (row.kind !== 'more' && rowsWithin(row).length === 0)) {
    item.command = { command: openRowCommand, title: vscode.l10n.t('Open Beside'), arguments: [row] };
  }
  return item;
}

interface Face {
  readonly label: string;
  readonly description: string;
  readonly icon: vscode.ThemeIcon;
  /** For screen readers, where label and description are not enough. */
  readonly spoken?: string;
}

function faceOf(row: AcrossRow): Face {
  const { l10n } = vscode;
  switch (row.kind) {
    case 'discrepancies':
      return {
        label: l10n.t('Discrepancies'),
        description: verdictCountWords(
          row.rows.map(({ discrepancy }) => discrepancy),
          vscode.l10n,
        ),
        icon: new vscode.ThemeIcon(
          row.rows.some(({ discrepancy }) => discrepancy.verdict === 'conflicting') ? 'warning' : 'info',
        ),
      };
    case 'discrepancy':
      return row.inGroup ? placeFace(row) : discrepancyFace(row);
    case 'article':
      return {
        label: row.other.headline
          ? shorten(row.other.headline, 90)
          : articleLabel(row.other.article, row.other.provenance),
        description: articleLabel(row.other.article, row.other.provenance),
        icon: new vscode.ThemeIcon('file-text'),
      };
    case 'quote':
      return quoteFace(row);
    case 'names':
      return {
        label: l10n.t('Names in both'),
        description: String(row.other.entities.length),
        icon: new vscode.ThemeIcon('list-unordered'),
      };
    case 'name':
      return nameFace(row.entity);
    case 'more':
      return {
        label: moreWords(row),
        description: '',
        icon: new vscode.ThemeIcon('ellipsis'),
      };
  }
}

function moreWords({ what, count }: MoreRow): string {
  const { l10n } = vscode;
  if (what === 'articles') {
    return count === 1 ? l10n.t('and 1 more article') : l10n.t('and {0} more articles', count);
  }
  return count === 1 ? l10n.t('and 1 more quote') : l10n.t('and {0} more quotes', count);
}

function collapsibleState(row: AcrossRow, index: number): vscode.TreeItemCollapsibleState {
  if (rowsWithin(row).length === 0) return vscode.TreeItemCollapsibleState.None;
  const closed =
    row.kind === 'names' || row.kind === 'discrepancy' || (row.kind === 'article' && index >= openArticles);
  return closed ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

function spokenVerdict(discrepancy: Discrepancy): string {
  const isOfFacts = discrepancy.kind !== 'denial' && discrepancy.kind !== 'name';
  return isOfFacts && discrepancy.verdict === 'compatible'
    ? vscode.l10n.t('Different, both can be true')
    : verdictWords(discrepancy, vscode.l10n);
}

/** One of several articles that a difference is with. */
function placeFace({ other, discrepancy }: DiscrepancyRow): Face {
  return {
    label: articleLabel(other.article, other.provenance),
    description: shorten(discrepancy.there.text, 60),
    icon: new vscode.ThemeIcon('file-text'),
  };
}

function discrepancyFace({ discrepancy, other: { article, provenance }, each }: DiscrepancyRow): Face {
  const other =
    each.length > 1 ? vscode.l10n.t('{0} articles', each.length) : articleLabel(article, provenance);
  const conflicting = discrepancy.verdict === 'conflicting';
  const kind = discrepancyKind(discrepancy.kind, vscode.l10n);
  // the words of a figure stand in the label already
  const words = discrepancy.summary.includes(discrepancy.here.text)
    ? []
    : [quotedExcerpt(discrepancy.here.text)];
  // what differs comes first, then where: a narrow side bar shows nothing else
  return {
    label: discrepancy.summary,
    description: [kind, other, ...words].join(' · '),
    icon: conflicting
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon('info'),
    spoken: [spokenVerdict(discrepancy), `${kind}: ${discrepancy.summary}`, ...words, other].join(', '),
  };
}

function quoteFace({ match, places }: QuoteRow): Face {
  const { minimumConfidence } = displaySettings();
  const speaker = placeSpeaker(match.here, minimumConfidence, vscode.l10n);
  const parts = [
    ...(speaker === undefined ? [] : [speaker]),
    matchWords(asSure(match, minimumConfidence), vscode.l10n),
    ...(places > 1 ? [`×${places}`] : []),
  ];
  return {
    label: quotedExcerpt(match.here.text),
    description: parts.join(' · '),
    icon: new vscode.ThemeIcon(match.relation === 'verbatim' ? 'quote' : 'diff'),
  };
}

function nameFace({ kind, name, here, there }: SharedEntity): Face {
  const icons: Record<string, string> = {
    person: 'person',
    organization: 'organization',
    place: 'location',
    group: 'globe',
    date: 'calendar',
  };
  return {
    label: name,
    description: vscode.l10n.t('{0} here, {1} there', here.length, there.length),
    icon: new vscode.ThemeIcon(icons[kind] ?? 'symbol-numeric'),
    spoken: vscode.l10n.t('{0}, {1}, named {2}× here, {3}× there', name, kind, here.length, there.length),
  };
}
