import { monthNamed, wholeMonths } from '../../../text/calendarWords';
import type { Span } from '../../../text/span';
import { dateOf, dayNumber, weekdayOf, yearAndMonthOf } from './calendar';
import { smallNumber } from '../amounts/numberWords';

/** Words for a stretch of days, with the days that they mean. */
interface DaysTold extends Span {
  readonly days: readonly [first: number, last: number];
  /** They are told by their distance from the day of publication: "last year", "two years ago". */
  readonly isRelative: boolean;
}

const relative = /\b(last|this|next) (week|weekend|month|year)\b|\b(?:over|during) the (weekend)\b/gi;
const monthAlone = new RegExp(
  `\\b(last|this|next|in|for|since|until|through|during|by|the end of|late|early|mid-?) (${wholeMonths})(?: ((?:19|20)\\d\\d))?\\b(?! \\d)`,
  'g',
);
const monthOfYear = new RegExp(`(?<!\\d(?:st|nd|rd|th)? )\\b(${wholeMonths}),? ((?:19|20)\\d\\d)\\b`, 'g');
const yearAlone = /\b(?:in|since) ((?:19|20)\d\d)\b/g;
const ago = /\b(\w+) (days|weeks|months|years) ago\b/gi;
const daysOfA: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * The stretches of days that a sentence tells: weeks, months, years by their names or by their distance from the day of
 * publication. Those by distance only where that is known.
 */
export function stretchesOfDaysIn(shown: string, published: number | undefined): DaysTold[] {
  const found: DaysTold[] = [];
  const add = (
    match: RegExpExecArray,
    days: readonly [number, number] | undefined,
    isRelative = false,
  ): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      days &&
      !isCurrentYear(days, published) &&
      !found.some((other) => start < other.end && other.start < end)
    )
      found.push({ start, end, days, isRelative });
  };
  for (const match of shown.matchAll(monthOfYear))
    add(match, monthDays(Number(match[2]), monthNamed(match[1] ?? '')));
  for (const match of shown.matchAll(yearAlone)) add(match, yearDays(Number(match[1])));
  if (published === undefined) return found;
  const year = Number(yearAndMonthOf(published)[0]);
  for (const match of shown.matchAll(relative))
    add(
      match,
      relativeDays(match[3] ? 'last' : (match[1] ?? ''), match[2] ?? match[3] ?? '', published),
      true,
    );
  for (const match of shown.matchAll(monthAlone))
    add(match, nearestMonth(monthNamed(match[2] ?? ''), year, match[1] ?? '', published));
  for (const match of shown.matchAll(ago)) {
    const many = smallNumber(match[1] ?? '');
    const unit = daysOfA[(match[2] ?? '').toLowerCase().slice(0, -1)] ?? 1;
    if (many === undefined) continue;
    const day = published - many * unit;
    // "three weeks ago" is told of anything between two and four
    add(match, [Math.round(day - unit / 2), Math.round(day + unit / 2)], true);
  }
  return found;
}

/** In days. */
export const longestMonth = 31;

/** What was this year says nothing of when, in an article of this year. */
function isCurrentYear([first, last]: readonly [number, number], published: number | undefined): boolean {
  return published !== undefined && last - first > longestMonth && first <= published && published <= last;
}

function relativeDays(which: string, unit: string, published: number): readonly [number, number] | undefined {
  const steps = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const monday = published - ((weekdayOf(published) + 6) % 7);
  const date = dateOf(published);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit.toLowerCase()) {
    case 'week':
      return [monday + 7 * steps, monday + 7 * steps + 6];
    case 'weekend': {
      // "over the weekend", said on a Tuesday, is the one before
      const saturday = monday + 5 + 7 * (steps < 0 && published < monday + 5 ? -1 : Math.max(0, steps));
      return [saturday - 1, saturday + 1];
    }
    case 'month':
      return monthDays(year + Math.floor((month + steps) / 12), ((month + steps + 12) % 12) + 1);
    default:
      return yearDays(year + steps);
  }
}

function nearestMonth(
  month: number,
  year: number,
  which: string,
  published: number,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const days = monthDays(candidate, month);
    if (!days || (which === 'last' && days[0] > published) || (which === 'next' && days[1] < published))
      continue;
    const away = ([first, last]: readonly [number, number]): number =>
      Math.abs((first + last) / 2 - published);
    if (!best || away(days) < away(best)) best = days;
  }
  return best;
}

function monthDays(year: number, month: number): readonly [number, number] | undefined {
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}

function yearDays(year: number): readonly [number, number] | undefined {
  const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}
