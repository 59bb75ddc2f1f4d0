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

  it('are the same from both, also where what shows that they are is far away in one of them', () => {
    const far = 'The ferry came late, and rain fell on every bench of the upper quay until noon. '.repeat(12);
    const corpus = corpusOfIds({
      a: '{partial=Ana Brandt|“lost the feeling at once because I like the noise”} they say.',
      b: `{direct=Tor Holm|“I closed that at once because I didn’t like the noise it made,”} Holm said. ${far} Ana Brandt {partial=Ana Brandt|“lost the feeling”} there.`,
    });
    const found = (id: string): number => corpus.matchesOf(id).length;
    const [here, there] = [found('a'), found('b')];
    assert.equal(here, there);
    corpus.compare('a', 'b');
    assert.deepEqual([found('a'), found('b')], [here, there]);
  });
});
