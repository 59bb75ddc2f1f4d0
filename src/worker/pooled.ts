import type { PackedArticle } from '../corpus/store/packedArticle';
import { fingerprint } from '../text/fingerprint';
import type { Analyst, ArticleInput, IndexStoring, SetAside } from './analyst';
import type { CorpusWorker, TakenArticle } from './corpusWorker';
import { Unreadable, type ReaderPool } from './readerPool';

/** An article that was put, with the fingerprint of its text. */
interface Put {
  readonly print: string;
  readonly input: ArticleInput;
}

/** An `Analyst` whose texts are read by several threads, and whose corpus is on another. */
export function pooledAnalyst(corpus: CorpusWorker, readers: ReaderPool): Analyst & IndexStoring {
  /** What was put last of each article of which a call is under way: what an earlier one reads of another text is stale. */
  const latest = new Map<string, Put>();

  async function put(articles: readonly ArticleInput[], signal?: AbortSignal): Promise<SetAside[]> {
    const own = articles.map((input) => ({ print: fingerprint(input.text), input }));
    for (const each of own) latest.set(each.input.id, each);
    try {
      const { readings, failures } = await readLacking(corpus, readers, own, signal);
      const current = own.flatMap(({ print, input: { id } }) => {
        const last = latest.get(id);
        return last?.print === print ? [last] : [];
      });
      const setAside = current.flatMap(({ print, input: { id } }) => {
        const reason = failures.get(print);
        return reason === undefined ? [] : [{ id, reason }];
      });
      const taken = current.filter(({ print }) => !failures.has(print));
      if (setAside.length > 0) await corpus.remove(setAside.map(({ id }) => id));
      const missed = await corpus.take(
        taken.map((each) => takenArticle(each, readings.get(each.print))),
        signal,
      );
      if (missed.length === 0) return setAside;
      // texts that were at hand when it was asked and are not any more; what was put or removed since then counts
      const missing = missed.flatMap(({ id, fingerprint: print }) => {
        const last = latest.get(id);
        return last?.print === print ? [last.input] : [];
      });
      return [...setAside, ...(await put(missing, signal))];
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

/**
 * The readings of those texts that the corpus lacks, by fingerprint, and why some could not be read. A single article
 * goes before those that come in numbers.
 */
async function readLacking(
  corpus: CorpusWorker,
  readers: ReaderPool,
  articles: readonly Put[],
  signal: AbortSignal | undefined,
): Promise<{ readings: Map<string, PackedArticle>; failures: Map<string, string> }> {
  const texts = new Map(articles.map(({ print, input }) => [print, input.text]));
  const readings = new Map<string, PackedArticle>();
  const failures = new Map<string, string>();
  const lacking = await corpus.lacking([...texts.keys()], signal);
  await Promise.all(
    lacking.map(async (print) => {
      try {
        readings.set(print, await readers.read(texts.get(print) ?? '', articles.length === 1, signal));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        failures.set(print, error.message);
      }
    }),
  );
  return { readings, failures };
}

/** @param packed missing where the corpus has the text. */
function takenArticle(
  { print, input: { id, sidecar, version } }: Put,
  packed: PackedArticle | undefined,
): TakenArticle {
  return {
    id,
    fingerprint: print,
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(version === undefined ? {} : { version }),
    ...(packed ? { packed } : {}),
  };
}
