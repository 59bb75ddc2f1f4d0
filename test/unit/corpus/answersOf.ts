import type { Corpus } from '../../../src/corpus/corpus';

/** What a corpus can be asked of its articles, for comparing two of them. */
export function answersOf(corpus: Corpus): unknown[] {
  const ofEach = corpus
    .ids()
    .map((id) => [
      id,
      corpus.get(id)?.analysis,
      corpus.get(id)?.article.text,
      corpus.matchesOf(id),
      corpus.namedElsewhere(id),
      corpus.find('the harbour council said no', id),
    ]);
  return [corpus.misread(), corpus.named(), ofEach];
}
