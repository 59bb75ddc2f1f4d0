import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginsCapital, beginsSmall } from '../../../src/text/capital';

describe('beginsCapital and beginsSmall', () => {
  it('go by the first character, of any script', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Éa', 'éa', 'Жa', 'жa', '𝐀'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(beginsCapital(text), /^\p{Lu}/u.test(text));
        assert.equal(beginsSmall(text), /^\p{Ll}/u.test(text));
      }),
    );
  });
});
