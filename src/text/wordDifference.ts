import { diffArrays } from 'diff';
import { wordsOf, type Word } from './words';

/** A run of words of two wordings: in both, or in one of them only. */
export interface WordDifference {
  readonly kind: 'same' | 'removed' | 'added';
  /** The words as the wording that has them prints them (the first one for `same`), marks and inner spaces included. */
  readonly text: string;
}

/** Above this many words on both sides together the difference is told as one replacement: diffing is quadratic. */
const mostWords = 4000;

/**
 * How the wording `there` differs from `here`, word by word, in reading order. Words that differ only in marks,
 * case, apostrophes or the separators of numbers are the same (see `wordsOf`); `I'm` and `I am` are not.
 * Empty for two texts without words. `removed` stands before the `added` that replaces it.
 */
export function compareWording(here: string, there: string): WordDifference[] {
  const a = wordsOf(here);
  const b = wordsOf(there);
  if (a.length + b.length > mostWords) {
    return [
      { kind: 'removed', text: here.trim() },
      { kind: 'added', text: there.trim() },
    ];
  }
  const changes = diffArrays(
    a.map((word) => word.form),
    b.map((word) => word.form),
  );
  const differences: WordDifference[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of changes) {
    if (added) {
      differences.push({ kind: 'added', text: run(there, b, j, count) });
      j += count;
    } else if (removed) {
      differences.push({ kind: 'removed', text: run(here, a, i, count) });
      i += count;
    } else {
      differences.push({ kind: 'same', text: run(here, a, i, count) });
      i += count;
      j += count;
    }
  }
  return differences;
}

function run(text: string, words: readonly Word[], from: number, count: number): string {
  const first = words[from];
  const last = words[from + count - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
