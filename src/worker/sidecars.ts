import { isClaim, isCorrection, standingCorrections } from '../annotations/corrections';
import type { ArticleClaims } from '../annotations/export/model';
import type { PlacedAnnotation, Sidecar } from '../annotations/model';
import { placeAnnotations } from '../annotations/placing';
import { readSidecar } from '../annotations/sidecar';
import { articleClaims } from '../corpus/articleClaims';
import type { Corpus } from '../corpus/corpus';
import { coversNoQuote } from '../corpus/correctSpeakers';
import { readArticle } from '../text/article';
import { compareSpans } from '../text/span';
import type { AnnotationListing, ArticleView, SidecarProblems } from './analyst';

/** What an article's sidecar holds. */
interface Held {
  /** Of the text that the annotations are placed in. */
  readonly fingerprint: string;
  readonly text: string;
  readonly sidecar: Sidecar;
  readonly placed: readonly PlacedAnnotation[];
}

/** The sidecars of a corpus's articles, with their annotations placed in the articles' texts. */
export class Sidecars {
  /** Only of articles that have one. */
  private readonly held = new Map<string, Held>();

  constructor(private readonly corpus: Corpus) {}

  /** The ids of the articles that have one, in ascending order. */
  get ids(): readonly string[] {
    return [...this.held.keys()].sort();
  }

  /** How many annotations there are. */
  get annotations(): number {
    let annotations = 0;
    for (const { sidecar } of this.held.values()) annotations += sidecar.annotations.length;
    return annotations;
  }

  /**
   * Takes an article's sidecar as it is now, and tells the corpus what it says of the article. The same again, with the
   * same text, costs nothing.
   * @param text of the sidecar; `undefined` if there is none.
   */
  take(id: string, fingerprint: string, text: string | undefined): void {
    const { corpus } = this;
    const before = this.held.get(id);
    if (before?.fingerprint === fingerprint && before.text === text) return;
    const printed = corpus.get(id)?.printed;
    if (text === undefined || printed === undefined) {
      this.held.delete(id);
      corpus.setProvenance(id, {});
      corpus.setCorrections(id, []);
      return;
    }
    const sidecar = readSidecar(text);
    corpus.setProvenance(id, sidecar.source ?? {});
    const placed = placeAnnotations(readArticle(id, printed), sidecar.annotations);
    corpus.setCorrections(id, standingCorrections(placed));
    this.held.set(id, { fingerprint, text, sidecar, placed });
  }

  delete(id: string): void {
    this.held.delete(id);
  }

  clear(): void {
    this.held.clear();
  }

  /** What a view tells of an article's sidecar. */
  shown(id: string): Pick<ArticleView, 'placed' | 'corrections' | 'sidecarProblems'> {
    const { placed = [], sidecar } = this.held.get(id) ?? {};
    return {
      placed: placed.filter(({ annotation }) => isClaim(annotation)),
      corrections: placed.filter(({ annotation }) => isCorrection(annotation)),
      sidecarProblems: sidecar?.problems ?? [],
    };
  }

  /** Of all articles; see `Analyst.annotations`. */
  listings(): AnnotationListing[] {
    return this.ids.flatMap((article) => {
      const listed = (this.held.get(article)?.placed ?? []).filter((placed) =>
        this.isListed(article, placed),
      );
      return listed.sort(byPlace).map((placed) => ({ article, placed }));
    });
  }

  /** What an export tells of an article's claims; `undefined` if it has no sidecar. */
  claims(id: string): ArticleClaims | undefined {
    const [reading, held] = [this.corpus.get(id), this.held.get(id)];
    return reading && held && articleClaims(reading, held.sidecar, [...held.placed].sort(byPlace));
  }

  /** What a person should know of them, by article. */
  problems(): SidecarProblems[] {
    return this.ids.flatMap((article) => {
      const problems = this.held.get(article)?.sidecar.problems ?? [];
      return problems.length > 0 ? [{ article, problems }] : [];
    });
  }

  /** Claims, and corrections that are orphaned or of no quote: the others are told by the quotes. */
  private isListed(article: string, { annotation, anchor }: PlacedAnnotation): boolean {
    if (isClaim(annotation) || anchor.state === 'orphan') return true;
    // asked for only here: it may have to be brought back from few bytes
    const analysis = this.corpus.get(article)?.analysis;
    return analysis !== undefined && coversNoQuote(analysis, anchor.span);
  }
}

function byPlace({ anchor: a }: PlacedAnnotation, { anchor: b }: PlacedAnnotation): number {
  if (a.state === 'orphan' || b.state === 'orphan') {
    return Number(a.state === 'orphan') - Number(b.state === 'orphan');
  }
  return compareSpans(a.span, b.span);
}
