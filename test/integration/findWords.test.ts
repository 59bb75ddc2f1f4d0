import { strict as assert } from 'node:assert';
import type { QuoteMatch } from '../../src/corpus/model';
import { tellFound } from '../../src/editor/find/findWords';
import type { Notice } from '../../src/editor/host/notice';

/** What is said beside the list of so many places that have some words. */
function told(places: number, { more = false, isComplete = true } = {}): readonly string[] {
  const said: string[] = [];
  const matches = Array.from({ length: places }, () => ({}) as QuoteMatch);
  tellFound({ matches, more }, isComplete, {
    say: (message: string) => said.push(message),
  } as unknown as Notice);
  return said;
}

describe('the places of words in other articles', () => {
  it('are said to be the most similar ones where there are more than a list has', () => {
    assert.deepEqual(told(187, { more: true }), ['The 187 most similar places, of more']);
  });

  it('are said to be none, or perhaps not all', () => {
    assert.deepEqual(told(0), ['No other article has these words, or similar ones.']);
    assert.deepEqual(told(3, { isComplete: false }), [
      'Not all articles of the folder have been read: more may have these words.',
    ]);
  });

  it('need no word where all are listed', () => {
    assert.deepEqual(told(3), []);
  });
});
