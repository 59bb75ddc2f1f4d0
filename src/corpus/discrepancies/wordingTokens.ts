import { isStopOfAbbreviation } from '../../text/sentences';
import { wordsOf, type Word } from '../../text/words';
import { ordinalOf } from '../../text/ordinal';
import { clockTold, type ClockTold } from '../clockTold';
import { dayTold, type DayTold } from '../dayTold';
import type { Interval } from '../facts/amounts/bounds';
import { numberTold } from '../facts/amounts/numberTold';
import { inFull } from '../match/alike/abbreviations';

/** What is compared: a word or a number, with the place where the text prints it. */
export interface Token extends Word {
  /** An editor's words in brackets, or dots that say that words were left out. */
  readonly isGap: boolean;
  /** What a number may mean: one value, but of "dozens". */
  readonly number?: Interval;
  /** What a word tells of the order of things, of decades and hours: "2" of "second" and "2nd"; see `ordinalOf`. */
  readonly ordinal?: string;
  /** The time of day that it is: "2 p.m." and "14:00" have one form. */
  readonly clock?: ClockTold;
  /** The day of the calendar that it is: "July 4" and "the 4th of July" have one form. */
  readonly day?: DayTold;
  /** Printed with a capital within a sentence, as behind "Mr.". */
  readonly isName: boolean;
  /** Printed in capitals throughout: "WHO". */
  readonly isCapitals?: boolean;
}

const gap = /\[[^\]\n]{0,200}\]|\([^)\n]{0,60}\)|…|\.\s?\.\s?\./g;

/** The words of a text with what tells them apart; a number, a day or a time of day in several words is one. */
export function tokensOf(text: string): Token[] {
  const gaps = [...text.matchAll(gap)].map(({ 0: held, index }) => ({
    start: index,
    end: index + held.length,
  }));
  const words = wordsOf(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    while (gaps[0] && gaps[0].start <= word.start) pushGap(tokens, gaps.shift());
    if (word.start < (tokens.at(-1)?.end ?? 0) && tokens.at(-1)?.isGap) continue;
    const told = momentAt(text, words, i) ?? numberAt(text, words, i);
    if (told) {
      const { to, ...token } = told;
      const end = words[to - 1]?.end ?? word.end;
      tokens.push({ start: word.start, end, isGap: false, isName: false, ...token });
      i = to - 1;
    } else {
      const ordinal = ordinalOf(word.form);
      tokens.push({
        ...word,
        form: ordinal === undefined ? inFull(word.form) : `${ordinal}.`,
        ...(ordinal === undefined ? {} : { ordinal }),
        isGap: false,
        isName: isName(text, word, words[i - 1]),
        isCapitals: /^(?:\p{Lu}\.?){2,}$/u.test(text.slice(word.start, word.end)),
      });
    }
  }
  for (const rest of gaps) pushGap(tokens, rest);
  return tokens;
}

/** What is told in one or more words, up to the word numbered `to`. */
type Told = Pick<Token, 'form' | 'number' | 'clock' | 'day'> & { readonly to: number };

function momentAt(text: string, words: readonly Word[], at: number): Told | undefined {
  const day = dayTold(text, words, at);
  if (day) return { form: `${day.month}-${day.day}d`, day, to: day.to };
  const clock = clockTold(text, words, at);
  return clock && { form: `${clock.minutes}t${clock.isOfEitherHalf ? '?' : ''}`, clock, to: clock.to };
}

function numberAt(text: string, words: readonly Word[], at: number): Told | undefined {
  const number = numberTold(text, words, at);
  return number && { form: number.form, number: number.interval, to: number.to };
}

function pushGap(tokens: Token[], span: { start: number; end: number } | undefined): void {
  if (span) tokens.push({ ...span, form: '…', isGap: true, isName: false });
}

function isName(text: string, { start, form }: Word, before: Word | undefined): boolean {
  if (form === 'i' || !/\p{Lu}/u.test(text.charAt(start))) return false;
  if (/[\p{L}\p{N},;’'-]\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return true;
  return before !== undefined && isStopOfAbbreviation(text.slice(before.end, start), before.form);
}
