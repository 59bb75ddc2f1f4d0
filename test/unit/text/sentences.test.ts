import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesHolding } from '../../../src/text/sentences';
import { contains } from '../../../src/text/span';

describe('the sentences that hold a span', () => {
  const text = 'Snow fell.\nAda Brook left. Bo Weld stayed in Orrin. It rained.\nNobody came.';
  const holding = (words: string, reach: number): string => {
    const start = text.indexOf(words);
    const { start: from, end } = sentencesHolding(text, { start, end: start + words.length }, reach);
    return text.slice(from, end);
  };

  it('are whole, within its line and reach', () => {
    assert.equal(holding('stayed', 100), 'Bo Weld stayed in Orrin.');
    assert.equal(holding('left. Bo', 100), 'Ada Brook left. Bo Weld stayed in Orrin.');
    assert.equal(holding('rained', 100), 'It rained.');
    assert.equal(holding('stayed', 5), 'Weld stayed in O');
  });

  it('hold it in any text', () => {
    const any = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '“', '”') });
    fc.assert(
      fc.property(any, fc.nat(30), fc.nat(30), fc.nat(9), (shown, from, length, reach) => {
        const start = Math.min(from, shown.length);
        const span = { start, end: Math.min(shown.length, start + length) };
        const found = sentencesHolding(shown, span, reach);
        assert.ok(found.start >= span.start - reach && found.end <= span.end + reach);
        assert.ok(/\s|^$/.test(shown.slice(span.start, span.end)) || contains(found, span));
      }),
    );
  });
});
