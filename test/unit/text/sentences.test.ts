import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/text/article';
import { sentencesHolding, sentencesOf } from '../../../src/text/sentences';
import { contains, textOf, type Span } from '../../../src/text/span';

describe('the sentences of an article', () => {
  const sentences = (text: string, whole?: readonly Span[]): string[] =>
    sentencesOf(readArticle('a', text), whole).map((span) => textOf(text, span));

  it('are not cut at abbreviations, initials and numbers', () => {
    assert.deepEqual(
      sentences('Gen. J. R. Weld spoke in the U.S. Senate at 3.5 p.m. Then he left. “No.” Why? He said.'),
      ['Gen. J. R. Weld spoke in the U.S. Senate at 3.5 p.m. Then he left.', '“No.”', 'Why?', 'He said.'],
    );
  });

  it('are not cut within what is to stay whole', () => {
    const text = '“Yes. Never,” he said. “Go. Now,” she said.\n“Yes. Never,” they said.';
    const quotes = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const lines = ['“Yes. Never,” he said.', '“Go. Now,” she said.', '“Yes. Never,” they said.'];
    assert.deepEqual(sentences(text, quotes), lines);
    assert.equal(sentences(text).length, 6);
  });

  it('are found on a line of dots or of many quotes without stalling', () => {
    assert.equal(sentences(`Snow fell${'.'.repeat(200_000)}on Orrin. It rained.`).length, 2);
    const [line, times] = ['“Yes. Never.” He left. ', 40_000];
    const quotes = Array.from({ length: times }, (_, i) => ({
      start: i * line.length,
      end: i * line.length + '“Yes. Never.”'.length,
    }));
    assert.equal(sentences(line.repeat(times), quotes).length, 2 * times);
  }).timeout(20_000);
});

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
