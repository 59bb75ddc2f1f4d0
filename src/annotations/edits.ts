import type { Article } from '../text/article';
import type { Span } from '../text/span';
import { isClaim } from './corrections';
import type { Annotation } from './model';
import { targetOf } from './selectors';

/** What a new annotation is made of. */
export interface NewAnnotation {
  readonly article: Article;
  readonly span: Span;
  /** The id of a tag of the codebook. */
  readonly tag?: string;
  readonly note?: string;
  /** As `Annotation.speaker`. */
  readonly speaker?: string;
  /** A fresh IRI: `urn:uuid:...`. */
  readonly id: string;
  /** The present time, ISO 8601, UTC. */
  readonly created: string;
  readonly creator?: string;
}

/** A new annotation on a span of an article. Id and time come in as values: nothing here knows a clock. */
export function createAnnotation(given: NewAnnotation): Annotation {
  const { article, span, tag, note, speaker, id, created, creator } = given;
  return {
    id,
    ...(tag === undefined ? {} : { tag }),
    ...(note ? { note } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(creator ? { creator } : {}),
    created,
    target: targetOf(article, span),
  };
}

/** The annotation with another tag. `modified` is the present time, ISO 8601, UTC. */
export function withTag(annotation: Annotation, tag: string, modified: string): Annotation {
  return { ...annotation, tag, modified };
}

/** The annotation with another note; an empty one takes the note away. */
export function withNote(annotation: Annotation, note: string, modified: string): Annotation {
  if (note) return { ...annotation, note, modified };
  const without = { ...annotation, modified };
  delete (without as { note?: string }).note;
  return without;
}

/** The annotation with another speaker, empty where nobody knows. `modified` is the present time, ISO 8601, UTC. */
export function withSpeaker(annotation: Annotation, speaker: string, modified: string): Annotation {
  return { ...annotation, speaker, modified };
}

/** The list with this annotation in the place of the one with its id, or at the end if there is none. */
export function replace(annotations: readonly Annotation[], annotation: Annotation): Annotation[] {
  const known = annotations.some(({ id }) => id === annotation.id);
  if (!known) return [...annotations, annotation];
  return annotations.map((other) => (other.id === annotation.id ? annotation : other));
}

/** The list without the annotation of this id. */
export function remove(annotations: readonly Annotation[], id: string): Annotation[] {
  return annotations.filter((annotation) => annotation.id !== id);
}

/**
 * The list without what the annotation of this id says of a speaker: without it altogether, unless it is a claim as well.
 * `modified` is the present time, ISO 8601, UTC.
 */
export function takeSpeakerBack(
  annotations: readonly Annotation[],
  id: string,
  modified: string,
): Annotation[] {
  return annotations.flatMap((annotation) => {
    if (annotation.id !== id) return [annotation];
    if (!isClaim(annotation)) return [];
    const without = { ...annotation, modified };
    delete (without as { speaker?: string }).speaker;
    return [without];
  });
}
