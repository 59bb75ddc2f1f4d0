import assert from 'node:assert/strict';
import type { Attribution, Quote } from '../../../src/analysis/model';
import type { ArticleMatches, QuoteMatch } from '../../../src/corpus/model';
import { quoteCard } from '../../../src/editor/cards/quoteCard';
import { compareWording } from '../../../src/text/wordDifference';
import { contextOf, viewOf } from '../../support/cards';
import { rendered } from '../../support/rendered';

// Invented: neither the place nor the people exist.
const text = `Engineer Orla Venn of the Marrow Dam Office spoke on Friday.
“The dam will not hold,” Venn told reporters.`;

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

const attribution: Attribution = {
  mention: { start: text.indexOf('Venn told'), end: text.indexOf(' told') },
  name: 'Orla Venn',
  nameFrom: spanOf('Orla Venn'),
  role: { ...spanOf('Engineer'), text: 'Engineer' },
  cue: spanOf('told reporters'),
  rule: 'after',
  confidence: 0.98,
};
const quote: Quote = {
  ...spanOf('“The dam will not hold,”'),
  kind: 'direct',
  quoted: [spanOf('The dam will not hold,')],
  attribution,
};

const sure = (name: string, confidence = 1) => ({ name, confidence });

function matchIn(article: string, there: string, rest: Partial<QuoteMatch> = {}): ArticleMatches {
  const here = 'The dam will not hold,';
  const match: QuoteMatch = {
    relation: 'altered',
    score: 0.9,
    here: { article: 'file:///news/this.txt', span: spanOf(here), text: here, speaker: sure('Orla Venn') },
    there: { article, span: { start: 10, end: 10 + there.length }, text: there, speaker: sure('Orla Venn') },
    difference: compareWording(here, there),
    changes: [],
    speakers: 'same',
    ...rest,
  };
  return { article, provenance: {}, headline: '', discrepancies: [], quotes: [match], entities: [] };
}

/** The card as a person reads it: links as their labels, escapes and emphasis resolved. */
function read(card: string): string {
  return card
    .replace(/\]\(command:[^)]*\)/gu, ']')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/ {2}\n/gu, '\n');
}

const cardOf = (others: ArticleMatches[], changed: Partial<Quote> = {}, rest = {}): string => {
  const view = viewOf({ quotes: [quote] }, { others });
  return read(quoteCard(contextOf(text, view, rest), { ...quote, ...changed }));
};

describe('the card of a quote', () => {
  it('tells two copies of one outlet and day by their files', () => {
    const provenance = { outlet: 'Herald', published: '2031-03-02' };
    const others = ['file:///news/b.txt', 'file:///news/c.txt'].map((article) => ({
      ...matchIn(article, 'The dam will hold,'),
      provenance,
    }));
    const card = cardOf(others);
    for (const label of ['[b.txt, Herald, 2 Mar 2031]', '[c.txt, Herald, 2 Mar 2031]'])
      assert.ok(card.includes(label), card);
  });

  it('says who spoke, as what, and what shows it', () => {
    const [who] = cardOf([]).split('\n\n');
    assert.equal(
      who,
      '**Orla Venn**, Engineer · *direct quote*\n“Venn told reporters”, line 2 · full name from line 1 · 98% sure · [Correct Speaker…]',
    );
  });

  it('tells whom a person gave as the speaker, by whom, and what the article’s words say all the same', () => {
    const given = { annotation: 'urn:uuid:1', read: attribution };
    const said = { mention: { start: 0, end: 0 }, name: 'Ana *Brandt*', rule: 'given', confidence: 1 };
    const [who] = cardOf([], { attribution: said, given }, { minimumConfidence: 1 }).split('\n\n');
    assert.equal(
      who,
      '**Ana *Brandt*** · *direct quote*\nGiven by hand · [Correct Speaker…]\n' +
        'The article’s words: Orla Venn · “Venn told reporters”, line 2 · full name from line 1 · 98% sure',
    );
    const byOda = cardOf([], { attribution: said, given: { annotation: 'urn:uuid:1', creator: 'Oda' } });
    assert.match(
      byOda,
      /\nGiven by Oda · .*\nThe article’s words: nobody is named, or not clearly enough\n/u,
    );
  });

  it('says that nobody knows who spoke where a person says so', () => {
    const { start, end, kind, quoted } = quote;
    const unknown: Quote = {
      start,
      end,
      kind,
      quoted,
      given: { annotation: 'urn:uuid:1', read: attribution },
    };
    const card = read(quoteCard(contextOf(text, viewOf({ quotes: [unknown] })), unknown));
    assert.match(
      card,
      /^Speaker unknown · \*direct quote\*\nGiven by hand · .*\nThe article’s words: Orla Venn · /u,
    );
  });

  it('warns where the words have changed since somebody gave their speaker', () => {
    const { start, end, kind, quoted } = quote;
    const corrected: Quote = { start, end, kind, quoted, given: { annotation: 'urn:uuid:1' } };
    const target = { exact: '“The dam may hold,”', prefix: '', suffix: '' };
    const anchor = { state: 'changed', span: { start, end }, changes: ['negation'] } as const;
    const corrections = [{ annotation: { id: 'urn:uuid:1', speaker: '', target }, anchor }];
    const view = viewOf({ quotes: [corrected] }, { corrections });
    assert.match(quoteCard(contextOf(text, view), corrected), /These words have changed since the speaker/u);
  });

  it('gives no speaker as a fact who is not certain', () => {
    const card = cardOf([], {}, { minimumConfidence: 0.99 });
    assert.match(
      card,
      /^Speaker not certain: perhaps \*\*Orla Venn\*\* · \*direct quote\*\n“Venn told reporters”/u,
    );
  });

  it('says so where the article names nobody', () => {
    const { start, end, kind, quoted } = quote;
    const unattributed = { start, end, kind, quoted };
    const card = quoteCard(contextOf(text, viewOf({})), unattributed);
    assert.match(card, /The article does not say who said this, or not clearly enough\./u);
  });

  it('names a source at second hand', () => {
    const reportedBy = spanOf('reporters');
    const card = cardOf([], { attribution: { ...attribution, reportedBy } });
    assert.match(card, /\nAt second hand: “reporters”, line 2\n/u);
  });

  it('names nobody as his own source', () => {
    const venn = { kind: 'person', name: 'Orla Venn', key: 'orla venn', roles: [] } as const;
    const mentions = [{ ...spanOf('Orla Venn'), form: 'name' } as const];
    const said = { ...quote, attribution: { ...attribution, entity: 0, reportedBy: spanOf('Orla Venn') } };
    const view = viewOf({ quotes: [said], entities: [{ ...venn, mentions }] });
    assert.doesNotMatch(quoteCard(contextOf(text, view), said), /second hand/u);
  });

  it('lists the articles that carry it, those first that differ', () => {
    const card = cardOf([
      matchIn('file:///news/a.txt', 'The dam will not hold', { relation: 'verbatim', score: 1 }),
      matchIn('file:///news/c.txt', 'The dam shall not hold', { score: 0.9 }),
      matchIn('file:///news/b.txt', 'The dam will hold', { score: 0.8, changes: ['negation'] }),
    ]);
    assert.equal(
      card.split('\n\n').slice(2).join('\n'),
      [
        'Also in 3 articles:',
        '- [b.txt]: other words, same speaker · **“not” dropped**\n  The dam will ~~not~~ hold',
        '- [c.txt]: other words, same speaker\n  The dam ~~will~~ **shall** not hold',
        '- [a.txt]: the same words, same speaker',
      ].join('\n'),
    );
  });

  it('does not call the same what is a sentence longer there', () => {
    const there = 'It leaks. The dam will not hold';
    const longer = matchIn('file:///a.txt', there, { relation: 'verbatim' });
    assert.match(cardOf([longer]), /\[a\.txt\]: inside a longer quote, same speaker\n/u);
  });

  it('tells a longer quote there from one that has only part of it', () => {
    const longer = matchIn('file:///a.txt', 'The dam will not hold', { relation: 'truncated' });
    const shorter = matchIn('file:///b.txt', 'will not hold', {
      relation: 'truncated',
      here: { ...longer.quotes[0]!.here, span: spanOf('will not hold'), text: 'will not hold' },
      difference: [],
    });
    const card = cardOf([longer, shorter]);
    assert.match(card, /\[a\.txt\]: inside a longer quote, same speaker\n/u);
    assert.match(card, /\[b\.txt\]: only part of it, same speaker\n {2}“will not hold”$/u);
  });

  it('sees a longer quote there also where it matches more than this one', () => {
    const more = matchIn('file:///a.txt', 'spoke on Friday. The dam will not hold', {
      relation: 'verbatim',
      here: { article: 'file:///news/this.txt', span: spanOf('Friday.\n“The dam will not hold,'), text: '' },
      difference: [],
    });
    assert.match(cardOf([more]), /\[a\.txt\]: inside a longer quote/u);
  });

  it('names a speaker there who may or may not be the same', () => {
    const other = matchIn('file:///a.txt', 'The dam will not hold', {
      relation: 'verbatim',
      speakers: 'unknown',
    });
    assert.match(cardOf([other]), /the same words\nSpeaker there: \*\*Orla Venn\*\*/u);
  });

  it('calls out another speaker', () => {
    const other = matchIn('file:///a.txt', 'The dam will not hold', {
      relation: 'verbatim',
      speakers: 'different',
    });
    const there = { ...other.quotes[0]!.there, speaker: sure('a [hostile](x) letter') };
    const card = cardOf([{ ...other, quotes: [{ ...other.quotes[0]!, there }] }]);
    assert.match(card, /⚠ Other speaker: here \*\*Orla Venn\*\*, there \*\*a \[hostile\]\(x\) letter\*\*/u);
  });

  it('tells no speaker for sure who is not: neither another one nor the same', () => {
    for (const speakers of ['same', 'different'] as const) {
      const other = matchIn('file:///a.txt', 'The dam will not hold', { relation: 'verbatim', speakers });
      const match = other.quotes[0]!;
      const told = (here: number, there: number): string => {
        const places = {
          here: { ...match.here, speaker: sure('Orla Venn', here) },
          there: { ...match.there, speaker: sure('Oda Brakk', there) },
        };
        return cardOf([{ ...other, quotes: [{ ...match, ...places }] }], {}, { minimumConfidence: 0.9 });
      };
      assert.match(told(1, 0.5), /the same words\nSpeaker there: perhaps \*\*Oda Brakk\*\*/u);
      assert.match(told(0.5, 1), /the same words\nSpeaker there: \*\*Oda Brakk\*\*/u);
      assert.match(told(0.9, 0.9), speakers === 'same' ? /, same speaker/u : /⚠ Other speaker/u);
    }
  });

  it('lists no more than fit, and says how many there are', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      matchIn(`file:///${index}.txt`, 'The dam will not hold', { relation: 'verbatim' }),
    );
    assert.match(cardOf(many), /\[4\.txt\]: the same words, same speaker\n\n- and 3 more$/u);
  });

  it('has each link in a paragraph, where VS Code underlines it in high contrast', () => {
    for (const articles of [1, 3]) {
      const others = Array.from({ length: articles }, (_, index) =>
        matchIn(`file:///${index}.txt`, 'The dam will not hold', { relation: 'verbatim' }),
      );
      const { tags } = rendered(cardOf(others).replaceAll(/\[([^\]]*)\]/gu, '[$1](there)'));
      const before = tags.flatMap((tag, at) => (tag.startsWith('<a ') ? [tags.slice(0, at)] : []));
      assert.ok(before.length > articles);
      for (const open of before) assert.ok(open.lastIndexOf('<p>') > open.lastIndexOf('</p>'), open.join(''));
    }
  });

  it('lists an article once, and again only for a place that differs gravely', () => {
    const twice = matchIn('file:///a.txt', 'The dam will not hold', { relation: 'verbatim' });
    const [match] = twice.quotes;
    assert.ok(match);
    const at = (start: number, rest: Partial<QuoteMatch> = {}): QuoteMatch => ({
      ...match,
      there: { ...match.there, span: { start, end: start + 20 } },
      ...rest,
    });
    const card = cardOf([{ ...twice, quotes: [at(10), at(50), at(90, { changes: ['negation'] })] }]);
    assert.deepEqual(
      card.split('\n').filter((line) => line.startsWith('- ')),
      [
        '- [a.txt]: the same words, same speaker · **a “not” changed**',
        '- [a.txt] (2 places): the same words, same speaker',
      ],
    );
  });

  it('says that no other article carries it, and while reading that more may come', () => {
    const card = cardOf([], {}, { progress: { done: 120, total: 3000 } });
    assert.match(card, /In no other article so far\.\nStill reading the folder \(120 of 3,000\)\./u);
  });

  it('says no more than that before it is known how far the reading is', () => {
    const card = cardOf([], {}, { progress: { done: 0, total: 0 } });
    assert.match(card, /In no other article so far\.\nStill reading the folder\.$/u);
    assert.match(cardOf([]), /In no other article of this folder\./u);
  });

  it('says of reported speech only that no other article quotes it, and of which reports it would', () => {
    const reported = { kind: 'indirect' } as const;
    assert.match(
      cardOf([], reported),
      /No other article has this as a quote in marks\. Other reports are told only/u,
    );
    assert.doesNotMatch(cardOf([], reported), /In no other article/u);
    assert.match(cardOf([], reported), /\[Find These Words\] · \[Compare…\]/u);
    assert.doesNotMatch(cardOf([]) + cardOf([], reported, { alone: true }), /Find These Words/u);
    const sofar = cardOf([], reported, { progress: { done: 0, total: 0 } });
    assert.match(sofar, /No other article so far has this as a quote in marks\.\nStill reading/u);
  });

  it('says what a folder would add where none is open, and offers nothing to compare with', () => {
    const card = cardOf([], {}, { alone: true });
    assert.match(card, /^Open a folder of articles to see where else this stands\.$/mu);
    assert.doesNotMatch(card, /Compare/u);
    assert.match(
      cardOf([matchIn('file:///other.txt', 'The dam will hold,')], {}, { alone: true }),
      /Compare/u,
    );
  });

  it('warns of an article in another language', () => {
    assert.match(cardOf([], {}, { foreign: true }), /does not seem to be in English: check who said it/u);
    assert.doesNotMatch(cardOf([]), /English/u);
  });

  it('offers no matches to show where there are none', () => {
    assert.doesNotMatch(cardOf([]), /Show Matches/u);
  });

  it('says before the list what can be done, each a command on this place', () => {
    const view = viewOf({ quotes: [quote] }, { others: [matchIn('file:///a.txt', 'The dam will hold')] });
    const [, card = ''] = quoteCard(contextOf(text, view), quote).split('\n\n');
    const commands = [...card.matchAll(/\(command:([\w.]+)\?([^)]*)\)/gu)].map(([, command, query]) => [
      command,
      JSON.parse(decodeURIComponent(query!)) as unknown,
    ]);
    const place = { uri: view.id, start: quote.start, end: quote.end };
    assert.deepEqual(
      commands,
      ['showMatches', 'compareWith', 'tagClaim', 'copyQuote'].map((name) => [`verbatim.${name}`, [place]]),
    );
  });
});

describe('the card of a quote that others carry', () => {
  it('counts articles that depend on each other once, and says why', () => {
    const dependent = {
      ...matchIn('b', 'The dam will not hold,'),
      account: 0,
      dependence: { kind: 'copied', share: 0.62 } as const,
    };
    const own = { ...matchIn('c', 'The dam will not hold,'), account: 2 };
    const card = cardOf([dependent, own]);
    assert.match(card, /Also in 2 articles, 1 independent:/u);
    assert.match(card, /62% of the shorter article stands in both/u);
    assert.match(cardOf([dependent]), /Also in 1 article, not independent:/u);
    const copies = [dependent, { ...matchIn('c', 'The dam will not hold,'), account: 0 }];
    assert.match(cardOf(copies), /Also in 2 articles, none of them independent:/u);
  });
});
