import type { Span } from '../../../text/span';
import type { ChangeKind, Relation } from '../../model';

/** A quote that two articles carry. */
export interface PairMatch {
  readonly relation: Relation;
  readonly changes: readonly ChangeKind[];
  /** 0..1, 1 = identical wording, and one of the two quotes is found whole. */
  readonly score: number;
  /** 0..1, 1 = the same words within what both have. */
  readonly likeness: number;
  /** Weight of the words in common: of two findings of the same place, the one that tells more is right. */
  readonly information: number;
  /** Weight of the words within the quote in whose place the other article has others; 0 where it only has more or fewer. */
  readonly exchanged: number;
  readonly left: Span;
  readonly right: Span;
}

/**
 * Whether what the one says is not what the other one says: words are changed, or a cut takes off what denies the rest.
 */
export function saysOtherwise({ relation, changes }: Pick<PairMatch, 'relation' | 'changes'>): boolean {
  return relation === 'altered' || (relation === 'truncated' && changes.includes('negation'));
}

/** Where a match stands in both articles. */
export type PairPlaces = Pick<PairMatch, 'left' | 'right'>;

/** A match as the other one of two articles has it. */
export function swapped<T extends PairPlaces>(match: T): T {
  return { ...match, left: match.right, right: match.left };
}

/** Order for sorting: by place on the left, then on the right. */
export function byPlace(a: PairPlaces, b: PairPlaces): number {
  return a.left.start - b.left.start || a.right.start - b.right.start;
}
