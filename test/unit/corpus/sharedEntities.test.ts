import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';
import { Corpus } from '../../../src/corpus/corpus';
import { readArticle } from '../../../src/text/article';

/** The names that two articles (invented ones) are told to have in common. */
function shared(...texts: readonly [string, string]): string[] {
  const corpus = new Corpus();
  texts.forEach((text, i) => {
    const article = readArticle(`a${i}`, text);
    corpus.put(article, analyze(article, {}));
  });
  return (corpus.compare('a0', 'a1')?.matches.entities ?? []).map(({ name }) => name);
}

describe('names in both of two articles', () => {
  it('are one of a people and its adjective, by what its members are called', () => {
    const [members, adjective] = ['The Democrats voted for it.', 'A Democratic senator voted for it.'];
    assert.deepEqual(shared(members, adjective), ['Democrats']);
    assert.deepEqual(shared(adjective, members), ['Democrats']);
    assert.deepEqual(shared(adjective, adjective), ['Democratic']);
  });
});
