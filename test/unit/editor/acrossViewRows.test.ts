import { strict as assert } from 'node:assert';
import {
  countConflicting,
  rowId,
  rowsWithin,
  topRows,
  type AcrossRow,
} from '../../../src/editor/across/acrossViewRows';
import { discrepancyOf, matchesWith, matchOf, placeIn, viewOf } from './views.support';

const text = 'about 90 boats came, the mayor of Invented Bay said on the day after the storm';
const place = (words: string, article?: string) => placeIn(text, words, article);
const boats = { here: place('about 90 boats'), there: place('about 90 boats', 'b') };
const day = { here: place('the day after the storm'), there: place('the storm', 'b') };
const mayor = { here: place('the mayor'), there: place('the mayor', 'c') };

const view = viewOf({
  others: [
    matchesWith('b', {
      discrepancies: [
        discrepancyOf({ ...boats, kind: 'number', verdict: 'compatible', summary: 'compatible number' }),
        discrepancyOf({ ...boats, kind: 'number', summary: 'number' }),
        discrepancyOf({ ...day, kind: 'speaker', summary: 'speaker of changed words' }),
        discrepancyOf({ ...boats, kind: 'speaker', summary: 'speaker of the same words' }),
      ],
      quotes: [matchOf(boats)],
      entities: [{ kind: 'place', name: 'Invented Bay', here: [place('Invented Bay')], there: [] }],
    }),
    matchesWith('c', { discrepancies: [discrepancyOf({ ...mayor, summary: 'wording' })] }),
  ],
});

function shape(row: AcrossRow): unknown {
  const inside = rowsWithin(row);
  const label = row.kind === 'discrepancy' ? row.discrepancy.summary : row.kind;
  return inside.length > 0 ? [label, inside.map(shape)] : label;
}

describe('the rows of Across Articles', () => {
  it('are the discrepancies of all articles by urgency, then what each article shares', () => {
    assert.deepEqual(topRows(view).map(shape), [
      [
        'discrepancies',
        ['speaker of the same words', 'speaker of changed words', 'number', 'wording', 'compatible number'],
      ],
      ['article', ['quote', ['names', ['name']]]],
    ]);
  });

  it('put the longest of the same words by several speakers first', () => {
    const of = (given: typeof boats) =>
      discrepancyOf({ ...given, kind: 'speaker', summary: given.here.text });
    const rows = topRows(viewOf({ others: [matchesWith('c', { discrepancies: [of(mayor), of(boats)] })] }));
    assert.deepEqual(rows.map(shape), [['discrepancies', ['about 90 boats', 'the mayor']]]);
  });

  it('tell the same difference with several articles once, with each of them inside', () => {
    const same = () => discrepancyOf({ ...boats, summary: 'about 90 / over 90' });
    const copies = viewOf({
      others: ['b', 'c', 'd'].map((article) => matchesWith(article, { discrepancies: [same()] })),
    });
    assert.deepEqual(topRows(copies).map(shape), [
      [
        'discrepancies',
        [['about 90 / over 90', ['about 90 / over 90', 'about 90 / over 90', 'about 90 / over 90']]],
      ],
    ]);
    assert.equal(countConflicting(copies), 1);
    const all = (row: AcrossRow): string[] => [rowId(row), ...rowsWithin(row).flatMap(all)];
    const ids = topRows(copies).flatMap(all);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('tell words that an article prints twice once, unless somebody else says them', () => {
    const again = {
      ...boats,
      here: { ...boats.here, text: '“About 90 boats,”', span: { start: 60, end: 74 } },
    };
    const quotes = [
      matchOf(boats),
      matchOf(again),
      matchOf({ ...boats, speakers: 'different' }),
      matchOf({ here: mayor.here, there: place('the mayor', 'b') }),
    ];
    const [article] = topRows(viewOf({ others: [matchesWith('b', { quotes })] }));
    assert.ok(article);
    const rows = rowsWithin(article);
    assert.deepEqual(
      rows.map((row) => row.kind === 'quote' && [row.match.here.text, row.places]),
      [
        ['about 90 boats', 2],
        ['about 90 boats', 1],
        ['the mayor', 1],
      ],
    );
    assert.equal(new Set(rows.map(rowId)).size, 3);
  });

  it('tell words that an article carries as they are once, however it cuts them elsewhere', () => {
    const longer = place('the mayor of Invented Bay', 'b');
    const rowsOf = (...quotes: ReturnType<typeof matchOf>[]): unknown[] => {
      const [article] = topRows(viewOf({ others: [matchesWith('b', { quotes })] }));
      return article ? rowsWithin(article).map((row) => row.kind === 'quote' && row.match.relation) : [];
    };
    const whole = matchOf({ ...mayor, there: place('the mayor', 'b') });
    const within = matchOf({ ...mayor, there: longer, relation: 'truncated' });
    const merged = matchOf({ ...mayor, there: longer, relation: 'merged' });
    const altered = matchOf({ ...mayor, there: longer, relation: 'altered' });
    assert.deepEqual(rowsOf(merged, whole, within), ['verbatim']);
    assert.deepEqual(rowsOf(whole, altered), ['verbatim', 'altered']);
    assert.deepEqual(rowsOf(whole, { ...within, speakers: 'different' }), ['verbatim', 'truncated']);
    assert.deepEqual(rowsOf(within), ['truncated']);
  });

  it('tell words that an article prints twice once, however sure it is each time who says them', () => {
    const sureAs = (confidence: number) =>
      matchOf({ ...mayor, here: { ...mayor.here, speaker: { name: 'Ada Brook', confidence } } });
    const quotes = [sureAs(0.6), sureAs(0.9), sureAs(0.7)];
    const [article] = topRows(viewOf({ others: [matchesWith('b', { quotes })] }));
    assert.ok(article);
    assert.deepEqual(
      rowsWithin(article).map(
        (row) => row.kind === 'quote' && [row.match.here.speaker?.confidence, row.places],
      ),
      [[0.9, 3]],
    );
  });

  it('each have an id of their own', () => {
    const all = (row: AcrossRow): string[] => [rowId(row), ...rowsWithin(row).flatMap(all)];
    const ids = topRows(view).flatMap(all);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are none where nothing is shared', () => {
    assert.deepEqual(topRows(viewOf()), []);
  });

  it('count only what cannot both be true for the badge', () => {
    assert.equal(countConflicting(view), 4);
  });
});

describe('the rows of a view that is too long', () => {
  it('end with how many articles, quotes and names are left out', () => {
    const rows = topRows(
      viewOf({
        others: [
          matchesWith('b', {
            quotes: [matchOf(boats)],
            quotesLeftOut: 35,
            entities: [{ kind: 'place', name: 'Invented Bay', here: [], there: [] }],
            entitiesLeftOut: 40,
          }),
        ],
        othersLeftOut: 7,
      }),
    );
    assert.deepEqual(rows.map(shape), [['article', ['quote', 'more', ['names', ['name', 'more']]]], 'more']);
    const [article, more] = rows;
    assert.ok(article && more);
    assert.equal(rowId(more), 'more articles left');
    const [, moreQuotes, names] = rowsWithin(article);
    assert.ok(moreQuotes && names);
    assert.equal(rowId(moreQuotes), 'more quotes b');
    assert.deepEqual(rowsWithin(names).map(rowId), ['name b place Invented Bay', 'more names b']);
  });
});
