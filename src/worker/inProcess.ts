import { analyze } from '../analysis/analyze';
import type { TaughtNames } from '../analysis/names/taughtNames';
import { Corpus } from '../corpus/corpus';
import { readArticle } from '../text/article';
import type { Analyst } from './analyst';
import { serveCorpus } from './corpusServer';
import { readKnowledge } from './reader';

/**
 * An `Analyst` that works where it is called: in the command line or a test.
 * @param nameModel content of the name model's file; without it, or with a damaged one, names are not recognized
 * and `status()` says why.
 * @param taught names that a person has taught.
 */
export function createAnalyst({
  nameModel,
  taught,
}: { readonly nameModel?: Uint8Array; readonly taught?: TaughtNames } = {}): Analyst {
  const { knowledge: learned, problem } = readKnowledge(nameModel);
  const knowledge = taught ? { ...learned, taught } : learned;
  const corpus = new Corpus();
  const worker = serveCorpus(corpus, '');
  return {
    ...worker,
    async put(articles, signal) {
      for (const { id, text, sidecar } of articles) {
        signal?.throwIfAborted();
        const article = readArticle(id, text);
        if (!corpus.holds(article.fingerprint)) corpus.put(article, analyze(article, knowledge));
        const sidecars = sidecar === undefined ? {} : { sidecar };
        await worker.take([{ id, fingerprint: article.fingerprint, ...sidecars }]);
      }
      return [];
    },
    async status() {
      const status = await worker.status();
      return problem === undefined ? status : { ...status, namesProblem: problem };
    },
  };
}
