import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { findCharacters } from '../../../src/analysis/markup/characters';
import { readArticle } from '../../../src/text/article';
import { wordsShown } from '../../../src/text/told';
import { readGoldFolder } from '../../../tools/eval/ownSet';
import { toldOf, wrapped } from '../../support/printedText';

// All people, places and articles here are invented.

const readOf = (text: string): string => toldOf(text).replace(/ +/g, ' ').replace(/ $/gm, '');

/** The quotes of a text, as they are shown. */
function quotesOf(text: string): string[] {
  const { quotes, inserts } = analyze(readArticle('invented', text), {});
  const shown = (start: number, end: number): string => wordsShown(text, { start, end }, inserts).text;
  return quotes.map(({ kind, start, end }) => `${kind} ${shown(start, end).replace(/\s+/g, ' ')}`);
}

const replaced = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => letters[letter] ?? letter).join('');

const entities = {
  '“': '&ldquo;',
  '”': '&#8221;',
  '’': '&rsquo;',
  '"': '&quot;',
  "'": '&#39;',
  '—': '&#x2014;',
  '&': '&amp;',
};
const garbled = {
  '“': 'â€œ',
  '”': 'â€\u009d',
  '’': 'â€™',
  '‘': 'â€˜',
  '—': 'â€”',
  '–': 'â€“',
  é: 'Ã©',
  '…': 'â€¦',
};

/** What happens to articles on their way into a file. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'entities of HTML': (text) => replaced(text, entities),
  'UTF-8 read as Windows-1252': (text) => replaced(text, garbled),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{4})/gu, '\u00ad'),
  'signs without width at marks': (text) => text.replace(/[“”"]/g, '\u200b$&\u200e'),
  'spaces that do not break': (text) => text.replace(/(?<=\b\w{3}) /g, '\u00a0'),
  'words parted where lines end': (text) => wrapped(text, 66, true),
  'a blank line behind each line': (text) => wrapped(text, 70).replace(/\n+/g, '\n\n'),
  'blank lines behind each line, more of them behind paragraphs': (text) =>
    wrapped(text, 62).replace(/\n/g, '\r\n\r\n'),
  'quoting of mail': (text) => wrapped(text, 70).replace(/^/gm, '> '),
  'numbers of lines': (text) =>
    wrapped(text.replace(/\n+/g, '\n'), 58)
      .split('\n')
      .map((line, i) => `${String((i % 25) + 1).padStart(2)}    ${line}`)
      .join('\n'),
  'pages with a running title': (text) =>
    wrapped(text, 66)
      .split('\n')
      .map((line, i) => (i % 23 === 22 ? `${line}\n\n${(i + 1) / 23}\n\nInquiry into the Ferry` : line))
      .join('\n'),
};

/** Of the quotes with their kinds and words; where paragraphs are parted anew, a few change. */
const leastKept = 0.97;

describe('what happens to an article on its way into a file', () => {
  const articles = readGoldFolder('test/fixtures/articles')
    .filter(({ id }, i) => i % 9 === 4 && id !== '')
    .map(({ text }) => text.replace(/\n+/g, '\n\n'));

  for (const [name, way] of Object.entries(ways)) {
    it(`changes hardly any quote: ${name}`, function () {
      this.timeout(60_000);
      const counts = articles.map((text) => {
        const damaged = new Set(quotesOf(way(text)));
        const quotes = quotesOf(text);
        return { all: quotes.length, kept: quotes.filter((quote) => damaged.has(quote)).length };
      });
      const sum = (key: 'all' | 'kept'): number => counts.reduce((total, count) => total + count[key], 0);
      assert.ok(sum('kept') >= leastKept * sum('all'), `${sum('kept')} of ${sum('all')}`);
    });
  }
});

describe('letters of the format', () => {
  it('are told as their author wrote them', () => {
    for (const [printed, read] of [
      ['&ldquo;No,&rdquo; said Ada O&rsquo;Neill &amp; Co.', ' “No,” said Ada O’Neill & Co.'],
      ['&#8220;No,&#x201D; she said&nbsp;&mdash; &quot;never&quot;.', ' “No,” she said — "never".'],
      ['â€œNo,â€\u009d said RenÃ©e. It wasnâ€™t â€œsoâ€ then.', ' “No,” said Renée. It wasn’t “so” then.'],
      ['The gov\u00adern\u00adment \u200b“will”\u2060 stay.', 'The government “will” stay.'],
      ['Ada\u00a0Brook', 'Ada Brook'],
      ['Jos&eacute; Mu&ntilde;oz, &Ccedil;a&#287;la &oslash;', 'José Muñoz, Çağla ø'],
      ['&#147;No,&#148; it&#146;s &#128674; &amp;quot;so&amp;amp;quot; &#8203;on', ' “No,” it’s 🚢 "so" on'],
      ['ï»¿She isnâ€™t Ã‰mile, Å¡e pays â‚¬5.', ' She isn’t Émile, še pays €5.'],
      ['&lt;p&gt;She &lt;b&gt;left&lt;/b&gt;.&lt;/p&gt; 3 &lt; 4', ' She left . 3 < 4'],
      ['a\u2003b\u3000c', 'a b c'],
    ] as const)
      assert.equal(readOf(printed), read);
  });

  it('are none in plain text', () => {
    for (const text of [
      'AT&T; R&D & so on; &unknown; &#1; &#99999999; &qacute; &#10; &#xd800;',
      'CAFÉ, “NÃO”, Â la carte: â€',
      'IRMÔ, “Å” och Ä– så',
      'Ada left.\u00ad\nShe did.',
    ])
      assert.deepEqual(
        findCharacters(text).filter(({ told }) => told !== '”'),
        [],
      );
  });

  it('change no speaker, and spans hold the printed words whole', () => {
    const text =
      '&ldquo;We&rsquo;ll stay,&rdquo; said Ada O&rsquo;Brook, the har\u00adbour mas\u00adter.\n\nâ€œNobody goes,â€\u009d Ines Marlow said.';
    const { quotes } = analyze(readArticle('invented', text), {});
    const printed = quotes.map(({ start, end, attribution }) => [
      text.slice(start, end),
      text.slice(attribution?.mention.start, attribution?.mention.end),
    ]);
    assert.deepEqual(printed, [
      ['&ldquo;We&rsquo;ll stay,&rdquo;', 'Ada O&rsquo;Brook, the har\u00adbour mas\u00adter'],
      ['â€œNobody goes,â€\u009d', 'Ines Marlow'],
    ]);
  });
});

describe('lines of a page', () => {
  const line = (words: string, count: number): string => `${words} `.repeat(count).trim();

  it('are one where a page ends between them, without its number and its title', () => {
    const page = (number: number): string => `\n\n${number}\n\nThe Inquiry\n\n`;
    const [ferry, board] = [
      'She said that the ferry had wanted to',
      'leave and that the board of the harbour, which',
    ];
    assert.equal(
      readOf(`${ferry}${page(3)}${board}${page(4)}Ada led, knew it.`),
      `${ferry} ${board} Ada led, knew it.`,
    );
  });

  it('stay as they are where numbers number parts, and end where sentences do', () => {
    for (const text of ['1\nThe ferry left.\n2\nIt came back.\n3\nThe end.', '1999\n2000\n2001'])
      assert.equal(toldOf(text), text);
  });

  it('lose the numbers of a record that numbers them, and not those of a list', () => {
    const record = Array.from({ length: 30 }, (_, i) => `${(i % 25) + 1}   ${line('so', 5)}.`).join('\n');
    assert.ok(!/\d/.test(toldOf(record)));
    const list = Array.from({ length: 30 }, (_, i) => `${i + 1}. ${line('so', 5)}.`).join('\n');
    assert.equal(toldOf(list), list);
  });

  it('lose the times of captions and go on with their sentences', () => {
    const captions = Array.from(
      { length: 6 },
      (_, i) =>
        `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},500\n${i % 2 === 0 ? 'BROOK: The ferry' : 'will stay here.'}`,
    ).join('\n\n');
    assert.equal(
      readOf(captions)
        .trim()
        .replace(/\s*\n\s*/g, '\n'),
      'BROOK: The ferry will stay here.\n'.repeat(3).trim(),
    );
    const news = Array.from({ length: 6 }, (_, i) => `10:4${i}\nThe ferry has left again.`).join('\n');
    assert.equal(toldOf(news), news);
  });

  it('go on with the sentences of a text of which only some lines are wrapped', () => {
    const wide = `${line('The board of the harbour spoke of it at length', 4)}.`;
    const some = [
      'A ferry ran aground on Monday\nin the port of Harlund, killing a\nsheep, an official said.',
      'The captain had seen it, she\nadded, and the mate as well, who was\nasleep.',
    ];
    const text = [wide, ...some].join('\n');
    assert.equal(readOf(text), [wide, ...some.map((part) => part.replace(/\n/g, ' '))].join('\n'));
    const list = `${wide}\n${Array.from({ length: 6 }, () => 'a ferry with a sheep in it').join('\n')}\n${wide}`;
    assert.equal(toldOf(list), list);
  });

  it('join the halves of a word, and keep the hyphen of two', () => {
    const text = [
      'The harbour board has told the govern-',
      'ment of Harlund that it will sell the old ferry',
      'and buy another one, with a well-',
      'known builder, who knows the old harbour well',
      'and is known there for the ferry that he once',
      'built for the board of the harbour of Harlund.',
    ].join('\n');
    const read = readOf(text);
    assert.ok(read.includes('the government of Harlund') && read.includes('a well-known builder'), read);
  });
});
