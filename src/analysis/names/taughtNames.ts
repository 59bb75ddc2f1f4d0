import type { TaughtForm } from '../../text/namesTable';
import { tokenize } from '../../text/tokens';

/** A form that a person has taught. */
export interface TaughtName extends TaughtForm {
  /** Tokens of the form, at least one; apostrophes straight. */
  readonly words: readonly string[];
}

/** What a folder teaches about names: by first word, the longest forms first. */
export type TaughtNames = ReadonlyMap<string, readonly TaughtName[]>;

/** Makes taught forms ready for being found. */
export function taughtNames(forms: readonly TaughtForm[]): TaughtNames {
  const byFirstWord = new Map<string, TaughtName[]>();
  for (const taught of forms) {
    const words = tokenize(taught.form).tokens.map(({ text }) => taughtWord(text));
    const [first] = words;
    if (first === undefined) continue;
    const others = byFirstWord.get(first);
    if (others) others.push({ ...taught, words });
    else byFirstWord.set(first, [{ ...taught, words }]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** A token's text as taught forms are compared by. */
export function taughtWord(text: string): string {
  return text.replace(/[’ʼ]/g, "'");
}
