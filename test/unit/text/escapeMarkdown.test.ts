import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeAddress, escapeLightly, escapeMarkdown } from '../../../src/text/escapeMarkdown';
import { rendered } from '../../support/rendered';

/** Text rich in what Markdown takes for more than letters. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&:/$=@^"\'%; \n\tab19'),
        ...[
          'www.',
          'http://',
          'a@b.com',
          '&amp;',
          '&#33;',
          '<b>',
          '</p>',
          '<!--',
          '![x](y)',
          '---',
          '```',
          '1. ',
          '- ',
        ],
      ),
      { maxLength: 14 },
    )
    .map((all) => all.join('')),
);

/** Whether a reader may see a website's name, which light escaping lets be a link; an address of mail is none. */
const namesWebsite = (text: string): boolean => /(?<!\bwww)\.\p{L}{2}/u.test(text.replaceAll('@b.com', '@'));

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('text in Markdown', function () {
  this.timeout(30_000);

  it('is readable as it is where nothing in it could do something', () => {
    const plain = 'It’s a “50-50” chance (at $5.20, or 3 % of it): #MeToo & the U.S. said no; see p. 12!';
    assert.equal(escapeLightly(plain), plain);
    assert.equal(escapeLightly('file_name.txt'), 'file_name.txt');
  });

  it('loses what could', () => {
    assert.equal(
      escapeLightly('# 1. *a* <b> [c](d) `e` _f_'),
      '\\# 1. \\*a\\* \\<b> \\[c\\](d) \\`e\\` \\_f\\_',
    );
    assert.equal(escapeLightly('1. one'), '1\\. one');
    assert.equal(escapeLightly('$x$ and US$5'), '\\$x\\$ and US\\$5');
    assert.equal(
      escapeLightly('https://a.b or www.c.d, e@f.g &lt;'),
      'https\\://a.b or www\\.c.d, e\\@f.g \\&lt;',
    );
  });

  it('leaves the name of a website, which some readers link to itself', () => {
    assert.equal(escapeLightly('a.ba@b.com'), 'a.ba\\@b.com');
    assert.deepEqual(rendered(escapeLightly('a.ba@b.com')).texts, ['a.ba', '@b.com']);
  });

  for (const [name, escape] of Object.entries({ escapeMarkdown, escapeLightly })) {
    it(`shows letter by letter wherever it stands (${name})`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const shown = inOneLine(text);
          fc.pre(shown !== '' && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(shown));
          fc.pre(escape === escapeMarkdown || !namesWebsite(shown));
          const safe = escape(text);
          assert.deepEqual(rendered(safe), { tags: ['<p>', '</p>'], texts: [shown] });
          assert.deepEqual(rendered(`# ${safe}`), { tags: ['<h1>', '</h1>'], texts: [shown] });
          assert.deepEqual(rendered(`> ${safe}`), {
            tags: ['<blockquote>', '<p>', '</p>', '</blockquote>'],
            texts: [shown],
          });
          assert.deepEqual(rendered(`By **${safe}**, a`), {
            tags: ['<p>', '<strong>', '</strong>', '</p>'],
            texts: ['By', shown, ', a'],
          });
          assert.deepEqual(rendered(`[${safe}](<${escapeMarkdown('a b')}>)`).texts, [shown]);
        }),
        { numRuns: 1000 },
      );
    });
  }
});

describe('escapeAddress', () => {
  it('leaves an address as people read it', () => {
    const address = 'news/2031-03-02 fair_of-velm (2).txt';
    assert.equal(escapeAddress(address), address);
    assert.equal(escapeAddress('https://courier.example/a?b=1&c=*'), 'https://courier.example/a?b=1&c=*');
  });

  it('ends a link nowhere but at its end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tags, texts } = rendered(`[here](<news/${escapeAddress(text)}>) *now*`);
        assert.deepEqual([tags.length, tags[2], texts], [6, '</a>', ['here', 'now']]);
      }),
      { numRuns: 1000 },
    );
  });
});
