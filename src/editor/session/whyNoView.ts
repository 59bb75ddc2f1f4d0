import type { Localization } from '../words/cardContext';
import type { Session } from './session';

/** Why a command can do nothing in an article that nothing is known of; empty where that is over before it can be read. */
export function whyNoView(gaveUp: ReturnType<Session['gaveUpOn']>, l10n: Localization): string {
  switch (gaveUp) {
    case 'tooLarge':
      return l10n.t(
        'This file is larger than the setting verbatim.maxFileSize allows, so it is not analyzed.',
      );
    case 'failed':
      return l10n.t('This article could not be analyzed. The log says why.');
    case undefined:
      return '';
  }
}
