import assert from 'node:assert/strict';
import { errorsIn } from '../../../tools/eval/nameErrors';
import { readGoldArticle } from '../../../tools/eval/goldArticle';

describe('errorsIn', () => {
  const article = readGoldArticle(
    'invented',
    '{person|Ines Castellan} of {organization|Orlebar Mills} and {person|Hugo Brandt} left {place|Port Ellery}.',
  );
  const at = (kind: string, words: string): { kind: string; start: number; end: number } => {
    const start = article.text.indexOf(words);
    return { kind, start, end: start + words.length };
  };

  it('finds none where all is right', () => {
    assert.deepEqual(errorsIn(article, article.names), []);
  });

  it('tells what is missed, spurious, of the wrong kind and of the wrong bounds', () => {
    const found = [
      at('person', 'Ines'),
      at('place', 'Orlebar Mills'),
      at('place', 'left'),
      at('place', 'Port Ellery'),
    ];
    assert.deepEqual(
      errorsIn(article, found).map((error) => error.class),
      ['wrong bounds person', 'wrong kind organization as place', 'missed person', 'spurious place'],
    );
  });
});
