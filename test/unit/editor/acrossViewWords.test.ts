import { strict as assert } from 'node:assert';
import { rowsWithin, topRows, type AcrossRow } from '../../../src/editor/across/acrossViewRows';
import { wordsOfRow, type RowWords } from '../../../src/editor/across/acrossViewWords';
import { labelsIn } from '../../../src/editor/words/labelsIn';
import type { ArticleView } from '../../../src/worker/analyst';
import type { ArticleMatches, Place } from '../../../src/corpus/model';
import { discrepancyOf, l10n, matchesWith, matchOf, placeIn, viewOf } from './views.support';

// Invented.
const text =
  'nearly 90 fishing boats came, “We waited for a whole night on the rocks below the old light, and nobody came for us,” Ada Brook said';
const long = 'We waited for a whole night on the rocks below the old light, and nobody came for us';
const post = { outlet: 'Invented Post', published: '2031-03-02' };
const headline = 'Boats come to the rocks of Invented Bay after a night that nobody there will forget';

const place = (words: string, speaker?: string) => placeIn(text, words, 'left', speaker);
const there = (words: string): Place => ({ article: 'b', text: words, span: { start: 0, end: 1 } });

function viewWith(given: Partial<ArticleMatches>): ArticleView {
  return viewOf({ others: [matchesWith('b', { provenance: post, headline, ...given })] });
}

function rowsOf(view: ArticleView): readonly AcrossRow[] {
  const all = (row: AcrossRow): AcrossRow[] => [row, ...rowsWithin(row).flatMap(all)];
  return topRows(view).flatMap(all);
}

function wordsIn(view: ArticleView, row: AcrossRow): RowWords {
  return wordsOfRow(row, { l10n, locale: 'en', minimumConfidence: 0.5, labelOf: labelsIn(view, 'en') });
}

/** The words of the one row of a kind. */
function wordsOf(kind: AcrossRow['kind'], given: Partial<ArticleMatches>) {
  const view = viewWith(given);
  const [row, ...more] = rowsOf(view).filter((each) => each.kind === kind);
  assert.ok(row);
  assert.deepEqual(more, []);
  return wordsIn(view, row);
}

describe('a row of Across Articles', () => {
  it('of an article begins with its outlet and day, then what it is about', () => {
    const { label, description, spoken } = wordsOf('article', { quotes: [matchOf(boats())] });
    assert.equal(label, 'Invented Post, 2 Mar 2031');
    assert.equal(description, headline);
    assert.equal(spoken, `Invented Post, 2 Mar 2031, ${headline}`);
  });

  it('of an article that another one is called like tells its file', () => {
    const others = ['file:///a/b.txt', 'file:///a/c.txt'].map((article) =>
      matchesWith(article, { provenance: post, quotes: [matchOf(boats())] }),
    );
    const view = viewOf({ others });
    assert.deepEqual(
      rowsOf(view).flatMap((row) => (row.kind === 'article' ? [wordsIn(view, row).label] : [])),
      ['b.txt, Invented Post, 2 Mar 2031', 'c.txt, Invented Post, 2 Mar 2031'],
    );
  });

  it('of a quote begins with its words, so that a narrow side bar tells it from others of the same speaker', () => {
    const quotes = [matchOf({ here: place(long, 'Ada Brook'), there: there(long), relation: 'altered' })];
    const { label, description, spoken } = wordsOf('quote', { quotes });
    assert.equal(label, '“We waited for a whole…”');
    assert.equal(description, 'other words · Ada Brook');
    assert.equal(spoken, `“${long}”, Ada Brook, other words`);
  });

  it('of a quote of which nothing differs says who says it before that', () => {
    const quotes = [matchOf({ here: place(long, 'Ada Brook'), there: there(long) })];
    assert.equal(wordsOf('quote', { quotes }).description, 'Ada Brook · the same words');
  });

  it('of all discrepancies counts what asks most first, to listeners in full', () => {
    const compatible = discrepancyOf({ ...boats(), verdict: 'compatible', summary: 'a / b' });
    const { description, spoken } = wordsOf('discrepancies', { discrepancies: [compatible] });
    assert.equal(description, '1 compatible');
    assert.equal(spoken, 'Discrepancies, 1 where both can be true');
  });

  it('of a quote of nobody begins with its words', () => {
    const { label, description } = wordsOf('quote', { quotes: [matchOf(boats())] });
    assert.equal(label, '“nearly 90 fishing boats”');
    assert.equal(description, 'the same words');
  });

  it('of words that only one account has says which one', () => {
    const rowWith = (side: 'here' | 'there') =>
      wordsOf('discrepancy', {
        discrepancies: [discrepancyOf({ ...boats(), summary: '– / not', added: { in: side, words: 'not' } })],
      });
    assert.equal(rowWith('here').label, '“not” only here');
    assert.equal(rowWith('there').label, '“not” only there');
    assert.match(rowWith('there').spoken, /^Conflicting, wording: “not” only there, /u);
  });

  it('of two figures tells what they are of once, to listeners in full', () => {
    const counts = { ...boats(), there: there('over 90 fishing boats') };
    const summary = 'nearly 90 fishing boats / over 90 fishing boats';
    const { label, description, spoken } = wordsOf('discrepancy', {
      discrepancies: [discrepancyOf({ ...counts, kind: 'number', summary })],
    });
    assert.equal(label, 'nearly / over 90 fishing boats');
    assert.equal(description, 'number · Invented Post, 2 Mar 2031');
    assert.equal(spoken, `Conflicting, number: ${summary}, Invented Post, 2 Mar 2031`);
  });

  it('of two figures takes what outlets print otherwise for the same', () => {
    const counts = { here: place('90 fishing boats'), there: there('95 Fishing Boats') };
    const discrepancies = [discrepancyOf({ ...counts, kind: 'number', summary: 'as long as it takes' })];
    assert.equal(wordsOf('discrepancy', { discrepancies }).label, '90 / 95 Fishing Boats');
  });

  it('of two figures of which the one ends with the other leaves a word to each', () => {
    const counts = { here: place('90 fishing boats'), there: there('about 90 fishing boats') };
    const summary = '90 fishing boats / about 90 fishing boats';
    const discrepancies = [discrepancyOf({ ...counts, kind: 'number', summary })];
    assert.equal(wordsOf('discrepancy', { discrepancies }).label, '90 / about 90 fishing boats');
  });

  it('of two figures leaves each the word that multiplies it', () => {
    const labelOf = (here: string, other: string): string => {
      const places = { here: there(here), there: there(other), kind: 'money' } as const;
      const discrepancies = [discrepancyOf({ ...places, summary: `${here} / ${other}` })];
      return wordsOf('discrepancy', { discrepancies }).label;
    };
    assert.equal(labelOf('over $4 billion', '$4 billion'), 'over $4 billion / $4 billion');
    assert.equal(labelOf('5 million dollars', '7 million dollars'), '5 million / 7 million dollars');
  });

  it('of the same difference in several places counts the articles, not the places', () => {
    const twice = { discrepancies: [discrepancyOf(boats()), discrepancyOf(boats())] };
    const described = (others: readonly ArticleMatches[]): string => {
      const view = viewOf({ others });
      const [group] = topRows(view);
      const [row] = group ? rowsWithin(group) : [];
      assert.ok(row);
      return wordsIn(view, row).description;
    };
    const [b, c] = [matchesWith('b.txt', twice), matchesWith('c.txt', twice)];
    assert.equal(described([b]), 'wording · b.txt ×2 · “nearly 90 fishing boats”');
    assert.equal(described([b, c]), 'wording · 2 articles · “nearly 90 fishing boats”');
  });

  it('of one of the places of a difference has the words there in marks, like any other', () => {
    const discrepancies = [discrepancyOf(boats()), discrepancyOf(boats())];
    const view = viewWith({ discrepancies });
    const within = rowsOf(view).filter((row) => row.kind === 'discrepancy' && row.inGroup);
    assert.equal(within.length, 2);
    for (const row of within) assert.equal(wordsIn(view, row).description, '“nearly 90 fishing boats”');
  });

  it('of two days leaves out no year that is asked for to read the rest', () => {
    for (const [here, other] of [
      ['in 2009', 'June, 2009'],
      ['June 30, 2009', 'in 2009'],
      ['Monday, June 3', 'Tuesday, June 3'],
    ] as const) {
      const days = { here: there(here), there: there(other), kind: 'date' } as const;
      const discrepancies = [discrepancyOf({ ...days, summary: `${here} / ${other}` })];
      assert.equal(wordsOf('discrepancy', { discrepancies }).label, `${here} / ${other}`);
    }
    const discrepancies = [
      discrepancyOf({ here: there('early June'), there: there('late June'), kind: 'date', summary: '-' }),
    ];
    assert.equal(wordsOf('discrepancy', { discrepancies }).label, 'early / late June');
  });

  it('of two speakers keeps both names in full', () => {
    const names = { kind: 'speaker', summary: 'Ada Brook / Ben Brook' } as const;
    const discrepancies = [discrepancyOf({ here: place(long), there: there(long), ...names })];
    assert.equal(wordsOf('discrepancy', { discrepancies }).label, 'Ada Brook / Ben Brook');
  });

  it('of a denial says that it may be one and of which words, then whose account it is', () => {
    const denial = { kind: 'denial', verdict: 'compatible', summary: `${long} / Nobody waited` } as const;
    const discrepancies = [discrepancyOf({ here: place(long), there: there('Nobody waited'), ...denial })];
    const { label, description, spoken } = wordsOf('discrepancy', { discrepancies });
    assert.equal(label, 'May deny');
    assert.match(description, /^“[^”]+…” · Invented Post, 2 Mar 2031$/u);
    assert.equal(spoken, `May deny: check, “${long}”, Invented Post, 2 Mar 2031`);
  });

  it('of names in both counts what is left out of the view, too', () => {
    const places = (times: number): Place[] => Array.from({ length: times }, () => there('Invented Bay'));
    const bay = {
      kind: 'place' as const,
      name: 'Invented Bay',
      here: places(30),
      there: places(2),
      hereLeftOut: 1970,
    };
    const given = { entities: [bay], entitiesLeftOut: 40 };
    assert.equal(wordsOf('names', given).description, '41');
    assert.equal(wordsOf('name', given).description, '2,000 here, 2 there');
    assert.equal(wordsOf('name', given).spoken, 'Invented Bay, place, named 2,000× here, 2× there');
    assert.equal(wordsOf('more', given).label, 'and 40 more names');
  });

  it('of discrepancies that are too many for the view says that there may be more', () => {
    const given = { discrepancies: [discrepancyOf(boats())], discrepanciesLeftOut: 1200 };
    assert.equal(wordsOf('more', given).label, 'up to 1,200 more');
  });

  it('shows no letters that turn the rest around', () => {
    const { description } = wordsOf('quote', {
      quotes: [matchOf({ here: place(long, 'Ada\u202eBrook'), there: there(long) })],
    });
    assert.ok(!description.includes('\u202e'), description);
  });
});

function boats() {
  return { here: place('nearly 90 fishing boats'), there: there('nearly 90 fishing boats') };
}
