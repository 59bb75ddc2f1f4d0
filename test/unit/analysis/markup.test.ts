import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import { findMarkup } from '../../../src/analysis/markup/findMarkup';
import type { Analysis } from '../../../src/analysis/model';
import { readArticle } from '../../../src/text/article';
import { toldText, wordsShown } from '../../../src/text/told';
import { readGoldFolder } from '../../../tools/eval/ownSet';
import { assertMapsBack, toldOf, wrapped } from '../../support/printedText';

// All people, places and articles here are invented, but for the seeds.

/** What is left of a text without its format, with single spaces and without those at the ends of lines. */
const readOf = (text: string): string => toldOf(text).replace(/ +/g, ' ').replace(/^ | $/gm, '');

describe('the signs of Markdown and HTML', () => {
  it('are no part of what is read', () => {
    for (const [printed, read] of [
      ['Mayor *Ada Brook* **denied** it.', 'Mayor Ada Brook denied it.'],
      ['_“We never met,”_ said __Ada ~~Pell~~ Brook__.', '“We never met,” said Ada Pell Brook .'],
      ['***Harlund*** stays.', 'Harlund stays.'],
      [
        'The [harbour board](https://example.org/a_(b) "the “board”") met [twice][2].',
        'The harbour board met twice .',
      ],
      ['[![Ada](ada.jpg)](https://example.org) She left.[^1]', 'She left.'],
      ['# Brook to stay ##', 'Brook to stay'],
      ['* One of them\n+ Another', 'One of them\nAnother'],
      ['> > “No,” she said.\n>\n> He left.', '“No,” she said.\n\nHe left.'],
      ['* * *\nA\n---\nB\n===\n[2]: https://example.org “B”', '\nA\n\nB\n\n[2]: https://example.org “B”'],
      ['[2]: https://example.org "B"\nA', '\nA'],
      ['<p\n  class="x">She <b>left</b>.<br/></p><!-- a “note” -->', 'She left .'],
      ['<note by="Ada Brook">Left.</note> See <https://example.org/a>.', 'Left. See .'],
      ['He wrote \\[sic\\] so.', 'He wrote [sic ] so.'],
      [
        '[[Ada Brook]], the [[mayor (office)|mayor]]’s aide,[12] left.[3]',
        'Ada Brook, the mayor’s aide, left.',
      ],
      ['She left.[5][6] He[note 2] stayed.[21][22][citation needed]', 'She left. He stayed.'],
      ['See [2][a], the [2](a.b) and b[3](a.b).', 'See 2 , the 2 and b 3 .'],
      ['Ada Brook <ada.b@example.org> wrote:', 'Ada Brook wrote:'],
    ] as const)
      assert.equal(readOf(printed), read);
  });

  it('are not seen in plain text', () => {
    for (const text of [
      'Profits rose 5* and fell 3* in 2 * 3 * 4 days.',
      'Write to ada_pell_brook or see snake_case.py.',
      '*Prices include tax.',
      'The f**king ferry, he said, is s*** and ****.',
      '“We [the board] (all of us) will,” she said. “[Nobody](!) asked.”',
      'if a < b and b > c, then <she said> so',
      '#Harlund is #1 - and -- stays',
      '- We stay.\n1. We go.',
      'He saw [12] of [[them]',
      'It cost \\5 and C:\\files\\ada.',
      'Harlund 3 < 5 > 4',
      'If 3 <a half\n\nand a half> 2',
    ])
      assert.equal(toldOf(text), text);
  });

  it('are read however many there are', () => {
    const count = 200_000;
    assert.equal(toldOf('<b>'.repeat(count)).trim(), '');
  });

  it('do not touch front matter', () => {
    const front = '---\ntitle: "**Bold** move"\nauthor: _Ada_ Brook\n---\n\n';
    assert.equal(toldOf(`${front}**Harlund** stays.`), `${front}  Harlund   stays.`);
  });

  it('leave everything else in its place, in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '> ',
        '[[',
        ']]',
        '[1]',
        '&rsquo;',
        '1\n',
        '\n',
        '\n\n',
        '[',
        ']',
        '(',
        ')',
        '](a.b)',
        '![',
        '<',
        '>',
        '<p>',
        '</p>',
      ],
      ...[
        '<!--',
        '-->',
        '# ',
        '~~',
        '\\',
        'Ada',
        ' ',
        '“',
        '”',
        '---',
        '[^1]',
        '<blockquote>',
        '</blockquote>',
      ],
      ...[
        'â€œ',
        '\u00ad',
        '\u200b',
        '\r\n',
        '\r',
        '&nbsp;',
        '&lt;b&gt;',
        'fer-\nry',
        '00:01 --> 00:02\n',
        'She said that the ferry left\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { inserts, blockQuotes } = findMarkup(readArticle('invented', text));
        const told = toldText(text, inserts);
        assert.equal(told.length, text.length);
        assertMapsBack(text, inserts);
        for (const spans of [inserts, blockQuotes]) {
          spans.forEach(({ start, end }, i) => assert.ok(start < end && (spans[i - 1]?.end ?? 0) <= start));
        }
        analyze(readArticle('invented', text), {});
        const shown = wordsShown(text, { start: 0, end: text.length }, inserts).text;
        assert.equal(told.replace(/\s/g, ''), shown.replace(/\s/g, ''));
        if (inserts.some(({ told: letters }) => letters !== undefined)) return;
        for (let i = 0; i < text.length; i++)
          assert.ok(told.charAt(i) === ' ' || told.charAt(i) === text.charAt(i));
      }),
    );
  });
});

const speakersOf = (text: string): (readonly [string, string | undefined])[] => {
  const { inserts, quotes } = analyze(readArticle('invented', text), {});
  return quotes
    .filter(({ kind }) => kind === 'direct')
    .map((quote) => [wordsShown(text, quote, inserts).text, quote.attribution?.name]);
};

describe('a name with signs of a format in it', () => {
  it('is one name, with single spaces', () => {
    const text = '“We stay,” said Ada **Brook**.\n\n“Nobody goes,” said [Ada](https://example.org) Brook.';
    assert.deepEqual(
      speakersOf(`${text}\n\n“Yes, we will stay,” said the **harbour** master.`).map(([, name]) => name),
      ['Ada Brook', 'Ada Brook', 'the harbour master'],
    );
  });
});

describe('a block quote', () => {
  it('holds the words of who was named before it', () => {
    assert.deepEqual(
      speakersOf(
        'Ada Brook, the mayor, wrote:\n\n> We will stay here.\n>\n> Nobody will go.\n\nThe ferry left.',
      ),
      [
        ['We will stay here.', 'Ada Brook'],
        ['Nobody will go.', 'Ada Brook'],
      ],
    );
  });

  it('holds the words of who signs it', () => {
    const words = 'We have seen the contract and it is a lie.';
    for (const text of [
      `The board met.\n\n> ${words}\n>\n> — Ines Marlow`,
      `The board met.\n\n> ${words} — Ines Marlow`,
      `The board met.\n\n<blockquote class="post"><p>${words}</p> — Ines Marlow (@ines)</blockquote>`,
    ])
      assert.deepEqual(speakersOf(text), [[words, 'Ines Marlow']]);
  });

  it('is no quote where all of a mail is one', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `> Ferry ${i} has left the quay.\n>`);
    assert.deepEqual(speakersOf(`Ada Brook wrote:\n\n${lines.join('\n')}`), []);
  });

  it('is read as text where it has marks of its own, or tells of the article', () => {
    assert.deepEqual(speakersOf('Look:\n\n> “We will stay here,” said Ada Brook.'), [
      ['“We will stay here,”', 'Ada Brook'],
    ]);
    assert.deepEqual(
      speakersOf('Ada Brook wrote:\n\n> [!NOTE]\n> This article was updated on Wednesday.'),
      [],
    );
  });
});

describe('a label in bold type', () => {
  it('says who speaks', () => {
    assert.deepEqual(speakersOf('**ORLOVA:** Whose are they?\n\n**BRANDT**: They look like mine.'), [
      ['Whose are they?', 'ORLOVA'],
      ['They look like mine.', 'BRANDT'],
    ]);
  });
});

describe('lines that are only wrapped', () => {
  const articles = readGoldFolder('test/fixtures/articles')
    .filter((_, i) => i % 8 === 0)
    .map(({ text }) => text.replace(/\n+/g, '\n\n'));
  const found = ({ quotes, entities, provenance }: Analysis): unknown => ({ quotes, entities, provenance });

  it('are read as if they were not', function () {
    this.timeout(60_000);
    for (const text of articles) {
      const plain = found(analyze(readArticle('plain', text), {}));
      for (const width of [60, 72, 100]) {
        const narrow = wrapped(text, width);
        assert.equal(narrow.length, text.length);
        assert.deepEqual(found(analyze(readArticle('plain', narrow), {})), plain);
      }
    }
  });

  it('are shown with spaces between their words', () => {
    const text = wrapped(articles[0] ?? '', 60);
    const { inserts, quotes } = analyze(readArticle('invented', text), {});
    const shown = quotes.map((quote) => wordsShown(text, quote, inserts).text);
    assert.ok(quotes.some(({ start, end }) => text.slice(start, end).includes('\n')));
    quotes.forEach(({ start, end }, i) =>
      assert.equal(shown[i], text.slice(start, end).replaceAll('\n', ' ')),
    );
  });

  it('are shown so beside signs of the format too', () => {
    const text = 'The ferry *left*\nfor Harlund.';
    const inserts = [
      { start: 10, end: 11 },
      { start: 15, end: 16 },
      { start: 16, end: 17 },
    ];
    assert.equal(
      wordsShown(text, { start: 0, end: text.length }, inserts).text,
      'The ferry left for Harlund.',
    );
  });

  it('are left alone where lines end before they must', () => {
    const poem =
      'The ferry left at seven\nwith nobody aboard\nthe harbour lay uneven\nand nobody was bored\nthat night';
    assert.equal(toldOf(poem), poem);
    const list = 'The ferry to Harlund left the quay today\n'.repeat(6);
    assert.equal(toldOf(list), list);
    const lines = Array.from({ length: 9 }, () => 'a '.repeat(70).trim()).join('\n');
    assert.equal(toldOf(lines), lines);
  });
});
