import { msOfADay } from '../../daysApart';
import { shortMonth } from '../../../text/calendarWords';

/** Days since 1 January 1970 of a day of the calendar; `undefined` for one that does not exist. `month` is from 1. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / msOfADay : undefined;
}

/** The day of an ISO 8601 date, with or without a time; `undefined` for other text. */
export function dayOfDate(iso: string | undefined): number | undefined {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? undefined : Math.floor(time / msOfADay);
}

/** 0 for Sunday to 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The weekday that an article published on a day means: the last one so named, or the next one of what is to come. */
export function nearestWeekday(weekday: number, published: number, toCome: boolean): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return toCome && back > 0 ? published - back + 7 : published - back;
}

/** The day of a month without its year, in the year that brings it nearest to the day of publication. */
export function nearestDate(month: number, day: number, published: number): number | undefined {
  const year = dateOf(published).getUTCFullYear();
  let nearest: number | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const found = dayNumber(candidate, month, day);
    if (found === undefined) continue;
    if (nearest === undefined || Math.abs(found - published) < Math.abs(nearest - published)) nearest = found;
  }
  return nearest;
}

/** A day since 1970 as a date, at midnight UTC. */
export function dateOf(day: number): Date {
  return new Date(day * msOfADay);
}

/** Year and the first letters of the month of a day: `2017`, `sep`. */
export function yearAndMonthOf(day: number): string[] {
  const date = dateOf(day);
  return [String(date.getUTCFullYear()), shortMonth(date.getUTCMonth() + 1)];
}
