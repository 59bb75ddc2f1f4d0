import assert from 'node:assert/strict';
import { whyNoView } from '../../../src/editor/session/whyNoView';
import { l10n } from './views.support';

describe('a command in an article that nothing is known of', () => {
  it('says why it does nothing', () => {
    assert.match(whyNoView('tooLarge', l10n), /larger than the setting verbatim\.maxFileSize/u);
    assert.match(whyNoView('failed', l10n), /could not be analyzed/u);
  });
});
