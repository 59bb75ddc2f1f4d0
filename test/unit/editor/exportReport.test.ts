import { strict as assert } from 'node:assert';
import type { Anchor } from '../../../src/annotations/model';
import { exportMessage, isIncomplete, type ExportReport } from '../../../src/editor/claims/exportReport';
import { articleOf, claimOf } from '../annotations/exportSupport';
import { l10n } from '../../support/cards';

const anchors: readonly Anchor[] = [
  { state: 'exact', span: { start: 0, end: 1 } },
  { state: 'changed', span: { start: 0, end: 1 }, changes: [] },
  { state: 'orphan' },
];

function report(given: Partial<ExportReport> = {}): ExportReport {
  return {
    exported: [articleOf([claimOf('two boats')])],
    losses: [],
    file: 'harbour.claims.csv',
    format: 'CSV',
    corrections: 0,
    unread: 0,
    damaged: 0,
    isArticle: false,
    l10n,
    locale: 'en',
    ...given,
  };
}

describe('the message at the end of an export', () => {
  it('says how many claims went where', () => {
    assert.equal(exportMessage(report()), 'Exported 1 claim to harbour.claims.csv.');
    const claims = anchors.map((anchor) => claimOf('two boats', {}, { anchor }));
    assert.equal(
      exportMessage(report({ exported: [articleOf(claims), articleOf(claims)] })),
      'Exported 6 claims to harbour.claims.csv (2 changed, 2 without a place in the text).',
    );
  });

  it('says what of these claims the format does not carry, and nothing that it never does', () => {
    assert.equal(
      exportMessage(report({ losses: [{ kind: 'anchors' }] })),
      'Exported 1 claim to harbour.claims.csv.',
    );
    assert.equal(
      exportMessage(
        report({
          losses: [
            { kind: 'anchors' },
            { kind: 'foreign', count: 2 },
            { kind: 'invisible', count: 3 },
            { kind: 'formulas', count: 1 },
          ],
        }),
      ),
      'Exported 1 claim to harbour.claims.csv. Not in CSV: what other programs wrote into 2 of them; invisible characters in 3 of them; ' +
        '1 cell as it is: it has an apostrophe where a formula would begin.',
    );
  });

  it('says that corrections of speakers that say nothing any more are not in it, which is no claim missing', () => {
    const orphans = report({ corrections: 2 });
    assert.equal(
      exportMessage(orphans),
      'Exported 1 claim to harbour.claims.csv. ' +
        'Not exported: corrections of speakers that have lost their place (2), which the view “Claims” lists.',
    );
    assert.ok(!isIncomplete(orphans));
  });

  it('says what may be missing', () => {
    const incomplete = report({ unread: 2, damaged: 1, isArticle: true });
    assert.equal(
      exportMessage(incomplete),
      'Exported 1 claim to harbour.claims.csv. ' +
        'Missing: the claims of files that were not read as articles (2). The log lists them (Output, Verbatim). ' +
        'Files of annotations of which something could not be read: 1. The view “Claims” lists them. ' +
        'The file is itself read as an article, unless the setting verbatim.exclude names it.',
    );
    assert.ok(isIncomplete(incomplete));
    assert.ok(!isIncomplete(report({ isArticle: true })));
  });
});
