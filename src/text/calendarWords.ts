import calendarList from '../data/calendarWords.txt';
import { plainWord } from './plainWord';
import { readWordList } from './wordList';

const lines = readWordList(calendarList).map((line) => line.split(' '));
const months = lines.slice(0, 12);
const weekdays = lines.slice(12);

/** Word by word, the number of its line. */
function numbered(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((line, i) => line.map((form) => [form, i])));
}

const monthNumbers = numbered(months);
const weekdayNumbers = numbered(weekdays);

/** 1 to 12 of the name of a month in any case, whole or short ("Sept", "sept."); 0 for other words. */
export function monthNamed(word: string): number {
  return (monthNumbers.get(plainWord(word)) ?? -1) + 1;
}

/** 0 for Sunday to 6 of the name of a weekday in any case, whole or short; -1 for other words. */
export function weekdayNamed(word: string): number {
  return weekdayNumbers.get(plainWord(word)) ?? -1;
}

/** Whether a word, lower case, is the whole name of a weekday. */
export function isWeekday(word: string): boolean {
  return word.endsWith('day') && weekdayNumbers.has(word);
}

/** The first three letters of a month, 1 to 12: "sep". */
export function shortMonth(month: number): string {
  return months[month - 1]?.[0]?.slice(0, 3) ?? '';
}

/** The words with capitals as alternatives of a regular expression, the longest of each first. */
function alternatives(forms: readonly string[]): string {
  return forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)).join('|');
}

/** For regular expressions: the whole names of the months. */
export const wholeMonths = alternatives(months.flatMap(([whole = '']) => whole));
/** For regular expressions: the names of the months, whole and short, without full stops. */
export const anyMonths = alternatives(months.flat());
/** For regular expressions: the whole names of the weekdays. */
export const wholeWeekdays = alternatives(weekdays.flatMap(([whole = '']) => whole));
/** For regular expressions: the names of the weekdays, whole and short, without full stops. */
export const anyWeekdays = alternatives(weekdays.flat());
