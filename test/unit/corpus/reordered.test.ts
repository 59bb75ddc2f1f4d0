import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** The altered quotes that two articles share. All invented. */
function alteredIn(here: string, there: string): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
    corpus.setProvenance(`a${i}`, { published: '2031-03-10' });
  });
  return corpus
    .matchesOf('a0')
    .flatMap(({ quotes }) => quotes)
    .filter(({ relation }) => relation === 'altered')
    .map(({ here, there }) => `${here.text} | ${there.text}`);
}

const shared =
  '{direct=Ana Brandt|“The harbour freezes over whenever the wind comes from Orrin,”} {person=Ana Brandt|Ana Brandt} said.';
const saying = (speaker: string, words: string): string =>
  `{person=${speaker}|${speaker}} said: {direct=${speaker}|“${words}”}`;

describe('quotes whose words stand in another order', () => {
  const one = `${shared} ${saying('Ana Brandt', 'Regardless of recommendations I was going to dismiss Weld.')}`;
  const words = 'Oh, I was going to dismiss Weld regardless of recommendations.';

  it('are found in articles that share another quote', () => {
    assert.deepEqual(alteredIn(one, `${shared} ${saying('Ana Brandt', words)}`), [
      'Regardless of recommendations I was going to dismiss Weld | Oh, I was going to dismiss Weld regardless of recommendations',
    ]);
  });

  it('are none of another speaker, or in articles that share nothing else', () => {
    assert.deepEqual(alteredIn(one, `${shared} ${saying('Jonas Weld', words)}`), []);
    assert.deepEqual(alteredIn(one.replace(shared, ''), saying('Ana Brandt', words)), []);
  });

  it('are none where one of the two says no', () => {
    const denied = 'I was not going to dismiss Weld regardless of recommendations.';
    assert.deepEqual(alteredIn(one, `${shared} ${saying('Ana Brandt', denied)}`), []);
  });
});
