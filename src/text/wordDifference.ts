import { diffArrays } from 'diff';
import { slidRuns, type WordRun } from './slidRuns';
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
 * case, apostrophes, contractions or the separators of numbers are the same (see `wordsOf`): `I'm` is `I am`.
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
  const runs = changes.map(({ added, removed, count }): WordRun => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }));
  let i = 0;
  let j = 0;
  return slidRuns(runs, { text: here, words: a }, { text: there, words: b }, isSame).map(
    ({ kind, count }) => {
      const text = kind === 'added' ? run(there, b, j, count) : run(here, a, i, count);
      if (kind !== 'added') i += count;
      if (kind !== 'removed') j += count;
      return { kind, text };
    },
  );
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
 * A run of words with the bracket right before or behind it that belongs to one within, or with both where they hold it
 * all: of “the [mill]” words alone are “the [mill”. Linear in the run.
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
    const isHeld =
      open === 0 && stray === 0 && text.charAt(start - 1) === opening && text.charAt(end) === closing;
    if (isHeld) [from, to] = [start - 1, end + 1];
    if (open > 0 && text.charAt(to) === closing) to++;
    if (stray > 0 && text.charAt(from - 1) === opening) from--;
  }
  return { start: from, end: to };
}
