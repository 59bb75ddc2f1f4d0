import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Quote } from '../../../src/analysis/model';
import type { Comparison, ComparisonRow } from '../../../src/corpus/model';
import { comparisonHtml, summary } from '../../../src/editor/comparison/comparisonHtml';
import { comparisonShell } from '../../../src/editor/comparison/comparisonShell';
import { comparisonPage, type ComparisonPage } from '../../../src/editor/comparison/comparisonPage';
import type { Span } from '../../../src/text/span';
import { compareWording } from '../../../src/text/wordDifference';
import { discrepancyOf, l10n, matchesWith, matchOf, placeIn, viewOf } from './views.support';

const leftText = 'Nearly 90 boats came. “We counted them,” Ada Brook said. The bay was calm.';
const rightText = 'Over 90 boats came. “We counted them,” the harbour said. A storm is due.';
const left = (words: string, speaker?: string) => placeIn(leftText, words, 'left', speaker);
const right = (words: string, speaker?: string) => placeIn(rightText, words, 'right', speaker);

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function quote(text: string, words: string, name: string): Quote {
  const { start } = spanOf(text, words);
  const mention = spanOf(text, name);
  const attribution = { mention, name, rule: 'invented', confidence: 1 };
  return { start, end: start + words.length, kind: 'direct', quoted: [], attribution };
}

const boats = { left: left('Nearly 90 boats came.'), right: right('Over 90 boats came.') };
const rows: ComparisonRow[] = [
  {
    kind: 'changed',
    ...boats,
    difference: compareWording(boats.left.text, boats.right.text),
    changes: ['number'],
  },
  { kind: 'left', left: left('“We counted them,” Ada Brook said.') },
  { kind: 'left', left: left('The bay was calm.') },
  { kind: 'right', right: right('A storm is due.') },
];

const comparison: Comparison = {
  left: 'left',
  right: 'right',
  rows,
  matches: matchesWith('right', {
    discrepancies: [
      discrepancyOf({
        kind: 'speaker',
        here: left('We counted them,', 'Ada Brook'),
        there: right('We counted them,', 'the harbour'),
        summary: 'Ada Brook / the harbour',
      }),
    ],
    quotes: [
      matchOf({
        here: left('We counted them,', 'Ada Brook'),
        there: right('We counted them,', 'the harbour'),
        speakers: 'different',
      }),
    ],
  }),
};

function pageOf(given: Comparison = comparison): ComparisonPage {
  const quotes = (text: string, name: string) => ({ quotes: [quote(text, '“We counted them,”', name)] });
  return comparisonPage(
    given,
    { text: leftText, view: viewOf({ analysis: quotes(leftText, 'Ada Brook') }), headline: 'Boats came' },
    {
      text: rightText,
      view: viewOf({ id: 'right', analysis: quotes(rightText, 'the harbour') }),
      headline: '',
    },
    0.5,
  );
}

/** A page of articles with so many quotes, each in a row of its own, and how often one was looked at for it. */
function longPage(length: number): { readonly page: ComparisonPage; readonly looks: number } {
  let looks = 0;
  const text = 'word '.repeat(length);
  const spans = Array.from({ length }, (_, at) => ({ start: at * 5, end: at * 5 + 4 }));
  const looked = (span: Span): Quote => ({
    ...quote(text, 'word', 'word'),
    end: span.end,
    get start() {
      looks++;
      return span.start;
    },
  });
  const quotes = spans.map(looked);
  const place = (span: Span) => ({ article: 'left', span, text: 'word' });
  const articles = { text, view: viewOf({ analysis: { quotes } }), headline: '' };
  const matches = matchesWith('right', {
    quotes: spans.map((span) => matchOf({ here: place(span), there: place(span), relation: 'altered' })),
  });
  const longRows = spans.map((span) => ({ kind: 'left', left: place(span) }) as const);
  const long = { left: 'left', right: 'right', rows: longRows, matches };
  return { page: comparisonPage(long, articles, articles, 0.5), looks };
}

const content = () => comparisonHtml(pageOf(), l10n, 'en');
const squeezed = (html: string) => html.replace(/\s+/g, ' ').replace(/> </g, '><');

describe('a comparison', () => {
  it('says in words what only one has, what both say and how quotes and accounts differ', () => {
    assert.deepEqual(summary(pageOf(), l10n, 'en'), [
      'Discrepancies: 1 conflicting',
      'Sentences: 1 changed, 2 only on the left, 1 only on the right',
      'Quotes: 1 altered',
    ]);
  });

  it('shows a figure that differs in its sentence', () => {
    const discrepancy = discrepancyOf({
      kind: 'number',
      here: left('Nearly 90 boats'),
      there: right('Over 90 boats'),
    });
    const { html } = comparisonHtml(
      pageOf({ ...comparison, matches: matchesWith('right', { discrepancies: [discrepancy] }) }),
      l10n,
      'en',
    );
    assert.ok(
      squeezed(html).includes('<del>Nearly</del> 90 boats<span class="around"> came.</span>'),
      squeezed(html),
    );
  });

  it('counts apart what may deny the other account and is to be checked', () => {
    const page = pageOf();
    const discrepancies = page.discrepancies.map((row) =>
      row.about && 'verdict' in row.about
        ? { ...row, about: { ...row.about, kind: 'denial', verdict: 'compatible' } as const }
        : row,
    );
    assert.equal(summary({ ...page, discrepancies }, l10n, 'en')[0], 'Discrepancies: 1 to check');
  });

  it('looks for the quotes of a place among few, however many the articles have', () => {
    assert.ok(longPage(1000).looks < 200_000, String(longPage(1000).looks));
  });

  it('reads no quote around places that are not drawn', () => {
    const { quotes } = longPage(1000).page;
    assert.equal(quotes.length, 1000);
    assert.equal(quotes.filter(({ left }) => left?.around !== undefined).length, 300);
  });

  it('says where no discrepancy was found', () => {
    assert.equal(summary({ ...pageOf(), discrepancies: [] }, l10n, 'en')[0], 'Discrepancies: none found');
  });

  it('marks the words that differ, and names the change', () => {
    const { html } = content();
    assert.match(html, /<del>Nearly<\/del> 90 boats came\./);
    assert.match(html, /<ins>Over<\/ins> 90 boats came\./);
    assert.match(html, /Changed: number/);
    assert.match(html, /Conflicting, speaker: Ada Brook \/ the harbour/);
  });

  it('names who is quoted in a sentence', () => {
    assert.match(
      squeezed(content().html),
      /“We counted them,” Ada Brook said\.<\/span> ?<\/button> ?<p class="speaker"[^>]*>Ada Brook</,
    );
  });

  it('tells no speaker who is not sure as a fact, and calls none another one', () => {
    const quotedAs = (confidence: number): string => {
      const here = placeIn(leftText, 'We counted them,', 'left', 'Ada Brook');
      const there = placeIn(rightText, 'We counted them,', 'right', 'Oda Brakk', confidence);
      const quotes = [matchOf({ here, there, speakers: 'different' })];
      const page = pageOf({ ...comparison, matches: matchesWith('right', { quotes }) });
      return squeezed(comparisonHtml(page, l10n, 'en').html);
    };
    assert.match(quotedAs(0.5), /The same words, another speaker.*<p class="speaker"[^>]*>Oda Brakk</u);
    assert.match(quotedAs(0.4), /<p class="speaker"[^>]*>perhaps Oda Brakk</u);
    assert.doesNotMatch(quotedAs(0.4), /another speaker|>Oda Brakk/u);
  });

  it('shows the whole quote around the words that both have, and which side has but a part of it', () => {
    const articleOf = (id: string, text: string, words: string) => {
      const quotes = [{ ...quote(text, words, 'said'), quoted: [spanOf(text, words.slice(1, -1))] }];
      return { text, view: viewOf({ id, analysis: { quotes } }), headline: '' };
    };
    const [short, long] = ['It was “calm”, she said.', 'He said: “The bay was calm, and we were glad.”'];
    const compared = (a: string, b: string) => {
      const wordsIn = (text: string) => /“.*”/u.exec(text)?.[0] ?? '';
      const here = placeIn(a, 'calm', 'left');
      const there = placeIn(b, 'calm', 'right');
      const matches = matchesWith('right', { quotes: [matchOf({ here, there, relation: 'truncated' })] });
      const sides = [articleOf('left', a, wordsIn(a)), articleOf('right', b, wordsIn(b))] as const;
      return comparisonPage({ ...comparison, rows: [], matches }, ...sides, 0.5);
    };
    const page = compared(short, long);
    assert.deepEqual(
      page.quotes.map(({ left: one, right: other }) => [one?.around, other?.around]),
      [
        [
          { before: '“', after: '”' },
          { before: '“The bay was ', after: ', and we were glad.”' },
        ],
      ],
    );
    const htmlOf = (shown: ComparisonPage) => squeezed(comparisonHtml(shown, l10n, 'en').html);
    const html = htmlOf(page);
    assert.ok(html.includes('<span class="around">“</span>calm<span class="around">”</span>'), html);
    assert.ok(html.includes('The bay was </span><strong>calm</strong><span'), html);
    assert.match(html, />Inside a longer quote</u);
    assert.match(htmlOf(compared(long, short)), />Only part of it</u);
  });

  it('tells who goes by keys, after the words of a place, who says them, what differs, and in which article', () => {
    const { html } = comparisonHtml(pageOf(comparison), l10n, 'en');
    const text = (id: string): string =>
      new RegExp(` id="${id}"[^>]*>([^<]*)<`, 'u').exec(html)?.[1]?.trim() ?? assert.fail(`${id}: ${html}`);
    const told = [...html.matchAll(/ aria-describedby="([^"]*)"/gu)].map(([, ids = '']) =>
      ids.split(' ').map(text).join('; '),
    );
    assert.match(told[0] ?? '', /^Ada Brook; Conflicting, speaker: Ada Brook \/ the harbour; .*left/u);
    assert.match(told[1] ?? '', /^the harbour; Conflicting, .*; .*right/u);
    assert.equal(told.filter((each) => each.startsWith('Ada Brook; Only left; ')).length, 1);
    assert.equal(told.filter((each) => each.startsWith('Only right; ')).length, 1);
  });

  it('says of two sentences that no more than a quote is in both, and how that was changed', () => {
    const [row] = rows;
    assert.ok(row?.kind === 'changed');
    const page = pageOf({ ...comparison, rows: [row, { ...row, shares: 'quote' }] });
    const { html } = comparisonHtml(page, l10n, 'en');
    assert.match(html, /One quote in both: number/u);
    assert.match(squeezed(html), /data-filter="shares" aria-pressed="false"> ?One quote in both 1 ?</u);
    assert.match(squeezed(html), /data-filter="changed" aria-pressed="false"> ?Changed 1 ?</u);
    assert.equal(summary(page, l10n, 'en')[1], 'Sentences: 1 changed, 1 with one quote in both');
  });

  it('says on which side words are that the other has nothing for', () => {
    const added = (side: 'here' | 'there'): string => {
      const discrepancy = discrepancyOf({
        here: left('Nearly 90 boats'),
        there: right('Over 90 boats'),
        added: { in: side, words: 'not' },
      });
      const matches = matchesWith('right', { discrepancies: [discrepancy] });
      return comparisonHtml(pageOf({ ...comparison, matches }), l10n, 'en').html;
    };
    assert.match(added('here'), /Conflicting, wording: “not” only on the left/u);
    assert.match(added('there'), /Conflicting, wording: “not” only on the right/u);
  });

  it('puts what only one has side by side', () => {
    assert.match(squeezed(content().html), /has-left has-right/);
  });

  it('lists the quotes that the other does not carry', () => {
    const without = { ...comparison, matches: matchesWith('right') };
    assert.equal(summary(pageOf(without), l10n, 'en')[2], 'Quotes: 1 only on the left, 1 only on the right');
  });

  it('draws the first of very many quotes that both carry, and says how many there are', () => {
    const pairs = (count: number): Comparison['matches'] => {
      const quotes = Array.from({ length: count }, (_, i) => {
        const span = { start: i, end: i + 1 };
        return matchOf({
          here: { ...left('We counted them,'), span },
          there: { ...right('We counted them,'), span },
        });
      });
      return matchesWith('right', { quotes });
    };
    const drawn = (count: number): string =>
      squeezed(comparisonHtml(pageOf({ ...comparison, rows: [], matches: pairs(count) }), l10n, 'en').html);
    assert.doesNotMatch(drawn(300), /not shown/u);
    assert.match(drawn(301), /<p class="more">1 more is not shown\.</u);
    const many = drawn(20_000);
    assert.match(many, /Quotes: 20,000 kept.*19,700 more are not shown\./u);
    assert.ok(many.length < 500_000);
  });

  it('shows every place of a fragment that both repeat, and not every pair of them', () => {
    const at = (start: number) => ({ start, end: start + 9 });
    const pairs = [10, 30, 50].flatMap((here) =>
      [20, 40].map((there) =>
        matchOf({
          relation: here === 10 ? 'truncated' : 'verbatim',
          here: { ...left('We counted them,'), span: at(here) },
          there: { ...right('We counted them,'), span: at(there) },
        }),
      ),
    );
    const [first, ...others] = pairs;
    assert.ok(first);
    const altered = { ...first, relation: 'altered' } as const;
    const page = pageOf({ ...comparison, matches: matchesWith('right', { quotes: [altered, ...others] }) });
    assert.deepEqual(
      page.quotes
        .filter(({ kind }) => kind === 'same' || kind === 'changed')
        .map((row) => [row.kind, row.left?.place.span.start, row.right?.place.span.start]),
      [
        ['changed', 10, 20],
        ['same', 10, 40],
        ['same', 30, 20],
        ['same', 50, 40],
      ],
    );
  });

  it('tells no difference between speakers who are less sure than is asked', () => {
    const [discrepancy] = comparison.matches.discrepancies;
    assert.ok(discrepancy);
    const pageWith = (confidence: number): ComparisonPage => {
      const there = placeIn(rightText, 'We counted them,', 'right', 'the harbour', confidence);
      const matches = matchesWith('right', { discrepancies: [{ ...discrepancy, there }] });
      return pageOf({ ...comparison, matches });
    };
    assert.equal(pageWith(0.5).discrepancies.length, 1);
    assert.equal(pageWith(0.49).discrepancies.length, 0);
  });

  it('gives each button the number of its place', () => {
    const { html, places } = content();
    const numbers = [...html.matchAll(/data-place="(\d+)"/g)].map((match) => Number(match[1]));
    assert.deepEqual(numbers, [...places.keys()]);
    assert.equal(places[numbers[0]!]?.text, 'We counted them,');
  });

  it('shows the words of articles as text, whatever they are', () => {
    const hostile = fc.constantFrom(
      '<script>',
      '</button>',
      '"',
      "' onclick=x",
      '<img src=x>',
      '&lt;',
      '${x}',
      'a',
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (parts) => {
        const words = parts.join(' ');
        const place = placeIn(words, words, words, words);
        const shown: Comparison = {
          left: 'left',
          right: 'right',
          rows: [
            {
              kind: 'changed',
              left: place,
              right: place,
              difference: compareWording(words, 'b'),
              changes: [],
            },
            { kind: 'left', left: place },
          ],
          matches: matchesWith('right', {
            discrepancies: [discrepancyOf({ here: place, there: place, summary: words })],
            quotes: [matchOf({ here: place, there: place })],
          }),
        };
        const article = { text: words, view: viewOf({ id: words }), headline: words };
        const { html } = comparisonHtml(comparisonPage(shown, article, article, 0), l10n, 'en');
        const tags = html.match(/<\/?([a-z0-9]+)/g)?.map((tag) => tag.replace(/<\/?/, '')) ?? [];
        const known = 'header div h1 h2 p ul li section span button strong del ins'.split(' ');
        assert.deepEqual(
          tags.filter((tag) => !known.includes(tag)),
          [],
        );
        assert.doesNotMatch(html, /<[^>]*\son\w+=/);
      }),
    );
  });

  it('allows the page one script and one folder of styles, and nothing else', () => {
    const given = { nonce: 'n0nce', cspSource: 'https://own.invalid', style: 's.css', script: 's.js' };
    const shell = comparisonShell(given, l10n);
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(shell)?.[1];
    assert.equal(
      policy?.replaceAll('&#39;', "'"),
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src https://own.invalid; script-src 'nonce-n0nce'",
    );
    assert.deepEqual(shell.match(/<script[^>]*>/g), ['<script nonce="n0nce" src="s.js">']);
  });
});
