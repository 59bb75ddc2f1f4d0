import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, analyzeNames } from '../../../src/analysis/analyze';
import type { Analysis } from '../../../src/analysis/model';
import { readArticle } from '../../../src/text/article';
import type { Span } from '../../../src/text/span';

// The people, bodies and places in these texts do not exist.

/** Words, marks and breaks of which all that the analysis looks for can come about, in any order. */
const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    "''",
    '``',
    '«',
    '»',
    '„',
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    ':',
    ';',
    ',',
    '.',
    '?',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    ' ',
    '  ',
    '\t',
    '\ufeff',
    '\u00a0',
    '…',
    '...',
    '\u0000',
    '\ud83d',
    '😀',
  ],
  ...[
    'said',
    'says',
    'told',
    'according to',
    'asked whether',
    'called',
    'denied',
    'who',
    'that',
    'and',
    'as',
    'of',
  ],
  ...[
    'He',
    'she',
    'it',
    'they',
    'The',
    'the minister',
    'officials',
    'Ada',
    'Ada Brook',
    'BRANDT:',
    'Q:',
    'Dr.',
    'U.S.',
  ],
  ...[
    'Harbour Board',
    'Brindle',
    'By Ada Brook',
    'CLICK HERE',
    '12,000',
    '5\' 11"',
    '$5m',
    'Monday',
    'in 2020',
    'x',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

function assertInside(text: string, outer: Span, inner: Span): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, text);
}

function spansOf({ entities, quotes, claims, furniture, problems }: Analysis): Span[] {
  const shown = quotes.flatMap(({ attribution }) =>
    attribution ? [attribution.mention, attribution.cue, attribution.nameFrom, attribution.reportedBy] : [],
  );
  return [
    ...entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ...quotes,
    ...shown.filter((span) => span !== undefined),
    ...claims,
    ...furniture,
    ...problems,
  ];
}

describe('analyzeNames', () => {
  it('gives what quotes are read from: the names of the analysis, and the text without what its page puts in', () => {
    const article = readArticle('invented', 'By Ada Brook\n\nOrrin paid 5 euros.');
    const { entities, furniture, article: told } = analyzeNames(article, {});
    const whole = analyze(article, {});
    assert.deepEqual(entities, whole.entities);
    assert.deepEqual(furniture, whole.furniture);
    assert.equal(told.text.length, article.text.length);
    assert.ok(entities.length > 0 && furniture.length > 0);
  });
});

describe('analyze, for any text', () => {
  it('gives an answer whose spans all lie in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = analyze(readArticle('invented', text), {});
        const whole = { start: 0, end: text.length };
        for (const span of spansOf(found)) assertInside(text, whole, span);
        for (const quote of found.quotes) for (const part of quote.quoted) assertInside(text, quote, part);
      }),
      { numRuns: 150 },
    );
  });

  it('answers for texts that are nothing but what it looks for', () => {
    for (const part of ['"', '“', '“a ', 'said ', 'Ada Brook ', '(', ', ', 'A\n', '‘’', "'s "]) {
      const text = part.repeat(1_000 / part.length);
      const article = readArticle('invented', text);
      assert.equal(analyze(article, {}).fingerprint, article.fingerprint);
    }
  });

  it('does not stall on a long line of capitals or on long turns of a conversation', () => {
    const turn = 'the ferry came to the yard again and '.repeat(8_000);
    const turns = ['Ada Brook', 'Bo Weld', 'Ada Brook', 'Bo Weld'].map((name) => `${name}: ${turn}`);
    for (const text of ['A'.repeat(200_000), turns.join('\n\n')]) {
      const article = readArticle('invented', text);
      assert.equal(analyze(article, {}).fingerprint, article.fingerprint);
    }
  }).timeout(20_000);
});
