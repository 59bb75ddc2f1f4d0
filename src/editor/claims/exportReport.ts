import type { ArticleClaims, Exported, Loss } from '../../annotations/export/model';
import { count, type Localization } from '../words/cardContext';

/** What there is to tell of an export. */
export interface ExportReport {
  readonly exported: readonly ArticleClaims[];
  readonly losses: Exported['losses'];
  /** Name of the file that was written. */
  readonly file: string;
  readonly format: string;
  /** How many orphaned corrections of speakers belong to what was exported; a correction that stands is told by claims. */
  readonly corrections: number;
  /** How many articles have a sidecar and were not read, so that nobody knows its claims. */
  readonly unread: number;
  /** How many sidecars hold something that could not be read. */
  readonly damaged: number;
  /** Whether the file is itself read as an article now. */
  readonly isArticle: boolean;
  readonly l10n: Localization;
  readonly locale: string;
}

/** The message at the end of an export: how much was exported, what of these claims the format leaves out, and what is missing. */
export function exportMessage(report: ExportReport): string {
  const { losses, format, l10n } = report;
  const left = losses.flatMap((loss) => lossWords(loss, report) ?? []);
  return [
    doneWords(report),
    ...(left.length > 0 ? [l10n.t('Not in {0}: {1}.', format, left.join('; '))] : []),
    ...missingWords(report),
    ...(report.isArticle
      ? [l10n.t('The file is itself read as an article, unless the setting verbatim.exclude names it.')]
      : []),
  ].join(' ');
}

/** Whether something of the claims of the folder may be missing in the file. */
export function isIncomplete({ unread, damaged }: Pick<ExportReport, 'unread' | 'damaged'>): boolean {
  return unread + damaged > 0;
}

function doneWords(report: ExportReport): string {
  const { exported, file, l10n } = report;
  const claims = exported.flatMap((article) => article.claims);
  const done =
    claims.length === 1
      ? l10n.t('Exported 1 claim to {0}', file)
      : l10n.t('Exported {0} claims to {1}', count(report, claims.length), file);
  const changed = claims.filter(({ anchor }) => anchor.state === 'changed').length;
  const orphaned = claims.filter(({ anchor }) => anchor.state === 'orphan').length;
  const states = [
    ...(changed > 0 ? [l10n.t('{0} changed', count(report, changed))] : []),
    ...(orphaned > 0 ? [l10n.t('{0} without a place in the text', count(report, orphaned))] : []),
  ];
  return states.length > 0 ? `${done} (${states.join(', ')}).` : `${done}.`;
}

/** What a format never carries is told when it is chosen, not each time. */
function lossWords(loss: Loss, report: ExportReport): string | undefined {
  const { l10n } = report;
  switch (loss.kind) {
    case 'anchors':
      return undefined;
    case 'foreign':
      return l10n.t('what other programs wrote into {0} of them', count(report, loss.count));
    case 'invisible':
      return l10n.t('invisible characters in {0} of them', count(report, loss.count));
    case 'formulas':
      return loss.count === 1
        ? l10n.t('1 cell as it is: it has an apostrophe where a formula would begin')
        : l10n.t(
            '{0} cells as they are: they have an apostrophe where a formula would begin',
            count(report, loss.count),
          );
  }
}

function missingWords(report: ExportReport): string[] {
  const { corrections, unread, damaged, l10n } = report;
  return [
    ...(corrections > 0
      ? [
          l10n.t(
            'Not exported: corrections of speakers that have lost their place ({0}), which the view “Claims” lists.',
            count(report, corrections),
          ),
        ]
      : []),
    ...(unread > 0
      ? [
          l10n.t(
            'Missing: the claims of files that were not read as articles ({0}). The log lists them (Output, Verbatim).',
            count(report, unread),
          ),
        ]
      : []),
    ...(damaged > 0
      ? [
          l10n.t(
            'Files of annotations of which something could not be read: {0}. The view “Claims” lists them.',
            count(report, damaged),
          ),
        ]
      : []),
  ];
}
