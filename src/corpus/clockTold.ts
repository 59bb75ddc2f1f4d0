import type { Word } from '../text/words';

/** A time of day as words tell it. */
export interface ClockTold {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Nothing tells which half of the day is meant: "2:30". */
  readonly isOfEitherHalf: boolean;
  /** The number of the first word after it. */
  readonly to: number;
}

/** "2 p.m.", "2.30pm". */
const ofHalf = /(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])\.?m(?![\p{L}\p{N}])\.?/iuy;
/** "14:00", "2:30". */
const inDigits = /([01]?\d|2[0-3]):([0-5]\d)(?![:\p{L}\p{N}])/uy;
const named: ReadonlyMap<string, number> = new Map([
  ['noon', 12 * 60],
  ['midday', 12 * 60],
  ['midnight', 0],
]);
const minutesOfHalf = 12 * 60;

/** The time of day that begins at a word; `undefined` for none. */
export function clockTold(text: string, words: readonly Word[], at: number): ClockTold | undefined {
  const word = words[at];
  if (!word) return undefined;
  const minutes = named.get(word.form);
  if (minutes !== undefined) return { minutes, isOfEitherHalf: false, to: at + 1 };
  if (!/^\d/.test(word.form) || /[\d.:,]/.test(text.charAt(word.start - 1))) return undefined;
  const half = matchAt(ofHalf, text, word.start);
  const match = half ?? matchAt(inDigits, text, word.start);
  if (!match) return undefined;
  let to = at + 1;
  while ((words[to]?.start ?? Infinity) < word.start + match[0].length) to++;
  const [, hour = '', minute = '0', part] = match;
  if (part !== undefined) {
    const hours = (Number(hour) % 12) + (part.toLowerCase() === 'p' ? 12 : 0);
    return { minutes: hours * 60 + Number(minute), isOfEitherHalf: false, to };
  }
  const isOfEitherHalf = !hour.startsWith('0') && Number(hour) <= 12;
  return { minutes: Number(hour) * 60 + Number(minute), isOfEitherHalf, to };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether two times of day may be one. */
export function isOneClock(a: ClockTold, b: ClockTold): boolean {
  if (!a.isOfEitherHalf && !b.isOfEitherHalf) return a.minutes === b.minutes;
  return a.minutes % minutesOfHalf === b.minutes % minutesOfHalf;
}
