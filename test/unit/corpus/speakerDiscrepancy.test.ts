import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

const monday = '2031-05-05';
const spring = '2031-03-03';

/**
 * The differing speakers that two invented articles are told for.
 * @param sure how sure all their speakers are, 0..1.
 */
function speakersTold(here: string, there: string, publishedThere = monday, sure?: number): string[] {
  const corpus = new Corpus();
  for (const [i, text] of [here, there].entries()) {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    const quotes = analysis.quotes.map((quote) =>
      quote.attribution && sure !== undefined
        ? { ...quote, attribution: { ...quote.attribution, confidence: sure } }
        : quote,
    );
    corpus.put(article, {
      ...analysis,
      quotes,
      provenance: { published: i === 0 ? monday : publishedThere },
    });
  }
  return [...corpus.allDiscrepancies()].flatMap(({ kind, summary }) => (kind === 'speaker' ? [summary] : []));
}

// All invented.
describe('a differing speaker', () => {
  const words = '“Harlund deserves a taller lighthouse before winter comes,”';
  const brook = `{person|Ada Brook} left. {direct=Ada Brook|${words}} said {person=Ada Brook|Brook}.`;
  const weld = `{person|Jonas Weld} came. {direct=Jonas Weld|${words}} said {person=Jonas Weld|Weld}.`;

  it('is told of few words in articles of the same days, and not of others', () => {
    assert.deepEqual(speakersTold(brook, weld), ['Ada Brook / Jonas Weld']);
    assert.deepEqual(speakersTold(brook, weld, spring), []);
  });

  it('is told of fewer words in articles that share another quote', () => {
    const shared = ` {direct=Tor Lind|“The snow lies on the yard and on every roof of the valley,”} said {person=Tor Lind|Tor Lind}.`;
    const of = (text: string, few: string): string => text.replace(words, few) + shared;
    const told = (few: string): string[] => speakersTold(of(brook, few), of(weld, few));
    assert.deepEqual(told('“Sadly, this harbour has crumbled downward,”'), ['Ada Brook / Jonas Weld']);
    assert.deepEqual(told('“Now it is all about the harbour,”'), []);
  });

  it('is told of those who are likely to have spoken, and not of guesses', () => {
    assert.deepEqual(speakersTold(brook, weld, monday, 0.75), ['Ada Brook / Jonas Weld']);
    assert.deepEqual(speakersTold(brook, weld, monday, 0.6), []);
  });

  it('is not told of quotes in a row behind a name, which may be of several people', () => {
    const after = (text: string): string =>
      `{person|Jonas Weld} and others came. ${text.replace(words, words.replace(',”', '.”'))}`;
    const one = `{direct=Jonas Weld|${words}}`;
    const other = '{direct=Jonas Weld|“The snow lies on every roof.”}';
    assert.deepEqual(speakersTold(brook, after(one)), ['Ada Brook / Jonas Weld']);
    assert.deepEqual(speakersTold(brook, after(`${one} ${other}`)), []);
    assert.deepEqual(speakersTold(brook, after(`${other}${one}`)), []);
    assert.deepEqual(speakersTold(brook, `${other} ${weld}`), ['Ada Brook / Jonas Weld']);
    const reported = `He added that {indirect=Jonas Weld|the yard was full of snow.} ${one}`;
    assert.deepEqual(speakersTold(brook, after(reported)), ['Ada Brook / Jonas Weld']);
  });

  it('is told of “he” where that is as sure as a fact', () => {
    const he = `{person|Tor Lind} slept. {person|Jonas Weld} came. {direct=Jonas Weld|${words}} he said.`;
    assert.deepEqual(speakersTold(brook, he), ['Ada Brook / Jonas Weld']);
  });
});
