import type { Span } from '../text/span';
import { acceptsSame } from './acceptance';
import { contextAgreement } from './context';
import type { Lookalikes, Target } from './model';
import { occurrencesOf } from './occurrences';

/** A place where the very words of a target stand. */
export interface SamePlace {
  readonly span: Span;
  /** 0..3, how well its surroundings agree with the recorded ones. */
  readonly rank: number;
  /** Whether the target may stand here. */
  readonly accepted: boolean;
  /** Whether the recorded context stands here letter by letter. */
  readonly whole: boolean;
}

/** Where the words of a target stand in a text: acceptable places first, then by agreement. At most 16. */
export function samePlaces(target: Target, text: string, near: number): SamePlace[] {
  const { best, count } = occurrencesOf(target, text, near);
  // the text repeated itself before: that the words stand but once now does not make this the place
  const alone = target.lookalikes ? Infinity : count;
  return best
    .map(({ start, end, touching }) => {
      const agreement = contextAgreement(target, text, start, end);
      const span = { start, end };
      return {
        span,
        rank: (agreement.line ?? 0) + agreement.before + agreement.after,
        accepted: acceptsSame(agreement, target, text, span, alone),
        whole: touching === target.prefix.length + target.suffix.length,
      };
    })
    .sort((a, b) => Number(b.accepted) - Number(a.accepted) || b.rank - a.rank);
}

/** The lookalikes of a target in the text it is made on; `undefined` if it has none. */
export function lookalikesOf(target: Target, text: string, start: number): Lookalikes | undefined {
  const { best } = occurrencesOf(target, text, start);
  if (best.length < 2) return undefined;
  const acceptable = (count: number): Span[] =>
    best.filter((span) =>
      acceptsSame(contextAgreement(target, text, span.start, span.end), target, text, span, count),
    );
  // those that would be taken for the target if they stood alone
  if (acceptable(1).length < 2) return undefined;
  const places = acceptable(Infinity);
  const whole = target.prefix.length + target.suffix.length;
  return {
    places: places.length,
    index: places.filter((place) => place.start < start).length,
    twins: best.filter(({ touching }) => touching === whole).length,
  };
}

/**
 * The acceptable place that is the target's own: the only one with its whole context if it was so before, else the
 * one with its number if there are as many as before. `undefined` if neither tells.
 */
export function amongLookalikes(
  accepted: readonly SamePlace[],
  lookalikes: Lookalikes,
): SamePlace | undefined {
  const whole = accepted.filter((place) => place.whole);
  if (lookalikes.twins === 1 && whole.length === 1) return whole[0];
  if (accepted.length !== lookalikes.places) return undefined;
  return [...accepted].sort((a, b) => a.span.start - b.span.start)[lookalikes.index];
}
