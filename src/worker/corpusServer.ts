import type { ArticleClaims } from '../annotations/export/model';
import { Corpus, type CorpusOptions } from '../corpus/corpus';
import type { Place } from '../corpus/model';
import { quoteFilter } from '../corpus/quoteListing';
import { cappedOthers } from './cappedOthers';
import type { CorpusWorker, TakenArticle } from './corpusWorker';
import { Sidecars } from './sidecars';

/** After so much work in one go the thread looks whether other calls have come in: an open article goes first. */
const longestStretchMs = 25;

/**
 * The corpus of a worker's thread. It reads no texts itself.
 * @param program tells what is stored by one version of the program from what is by another.
 */
export function createCorpusWorker(options: CorpusOptions & { readonly program: string }): CorpusWorker {
  return serveCorpus(new Corpus(options), options.program, cappedOthers);
}

/**
 * Answers what a `CorpusWorker` is asked, about a corpus.
 * @param capped cuts what is shared to what a view can show.
 */
export function serveCorpus(
  corpus: Corpus,
  program: string,
  capped: typeof cappedOthers = (others) => ({ others }),
): CorpusWorker {
  const sidecars = new Sidecars(corpus);
  const tidySoon = tidier(corpus);

  /** Whether the text is at hand or comes along. */
  function takeOne({ id, fingerprint, sidecar, version, packed }: TakenArticle): boolean {
    if (packed) corpus.putPacked(id, packed);
    else if (!corpus.putKnown(id, fingerprint)) return false;
    corpus.setVersion(id, version);
    sidecars.take(id, fingerprint, sidecar);
    return true;
  }

  return {
    put: () => Promise.reject(new RangeError('this worker takes articles that were read elsewhere')),

    lacking: (fingerprints) => Promise.resolve(fingerprints.filter((print) => !corpus.holds(print))),

    async take(articles, signal) {
      const missed: TakenArticle[] = [];
      const take = (article: TakenArticle): boolean => {
        if (!takeOne(article)) missed.push(article);
        return true;
      };
      await inStretches(articles, take, signal);
      tidySoon();
      return missed;
    },

    remove(ids) {
      for (const id of ids) {
        corpus.remove(id);
        sidecars.delete(id);
      }
      return Promise.resolve();
    },

    clear() {
      corpus.clear();
      sidecars.clear();
      return Promise.resolve();
    },

    view(id) {
      const entry = corpus.get(id);
      if (!entry) return Promise.resolve(undefined);
      return Promise.resolve({
        id,
        fingerprint: entry.article.fingerprint,
        analysis: { ...entry.analysis, provenance: entry.provenance },
        ...sidecars.shown(id),
        ...capped(corpus.matchesOf(id), corpus.matchesLeftOut(id)),
        elsewhere: corpus.namedElsewhere(id),
      });
    },

    articles: (ids) => Promise.resolve(corpus.named(ids)),

    async quotes({ words, first, most }, signal) {
      const foundBy = quoteFilter(words);
      const ids = corpus.ids();
      const ordered = first === undefined ? ids : [first, ...ids.filter((id) => id !== first)];
      const found = { quote: [] as Place[], article: [] as Place[] };
      const count = (): number => found.quote.length + found.article.length;
      const add = (id: string): boolean => {
        const outlet = corpus.named([id])[0]?.provenance.outlet;
        for (const place of corpus.quotePlaces(id)) {
          const by = foundBy(place, outlet);
          if (by) found[by].push(place);
        }
        return count() <= most;
      };
      await inStretches(ordered, add, signal);
      return { places: [...found.quote, ...found.article].slice(0, most), cut: count() > most };
    },

    async mentions({ most, ...named }, signal) {
      const { ids, mentionsIn } = corpus.mentionsElsewhere(named);
      const places: Place[] = [];
      const add = (id: string): boolean => {
        places.push(...mentionsIn(id));
        return places.length < most;
      };
      await inStretches(ids, add, signal);
      return places.slice(0, most);
    },

    find: (text, exceptArticle) => Promise.resolve(corpus.find(text, exceptArticle)),
    compare: (left, right) => Promise.resolve(corpus.compare(left, right)),

    annotations: () => Promise.resolve(sidecars.listings()),

    async claims(signal) {
      const all: ArticleClaims[] = [];
      const add = (id: string): boolean => {
        const claims = sidecars.claims(id);
        if (claims) all.push(claims);
        return true;
      };
      await inStretches(sidecars.ids, add, signal);
      return all;
    },

    status() {
      const { size: articles, quotes } = corpus;
      return Promise.resolve({ articles, quotes, annotations: sidecars.annotations });
    },
    fileProblems: () => Promise.resolve({ sidecars: sidecars.problems(), misread: corpus.misread() }),

    save(have) {
      const saved = corpus.save(program, new Set(have));
      tidySoon();
      return Promise.resolve(saved);
    },
    restore: (manifest, segments) =>
      // a refusal is a rejection
      new Promise((resolve) => resolve(corpus.restore(program, manifest, segments))),

    dispose() {
      corpus.clear();
      sidecars.clear();
    },
  };
}

/** Keeps a corpus quick with what time is left between calls, from when it is asked to until nothing is to be done. */
function tidier(corpus: Corpus): () => void {
  let isTidying = false;
  return function tidySoon(): void {
    if (isTidying) return;
    isTidying = true;
    void otherCalls().then(() => {
      isTidying = false;
      const until = Date.now() + longestStretchMs;
      let isMore = corpus.tidy();
      while (isMore && Date.now() < until) isMore = corpus.tidy();
      if (isMore) tidySoon();
    });
  };
}

/**
 * Does some work for each of many, and lets other calls be answered meanwhile. Rejects when the signal says so.
 * @param work says `false` where nothing more is to be done.
 */
async function inStretches<T>(
  items: readonly T[],
  work: (item: T) => boolean,
  signal: AbortSignal | undefined,
): Promise<void> {
  let since = Date.now();
  for (const item of items) {
    if (Date.now() - since > longestStretchMs) {
      await otherCalls();
      since = Date.now();
    }
    signal?.throwIfAborted();
    if (!work(item)) return;
  }
}

/** Lets the messages that have come in meanwhile be handled. */
function otherCalls(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
