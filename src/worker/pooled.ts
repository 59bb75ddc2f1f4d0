import type { PackedArticle } from '../corpus/store/packedArticle';
import { fingerprint } from '../text/fingerprint';
import type { Analyst, ArticleInput, IndexStoring, SetAside } from './analyst';
import type { CorpusWorker } from './corpusWorker';
import { Unreadable, type ReaderPool } from './readerPool';

/** An `Analyst` whose texts are read by several threads, and whose corpus is on another. */
export function pooledAnalyst(corpus: CorpusWorker, readers: ReaderPool): Analyst & IndexStoring {
  /** What was put last of each article of which a call is under way: what an earlier one reads of another text is stale. */
  const latest = new Map<string, { readonly print: string; readonly input: ArticleInput }>();

  /** The readings of those texts that the corpus lacks, by fingerprint, and why some could not be read. */
  async function readLacking(
    texts: ReadonlyMap<string, string>,
    urgent: boolean,
    signal: AbortSignal | undefined,
  ): Promise<{ readings: Map<string, PackedArticle>; failures: Map<string, string> }> {
    const readings = new Map<string, PackedArticle>();
    const failures = new Map<string, string>();
    const lacking = await corpus.lacking([...texts.keys()], signal);
    await Promise.all(
      lacking.map(async (print) => {
        try {
          readings.set(print, await readers.read(texts.get(print) ?? '', urgent, signal));
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          failures.set(print, error.message);
        }
      }),
    );
    return { readings, failures };
  }

  async function put(articles: readonly ArticleInput[], signal?: AbortSignal): Promise<SetAside[]> {
    const own = articles.map((input) => ({ print: fingerprint(input.text), input }));
    for (const each of own) latest.set(each.input.id, each);
    try {
      const texts = new Map(own.map(({ print, input }) => [print, input.text]));
      const { readings, failures } = await readLacking(texts, articles.length === 1, signal);
      const setAside: SetAside[] = [];
      const taken = own.flatMap(({ print, input: { id } }) => {
        const last = latest.get(id);
        if (last?.print !== print) return [];
        const { sidecar, version } = last.input;
        const reason = failures.get(print);
        if (reason !== undefined) {
          setAside.push({ id, reason });
          return [];
        }
        const packed = readings.get(print);
        return {
          id,
          fingerprint: print,
          ...(sidecar === undefined ? {} : { sidecar }),
          ...(version === undefined ? {} : { version }),
          ...(packed ? { packed } : {}),
        };
      });
      if (setAside.length > 0) await corpus.remove(setAside.map(({ id }) => id));
      const missed = await corpus.take(taken, signal);
      if (missed.length === 0) return setAside;
      // texts that were at hand when it was asked and are not any more
      const again = new Set(missed.map(({ id }) => id));
      return [
        ...setAside,
        ...(await put(
          articles.filter(({ id }) => again.has(id)),
          signal,
        )),
      ];
    } finally {
      for (const each of own) if (latest.get(each.input.id) === each) latest.delete(each.input.id);
    }
  }

  return {
    ...corpus,
    put,
    remove(ids, signal) {
      for (const id of ids) latest.delete(id);
      return corpus.remove(ids, signal);
    },
    clear() {
      latest.clear();
      return corpus.clear();
    },
    async status() {
      const [status, namesProblem] = await Promise.all([corpus.status(), readers.namesProblem()]);
      return namesProblem === undefined ? status : { ...status, namesProblem };
    },
    dispose() {
      readers.dispose();
      corpus.dispose();
    },
  };
}
