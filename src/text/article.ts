import { fingerprint } from './fingerprint';
import { paragraphsOf } from './paragraphs';
import type { Span } from './span';

/** One text file as the editor holds it. Where it comes from is `Provenance`, read by the analysis. */
export interface Article {
  /** What the caller knows it by: a URI in the editor, a path or a given id on the command line. */
  readonly id: string;
  /** The exact text, not normalized in any way. All spans refer to it. */
  readonly text: string;
  /** See `fingerprint`. */
  readonly fingerprint: string;
  /** In order, without overlap, without the line breaks between them; none is blank. */
  readonly paragraphs: readonly Span[];
}

/** Any string makes an article; an empty one has no paragraphs. */
export function readArticle(id: string, text: string): Article {
  return { id, text, fingerprint: fingerprint(text), paragraphs: paragraphsOf(text) };
}
