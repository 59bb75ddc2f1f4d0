import type { Span } from '../../text/span';
import type { Discrepancy } from '../model';
import type { Amount } from './amounts/amount';
import type { Fact } from './fact';
import { areKindred } from './inCommon';
import type { Moment } from './moments/moment';

/** Two figures of two accounts that are told of one thing. */
export interface Difference extends Pick<Discrepancy, 'kind' | 'verdict' | 'score'> {
  /** Both say the same: their figures are settled. */
  readonly equal: boolean;
  /** Words leave room for both. */
  readonly isLoose: boolean;
  /** The same for figures that an article repeats. */
  readonly key: string;
  readonly a: Span;
  readonly b: Span;
}

/** How figures of one sort are compared. */
export interface Comparing<Figure extends Amount | Moment> {
  /** Whether two figures are one, whatever they are told of. */
  readonly isOne: (a: Figure, b: Figure) => boolean;
  /** What two facts differ in; `undefined` where they are not of one thing. */
  readonly compare: (a: Fact<Figure>, b: Fact<Figure>) => Difference | undefined;
}

/**
 * Where two accounts give other figures for one thing, by the first one's figures. A figure that both give the same is no
 * difference; of several likely partners only the likeliest are told, and what an article repeats once.
 */
export function differences<Figure extends Amount | Moment>(
  left: readonly Fact<Figure>[],
  right: readonly Fact<Figure>[],
  { isOne, compare }: Comparing<Figure>,
): Difference[] {
  // where both accounts give the one figure, the other figure is that of something else
  const isIn = (facts: readonly Fact<Figure>[], { figure, subject }: Fact<Figure>): boolean =>
    facts.some((other) => isOne(figure, other.figure) && areKindred(subject, other.subject));
  const found = left.flatMap((a) =>
    right.flatMap((b) => {
      const difference = compare(a, b);
      return difference && (difference.isLoose || !(isIn(right, a) || isIn(left, b))) ? [difference] : [];
    }),
  );
  return onceEach(likeliest(withoutSettled(found)));
}

function withoutSettled(found: readonly Difference[]): Difference[] {
  const settled = new Set(found.filter(({ equal }) => equal).flatMap(({ a, b }) => [a, b]));
  // another wording of a figure that both have is no conflict, and may be told
  return found.filter(({ a, b, verdict, equal }) =>
    verdict === 'compatible' && !equal
      ? !settled.has(a) || !settled.has(b)
      : !settled.has(a) && !settled.has(b),
  );
}

/** Those in which one of the two figures has its likeliest partner. */
function likeliest(found: readonly Difference[]): Difference[] {
  const best = new Map<Span, number>();
  for (const { a, b, score } of found) {
    for (const figure of [a, b]) best.set(figure, Math.max(best.get(figure) ?? 0, score));
  }
  return found.filter(({ a, b, score }) => score === best.get(a) || score === best.get(b));
}

/** What an article repeats is told once, where it is surest. */
function onceEach(found: readonly Difference[]): Difference[] {
  const told = new Map<string, Difference>();
  for (const difference of found) {
    const known = told.get(difference.key);
    if (!known || known.score < difference.score) told.set(difference.key, difference);
  }
  return [...told.values()];
}
