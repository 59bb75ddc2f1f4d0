import assert from 'node:assert/strict';
import type { Entity } from '../../../src/analysis/model';
import type { ArticleMatches, Place } from '../../../src/corpus/model';
import { entityCard } from '../../../src/editor/cards/entityCard';
import { commandLink } from '../../../src/editor/words/markdown';
import { denialCard, factCard } from '../../../src/editor/cards/factCard';
import { contextOf, viewOf } from '../../support/cards';

// Invented: neither the place nor the people exist.
const text = `Dr Orla Venn, head of the Marrow Dam Office, spoke first.
Venn said that she had counted over 40 cracks. Venn left early.`;

const spans = (words: string): { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
  }));

const venn: Entity = {
  kind: 'person',
  name: 'Orla Venn',
  key: 'orla venn',
  mentions: [
    ...spans('Orla Venn').map((span) => ({ ...span, form: 'name' as const })),
    ...spans('Venn')
      .slice(1)
      .map((span) => ({ ...span, form: 'name' as const })),
    ...spans('she').map((span) => ({ ...span, form: 'pronoun' as const })),
  ],
  roles: [
    { ...spans('Dr')[0]!, text: 'Dr' },
    { ...spans('head of the Marrow Dam Office')[0]!, text: 'head of the Marrow Dam Office' },
  ],
};

const place = (article: string, words: string, at = 0): Place => ({
  article,
  span: { start: at, end: at + words.length },
  text: words,
});

const other = (article: string, times: number): ArticleMatches => ({
  article,
  provenance: {},
  headline: '',
  discrepancies: [],
  quotes: [],
  entities: [
    {
      kind: 'person',
      name: 'Orla Venn',
      here: venn.mentions.map((span) => ({ article: 'file:///this.txt', span, text: 'Venn' })),
      there: Array.from({ length: times }, (_, index) => place(article, 'Venn', index * 10)),
    },
  ],
});

const read = (card: string): string =>
  card
    .replace(/\]\(command:[^)]*\)/gu, ']')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/ {2}\n/gu, '\n');

describe('the card of a name', () => {
  it('says who it is, the forms it takes, and how often it stands here and elsewhere', () => {
    const view = viewOf(
      { entities: [venn] },
      {
        others: [other('file:///a.txt', 1), other('file:///b.txt', 3)],
        elsewhere: [{ articles: 3, mentions: 9 }],
      },
    );
    const [, at] = venn.mentions;
    const card = entityCard(contextOf(text, view), venn, at!);
    const place = { uri: view.id, start: at!.start, end: at!.end };
    assert.ok(card.includes(commandLink('9 mentions in 3 articles', 'verbatim.showMentions', place)), card);
    assert.equal(
      read(card),
      [
        '**Orla Venn** · *person*',
        'Dr (line 1), head of the Marrow Dam Office (line 1)',
        '4 times in this article: Venn ×2, Orla Venn, she',
        'Elsewhere: [9 mentions in 3 articles]: [b.txt] · [a.txt] · and 1 more',
      ].join('\n'),
    );
  });

  it('does not repeat a name that stands once', () => {
    const once = { ...venn, mentions: venn.mentions.slice(0, 1), roles: [] };
    assert.equal(
      read(entityCard(contextOf(text, viewOf({ entities: [once] })), once, once.mentions[0]!)),
      '**Orla Venn** · *person*\nOnce in this article\nIn no other article of this folder.',
    );
  });
});

describe('the card of a figure', () => {
  it('does not say that no other article has it: nobody counts figures', () => {
    const [at] = spans('over 40 cracks');
    const cracks: Entity = {
      kind: 'quantity',
      name: 'over 40 cracks',
      key: '40 cracks',
      mentions: [{ ...at!, form: 'name' }],
      roles: [],
    };
    assert.equal(
      read(entityCard(contextOf(text, viewOf({ entities: [cracks] })), cracks, at!)),
      '**over 40 cracks** · *quantity*\nOnce in this article',
    );
  });
});

describe('the card of a figure that other articles give otherwise', () => {
  const here = { article: 'file:///this.txt', span: spans('over 40 cracks')[0]!, text: 'over 40 cracks' };
  const view = viewOf(
    {},
    {
      others: [
        {
          ...other('file:///a.txt', 1),
          discrepancies: [
            {
              kind: 'number',
              verdict: 'conflicting',
              score: 0.9,
              here,
              there: place('file:///a.txt', '12 cracks'),
              summary: 'over 40 / 12',
              difference: [],
            },
          ],
        },
      ],
    },
  );

  it('gives both and judges', () => {
    assert.equal(
      read(factCard(contextOf(text, view), { start: here.span.start + 2, end: here.span.start + 3 }) ?? ''),
      'Here “over 40 cracks”, elsewhere:\n\n[a.txt]: “12 cracks” · ⚠ conflicting, if about the same thing',
    );
  });

  it('lists no more articles than fit, and says how many there are', () => {
    const others = Array.from({ length: 6 }, (_, index) => ({
      ...view.others[0]!,
      ...other(`file:///${index}.txt`, 1),
      discrepancies: view.others[0]!.discrepancies,
    }));
    assert.match(factCard(contextOf(text, viewOf({}, { others })), here.span) ?? '', /\n- and 2 more$/u);
  });

  it('is not there elsewhere', () => {
    assert.equal(factCard(contextOf(text, view), { start: 0, end: 1 }), undefined);
    assert.equal(denialCard(contextOf(text, view), here.span), undefined);
  });

  it('leaves to a card of its own what another article may deny', () => {
    const [{ discrepancies, ...article }] = view.others as [(typeof view.others)[number]];
    const denial = discrepancies.map((each) => ({ ...each, kind: 'denial' }) as const);
    const context = contextOf(text, viewOf({}, { others: [{ ...article, discrepancies: denial }] }));
    assert.equal(factCard(context, here.span), undefined);
    assert.equal(
      read(denialCard(context, here.span) ?? ''),
      'Another article may deny this sentence; check:\n\n[a.txt]: “12 cracks”',
    );
  });
});
