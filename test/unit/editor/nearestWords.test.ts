import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearestWords } from '../../../src/editor/place/nearestWords';

describe('finding words again after a text has changed', () => {
  it('takes them where they were if they still are there', () => {
    assert.deepEqual(nearestWords('no no no', 'no', { start: 3, end: 5 }), { start: 3, end: 5 });
  });

  it('takes the nearest of several', () => {
    const text = 'rain here. And then much later rain, rain.';
    assert.deepEqual(nearestWords(text, 'rain', { start: 33, end: 37 }), { start: 31, end: 35 });
    assert.deepEqual(nearestWords(text, 'rain', { start: 3, end: 7 }), { start: 0, end: 4 });
  });

  it('keeps the length when the words are cut short, and ends with the text', () => {
    assert.deepEqual(nearestWords('xx abcdef', 'abc', { start: 0, end: 6 }), { start: 3, end: 9 });
    assert.deepEqual(nearestWords('xx abc', 'abc', { start: 0, end: 6 }), { start: 3, end: 6 });
  });

  it('says so when they are gone', () => {
    assert.equal(nearestWords('something else', 'rain', { start: 0, end: 4 }), undefined);
  });

  it('finds any words that were inserted before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, inserted) => {
        const at = { start: before.length, end: before.length + words.length };
        const text = inserted + before + words;
        const found = nearestWords(text, words, at);
        assert.ok(found);
        assert.ok(text.startsWith(words, found.start));
      }),
    );
  });
});
