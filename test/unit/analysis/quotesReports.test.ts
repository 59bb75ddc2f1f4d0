import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../../../src/text/span';
import { assertQuotes, quotesOf } from './quotesSupport';

const unmarked = ['indirect', 'mixed'] as const;

describe('reports', () => {
  it('without marks', () => {
    assertQuotes('Orlova said {indirect=Orlova|that the bridge was shut}.', unmarked);
    assertQuotes('Orlova told the council on Monday {indirect=Orlova|that the bridge was shut}.', unmarked);
    assertQuotes('{indirect=Orlova|The bridge was shut on Monday}, Orlova said.', unmarked);
    assertQuotes(
      '{indirect=a draft letter|The town requested {indirect=The town|the money}}, according to a draft letter.',
      unmarked,
    );
    assertQuotes('Orlova promised {indirect=Orlova|to mend the bridge}.', unmarked);
  });

  it('do not begin with where they are from', () => {
    assertQuotes(
      'According to papers seen by the council, {indirect=papers|the bridge company wrote a letter to the mayor}.',
      unmarked,
    );
  });

  it('in part in marks', () => {
    const { quotes } = assertQuotes('Orlova said {mixed=Orlova|the bridge was “beyond repair”}.', unmarked);
    const mixed = quotes.find(({ kind }) => kind === 'mixed');
    assert.equal(mixed?.quoted.length, 1);
  });

  it('end where the next report begins', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the bridge was shut} but noted {indirect=Orlova|that the ferry sails}.',
      unmarked,
    );
    assertQuotes(
      'Orlova, who said {indirect|she had not seen the letter}, said {indirect|the bridge was shut}.',
      unmarked,
    );
  });
});

describe('problems', () => {
  it('tells of a mark that is never closed', () => {
    const { problems } = quotesOf('Orlova said: “We leave at dawn.\n\nNobody answered.');
    assert.deepEqual(
      problems.map(({ kind, start }) => [kind, start]),
      [['unclosedQuote', 13]],
    );
  });

  it('is silent about a quote that goes on in the next paragraph', () => {
    assert.deepEqual(quotesOf('“We leave at dawn.\n\n“Or later,” Orlova said.').problems, []);
  });
});

const words = fc.constantFrom(
  'Orlova',
  'said',
  'says',
  'told',
  'that',
  'he',
  'the',
  'official',
  'according',
  'to',
  'and',
  'who',
  'of',
  ',',
  '.',
  ':',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '-',
  '—',
  '\n',
  'is',
  'adding',
  'a',
);

describe('findQuotes, for any text', () => {
  it('gives quotes in order, inside the text, with the quoted words inside the quote', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.string({ maxLength: 20 }), (list, tail) => {
        const text = `${list.join(' ')}${tail}`;
        let at = 0;
        for (const quote of quotesOf(text).quotes) {
          assert.ok(quote.start >= at && quote.start < quote.end && quote.end <= text.length);
          assert.ok(quote.quoted.every((span) => contains(quote, span) && span.start < span.end));
          const { attribution } = quote;
          if (attribution) {
            assert.ok(
              attribution.mention.start < attribution.mention.end && attribution.mention.end <= text.length,
            );
            assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
          }
          at = quote.start;
        }
      }),
    );
  });

  it('takes time in proportion to the text, however odd', function () {
    this.timeout(120_000);
    for (const odd of ['"', '“a ” ', 'X said that and ', 'said\n', '“', 'a of b on ', '‘s’ ']) {
      const started = performance.now();
      quotesOf(odd.repeat(Math.ceil(20_000 / odd.length)));
      assert.ok(performance.now() - started < 10_000, odd);
    }
  });
});
