import type { Word } from '../../../text/words';
import { cardinals, scales } from './numberWords';

const centuries = new Set(['eighteen', 'nineteen', 'twenty']);

/** "Nineteen eighty-four", "twenty twenty-five": a year told by two numbers, with the number of the word behind it. */
export function yearInWords(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const century = words[at]?.form ?? '';
  if (!centuries.has(century) || !isSpaced(text, words, at + 1)) return undefined;
  const tens = cardinals.get(words[at + 1]?.form ?? '') ?? 0;
  if (tens < 10) return undefined;
  const unit = tens >= 20 ? (cardinals.get(words[at + 2]?.form ?? '') ?? 0) : 0;
  const to = at + (unit > 0 && unit < 10 ? 3 : 2);
  // "twenty thirty-minute sessions", "twenty fifty thousand"
  if (scales.has(words[to]?.form ?? '') || /^-\p{L}/u.test(text.slice(words[to - 1]?.end))) return undefined;
  return { value: (cardinals.get(century) ?? 0) * 100 + tens + (to - at === 3 ? unit : 0), to };
}

function isSpaced(text: string, words: readonly Word[], at: number): boolean {
  return text.slice(words[at - 1]?.end, words[at]?.start) === ' ';
}
