import * as vscode from 'vscode';
import { toCollection } from '../../annotations/export/collection';
import { toCsv } from '../../annotations/export/csv';
import { toMarkdown } from '../../annotations/export/markdown';
import type { Format } from '../../annotations/export/model';

/** A kind of file that claims are exported to. */
export interface ExportFormat {
  readonly id: 'markdown' | 'csv' | 'jsonld';
  /** What people call it. */
  readonly label: string;
  /** What it is for. */
  readonly use: string;
  /** What it never carries, of whatever claims. */
  readonly lacks?: string;
  /** Endings of its files, without the dot; the first is proposed. */
  readonly extensions: readonly [string, ...string[]];
  readonly write: Format;
}

/** All of them, in the order to choose from. */
export function exportFormats(): readonly ExportFormat[] {
  const { l10n } = vscode;
  const lacks = l10n.t('without the words around each claim, by which programs find it again');
  return [
    {
      id: 'markdown',
      label: 'Markdown',
      use: l10n.t('to read, and to paste into a draft'),
      lacks,
      extensions: ['md'],
      write: toMarkdown,
    },
    {
      id: 'csv',
      label: 'CSV',
      use: l10n.t('a table for spreadsheets, a claim a row'),
      lacks,
      extensions: ['csv'],
      write: toCsv,
    },
    {
      id: 'jsonld',
      label: 'W3C JSON-LD',
      use: l10n.t('annotations with all that is known of them, for other programs'),
      extensions: ['jsonld', 'json'],
      write: toCollection,
    },
  ];
}

/** Lets a person choose one; `undefined` if they did not. */
export async function pickFormat(): Promise<ExportFormat | undefined> {
  const icons = { markdown: 'markdown', csv: 'table', jsonld: 'json' } as const;
  const items = exportFormats().map((format) => ({
    format,
    label: format.label,
    iconPath: new vscode.ThemeIcon(icons[format.id]),
    description: format.use,
    ...(format.lacks === undefined ? {} : { detail: format.lacks }),
  }));
  const { l10n, window } = vscode;
  const options = { title: l10n.t('Export Claims'), placeHolder: l10n.t('To which kind of file?') };
  return (await window.showQuickPick(items, options))?.format;
}
