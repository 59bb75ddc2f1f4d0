import { wholeBrackets, type WordDifference } from '../../text/wordDifference';
import { wordsOf } from '../../text/words';

/** A stretch of a wording, with whether its words differ from the other's. */
export interface MarkedRun {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * One of two compared wordings, cut into what both have and what only it has. The runs together are exactly `text`,
 * marks and spaces included; marks between two differing runs go with them only where they stand between their words.
 * @param difference as `compareWording` tells it, of which `text` is the first (`here`) or the second (`there`).
 */
export function markDifferences(
  text: string,
  difference: readonly WordDifference[],
  side: 'here' | 'there',
): MarkedRun[] {
  const own = side === 'here' ? 'removed' : 'added';
  const words = wordsOf(text);
  const runs: MarkedRun[] = [];
  let word = 0;
  let at = 0;
  for (const { kind, text: run } of difference) {
    if (kind !== 'same' && kind !== own) continue;
    const count = wordsOf(run).length;
    const first = words[word];
    const last = words[Math.min(word + count, words.length) - 1];
    word += count;
    if (kind !== own || !first || !last || last.end < first.start) continue;
    const { start, end } = wholeBrackets(text, { start: first.start, end: last.end });
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, text.length, false);
  return runs;

  function push(start: number, end: number, differs: boolean): void {
    if (start < end) runs.push({ text: text.slice(start, end), differs });
  }
}
