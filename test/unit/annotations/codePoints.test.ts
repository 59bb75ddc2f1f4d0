import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointMap, firstCodePoints, lastCodePoints } from '../../../src/annotations/codePoints';

describe('positions in code points', function () {
  this.timeout(30_000);

  it('counts an emoji once, and a BOM, CR, LF and lone surrogates each as one', () => {
    const text = '\uFEFFa🙂b\r\n\uD800c🙂';
    const map = codePointMap(text);
    const at = text.indexOf('c');
    assert.deepEqual(map.toCodePoints({ start: at, end: text.length }), { start: 7, end: 9 });
    assert.deepEqual(map.toUnits({ start: 7, end: 9 }), { start: at, end: text.length });
  });

  it('is the count of Array.from for any text, and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const points = Array.from(text);
        const count = seed % (points.length + 1);
        const unit = points.slice(0, count).join('').length;
        const map = codePointMap(text);
        assert.equal(map.toCodePoints({ start: 0, end: unit }).end, count);
        assert.equal(map.toUnits({ start: 0, end: count }).end, unit);
      }),
    );
  });

  it('moves what lies outside to the ends of the text', () => {
    assert.deepEqual(codePointMap('a🙂').toUnits({ start: -3, end: 99 }), { start: 0, end: 3 });
    assert.deepEqual(codePointMap('a🙂').toCodePoints({ start: -3, end: 99 }), { start: 0, end: 2 });
  });

  it('cuts contexts between code points', () => {
    assert.equal(lastCodePoints('ab🙂c', 2), '🙂c');
    assert.equal(firstCodePoints('🙂🙂🙂', 2), '🙂🙂');
    assert.equal(lastCodePoints('🙂'.repeat(50), 32), '🙂'.repeat(32));
  });

  it('takes linear time', () => {
    const text = 'a🙂'.repeat(1_000_000);
    const map = codePointMap(text);
    for (let i = 0; i < 10_000; i++) map.toUnits({ start: i, end: 2 * i });
    assert.deepEqual(map.toCodePoints({ start: 3_000_000, end: 3_000_000 }).end, 2_000_000);
  });
});
