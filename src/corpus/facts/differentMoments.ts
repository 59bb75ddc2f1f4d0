import type { Accounts } from './accounts';
import type { Comparing, Difference } from './differences';
import type { Fact } from './fact';
import { isOneFrame } from './frame';
import { dateOf } from './moments/calendar';
import {
  compareMoments,
  isLongPast,
  isOfCalendar,
  isPast,
  isYear,
  minutesApart,
  nearMinutes,
  type Moment,
} from './moments/moment';
import { particularOf, type WordCounts } from './particular';
import { areToldApart } from './toldApart';
import { particularMomentFact, sameMomentFact } from './sameMoment';

/** Two accounts as far as comparing their moments asks for them. */
export interface MomentsCompared {
  readonly accounts: Accounts;
  /** The words of each, counted when first asked for. */
  readonly counts: readonly [here: () => WordCounts, there: () => WordCounts];
}

/** How the moments of two accounts are compared. */
export function comparingMoments(compared: MomentsCompared): Comparing<Moment> {
  const [here, there] = compared.accounts.published;
  return {
    isOne: (a, b) => a.kind === b.kind && compareMoments(a, b) === 'equal',
    compare: (a, b) =>
      isToldTooEarly(a, b, here) || isToldTooEarly(b, a, there) ? undefined : compare(a, b, compared),
  };
}

/** Whether an article tells of what has happened while the other one's moment was still to come when it appeared. */
function isToldTooEarly(a: Fact<Moment>, b: Fact<Moment>, published: number | undefined): boolean {
  if (published === undefined || a.subject.isForecast || !isPast(a.figure, published)) return false;
  return (b.figure.day ?? -Infinity) > published;
}

/** In one story hardly more than one thing is awaited "as early as" some day. */
const sureToCome = 0.7;
/** Nor is anything told in the same words of two days. */
const sureOfOneFrame = 0.9;

function compare(
  a: Fact<Moment>,
  b: Fact<Moment>,
  { accounts, counts }: MomentsCompared,
): Difference | undefined {
  const { near, close, published } = accounts;
  const [one, other] = [a.figure, b.figure];
  if (one.kind !== other.kind) return undefined;
  // a weekday or a time of day is that of one event only within a week
  if (near === 'unknown' && !isOfCalendar(one, other)) return undefined;
  const isInOneFrame = close && isOneFrame(a.subject.frame, b.subject.frame);
  const comparison = isInOneFrame ? compareInOneFrame(one, other) : compareMoments(one, other);
  if (comparison === 'unrelated' || areToldApart(a.subject, b.subject, false)) return undefined;
  // even of one story two days are mostly those of two events
  const nearness = close && comparison !== 'apart' ? nearnessOf(one, other, published) : 'no';
  const isToCome = close && one.isEarliest === true && other.isEarliest === true;
  const isStretch = (one.days ?? other.days) !== undefined;
  const score = isToCome
    ? sureToCome
    : isInOneFrame && !a.subject.ofReport && !b.subject.ofReport
      ? sureOfOneFrame
      : sameMomentFact(a.subject, b.subject, nearness) ||
        (close && isStretch && comparison === 'near'
          ? particularMomentFact(
              a.subject,
              b.subject,
              particularOf(a.subject, b.subject, counts[0](), counts[1]()),
            )
          : 0);
  if (score === 0) return undefined;
  return {
    kind: one.kind,
    verdict: comparison === 'apart' ? 'conflicting' : 'compatible',
    score,
    equal: comparison === 'equal',
    isLoose: comparison !== 'apart' && isStretch,
    key: [one.kind, one.value, one.days?.[0], other.value, other.days?.[0]].join(' '),
    a: one,
    b: other,
  };
}

/** What two accounts tell in the same words but for a year, or for a part of a day's date, is one event, however far apart these are. */
function compareInOneFrame(a: Moment, b: Moment): ReturnType<typeof compareMoments> {
  const comparison = compareMoments(a, b);
  const isSlip = (isYear(a) && isYear(b)) || shareAPart(a, b);
  return comparison === 'unrelated' && isSlip ? 'apart' : comparison;
}

/** "June 3" and "July 3", or "June 13". */
function shareAPart({ day: a }: Moment, { day: b }: Moment): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [dateOf(a), dateOf(b)];
  return one.getUTCDate() === other.getUTCDate() || one.getUTCMonth() === other.getUTCMonth();
}

/** What two moments that can both be right have to do with each other in accounts of one story. */
function nearnessOf(
  a: Moment,
  b: Moment,
  [here, there]: Accounts['published'],
): 'minutes' | 'past' | 'year' | 'story' {
  if (a.kind === 'time') return minutesApart(a, b) <= nearMinutes ? 'minutes' : 'story';
  if (!isLongPast(a, here ?? there) || !isLongPast(b, there ?? here)) return 'story';
  return isYear(a) || isYear(b) ? 'year' : 'past';
}
