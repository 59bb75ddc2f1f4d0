import { monthNamed } from '../text/calendarWords';
import { beginsCapital } from '../text/capital';
import { ordinalOf } from '../text/ordinal';
import type { Word } from '../text/words';

/** A day of the calendar as words tell it, without its year. */
export interface DayTold {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** The number of the first word after it. */
  readonly to: number;
}

const lastOfMonth = 31;
/** What is counted of in a month is no day: "in July 20 percent". */
const counted = /^(?:percent|per|million|billion|trillion|hundred|thousand|dozen)$/;

/** The day that begins at a word: "July 4", "July the fourth", "4 July", "4th of July"; `undefined` for none. */
export function dayTold(text: string, words: readonly Word[], at: number): DayTold | undefined {
  return monthFirst(text, words, at) ?? dayFirst(text, words, at);
}

function monthFirst(text: string, words: readonly Word[], at: number): DayTold | undefined {
  const month = monthAt(text, words[at]);
  if (month === 0) return undefined;
  const isLed = words[at + 1]?.form === 'the';
  const to = at + (isLed ? 2 : 1);
  const form = words[to]?.form ?? '';
  const day = isInDigits(form) || isLed ? dayOf(form) : undefined;
  if (day === undefined || !areJoined(text, words, at, to)) return undefined;
  return counted.test(words[to + 1]?.form ?? '') ? undefined : { month, day, to: to + 1 };
}

function dayFirst(text: string, words: readonly Word[], at: number): DayTold | undefined {
  const form = words[at]?.form ?? '';
  const isOf = words[at + 1]?.form === 'of';
  if (isOf ? ordinalOf(form) === undefined : !isInDigits(form)) return undefined;
  const to = at + (isOf ? 2 : 1);
  const [month, day] = [monthAt(text, words[to]), dayOf(form)];
  return month > 0 && day !== undefined && areJoined(text, words, at, to)
    ? { month, day, to: to + 1 }
    : undefined;
}

function monthAt(text: string, word: Word | undefined): number {
  return word && beginsCapital(text.charAt(word.start)) ? monthNamed(word.form) : 0;
}

function isInDigits(form: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(form);
}

function dayOf(form: string): number | undefined {
  const day = Number(ordinalOf(form) ?? form);
  return day >= 1 && day <= lastOfMonth ? day : undefined;
}

/** Whether nothing but spaces, and the full stop of "Jan.", stands between some words in a row. */
function areJoined(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^\.?\s+$/.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0))) return false;
  return true;
}
