import { Corpus } from '../../../src/corpus/corpus';
import { readMarkedArticle } from './markedArticle';

interface MarkedArticle {
  readonly text: string;
  readonly published?: string;
}

/**
 * What two articles in marked text share and where their words differ, a line each: "altered negation: … | …" for a
 * match with its changes, "conflicting: not / –" for a difference in wording.
 */
export function differencesOf(...marked: readonly [here: MarkedArticle, there: MarkedArticle]): string[] {
  const corpus = new Corpus();
  marked.forEach(({ text, ...provenance }, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
    corpus.setProvenance(`a${i}`, provenance);
  });
  return corpus.matchesOf('a0').flatMap(({ quotes, discrepancies }) => [
    ...quotes.map(({ relation, changes, here, there }) => {
      const told = changes.length > 0 ? `${relation} ${changes.join(', ')}` : relation;
      return `${told}: ${here.text} | ${there.text}`;
    }),
    ...discrepancies.flatMap(({ kind, verdict, summary }) =>
      kind === 'wording' ? [`${verdict}: ${summary}`] : [],
    ),
  ]);
}
