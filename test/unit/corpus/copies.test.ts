import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** What two articles share and where they differ, a line each. All invented. */
function between(here: string, there: string): string[] {
  const corpus = new Corpus();
  [here, there].forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, { ...analysis, provenance: { published: '2031-05-04' } });
  });
  return corpus
    .matchesOf('a0')
    .flatMap(({ quotes, discrepancies }) => [
      ...quotes.map(({ relation, here, there }) => `${relation}: ${here.text} | ${there.text}`),
      ...discrepancies.map(({ kind, here, there }) => `${kind}: ${here.text} | ${there.text}`),
    ]);
}

describe('a copy of an article', () => {
  const quote =
    '{direct=Ana Brandt|“We are outraged by the clumsy behaviour of lorry inspectors who held a teenager out of class without his parents,”} {person=Ana Brandt|Ana Brandt} said.';
  const report =
    '{person=Ana Brandt|Brandt} said {indirect=Ana Brandt|she was outraged by the way lorry inspectors took a teenage boy from classes without a parent}.';
  const shared =
    '{direct=Ana Brandt|“The harbour freezes over whenever the wind comes from Orrin,”} {person=Ana Brandt|Brandt} said.';
  const claim =
    'The {organization=Vell Union|Vell Union} will withdraw its ferry guards from {place=Orrin|Orrin} in {place=Harlund|Harlund} within days.';
  const denial =
    '{person=Ana Brandt|Brandt} denied that the {organization=Vell Union|Vell Union} would withdraw its ferry guards from {place=Orrin|Orrin}.';
  const plain = (marked: string): string => marked.replace(/\{[^|}]*\||\}/gu, '');

  it('has the same quote, and does not report it in other words as well', () => {
    const article = [shared, quote, report].join('\n\n');
    const verbatim = ['The harbour freezes', 'We are outraged'];
    assert.deepEqual(
      between(article, article).map((line) => line.split(' ').slice(0, 4).join(' ')),
      verbatim.map((words) => `verbatim: ${words}`),
    );
    const paraphrases = between([shared, quote].join('\n\n'), [shared, report].join('\n\n')).filter((line) =>
      line.startsWith('paraphrased'),
    );
    assert.equal(paraphrases.length, 1, 'it is told where only one of the two has the quote');
    assert.equal(
      between(article, [shared, report].join('\n\n')).filter((line) => line.startsWith('paraphrased')).length,
      1,
      'and where only one of the two has both',
    );
  });

  it('keeps a match for each quote of a sentence that is said twice', () => {
    const words = 'The weir of Orrin holds whatever the ferrymen say about its age';
    const article = `Brandt: {direct=Ana Brandt|“${words}”}\n\nOn Monday {person=Ana Brandt|Brandt} told the council: {direct=Ana Brandt|“${words}.”}`;
    const quotes = new Set(between(article, article).map((line) => line.split(' | ')[0]));
    assert.deepEqual(quotes, new Set([`verbatim: ${words}`, `verbatim: ${words}.`]));
  });

  it('denies nothing that it claims itself', () => {
    const denials = (here: string, there: string): string[] =>
      between(here, there).filter((line) => line.startsWith('denial'));
    assert.deepEqual(denials([shared, claim].join('\n\n'), [shared, denial].join('\n\n')), [
      `denial: ${plain(claim)} | ${plain(denial)}`,
    ]);
    const both = [shared, claim, denial].join('\n\n');
    assert.deepEqual(denials(both, both), []);
  });
});
