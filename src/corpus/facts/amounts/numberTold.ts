import type { Word } from '../../../text/words';
import type { Interval } from './bounds';
import { currencyNamed } from './currencies';
import { readPlain } from './plainNumeral';

/** A number as it is compared with that of another wording. */
export interface NumberTold {
  /** The same for two ways to print one number: `5000000$` for "$5 million" and "five million dollars". */
  readonly form: string;
  readonly interval: Interval;
  /** The number of the first word after it and its currency. */
  readonly to: number;
}

/** The number that begins at a word, with its sign and its currency; `undefined` for none. */
export function numberTold(text: string, words: readonly Word[], at: number): NumberTold | undefined {
  const numeral = readPlain(text, words, at);
  if (!numeral) return undefined;
  const { interval, to } = numeral;
  const { low, high } = interval;
  const named = currencyNamed(words, to, interval);
  const currency = numeral.currency ?? named ?? '';
  const form = `${low === high ? low : `${low}–${high}`}${currency}${numeral.isBelowNought ? '-' : ''}`;
  return { form, interval, to: named === undefined || named !== currency ? to : to + 1 };
}
