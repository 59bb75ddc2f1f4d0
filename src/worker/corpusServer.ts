import type { Analysis } from '../analysis/model';
import type { ArticleClaims } from '../annotations/export/model';
import { isClaim, isCorrection, standingCorrections } from '../annotations/corrections';
import { placeAnnotations } from '../annotations/placing';
import { readSidecar } from '../annotations/sidecar';
import type { PlacedAnnotation, Sidecar } from '../annotations/model';
import { articleClaims } from '../corpus/articleClaims';
import { Corpus, type CorpusOptions } from '../corpus/corpus';
import { coversNoQuote } from '../corpus/correctSpeakers';
import type { Place } from '../corpus/model';
import { quoteFilter } from '../corpus/quoteListing';
import { readArticle } from '../text/article';
import { compareSpans } from '../text/span';
import type { AnnotationListing } from './analyst';
import { cappedOthers } from './cappedOthers';
import type { CorpusWorker, TakenArticle } from './corpusWorker';

/** After so much work in one go the thread looks whether other calls have come in: an open article goes first. */
const longestStretchMs = 25;

/** An article's annotations; only of those that have a sidecar. */
interface Held {
  /** Of the text that they are placed in. */
  readonly fingerprint: string;
  readonly sidecarText: string;
  readonly sidecar: Sidecar;
  readonly placed: readonly PlacedAnnotation[];
}

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
  const held = new Map<string, Held>();

  let isTidying = false;

  /** Keeps the index quick with what time is left between calls. */
  function tidySoon(): void {
    if (isTidying) return;
    isTidying = true;
    void otherCalls().then(() => {
      isTidying = false;
      const until = Date.now() + longestStretchMs;
      let isMore = corpus.tidy();
      while (isMore && Date.now() < until) isMore = corpus.tidy();
      if (isMore) tidySoon();
    });
  }

  /** Whether the text is at hand or comes along. */
  function takeOne({ id, fingerprint, sidecar, version, packed }: TakenArticle): boolean {
    if (packed) corpus.putPacked(id, packed);
    else if (!corpus.putKnown(id, fingerprint)) return false;
    corpus.setVersion(id, version);
    const before = held.get(id);
    if (before?.fingerprint === fingerprint && before.sidecarText === sidecar) return true;
    const printed = corpus.get(id)?.printed;
    if (sidecar === undefined || printed === undefined) {
      held.delete(id);
      corpus.setProvenance(id, {});
      corpus.setCorrections(id, []);
      return true;
    }
    const parsed = readSidecar(sidecar);
    corpus.setProvenance(id, parsed.source ?? {});
    const placed = placeAnnotations(readArticle(id, printed), parsed.annotations);
    corpus.setCorrections(id, standingCorrections(placed));
    held.set(id, { fingerprint, sidecarText: sidecar, sidecar: parsed, placed });
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
        held.delete(id);
      }
      return Promise.resolve();
    },

    clear() {
      corpus.clear();
      held.clear();
      return Promise.resolve();
    },

    view(id) {
      const entry = corpus.get(id);
      if (!entry) return Promise.resolve(undefined);
      const notes = held.get(id);
      return Promise.resolve({
        id,
        fingerprint: entry.article.fingerprint,
        analysis: { ...entry.analysis, provenance: entry.provenance },
        placed: (notes?.placed ?? []).filter(({ annotation }) => isClaim(annotation)),
        corrections: (notes?.placed ?? []).filter(({ annotation }) => isCorrection(annotation)),
        sidecarProblems: notes?.sidecar.problems ?? [],
        ...capped(corpus.matchesOf(id)),
        elsewhere: corpus.namedElsewhere(id),
      });
    },

    async quotes({ words, first, most }, signal) {
      const passes = quoteFilter(words);
      const ids = corpus.ids();
      const ordered = first === undefined ? ids : [first, ...ids.filter((id) => id !== first)];
      const places: Place[] = [];
      const add = (id: string): boolean => {
        places.push(...corpus.quotePlaces(id).filter(passes));
        return places.length <= most;
      };
      await inStretches(ordered, add, signal);
      return { places: places.slice(0, most), cut: places.length > most };
    },
    find: (text, exceptArticle) => Promise.resolve(corpus.find(text, exceptArticle)),
    compare: (left, right) => Promise.resolve(corpus.compare(left, right)),

    annotations() {
      const listings: AnnotationListing[] = [];
      for (const id of [...held.keys()].sort()) {
        const listed = (placed: PlacedAnnotation): boolean => isListed(placed, corpus.get(id)?.analysis);
        for (const placed of (held.get(id)?.placed ?? []).filter(listed).sort(byPlace))
          listings.push({ article: id, placed });
      }
      return Promise.resolve(listings);
    },

    async claims(signal) {
      const all: ArticleClaims[] = [];
      const add = (id: string): boolean => {
        const entry = corpus.get(id);
        const notes = held.get(id);
        if (entry && notes) all.push(articleClaims(entry, notes.sidecar, [...notes.placed].sort(byPlace)));
        return true;
      };
      await inStretches([...held.keys()].sort(), add, signal);
      return all;
    },

    status() {
      let annotations = 0;
      for (const { sidecar } of held.values()) annotations += sidecar.annotations.length;
      return Promise.resolve({ articles: corpus.size, quotes: corpus.quotes, annotations });
    },

    fileProblems() {
      const sidecars = [...held.keys()].sort().flatMap((article) => {
        const problems = held.get(article)?.sidecar.problems ?? [];
        return problems.length > 0 ? [{ article, problems }] : [];
      });
      return Promise.resolve({ sidecars, misread: corpus.misread() });
    },

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
      held.clear();
    },
  };
}

/** Claims, and corrections that are orphaned or of no quote: the others are told by the quotes. */
function isListed({ annotation, anchor }: PlacedAnnotation, analysis: Analysis | undefined): boolean {
  if (isClaim(annotation) || anchor.state === 'orphan') return true;
  return analysis !== undefined && coversNoQuote(analysis, anchor.span);
}

function byPlace({ anchor: a }: PlacedAnnotation, { anchor: b }: PlacedAnnotation): number {
  if (a.state === 'orphan' || b.state === 'orphan') {
    return Number(a.state === 'orphan') - Number(b.state === 'orphan');
  }
  return compareSpans(a.span, b.span);
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
