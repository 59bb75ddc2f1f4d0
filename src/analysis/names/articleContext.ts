import { casings, type NameWords } from './nameWords';

/** How the words of an article stand elsewhere in it. Words are numbered by their lower case form. */
export interface ArticleContext {
  /** Number of each token's word, -1 for tokens that are no words. */
  readonly word: Int32Array;
  /** By word: how often it stands in small letters, and capitalized inside a sentence, in running text. */
  readonly small: Uint16Array;
  readonly capitalized: Uint16Array;
  /** By word: tokens where it stands capitalized, `placesPerWord` for each word, -1 where there are fewer. */
  readonly places: Int32Array;
  /** By word: first token and end of the longest run of capitalized words it stands in (end 0: none), and its token. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  readonly runAt: Int32Array;
}

/** How many places of a word are looked at. */
export const placesPerWord = 7;
/** Longer runs of capitalized words are lists or headlines, not names. */
const longestRun = 6;
const mostCounted = 0xffff;

export function readContext(words: NameWords): ArticleContext {
  const { count, lower, capital, letter, casing, opening, sentences } = words;
  const numbers = new Map<string, number>();
  const word = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    if (!letter[i]) continue;
    const form = lower[i] ?? '';
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    word[i] = number;
  }
  const size = numbers.size;
  const small = new Uint16Array(size);
  const capitalized = new Uint16Array(size);
  const places = new Int32Array(size * placesPerWord).fill(-1);
  const placed = new Uint8Array(size);
  const runFrom = new Int32Array(size);
  const runTo = new Int32Array(size);
  const runAt = new Int32Array(size);
  for (let i = 0; i < count; i++) {
    const w = word[i] ?? -1;
    if (w < 0 || casing[i] === casings.capitals) continue;
    if (casing[i] !== casings.title) {
      if (!capital[i]) small[w] = Math.min(mostCounted, (small[w] ?? 0) + 1);
      else if (!opening[i]) capitalized[w] = Math.min(mostCounted, (capitalized[w] ?? 0) + 1);
    }
    const already = placed[w] ?? 0;
    if (capital[i] && already < placesPerWord) {
      places[w * placesPerWord + already] = i;
      placed[w] = already + 1;
    }
  }
  for (const { from, to } of sentences) {
    if (casing[from] !== casings.capitals && casing[from] !== casings.title) readRuns(from, to);
  }
  return { word, small, capitalized, places, runFrom, runTo, runAt };

  function readRuns(from: number, to: number): void {
    for (let i = from; i < to;) {
      if (!capital[i] || (opening[i] && (small[word[i] ?? 0] ?? 0) > 0)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && capital[end]) end++;
      if (end - i >= 2 && end - i <= longestRun) rememberRun(i, end);
      i = end;
    }
  }

  function rememberRun(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const w = word[i] ?? -1;
      if (w < 0 || (runTo[w] ?? 0) - (runFrom[w] ?? 0) >= to - from) continue;
      runFrom[w] = from;
      runTo[w] = to;
      runAt[w] = i;
    }
  }
}
