import assert from 'node:assert/strict';
import { wordsOf } from '../../../src/text/words';

/** The word forms of a text, each with the letters it stands for. */
const formsOf = (text: string): string[] =>
  wordsOf(text).map(({ start, end, form }) => `${text.slice(start, end)}=${form}`);

describe('wordsOf', () => {
  it('splits what is said as one word into the words it stands for, each with its letters', () => {
    assert.deepEqual(formsOf('We’re Gonna wanna go'), [
      'We=we',
      '’re=are',
      'Gon=going',
      'na=to',
      'wan=want',
      'na=to',
      'go=go',
    ]);
    assert.deepEqual(formsOf('Donna cannot don’t'), [
      'Donna=donna',
      'can=can',
      'not=not',
      'do=do',
      'n’t=not',
    ]);
  });
});
