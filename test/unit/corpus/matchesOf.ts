import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

/** An article to put into a corpus. */
export interface Told {
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

/** The matches of some articles, with their relation. */
export function matchesOf(...articles: readonly Told[]): string[] {
  const corpus = new Corpus();
  articles.forEach(({ text, ...provenance }, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
    corpus.setProvenance(`a${i}`, provenance);
  });
  return [...corpus.allQuoteMatches()].map(
    ({ relation, here, there }) => `${relation}: ${here.text} | ${there.text}`,
  );
}
