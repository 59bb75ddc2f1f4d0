import type { Reading } from '../../reading';
import type { Evidence } from './evidence';
import type { Passage } from '../../passage';
import { areKindred } from '../alike/similarWords';
import { reportAround } from '../places/speakerAt';
import { differInTense, isOneWord } from '../alike/verbForms';

/**
 * Whether a report without marks tells all the words of a quote, or a part of it, and changes only what reported speech
 * does: "I don’t remember" becomes "he doesn’t remember". Nobody's words are changed then.
 */
export function isRetold(
  { pairs, gaps, stretches, similar }: Evidence,
  left: Passage,
  right: Passage,
  reading: Reading,
): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (stretches.length > 0 || similar === 0 || gaps.length > 0 || !first || !last) return false;
  const turned = pairs
    .filter(({ exact }) => !exact)
    .map((pair) => [left.words[pair.left]?.form ?? '', right.words[pair.right]?.form ?? ''] as const);
  if (turned.every(([a]) => isArticle.test(a)) || !turned.every(isOfReport)) return false;
  const start = right.words[first.right]?.start ?? 0;
  return reportAround(reading, { start, end: right.words[last.right]?.end ?? start }) !== undefined;
}

/** "The blast" for "a blast" is another word, not another person or tense. */
const isArticle = /^(?:an?|the)$/;

function isOfReport([a, b]: readonly [string, string]): boolean {
  return areKindred(a, b) || differInTense(a, b) || isOneWord(a, b);
}
