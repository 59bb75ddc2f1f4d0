import assert from 'node:assert/strict';
import type { ArticleMatches, Discrepancy, Place, QuoteMatch } from '../../../src/corpus/model';
import { cappedOthers } from '../../../src/worker/cappedOthers';

const place: Place = { article: 'a', span: { start: 0, end: 9 }, text: 'No ferry.' };
const quote: QuoteMatch = {
  relation: 'verbatim',
  score: 1,
  here: place,
  there: place,
  difference: [],
  changes: [],
  speakers: 'same',
};

const sharing = (quotes: number): ArticleMatches => ({
  article: `shares ${quotes}`,
  provenance: {},
  headline: '',
  discrepancies: [],
  quotes: Array.from({ length: quotes }, () => quote),
  entities: [
    { kind: 'place', name: 'Harlund', here: Array.from({ length: quotes }, () => place), there: [] },
  ],
});

describe('what a view shows of other articles', () => {
  it('is all of it where there is little', () => {
    const matches = [sharing(3), sharing(2)];
    assert.deepEqual(cappedOthers(matches), { others: matches });
  });

  it('is the first articles where there are many, and how many more there are', () => {
    const { others, othersLeftOut } = cappedOthers(Array.from({ length: 135 }, () => sharing(1)));
    assert.equal(others.length, 100);
    assert.equal(othersLeftOut, 35);
  });

  it('is the first names of an article, and how many more both name', () => {
    const [name] = sharing(1).entities;
    assert.ok(name);
    const { others } = cappedOthers([{ ...sharing(1), entities: Array.from({ length: 140 }, () => name) }]);
    assert.equal(others[0]?.entities.length, 100);
    assert.equal(others[0].entitiesLeftOut, 40);
  });

  it('is the first discrepancies with an article, and how many more there are', () => {
    const discrepancy: Discrepancy = {
      kind: 'number',
      verdict: 'conflicting',
      score: 1,
      here: place,
      there: place,
      summary: 'no / two',
      difference: [],
    };
    const discrepancies = Array.from({ length: 310 }, () => discrepancy);
    const { others } = cappedOthers([{ ...sharing(1), discrepancies }]);
    assert.equal(others[0]?.discrepancies.length, 300);
    assert.equal(others[0].discrepanciesLeftOut, 10);
  });

  it('counts those that were not looked at', () => {
    assert.equal(cappedOthers([sharing(1)], 7).othersLeftOut, 7);
  });

  it('is the first quotes of an article that shares thousands, and never a view that takes long to hand over', () => {
    const { others } = cappedOthers(Array.from({ length: 20 }, () => sharing(5000)));
    assert.equal(others[0]?.quotes.length, 300);
    assert.equal(others[0].quotesLeftOut, 4700);
    assert.equal(others[0].entities[0]?.here.length, 30);
    assert.equal(others[0].entities[0].hereLeftOut, 4970);
    assert.equal(others[0].entities[0].thereLeftOut, undefined);
    assert.ok(others.length < 20);
    assert.ok(JSON.stringify(others).length < 2_000_000);
  });
});
