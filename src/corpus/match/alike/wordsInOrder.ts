import { areKindred, lookAlike } from './similarWords';

/** Words that tell something, in order. */
export interface Told {
  readonly forms: readonly string[];
  readonly weights: readonly number[];
}

/**
 * The words that both have in the same order, in the same or another form, as many and as telling as there are: how many,
 * and how much they tell together. Takes time in proportion to the product of their numbers.
 */
export function wordsInOrder(a: Told, b: Told): { readonly words: number; readonly information: number } {
  const width = b.forms.length + 1;
  const words = new Uint16Array((a.forms.length + 1) * width);
  const information = new Float32Array(words.length);
  a.forms.forEach((form, i) => {
    b.forms.forEach((other, j) => {
      const cell = (i + 1) * width + j + 1;
      const [above, beside, before] = [cell - width, cell - 1, cell - width - 1];
      const best = (information[above] ?? 0) >= (information[beside] ?? 0) ? above : beside;
      const isOne = form === other || areKindred(form, other) || lookAlike(form, other);
      const gain = isOne ? Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0) : 0;
      const joined = isOne && (information[before] ?? 0) + gain > (information[best] ?? 0);
      words[cell] = joined ? (words[before] ?? 0) + 1 : (words[best] ?? 0);
      information[cell] = joined ? (information[before] ?? 0) + gain : (information[best] ?? 0);
    });
  });
  return { words: words.at(-1) ?? 0, information: information.at(-1) ?? 0 };
}

/** How much some words tell together. */
export function informationOf({ weights }: Told): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
