import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutTo } from '../../../src/text/cutTo';

const loneHalf = /[\ud800-\udfff]/u;

describe('cutTo', () => {
  it('cuts what is too long, with an ellipsis instead of spaces at its end', () => {
    assert.equal(cutTo('Orrin', 5), 'Orrin');
    assert.equal(cutTo('Orrin weir', 8), 'Orrin w…');
    assert.equal(cutTo('Orrin weir', 7), 'Orrin…');
  });

  it('leaves no half of a letter', () => {
    assert.equal(cutTo('ab🙂cd', 4), 'ab…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const cut = cutTo(text, most);
        assert.ok(cut.length <= most && !loneHalf.test(cut));
      }),
    );
  });
});
