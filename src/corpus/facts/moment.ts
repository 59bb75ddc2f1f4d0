import type { Span } from '../../text/span';

/** A weekday or a time of day, as a sentence gives it. */
export interface Moment extends Span {
  readonly kind: 'date' | 'time';
  /** Weekday 0 (Sunday) to 6, or minutes after midnight. */
  readonly value: number;
  /** A bound or a part of the day ("early", "late", "before", "local time") makes room for a neighbouring value. */
  readonly loose: boolean;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const weekday =
  /(?:\b(early|late|by|before|after|since|until)(?: on)? )?\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?! Night Live)(?: (morning|afternoon|evening|night|night's))?( local time)?/g;
const clock =
  /\b(?:(before|after|around|about|by|shortly after|shortly before|just after|just before) )?(1[0-2]|0?[1-9])(?::([0-5]\d))? ?([ap])\.?m\b\.?/gi;

/** The weekdays and times of day of a sentence, in order of kind, then place. */
export function momentsIn(text: string, sentence: Span): Moment[] {
  const shown = text.slice(sentence.start, sentence.end);
  const moments: Moment[] = [];
  for (const match of shown.matchAll(weekday)) {
    const [all, before, day = '', part, local] = match;
    const start = sentence.start + match.index;
    const loose = before !== undefined || local !== undefined || part === 'night' || part === 'evening';
    moments.push({
      kind: 'date',
      value: weekdays.indexOf(day.toLowerCase()),
      loose,
      start,
      end: start + all.length,
    });
  }
  for (const match of shown.matchAll(clock)) {
    const [all, before, hour = '', minute = '0', half = ''] = match;
    const start = sentence.start + match.index;
    const value = ((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
    moments.push({ kind: 'time', value, loose: before !== undefined, start, end: start + all.length });
  }
  return moments;
}

const minutesOfADay = 24 * 60;
const nearMinutes = 15;

/**
 * Whether two moments of one kind differ: `equal`, `near` (both can be right: neighbouring days where one is told
 * loosely or in another time zone, minutes apart), or `apart`.
 */
export function compareMoments(a: Moment, b: Moment): 'equal' | 'near' | 'apart' {
  if (a.value === b.value) return 'equal';
  const size = a.kind === 'date' ? weekdays.length : minutesOfADay;
  const distance = Math.min(Math.abs(a.value - b.value), size - Math.abs(a.value - b.value));
  const near =
    a.kind === 'date'
      ? distance === 1 && (a.loose || b.loose)
      : distance <= nearMinutes || a.loose || b.loose;
  return near ? 'near' : 'apart';
}
