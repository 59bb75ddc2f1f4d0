import type { Span } from '../text/span';
import type { ArticleSource } from './articleSource';

/**
 * A W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as this project writes it: a tag from the codebook,
 * notes, or who speaks, on a stretch of an article.
 */
export interface Annotation {
  /** An IRI, `urn:uuid:...` for our own. */
  readonly id: string;
  /** A name from the codebook; missing for an annotation by another program that carries none. */
  readonly tag?: string;
  readonly note?: string;
  /**
   * Full name of the one who speaks the words, as a person says in place of what is read from the article; empty where
   * nobody knows. Missing for all but corrections of a speaker. One line, without white space at its ends.
   */
  readonly speaker?: string;
  /** Display name of the person. */
  readonly creator?: string;
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly target: Target;
}

/** A half-open range counted in Unicode code points, as the W3C counts positions; `codePoints.ts` converts. */
export interface CodePointRange {
  readonly start: number;
  readonly end: number;
}

/** Where else a target might have stood when it was made: the article repeats itself. */
export interface Lookalikes {
  /** How many places would have done beside each other, the target's own among them; 1 or more. */
  readonly places: number;
  /** Which of them it was, from 0, in reading order. */
  readonly index: number;
  /** How many of them had its context letter by letter; 1 or more. */
  readonly twins: number;
}

/** What an annotation is about: W3C TextQuoteSelector and TextPositionSelector. */
export interface Target {
  readonly exact: string;
  /** Up to 32 code points before `exact`. */
  readonly prefix: string;
  /** Up to 32 code points after `exact`. */
  readonly suffix: string;
  /** Where `exact` stood in the text the annotation was made on. A hint only: use `Anchor.span` for the present text. */
  readonly position?: CodePointRange;
  /** `fingerprint` of that text. */
  readonly fingerprint?: string;
  /** Missing where the words and their context stood nowhere else in that text. */
  readonly lookalikes?: Lookalikes;
}

/** What a changed anchor's words have become. `number` and `negation` are the ones nobody may miss. */
export type ChangeKind = 'number' | 'negation' | 'name' | 'other';

/** Where an annotation stands in the present text. */
export type Anchor =
  | { readonly state: 'exact'; readonly span: Span }
  /** The same words at another place. */
  | { readonly state: 'moved'; readonly span: Span }
  /** The place is known but its words have changed. */
  | { readonly state: 'changed'; readonly span: Span; readonly changes: readonly ChangeKind[] }
  /** The words are gone. A lookalike is offered, never taken. */
  | { readonly state: 'orphan'; readonly candidate?: Span };

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
}

/** Something in a sidecar that a person should know of. */
export interface SidecarProblem {
  /**
   * `unreadable`: none of its annotations is known. `kept`: items that are no annotations of words. `merged`: it has what
   * a merge leaves. `twice`: an annotation stands twice. `alone`: its article is gone, which only those know who see files.
   */
  readonly kind: 'unreadable' | 'kept' | 'merged' | 'twice' | 'alone';
  /** What it is and what can be done, after the article's name. */
  readonly message: string;
}

/** A sidecar as read: what it holds, and what could not be read (kept as it is on the next write). */
export interface Sidecar {
  readonly annotations: readonly Annotation[];
  /** Where a person says that the article is from. */
  readonly source?: ArticleSource;
  /** Empty when all is well. */
  readonly problems: readonly SidecarProblem[];
  /** The file's own JSON, so that unknown fields and items survive a write. Opaque outside `annotations`. */
  readonly raw: unknown;
}
