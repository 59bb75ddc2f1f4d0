import assert from 'node:assert/strict';
import type { Quote } from '../../../src/analysis/model';
import type { Anchor } from '../../../src/annotations/model';
import type { ArticleMatches, Place } from '../../../src/corpus/model';
import { drawingOf, kindOfLook } from '../../../src/editor/highlights/highlightSpans';
import { quoteAt } from '../../../src/editor/place/underCaret';
import { countsOf, legendMarkdown, readText, statusText } from '../../../src/editor/statusText';
import { l10n, viewOf } from '../../support/cards';

const quote = (kind: Quote['kind'], start: number, end: number, quoted: Quote['quoted'] = []): Quote => ({
  kind,
  start,
  end,
  quoted,
});
/** A setting of how sure a speaker must be. */
const sure = 0.88;
const direct = quote('direct', 10, 20, [{ start: 11, end: 19 }]);
const mixed = quote('mixed', 30, 60, [
  { start: 35, end: 40 },
  { start: 50, end: 55 },
]);
const partialInMixed = quote('partial', 34, 41, [{ start: 35, end: 40 }]);
const view = viewOf(
  {
    quotes: [direct, mixed, partialInMixed, quote('scare', 70, 75), quote('indirect', 80, 90)],
    entities: [
      {
        kind: 'person',
        name: 'Orla Venn',
        key: 'orla venn',
        mentions: [
          { start: 0, end: 5, form: 'name' },
          { start: 6, end: 8, form: 'pronoun' },
        ],
        roles: [],
      },
      { kind: 'money', name: '$5', key: '5', mentions: [{ start: 22, end: 24, form: 'name' }], roles: [] },
      {
        kind: 'duration',
        name: 'a day',
        key: 'a day',
        mentions: [{ start: 25, end: 29, form: 'name' }],
        roles: [],
      },
    ],
    furniture: [{ start: 95, end: 99, kind: 'notice' }],
    inserts: [{ start: 56, end: 58, kind: 'links' }],
  },
  {
    placed: [
      {
        annotation: { id: 'a', tag: 'verified', target: { exact: 'x', prefix: '', suffix: '' } },
        anchor: { state: 'changed', span: { start: 1, end: 2 }, changes: ['number'] },
      },
      {
        annotation: { id: 'b', target: { exact: 'x', prefix: '', suffix: '' } },
        anchor: { state: 'orphan' },
      },
    ],
  },
);

const place = (start: number, end: number, confidence: number): Place => ({
  article: 'file:///x',
  span: { start, end },
  text: '',
  speaker: { name: 'Orla Venn', confidence },
});
const otherWith = (confidence: number): ArticleMatches => ({
  article: 'file:///x',
  provenance: {},
  headline: '',
  discrepancies: [],
  entities: [],
  quotes: [
    {
      relation: 'verbatim',
      score: 1,
      here: place(11, 19, 0.95),
      there: place(1, 9, confidence),
      difference: [],
      changes: [],
      speakers: 'different',
    },
  ],
});

describe('what is drawn in an article', () => {
  const drawn = Object.fromEntries(drawingOf(view, sure));

  it('is each kind by its own look, names but not pronouns', () => {
    assert.deepEqual(
      drawn.person?.map(({ start, end }) => [start, end]),
      [[0, 5]],
    );
    assert.deepEqual(Object.keys(drawn).sort(), [
      'changedClaim',
      'claimTag',
      'date',
      'indirectQuote',
      'pageFurniture',
      'partialQuote',
      'person',
      'quantity',
      'quote',
    ]);
  });

  it('is what the page put within a paragraph like its other furniture', () => {
    assert.deepEqual(
      drawn.pageFurniture?.map(({ start, end }) => [start, end]),
      [
        [56, 58],
        [95, 99],
      ],
    );
    assert.deepEqual(
      drawn.indirectQuote?.map(({ start, end }) => [start, end]),
      [
        [30, 56],
        [58, 60],
        [80, 90],
      ],
    );
    assert.equal(quoteAt(view, { start: 57, end: 57 }), undefined);
    assert.equal(quoteAt(view, { start: 56, end: 56 }), mixed);
  });

  it('is not what stands before the lines of a mail', () => {
    const wrapped = viewOf({
      ...view.analysis,
      quotes: [direct],
      entities: [
        {
          kind: 'person',
          name: 'A B',
          key: 'a b',
          mentions: [{ start: 24, end: 30, form: 'name' }],
          roles: [],
        },
      ],
      inserts: [
        { start: 12, end: 14, kind: 'wrap' }, // \r\n
        { start: 15, end: 18, kind: 'wrap' }, // \n>_
        { start: 26, end: 29, kind: 'wrap' },
      ],
    });
    const drawing = drawingOf(wrapped, sure);
    const spansOf = (look: 'quote' | 'person'): unknown =>
      drawing.get(look)?.map(({ start, end }) => [start, end]);
    assert.deepEqual(spansOf('quote'), [
      [10, 15],
      [18, 20],
    ]);
    assert.deepEqual(spansOf('person'), [
      [24, 26],
      [29, 30],
    ]);
  });

  it('says beside a tag where the words of the claim have changed, and only there', () => {
    const annotation = { id: 'c', tag: 'disputed', target: { exact: 'x', prefix: '', suffix: '' } };
    const span = { start: 3, end: 4 };
    const tagsOf = (anchor: Anchor): unknown =>
      drawingOf(viewOf({}, { placed: [{ annotation, anchor }] }), sure).get('claimTag');
    assert.deepEqual(tagsOf({ state: 'moved', span }), [{ start: 4, end: 4, tag: 'disputed' }]);
    assert.deepEqual(tagsOf({ state: 'changed', span, changes: ['number'] }), [
      { start: 4, end: 4, tag: 'disputed', changed: true },
    ]);
  });

  it('is no mark that reports nobody, and no orphan', () => {
    const spans = Object.values(drawn).flat();
    assert.ok(!spans.some(({ start }) => start === 70));
    assert.deepEqual(drawn.claimTag, [{ start: 2, end: 2, tag: 'verified', changed: true }]);
  });

  it('tints the marked words of a report once', () => {
    const partial = drawn.partialQuote?.map(({ start, end }) => [start, end]);
    assert.deepEqual(partial, [
      [34, 41],
      [50, 55],
    ]);
  });

  const changedWhere = (confidence: number, minimum: number): number[] | undefined =>
    drawingOf({ ...view, others: [otherWith(confidence)] }, minimum)
      .get('changedQuote')
      ?.map(({ start }) => start);

  it('tells quotes that another article gives otherwise', () => {
    assert.deepEqual(changedWhere(0.9, sure), [10]);
    assert.equal(kindOfLook('changedQuote'), 'quote');
  });

  it('tells no other speaker who is less sure than the setting asks', () => {
    assert.equal(changedWhere(0.86, sure), undefined);
    assert.deepEqual(changedWhere(0.86, 0.85), [10]);
    assert.equal(changedWhere(0.9, 0.96), undefined);
  });
});

describe('the status bar', () => {
  it('counts quotes and people, in words that fit the number', () => {
    assert.equal(statusText(countsOf(view, sure), l10n, 'en'), '2 quotes, 2 reported · 1 person');
    assert.equal(statusText(countsOf(undefined, sure), l10n, 'en'), '0 quotes · 0 people');
  });

  it('says for a moment what was read of a folder', () => {
    assert.equal(readText({ articles: 1, quotes: 1 }, l10n, 'en'), 'Read 1 article with 1 quote');
    assert.equal(
      readText({ articles: 1204, quotes: 20800 }, l10n, 'en'),
      'Read 1,204 articles with 20,800 quotes',
    );
  });

  it('has a legend that names colours by how they look', () => {
    const lines = legendMarkdown(countsOf(view, sure), l10n, 'en', false).split('\n');
    assert.ok(lines.some((line) => line.includes('■</span> people: 1 · *solid underline*')));
  });

  it('has a line of the legend for quotes that another article changes', () => {
    const changed = countsOf({ ...view, others: [otherWith(0.9)] }, sure);
    const line = 'quotes that another article changes: 1 · *thick line below*';
    assert.ok(legendMarkdown(changed, l10n, 'en', false).includes(line));
    assert.doesNotMatch(legendMarkdown(countsOf(view, sure), l10n, 'en', false), /another article/u);
  });

  it('tells of frames only where the theme is one of high contrast', () => {
    const looks = [false, true].map((high) => legendMarkdown(countsOf(view, sure), l10n, 'en', high));
    assert.deepEqual(
      looks.map((look) => [look.includes('tinted'), look.includes('framed;')]),
      [
        [true, false],
        [false, true],
      ],
    );
  });

  it('has no kinds in the legend of which the article has none', () => {
    assert.doesNotMatch(legendMarkdown(countsOf(view, sure), l10n, 'en', false), /: 0 /u);
    assert.equal(legendMarkdown(countsOf(undefined, sure), l10n, 'en', false), '');
  });

  it('marks the same quotes as changed as looking at each match for each quote would', () => {
    const spans = Array.from({ length: 60 }, (_, i) => ({
      start: (i * 37) % 400,
      end: ((i * 37) % 400) + (i % 9) + 1,
    }));
    const quotes = Array.from({ length: 120 }, (_, i) => quote('direct', i * 4, i * 4 + 3));
    const others = spans.map((span) => ({
      article: 'file:///x',
      provenance: {},
      headline: '',
      discrepancies: [],
      entities: [],
      quotes: [{ relation: 'altered', speakers: 'same', here: { span }, there: {} }],
    })) as unknown as ArticleMatches[];
    const drawn = drawingOf({ ...viewOf({ quotes }), others }, sure).get('changedQuote');
    const expected = quotes.filter(({ start, end }) =>
      spans.some((span) => span.start < end && start < span.end),
    );
    assert.ok(expected.length > 20 && expected.length < quotes.length);
    assert.deepEqual(drawn, expected);
  });
});
