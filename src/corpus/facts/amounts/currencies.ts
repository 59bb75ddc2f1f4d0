import type { Word } from '../../../text/words';
import type { Interval } from './bounds';

const currencyWords = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['yen', '¥'],
  ['yuan', 'yuan'],
  ['rupees', '₹'],
  ['rubles', '₽'],
  ['roubles', '₽'],
]);

/** So many pounds, of nothing that has a weight, are a sum. */
const fewestPounds = 1e6;

/**
 * The currency that the word behind a number names, by its sign where it has one: `$` for "dollars"; `undefined` for other
 * words. "Five million pounds" is a sum, "five million pounds of flour" a weight.
 */
export function currencyNamed(words: readonly Word[], at: number, { low }: Interval): string | undefined {
  const [form = '', next] = [words[at]?.form, words[at + 1]?.form];
  if (form !== 'pounds') return currencyWords.get(form);
  return next === 'sterling' || (low >= fewestPounds && next !== 'of') ? '£' : undefined;
}
