import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inLatin1, withoutAccents } from '../../../src/text/plainLetters';

describe('withoutAccents', () => {
  it('takes accents and bars from letters and leaves the rest', () => {
    assert.equal(withoutAccents('Đilasović, Wałęsa & Kırcı: Müller'), 'Dilasovic, Walesa & Kirci: Muller');
    assert.equal(withoutAccents('Владимир 東京 straße'), 'Владимир 東京 straße');
  });

  it('finds nothing more to take the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = withoutAccents(text);
        assert.equal(withoutAccents(plain), plain);
      }),
    );
  });
});

describe('inLatin1', () => {
  it('keeps the length, and every letter that is in Latin-1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = inLatin1(text);
        assert.equal(shown.length, text.length);
        for (let i = 0; i < text.length; i++) if (text.charAt(i) < '\u0100') assert.equal(shown[i], text[i]);
      }),
    );
  });

  it('leaves no Latin letter of another kind, and the case', () => {
    assert.equal(inLatin1('Ščepan Œuvre ŋ Vučić'), 'Scepan Xuvre x Vucic');
  });
});
