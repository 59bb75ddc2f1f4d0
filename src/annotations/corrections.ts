import { lengthOf, type Span } from '../text/span';
import type { Annotation, PlacedAnnotation } from './model';

/** Who speaks some words, as a person says. */
export interface SpeakerCorrection extends Span {
  /** Of the annotation that says so. */
  readonly id: string;
  /** Full name, one line; empty where the person says that nobody knows. */
  readonly speaker: string;
  /** Display name of the person, where the annotation tells it. */
  readonly creator?: string;
}

/** Whether an annotation says who speaks its words. */
export function isCorrection({ speaker }: Annotation): boolean {
  return speaker !== undefined;
}

/** Whether an annotation is to be listed and shown as a claim: all are but those that do nothing but correct a speaker. */
export function isClaim({ speaker, tag }: Annotation): boolean {
  return speaker === undefined || tag !== undefined;
}

/**
 * The corrections that stand in the present text: the shorter first, of equal length the later made first. So the first
 * that covers some words is the one that counts.
 */
export function standingCorrections(placed: readonly PlacedAnnotation[]): SpeakerCorrection[] {
  return placed
    .flatMap(({ annotation, anchor }) => {
      const { id, speaker, creator, created, modified } = annotation;
      if (speaker === undefined || anchor.state === 'orphan') return [];
      const { start, end } = anchor.span;
      const said = { id, speaker, start, end, ...(creator === undefined ? {} : { creator }) };
      return [{ said, made: modified ?? created ?? '' }];
    })
    .sort((a, b) => lengthOf(a.said) - lengthOf(b.said) || (a.made < b.made ? 1 : a.made > b.made ? -1 : 0))
    .map(({ said }) => said);
}
