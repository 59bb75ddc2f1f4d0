import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { serveCorpus } from '../../../src/worker/corpusServer';
import { readMarkedArticle } from './markedArticle';

// Invented. No two of them share a quote.
const articles = {
  a: '{person=Ada Brook|Ada Brook} opened the bridge. {group=Velmish|Velmish} singers came.',
  b: '{person=Ada Brook|Ada Brook} came late, and {person=Ada Brook|Brook} left early.',
  c: '{person=Bo Vale|Bo Vale} swam. {group=Velmish|Velmish} swimmers won.',
  d: 'The fair of {person=Ada Brook|Ada Brook} was held again.',
};

function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, text] of Object.entries(texts)) {
    const { article, analysis } = readMarkedArticle(id, text);
    corpus.put(article, analysis);
  }
  return corpus;
}

async function mentions(kind: 'person' | 'group', article: string, most = 10): Promise<string[]> {
  const corpus = corpusOf(articles);
  const entity = corpus.get(article)?.analysis.entities.find((each) => each.kind === kind);
  assert.ok(entity);
  const query = { article, kind, key: entity.key, most };
  const places = await serveCorpus(corpus, '').mentions(query);
  return places.map((place) => `${place.article} ${place.text}`);
}

describe('the mentions of a name in other articles', () => {
  it('are found in articles that share nothing else, by article, then position', async () => {
    assert.deepEqual(await mentions('person', 'a'), ['b Ada Brook', 'b Brook', 'd Ada Brook']);
    assert.deepEqual(await mentions('person', 'd'), ['a Ada Brook', 'b Ada Brook', 'b Brook']);
    assert.deepEqual(await mentions('person', 'c'), []);
  });

  it('are found of groups', async () => assert.deepEqual(await mentions('group', 'a'), ['c Velmish']));

  it('are as many as are asked for', async () =>
    assert.deepEqual(await mentions('person', 'a', 2), ['b Ada Brook', 'b Brook']));

  it('are none of what an article does not name', async () => {
    const query = { kind: 'person', key: 'nobody', most: 10 } as const;
    const worker = serveCorpus(corpusOf(articles), '');
    assert.deepEqual(await worker.mentions({ article: 'a', ...query }), []);
    assert.deepEqual(await worker.mentions({ article: 'gone', ...query }), []);
  });
});
