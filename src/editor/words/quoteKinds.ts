import type { Quote, QuoteKind } from '../../analysis/model';
import type { Localization } from './cardContext';

/** Whether a quote is somebody's words between marks, as people count quotes. */
export function isInMarks({ kind }: Pick<Quote, 'kind'>): boolean {
  return kind === 'direct' || kind === 'partial';
}

/** Whether a quote is what the article reports in its own words, of which a part may stand between marks. */
export function isReported({ kind }: Pick<Quote, 'kind'>): boolean {
  return kind === 'indirect' || kind === 'mixed';
}

/** What a kind of quote is called. */
export function quoteKindLabel(kind: QuoteKind, l10n: Localization): string {
  switch (kind) {
    case 'direct':
      return l10n.t('direct quote');
    case 'partial':
      return l10n.t('quoted fragment');
    case 'mixed':
      return l10n.t('partly in quotation marks');
    case 'indirect':
      return l10n.t('reported speech');
    case 'scare':
      return l10n.t('words in quotation marks');
  }
}
