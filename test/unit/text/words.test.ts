import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../src/text/words';

/** The word forms of a text, each with the letters it stands for. */
const formsOf = (text: string): string[] =>
  wordsOf(text).map(({ start, end, form }) => `${text.slice(start, end)}=${form}`);

describe('wordsOf', () => {
  it('splits what is said as one word into the words it stands for, each with its letters', () => {
    assert.deepEqual(formsOf('We’re Gonna wanna go'), [
      'We=we',
      '’re=are',
      'Gon=going',
      'na=to',
      'wan=want',
      'na=to',
      'go=go',
    ]);
    assert.deepEqual(formsOf('Donna cannot don’t'), [
      'Donna=donna',
      'can=can',
      'not=not',
      'do=do',
      'n’t=not',
    ]);
  });

  it('finds in any text the words that one expression describes', () => {
    const word =
      /[Pp]er cent(?!\p{L})|(?<=\p{N}\s?)%|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ](?=\p{L})|[.,](?=\p{N})(?<=\p{N}[.,]))[\p{L}\p{N}\p{M}]+)*/gu;
    const pieces = fc.constantFrom(
      ...[
        'per',
        'Per cent',
        'a',
        'U',
        'S',
        'x9',
        '5',
        '000',
        '.',
        ',',
        "'",
        '’',
        '“',
        '”',
        '—',
        '-',
        '_',
        ' ',
        '\n',
      ],
      ...['%', 'é', 'e\u0301', '\u0301', 'Ж', '字', '😀', '\ud83d', '\u00a0', 'ʼ', '½', '²', '/', 'cent'],
    );
    const text = fc.oneof(
      fc.array(pieces).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = wordsOf(any);
        const covered = new Set(
          found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const described = [...any.matchAll(word)].flatMap(({ 0: { length }, index }) =>
          Array.from({ length }, (_, i) => index + i),
        );
        assert.deepEqual([...covered], described);
      }),
      { numRuns: 2000 },
    );
  });
});
