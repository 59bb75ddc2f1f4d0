import * as vscode from 'vscode';
import { rowId, rowsWithin, type AcrossRow } from './acrossViewRows';
import { wordsOfRow } from './acrossViewWords';
import { cardCommands } from '../words/cardContext';
import type { LabelOf } from '../words/labels';
import { displaySettings } from '../host/settings';

/** Articles beyond these first ones are closed until a person opens them. */
const expandedArticles = 5;

/** Command of a row that is a place: shows it beside the place here. Internal, takes the row. */
export const openRowCommand = 'verbatim.across.openBeside';

/** A row as the tree shows it. `index` is its position among its siblings. */
export function itemOf(row: AcrossRow, index: number, labelOf: LabelOf): vscode.TreeItem {
  const { l10n, env } = vscode;
  const { minimumConfidence } = displaySettings();
  const context = { l10n, locale: env.language, minimumConfidence, labelOf };
  const { label, description, spoken } = wordsOfRow(row, context);
  const item = new vscode.TreeItem(label, collapsibleState(row, index));
  item.id = rowId(row);
  item.iconPath = iconOf(row);
  item.description = description;
  item.contextValue = row.kind;
  item.accessibilityInformation = { label: spoken };
  if (row.kind === 'discrepancy' || (row.kind !== 'more' && rowsWithin(row).length === 0)) {
    item.command = { command: openRowCommand, title: l10n.t('Open Beside'), arguments: [row] };
  } else if (row.kind === 'more' && row.what === 'articles') {
    // the others are found by asking for one
    const title = l10n.t('Compare with Article…');
    item.command = { command: cardCommands.compare, title, arguments: [{ uri: row.of }] };
  }
  return item;
}

function collapsibleState(row: AcrossRow, index: number): vscode.TreeItemCollapsibleState {
  if (rowsWithin(row).length === 0) return vscode.TreeItemCollapsibleState.None;
  const closed =
    row.kind === 'names' ||
    row.kind === 'discrepancy' ||
    (row.kind === 'article' && index >= expandedArticles);
  return closed ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

function iconOf(row: AcrossRow): vscode.ThemeIcon {
  switch (row.kind) {
    case 'discrepancies':
      return new vscode.ThemeIcon(
        row.rows.some(({ discrepancy }) => discrepancy.verdict === 'conflicting') ? 'warning' : 'info',
      );
    case 'discrepancy':
      if (row.inGroup) return new vscode.ThemeIcon('file-text');
      return row.discrepancy.verdict === 'conflicting'
        ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
        : new vscode.ThemeIcon('info');
    case 'article':
      return new vscode.ThemeIcon('file-text');
    case 'quote':
      return new vscode.ThemeIcon(row.match.relation === 'verbatim' ? 'quote' : 'diff');
    case 'names':
      return new vscode.ThemeIcon('list-unordered');
    case 'name':
      return new vscode.ThemeIcon(entityIcons[row.entity.kind] ?? 'symbol-numeric');
    case 'more':
      return new vscode.ThemeIcon('ellipsis');
  }
}

const entityIcons: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  date: 'calendar',
};
