import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** The paraphrases among the matches of two articles of given days. All invented. */
function paraphrasesOf(here: string, there: string, ...days: readonly string[]): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
    const published = days[i];
    if (published !== undefined) corpus.setProvenance(`a${i}`, { published });
  });
  return corpus
    .matchesOf('a0')
    .flatMap(({ quotes }) => quotes)
    .filter(({ relation }) => relation === 'paraphrased')
    .map(({ here, there, speakers }) => `${speakers}: ${here.text} | ${there.text}`);
}

const shared =
  '{direct=Ana Brandt|“The harbour freezes over whenever the wind comes from Orrin,”} {person=Ana Brandt|Ana Brandt} said.';
const quoted = `${shared} {direct=Ana Brandt|“Go home. We are outraged by the clumsy behaviour of lorry inspectors who held a teenager out of class without his parents. It is late,”} she said.`;
const report = (speaker: string): string =>
  `${shared} {person=${speaker}|${speaker}} said ${'{indirect=SPEAKER|she was outraged by the way lorry inspectors took a teenage boy from classes without a parent}'.replace('SPEAKER', speaker)}.`;

describe('paraphrases', () => {
  it('are reports of a quote by its speaker in articles that share another quote', () => {
    const found = [
      'same: We are outraged by the clumsy behaviour of lorry inspectors who held a teenager out of class without his parents. | she was outraged by the way lorry inspectors took a teenage boy from classes without a parent',
    ];
    assert.deepEqual(
      paraphrasesOf(quoted, report('Ana Brandt')).map((line) => line.replace('parents |', 'parents. |')),
      found,
    );
  });

  it('are no reports of what somebody else says, or that say something else', () => {
    assert.deepEqual(paraphrasesOf(quoted, report('Jonas Weld')), []);
    const other = `${shared} Ana Brandt said {indirect=Ana Brandt|she was outraged by the price of wood in a winter without snow}.`;
    assert.deepEqual(paraphrasesOf(quoted, other), []);
  });

  it('may be of a quote that the other article also has', () => {
    const both = report('Ana Brandt').replace(shared, quoted);
    assert.equal(paraphrasesOf(quoted, both).length, 1);
  });

  it('are told from both sides alike', () => {
    const [one] = paraphrasesOf(quoted, report('Ana Brandt'));
    const [other] = paraphrasesOf(report('Ana Brandt'), quoted);
    assert.equal(other?.split(/ \| |: /)[1], one?.split(/ \| |: /)[2]);
  });
});
