import assert from 'node:assert/strict';
import { headlineOf } from '../../../src/corpus/headline';
import { readArticle } from '../../../src/text/article';
import { viewOf } from '../../support/cards';

/** The line that names an article whose analysis found no headline. */
const lineOf = (text: string): string => {
  const article = readArticle('test', text);
  const { analysis } = viewOf({});
  return headlineOf({ article, printed: text, inserts: [], analysis });
};

describe('the line that names an article without a headline', () => {
  it('is its first, without the place it was written at', () => {
    for (const place of ['Harlund - ', 'HARLUND, Ork. (Tulipa News) — ', 'New Orrin -- '])
      assert.equal(lineOf(`${place}There was “no change” on Monday.`), 'There was “no change” on Monday.');
  });

  it('is cut where it is long, and through no letter', () => {
    const start = 'Snow fell on the weir. '.repeat(7).slice(0, 158);
    assert.equal(lineOf(`${start}🙂🙂🙂`), `${start}…`);
  });

  it('is whole where a dash only parts a sentence', () => {
    for (const line of [
      'The mayor – Ada Finch is her name – left.',
      'Ada Finch — the mayor — left.',
      'A Harlund-born baker left.',
    ])
      assert.equal(lineOf(line), line);
  });
});
