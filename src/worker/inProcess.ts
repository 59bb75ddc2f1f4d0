import { placeAnnotations } from '../annotations/placing';
import { readSidecar } from '../annotations/sidecar';
import type { PlacedAnnotation, Sidecar } from '../annotations/model';
import { analyze } from '../analysis/analyze';
import { readNameModel } from '../analysis/names/nameModel';
import { Corpus } from '../corpus/corpus';
import { readArticle } from '../text/article';
import { compareSpans } from '../text/span';
import type { Analyst, AnnotationListing, ArticleInput } from './analyst';

/** After so much work in one go the thread looks whether other calls have come in: an open article goes first. */
const longestStretchMs = 25;

interface Held {
  readonly sidecarText: string | undefined;
  readonly sidecar: Sidecar;
  readonly placed: readonly PlacedAnnotation[];
}

/**
 * An `Analyst` that works where it is called: in a worker's thread, the command line or a test.
 * @param nameModel content of the name model's file; without it, or with a damaged one, names are not recognized
 * and `status()` says why.
 */
export function createAnalyst({ nameModel }: { readonly nameModel?: Uint8Array } = {}): Analyst {
  const read = nameModel ? readNameModel(nameModel) : { problem: 'There is no name model.' };
  const knowledge = 'problem' in read ? {} : { names: read };
  const corpus = new Corpus();
  const held = new Map<string, Held>();

  function putOne({ id, text, sidecar }: ArticleInput): void {
    const article = readArticle(id, text);
    const before = held.get(id);
    const sameText = corpus.get(id)?.article.fingerprint === article.fingerprint;
    if (sameText && before?.sidecarText === sidecar) return;
    if (!sameText) corpus.put(article, analyze(article, knowledge));
    const parsed = readSidecar(sidecar);
    corpus.setProvenance(id, parsed.source ?? {});
    held.set(id, {
      sidecarText: sidecar,
      sidecar: parsed,
      placed: placeAnnotations(article, parsed.annotations),
    });
  }

  return {
    async put(articles, signal) {
      let since = Date.now();
      for (const article of articles) {
        if (Date.now() - since > longestStretchMs) {
          await otherCalls();
          since = Date.now();
        }
        signal?.throwIfAborted();
        putOne(article);
      }
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
      const notes = held.get(id);
      if (!entry || !notes) return Promise.resolve(undefined);
      return Promise.resolve({
        id,
        fingerprint: entry.article.fingerprint,
        analysis: { ...entry.analysis, provenance: entry.provenance },
        placed: notes.placed,
        sidecarProblems: notes.sidecar.problems,
        others: corpus.matchesOf(id),
        elsewhere: corpus.namedElsewhere(id),
      });
    },

    quotes: () => Promise.resolve(corpus.quotePlaces()),
    find: (text, exceptArticle) => Promise.resolve(corpus.find(text, exceptArticle)),
    compare: (left, right) => Promise.resolve(corpus.compare(left, right)),

    annotations() {
      const listings: AnnotationListing[] = [];
      for (const id of [...held.keys()].sort()) {
        for (const placed of [...(held.get(id)?.placed ?? [])].sort(byPlace))
          listings.push({ article: id, placed });
      }
      return Promise.resolve(listings);
    },

    status() {
      let quotes = 0;
      for (const id of corpus.ids()) quotes += corpus.get(id)?.analysis.quotes.length ?? 0;
      let annotations = 0;
      for (const { sidecar } of held.values()) annotations += sidecar.annotations.length;
      const sidecarProblems = [...held.keys()].sort().flatMap((article) => {
        const problems = held.get(article)?.sidecar.problems ?? [];
        return problems.length > 0 ? [{ article, problems }] : [];
      });
      const status = { articles: held.size, quotes, annotations, sidecarProblems };
      return Promise.resolve('problem' in read ? { ...status, namesProblem: read.problem } : status);
    },

    dispose() {
      corpus.clear();
      held.clear();
    },
  };
}

function byPlace({ anchor: a }: PlacedAnnotation, { anchor: b }: PlacedAnnotation): number {
  if (a.state === 'orphan' || b.state === 'orphan') {
    return Number(a.state === 'orphan') - Number(b.state === 'orphan');
  }
  return compareSpans(a.span, b.span);
}

/** Lets the messages that have come in meanwhile be handled. */
function otherCalls(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
