import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceAround } from '../../../src/editor/place/aroundFact';

/** What stands around the words between `[` and `]` of a text; `{…}` is what the page put in. */
function around(marked: string): readonly [string, string] {
  const at = (mark: string): number =>
    marked.replace(/[[\]{}]/g, (each) => (each === mark ? '|' : '')).indexOf('|');
  const inserts = marked.includes('{') ? [{ start: at('{'), end: at('}') }] : [];
  const text = marked.replace(/[[\]{}]/g, '');
  const { before, after } = sentenceAround(text, inserts, { start: at('['), end: at(']') });
  return [before, after];
}

describe('the sentence around a figure', () => {
  it('is told without the figure, and ends with its sentence and its paragraph', () => {
    assert.deepEqual(around('One came. The storm hurt [40 people] in Harlund. More came.'), [
      'The storm hurt ',
      ' in Harlund.',
    ]);
    assert.deepEqual(around('A head\n[40 people] were hurt\nMore'), ['', ' were hurt']);
    assert.deepEqual(around('[40]'), ['', '']);
  });

  it('leaves out what the page put into it', () => {
    assert.deepEqual(around('A head\nMayor Ilka Bram {Bram Sails. Again. MORE }said [40 people] came.'), [
      'Mayor Ilka Bram said ',
      ' came.',
    ]);
  });

  it('is cut at a word where it is long', () => {
    const [before, after] = around(`${'before '.repeat(60)}[40]${' after'.repeat(60)}.`);
    assert.match(before, /^… before before.* before $/);
    assert.match(after, /^ after.* after …$/);
    assert.ok(before.length < 170 && after.length < 170);
  });

  it('is a part of the text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.nat(60),
        fc.nat(20),
        (text, start, length) => {
          const from = Math.min(start, text.length);
          const to = Math.min(from + length, text.length);
          const { before, after } = sentenceAround(text, [], { start: from, end: to });
          assert.ok(text.slice(0, from).endsWith(before) && text.slice(to).startsWith(after));
        },
      ),
    );
  });
});
