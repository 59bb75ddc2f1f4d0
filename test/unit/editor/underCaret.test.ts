import { strict as assert } from 'node:assert';
import { findInserts } from '../../../src/analysis/furniture/findInserts';
import type { Quote } from '../../../src/analysis/model';
import { quoteAt } from '../../../src/editor/place/underCaret';
import { readArticle } from '../../../src/text/article';
import { viewOf } from '../../support/cards';

// Invented: a page put a list of links into a sentence that reports what somebody said.
const text =
  'Ada Brook said that Sen. Tamsin Orlebar Tamsin Jane OrlebarOrlebar faces vote on ‘secret pact’ Brandt to resign: report MORE (D-Va.) would close the harbour of Orrin.';

describe('the quote under a caret', () => {
  const start = text.indexOf('Sen. Tamsin');
  const quote: Quote = { kind: 'indirect', start, end: text.length - 1, quoted: [] };
  const inserts = findInserts(readArticle('invented', text));
  const at = (words: string): Quote['kind'] | undefined => {
    const caret = text.indexOf(words) + 1;
    return quoteAt(viewOf({ quotes: [quote], inserts }), { start: caret, end: caret })?.kind;
  };

  it('is none over a list of links that the page put into it, and is that quote on both sides of the list', () => {
    assert.equal(inserts.length, 1);
    assert.equal(at('close the harbour'), 'indirect');
    assert.equal(at('Sen. Tamsin'), 'indirect');
    assert.equal(at('faces vote'), undefined);
    assert.equal(at('resign'), undefined);
  });
});
