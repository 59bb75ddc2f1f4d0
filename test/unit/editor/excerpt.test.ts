import { strict as assert } from 'node:assert';
import { quotedExcerpt } from '../../../src/editor/excerpt';

describe('an excerpt', () => {
  it('stands in marks, and drops its own outer ones', () => {
    assert.equal(quotedExcerpt('“We will stay.”'), '“We will stay.”');
    assert.equal(quotedExcerpt("'Ferries first'"), '“Ferries first”');
    assert.equal(quotedExcerpt('the pilots’ hut'), '“the pilots’ hut”');
  });

  it('keeps a mark at its end that closes words within it', () => {
    assert.equal(quotedExcerpt("Brook: I’m victim of a 'ferry war'"), "“Brook: I’m victim of a 'ferry war'”");
    assert.equal(quotedExcerpt('Brook calls it a “ferry war”'), '“Brook calls it a “ferry war””');
    assert.equal(quotedExcerpt('“We call it a ‘ferry war’ here,”'), '“We call it a ‘ferry war’ here,”');
  });
});
