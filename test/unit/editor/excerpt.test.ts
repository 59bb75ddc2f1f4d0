import { strict as assert } from 'node:assert';
import { excerptShowing, quotedExcerpt } from '../../../src/editor/words/excerpt';

describe('an excerpt', () => {
  it('stands in marks, and drops its own outer ones', () => {
    assert.equal(quotedExcerpt('“We will stay.”'), '“We will stay.”');
    assert.equal(quotedExcerpt("'Ferries first'"), '“Ferries first”');
    assert.equal(quotedExcerpt('the pilots’ hut'), '“the pilots’ hut”');
  });

  it('ends where it is cut in an ellipsis and no other mark', () => {
    const words = 'It has been a hard year for everybody here. Nobody, in this council, believes that.';
    assert.equal(quotedExcerpt(words, 48), '“It has been a hard year for everybody here…”');
    assert.equal(quotedExcerpt(words, 58), '“It has been a hard year for everybody here. Nobody, in…”');
    assert.equal(quotedExcerpt(words, 55), '“It has been a hard year for everybody here. Nobody…”');
    assert.equal(quotedExcerpt(`${'.'.repeat(30)} ${'x'.repeat(30)}`, 40), '“…”');
  });

  it('keeps a mark at its end that closes words within it', () => {
    assert.equal(quotedExcerpt("Brook: I’m victim of a 'ferry war'"), "“Brook: I’m victim of a 'ferry war'”");
    assert.equal(quotedExcerpt('Brook calls it a “ferry war”'), '“Brook calls it a “ferry war””');
    assert.equal(quotedExcerpt('“We call it a ‘ferry war’ here,”'), '“We call it a ‘ferry war’ here,”');
  });
});

describe('an excerpt of words that somebody looks for', () => {
  const words =
    'We waited for a whole night on the rocks below the old light, and nobody came for Brook’s crew';

  it('shows what was typed, where the beginning of the words does not', () => {
    assert.equal(excerptShowing('ROCK', words, 40), '“…night on the rocks below the old…”');
    assert.equal(excerptShowing("brook's", words, 40), '“…nobody came for Brook’s crew”');
  });

  it('begins with the words where these show it, or do not have it', () => {
    for (const typed of ['', 'wait', 'night wait', 'ight', 'Harlund'])
      assert.equal(excerptShowing(typed, words, 40), '“We waited for a whole night on the…”');
  });
});
