import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../src/text/tokens';
import { wordsOf } from '../../../src/text/words';
import { compareWording } from '../../../src/text/wordDifference';

describe('tokenize', () => {
  it('takes a run of megabytes without a space for one token', () => {
    const { tokens } = tokenize(`one ${'x'.repeat(10_000_000)} two`);
    assert.deepEqual(
      tokens.map(({ start, end }) => end - start),
      [3, 10_000_000, 3],
    );
  });

  it('slices to the words shown after a byte order mark, line separators, emoji and CRLF', () => {
    const text = '\uFEFFMerkel\u2028spoke 😀 on\r\nMonday, “we\u00a0did.”';
    const shown = tokenize(text).tokens.map((token) => text.slice(token.start, token.end));
    assert.deepEqual(shown, ['Merkel', 'spoke', '😀', 'on', 'Monday', ',', '“', 'we', 'did', '.', '”']);
  });

  it('makes one token of a word with letters that other languages add', () => {
    const words = ['Vučić', 'Wałęsa', 'Đorđe', 'Nguyễn', 'Țuțu', 'Erdoğan', 'Hawaiʻi', 'Владимир', 'Müller'];
    const { tokens } = tokenize(words.join(' '));
    assert.deepEqual(
      tokens.map(({ text }) => text),
      words,
    );
  });

  it('makes one token of a run of 100,000 letters and stays in step after it', () => {
    const text = `before ${'a'.repeat(100_000)} after`;
    assert.deepEqual(
      tokenize(text).tokens.map(({ start, end }) => [start, end]),
      [
        [0, 6],
        [7, 100_007],
        [100_008, 100_013],
      ],
    );
  });

  it('reads a text as if it were the first, whatever was read before', () => {
    const text = "They met in North Korea's capital.";
    const before = tokenize(text);
    tokenize("It is not the capital of Korea's. It is “Quarlund’s”. Quarlund’s, he said (Korea's).");
    assert.deepEqual(tokenize(text), before);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          const alone = tokenize(a);
          tokenize(`${b}. ${a}. “${a}”`);
          assert.deepEqual(tokenize(a), alone);
        },
      ),
    );
  });

  it('covers any string but its white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { tokens, sentences } = tokenize(text);
        let at = 0;
        for (const token of tokens) {
          assert.ok(token.start >= at && token.end > token.start);
          assert.equal(token.text, text.slice(token.start, token.end));
          at = token.end;
        }
        assert.equal(
          sentences.reduce((sum, { from, to }) => sum + to - from, 0),
          tokens.length,
        );
      }),
    );
  });
});

describe('wordsOf', () => {
  const forms = (text: string): string[] => wordsOf(text).map((word) => word.form);

  it('ignores what differs in print alone', () => {
    assert.deepEqual(forms('The U.S. sent 5,000'), forms('the US sent 5000'));
    assert.deepEqual(forms('That’s not what’s happening.'), forms('That is not what is happening'));
    assert.deepEqual(forms("We can't, won't"), ['we', 'can', 'not', 'will', 'not']);
    assert.deepEqual(forms('the opin\u00adion of the court'), ['the', 'opinion', 'of', 'the', 'court']);
    assert.deepEqual(forms("Iraq's 3.5 percent"), ['iraqs', '3.5', 'percent']);
  });

  it('gives spans in order for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const word of wordsOf(text)) {
          assert.ok(word.start >= at && word.end > word.start && word.end <= text.length);
          at = word.end;
        }
      }),
    );
  });
});

describe('compareWording', () => {
  it('marks a dropped not and a changed year', () => {
    const kinds = compareWording('It will not end in 2025.', 'It will end in 2035').map(
      (d) => `${d.kind}:${d.text}`,
    );
    assert.deepEqual(kinds, ['same:It will', 'removed:not', 'same:end in', 'removed:2025', 'added:2035']);
  });
});
