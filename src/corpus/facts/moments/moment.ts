import { anyMonths, monthNamed, weekdayNamed, wholeMonths, wholeWeekdays } from '../../../text/calendarWords';
import { ordinalOf, ordinalWords } from '../../../text/ordinal';
import type { Span } from '../../../text/span';
import { longestMonth, stretchesOfDaysIn } from './daysAround';
import { dayNumber, nearestDate, nearestWeekday, weekdayOf } from './calendar';

/** A day or a time of day, as a sentence gives it. */
export interface Moment extends Span {
  readonly kind: 'date' | 'time';
  /** Weekday 0 (Sunday) to 6, or minutes after midnight. */
  readonly value: number;
  /** The day since 1970 that is meant, where the article's date or the words themselves tell it. */
  readonly day?: number;
  /** The first and last day of a stretch of them ("last week", "in February"), instead of `day`; `value` is -1 then. */
  readonly days?: readonly [first: number, last: number];
  /** It is told by its distance from the day of publication: "two years ago". */
  readonly isRelative?: boolean;
  /** It is the midnight after or before that day: which, nobody can tell. */
  readonly isMidnight?: boolean;
  /** Something to come may come then, and no sooner: "as early as next week". */
  readonly isEarliest?: boolean;
  /** A bound or a part of the day ("early", "late", "before", "local time") makes room for a neighbouring value. */
  readonly loose: boolean;
}

/** "Super Tuesday" and "Ash Wednesday" are days of their own: which day of the week it was says nothing new. */
const byName = '(?<!\\b(?:Super|Black|Cyber|Ash|Good|Fat|Shrove|Maundy|Palm|Bloody|Giving) )';
const bound = '(early|late|by|before|after|since|until)(?: on)?';
const weekday = new RegExp(
  `(?:\\b${bound} )?\\b${byName}(${wholeWeekdays})\\b(?! Night Live|'s|’s)` +
    `(?: (?:at )?(morning|afternoon|evening|night|night's|midnight|overnight))?( local time)?(?!,? (?:${anyMonths})\\.? \\d)`,
  'g',
);
const calendarDay = new RegExp(
  `\\b(?:${bound} )?(?:(?:${wholeWeekdays}),? )?(?:(${anyMonths})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,:]\\d|\\d| ?%)` +
    `|(?:(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2}(?:st|nd|rd|th)|${ordinalWords}) of) (${wholeMonths}))(?:,? ((?:19|20)\\d\\d))?\\b`,
  'g',
);
const clock =
  /\b(?:(before|after|around|about|by|shortly after|shortly before|just after|just before) )?(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])(?:\.m\b\.?|m\b)/gi;
/** "At 14:00"; without the word before it, or of an hour that may be of either half of the day, it may be anything. */
const clockOfDay =
  /\b(?:(before|after|around|about|by) |(?<=\b(?:at|from|until|since) ))(0\d|1[3-9]|2[0-3]):([0-5]\d)(?![:\d])/gi;
const toComeWord =
  /\b(?:will|would|could|may|might|shall|scheduled|expected|planned|plans|plan|due|set|next|upcoming|begins?|starts?|until|through|opens?)\b/;

/**
 * The weekdays, days of the calendar and times of day of a sentence, by place within each sort.
 * @param published the day since 1970 on which the article came out, if that is known.
 */
export function momentsIn(text: string, sentence: Span, published?: number): Moment[] {
  const shown = text.slice(sentence.start, sentence.end);
  const moments: Moment[] = [
    ...momentsOf(shown, sentence, weekday, (match) => readWeekday(match, shown, published)),
    ...momentsOf(shown, sentence, calendarDay, (match) => readCalendarDay(match, published)),
    ...momentsOf(shown, sentence, clock, readClock),
    ...momentsOf(shown, sentence, clockOfDay, readClock),
    ...stretchesOfDaysIn(shown, published).map(({ start, end, days, isRelative }) => ({
      kind: 'date' as const,
      value: -1,
      loose: true,
      days,
      ...(isRelative ? { isRelative } : {}),
      start: sentence.start + start,
      end: sentence.start + end,
    })),
  ];
  return moments.map((moment) => {
    const at = moment.start - sentence.start;
    const before = shown.slice(Math.max(0, at - longestBefore), at);
    return earliest.test(before) ? { ...moment, isEarliest: true } : moment;
  });
}

/** In characters. */
const longestBefore = 20;
const earliest = /\bas (?:early|soon) as (?:on |in )?$/;

type Read = Omit<Moment, 'start' | 'end'>;

function momentsOf(
  shown: string,
  sentence: Span,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Read | undefined,
): Moment[] {
  return [...shown.matchAll(pattern)].flatMap((match) => {
    const moment = read(match);
    const start = sentence.start + match.index;
    return moment ? [{ ...moment, start, end: start + match[0].length }] : [];
  });
}

function readWeekday(match: RegExpExecArray, shown: string, published: number | undefined): Read {
  const [, before, name = '', part, local] = match;
  const value = weekdayNamed(name);
  const loose = before !== undefined || local !== undefined || /night|evening/.test(part ?? '');
  const weekday = {
    kind: 'date',
    value,
    loose,
    ...(part === 'midnight' ? { isMidnight: true } : {}),
  } as const;
  if (published === undefined) return weekday;
  const toCome = toComeWord.test(shown.slice(Math.max(0, match.index - 60), match.index));
  return { ...weekday, day: nearestWeekday(value, published, toCome) };
}

function readCalendarDay(match: RegExpExecArray, published: number | undefined): Read | undefined {
  const [, before, monthFirst, dayAfter, dayFirst, dayOfMonth = '', monthAfter, year] = match;
  const month = monthNamed(monthFirst ?? monthAfter ?? '');
  const inMonth = Number(dayAfter ?? dayFirst ?? ordinalOf(dayOfMonth));
  const day =
    year !== undefined
      ? dayNumber(Number(year), month, inMonth)
      : published === undefined
        ? undefined
        : nearestDate(month, inMonth, published);
  return day === undefined
    ? undefined
    : { kind: 'date', value: weekdayOf(day), loose: before !== undefined, day };
}

function readClock([, before, hour = '', minute = '0', half]: RegExpExecArray): Read {
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = hours * 60 + Number(minute);
  return { kind: 'time', value, loose: before !== undefined };
}

const daysOfAWeek = 7;
const minutesOfADay = 24 * 60;
/** Times of day so near are one, told more and less exactly. */
export const nearMinutes = 15;
/** Days farther apart than this are days of different events. */
const mostDays = 10;
/** An account is seldom wrong by more days than this. */
const mostDaysWrong = 3;

/**
 * Whether two moments of one kind differ: `equal`, `near` (both can be right: neighbouring days where one is told
 * loosely or in another time zone, minutes apart), or `apart`; `unrelated` where they cannot be of one event.
 */
export function compareMoments(a: Moment, b: Moment): 'equal' | 'near' | 'apart' | 'unrelated' {
  if (a.kind === 'time') return compareTimes(a, b);
  if (a.days || b.days) return compareStretches(daysOf(a), daysOf(b));
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > mostDays) return 'unrelated';
  // whether a weekday is the last or the next one of its name is a guess
  if (a.value === b.value) return 'equal';
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > mostDaysWrong)
    return 'unrelated';
  const distance = Math.abs(a.value - b.value);
  if (Math.min(distance, daysOfAWeek - distance) !== 1) return 'apart';
  if (a.isMidnight || b.isMidnight) return 'equal';
  return a.loose || b.loose ? 'near' : 'apart';
}

function daysOf({ day, days }: Moment): readonly [number, number] | undefined {
  return days ?? (day === undefined ? undefined : [day, day]);
}

/** Days of one stretch and a longer one that holds them are told with more and with less precision. */
function compareStretches(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
): 'equal' | 'near' | 'unrelated' {
  if (!a || !b) return 'unrelated';
  // "four years ago", told a day later, is the same
  const apart = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
  if (apart === 0 || (apart <= mostDaysWrong && a[1] - a[0] > longestMonth)) return 'equal';
  return a[0] <= b[1] && b[0] <= a[1] ? 'near' : 'unrelated';
}

/** Whether a moment has come by a day: what an article tells as past, no later moment can be of. */
export function isPast({ day, days }: Moment, published: number): boolean {
  const first = days?.[0] ?? day;
  return first !== undefined && first <= published;
}

/** So many days after it nobody tells of a day or month but for what happened then. */
const longAgo = 150;

/** Whether a day, month or year was long over on a day: it is told for one event of the past. */
export function isLongPast({ day, days, isRelative }: Moment, published: number | undefined): boolean {
  const last = days?.[1] ?? day;
  return !isRelative && last !== undefined && published !== undefined && last < published - longAgo;
}

/** Whether a moment is told as a year. */
export function isYear({ days }: Moment): boolean {
  return days !== undefined && days[1] - days[0] > longestMonth;
}

/** Whether two moments are told by month or year, and so alone, without the article's date, tell when they were. */
export function isOfCalendar(...moments: readonly Moment[]): boolean {
  return moments.every(({ day, days }) => day !== undefined || days !== undefined);
}

function compareTimes(a: Moment, b: Moment): 'equal' | 'near' | 'apart' {
  if (a.value === b.value) return 'equal';
  return minutesApart(a, b) <= nearMinutes || a.loose || b.loose ? 'near' : 'apart';
}

/** Minutes between two times of day, the shorter way round. */
export function minutesApart(a: Moment, b: Moment): number {
  const distance = Math.abs(a.value - b.value);
  return Math.min(distance, minutesOfADay - distance);
}
