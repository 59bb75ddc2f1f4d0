import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/text/article';
import type { Span } from '../../../src/text/span';
import { toldArticle, toldText, wholeInPrint, wordsShown } from '../../../src/text/told';

const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '“', '😀'), maxLength: 40 });
/** A text with spans in it, in order, without overlap; they may touch and be empty. */
const textWithSpans = fc
  .tuple(letters, fc.array(fc.nat(40), { maxLength: 6 }))
  .map(([text, cuts]): [string, Span[]] => {
    const sorted = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      spans.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 });
    return [text, spans];
  });

describe('the told text', () => {
  it('has spaces for inserts, and every other letter in its place', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, inserts]) => {
        const told = toldText(text, inserts);
        assert.equal(told.length, text.length);
        for (let i = 0; i < text.length; i++) {
          const isInserted = inserts.some(({ start, end }) => start <= i && i < end);
          assert.equal(told[i], isInserted ? ' ' : text[i]);
        }
      }),
    );
  });

  it('has no blank paragraph, and the printed article is told as it is where nothing was put in', () => {
    const printed = readArticle('a', 'LABEL One.\nTwo.');
    assert.equal(toldArticle(printed, []), printed);
    assert.deepEqual(toldArticle(printed, [{ start: 0, end: 5 }]).paragraphs, [
      { start: 6, end: 10 },
      { start: 11, end: 15 },
    ]);
  });
});

describe('a span of the told text', () => {
  it('has its last word whole in print', () => {
    const printed = 'We don&#39;t know Kettle-\nbury, no.';
    const inserts = [
      { start: 6, end: 11, told: "'" },
      { start: 24, end: 26, told: '' },
    ];
    const words = (start: number, end: number): string => {
      const whole = wholeInPrint(printed, { start, end }, inserts);
      return printed.slice(whole.start, whole.end);
    };
    const told = toldText(printed, inserts);
    assert.equal(told, "We don't     know Kettlebury,   no.");
    assert.equal(words(0, told.indexOf("don't") + 5), 'We don&#39;t');
    assert.equal(words(18, told.indexOf(',')), 'Kettle-\nbury');
    assert.equal(words(0, 2), 'We');
    assert.equal(words(13, 15), 'kn');
  });
});

describe('the words shown of a span', () => {
  it('are those of the told text without the spaces for inserts, but for one where a line is wrapped', () => {
    fc.assert(
      fc.property(textWithSpans, fc.nat(40), fc.nat(40), ([text, inserts], from, length) => {
        const start = Math.min(from, text.length);
        const span = { start, end: Math.min(start + length, text.length) };
        const kept = Array.from({ length: span.end - span.start }, (_, i) => start + i).filter(
          (i) => !inserts.some((insert) => insert.start <= i && i < insert.end),
        );
        const { text: shown, printed } = wordsShown(text, span, inserts);
        const wanted = kept.map((i, k) => {
          const before = kept[k - 1];
          const isWrapped = before !== undefined && text.slice(before + 1, i).includes('\n');
          return (isWrapped ? ' ' : '') + text.charAt(i);
        });
        assert.equal(shown, wanted.join(''));
        assert.equal(printed ?? shown, text.slice(span.start, span.end));
      }),
    );
  });
});
