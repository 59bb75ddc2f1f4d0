import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** A corpus of articles read from marked texts, by id. */
function corpusOfIds(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, text] of Object.entries(texts)) {
    const { article, analysis } = readMarkedArticle(id, text);
    corpus.put(article, analysis);
  }
  return corpus;
}

// All invented.
describe('quotes that two articles share', () => {
  const quoting =
    '{direct=Ana Brandt|“We will sell the ferry to whoever pays the most for it,”} Ana Brandt said.';

  it('are those of the two, whatever signs their ids have', () => {
    const corpus = corpusOfIds({ 'a\nb': quoting, c: quoting, a: quoting, 'b\nc': 'Nobody rowed that day.' });
    assert.equal(corpus.compare('a\nb', 'c')?.matches.quotes.length, 1);
    assert.equal(corpus.compare('a', 'b\nc')?.matches.quotes.length, 0);
  });
});
