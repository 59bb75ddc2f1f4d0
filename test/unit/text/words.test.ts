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

  it('splits a contraction of two ends, and takes ’d before a participle for “had”', () => {
    const forms = (text: string): string =>
      wordsOf(text)
        .map(({ form }) => form)
        .join(' ');
    assert.equal(forms('We shouldn’t’ve let him. Let’s go.'), 'we should not have let him let us go');
    assert.equal(
      forms('He’d been there, they’d asked, we’d need it'),
      'he had been there they had asked we would need it',
    );
  });

  it('keeps the sign of a currency and of what is below nought with the number, and prints one number one way', () => {
    assert.deepEqual(formsOf('$5 million, US$5, C$5m, €4.5bn or 4€'), [
      '$5=5$',
      'million=million',
      'US$5=5$',
      'C$5m=5m$c',
      '€4.5bn=4.5bn€',
      'or=or',
      '4€=4€',
    ]);
    assert.deepEqual(formsOf('-5 or −$3, B-52, 2-1 - 7'), [
      '-5=5-',
      'or=or',
      '−$3=3$-',
      'B=b',
      '52=52',
      '2=2',
      '1=1',
      '7=7',
    ]);
    assert.deepEqual(formsOf('3½ in ’98, of the ’90s'), [
      '3½=3.5',
      'in=in',
      '’98=1998',
      'of=of',
      'the=the',
      '’90s=1990s',
    ]);
  });

  it('finds in any text the words that one expression describes', () => {
    const word =
      /(?<![\p{L}\p{N}])(?:’\d\ds?(?![\p{L}\p{N}'’])|'\d\d(?:s(?!\p{L})|(?=[.,;:!?)”]|$)))|[Pp]er cent(?!\p{L})|(?<=\p{N}\s?)%|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|(?:(?:(?<![^\s([“"])(?<!\p{N}\s)[-−])?(?:[A-Z]{0,3}\$|[€£¥₹₽])?(?=[\d½¼¾]))?[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ](?=\p{L})|[.,](?=\p{N})(?<=\p{N}[.,]))[\p{L}\p{N}\p{M}]+)*(?:(?<=\p{N})[€£](?!\p{N}))?/gu;
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
        '−',
        '$',
        '€',
        'A',
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
