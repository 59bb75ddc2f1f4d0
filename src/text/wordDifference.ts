import { diffArrays } from 'diff';
import type { Span } from './span';
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
 * @param isSame whether two forms are one word; by default where they are equal.
 */
export function compareWording(
  here: string,
  there: string,
  isSame: (a: string, b: string) => boolean = (a, b) => a === b,
): WordDifference[] {
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
    { comparator: isSame },
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
  if (!first || !last) return '';
  const { start, end } = wholeBrackets(text, { start: first.start, end: last.end });
  return text.slice(start, end);
}

const brackets = ['[]', '()'] as const;

/**
 * A run of words with the bracket right before or behind it that belongs to one within: of “the [mill]” words alone
 * are “the [mill”. Linear in the run.
 */
export function wholeBrackets(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (const [opening, closing] of brackets.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    let open = 0;
    let stray = 0;
    for (let i = start; i < end; i++) {
      const letter = text.charAt(i);
      if (letter === opening) open++;
      else if (letter === closing && open > 0) open--;
      else if (letter === closing) stray++;
    }
    if (open > 0 && text.charAt(to) === closing) to++;
    if (stray > 0 && text.charAt(from - 1) === opening) from--;
  }
  return { start: from, end: to };
}
