import type { Reading } from '../../reading';
import type { AlignedPair } from '../alike/align';
import type { Gap } from './evidence';
import type { Passage } from '../../passage';
import { followsFullStop } from '../places/sentenceEnds';

/** What stands around a word or two between marks weighs so many times as much. */
const timesAround = 8;

/**
 * A quote is not half quoted and half told by the reporter: of the words between marks and those before and after
 * them, the ones that tell more. All of them where the text that is quoted here has a quoted word of its own there.
 */
export function onOneSideOfMarks(
  pairs: readonly AlignedPair[],
  left: Passage,
  right: Passage,
): readonly AlignedPair[] {
  const isQuoted = (pair: AlignedPair): boolean => (right.stretch[pair.right] ?? -1) >= 0;
  const quoted = pairs.filter(isQuoted);
  if (quoted.length === 0 || quoted.length === pairs.length) return pairs;
  const outside = pairs.filter((pair) => !isQuoted(pair));
  const weight = (some: readonly AlignedPair[]): number =>
    some.reduce((sum, pair) => sum + (left.weights[pair.left] ?? 0), 0);
  if (weight(quoted) >= weight(outside)) return quoted;
  if (weight(outside) >= timesAround * weight(quoted)) return pairs;
  const [first, last] = [quoted[0]?.right ?? 0, quoted.at(-1)?.right ?? 0];
  const before = outside.filter(({ right: word }) => word < first);
  const after = outside.filter(({ right: word }) => word > last);
  return weight(before) >= weight(after) ? before : after;
}

/** Cuts an alignment where it passes from one quote to another one. */
export function splitByQuote(
  pairs: readonly AlignedPair[],
  right: Passage,
  reading: Reading,
): AlignedPair[][] {
  const parts: AlignedPair[][] = [];
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1];
    if (before && !isAnother(right.stretch[before.right], right.stretch[pair.right], reading))
      parts.at(-1)?.push(pair);
    else parts.push([pair]);
  });
  return parts;
}

/** Between two parts of one utterance stands "he said", hardly more; and the first ends with a comma or a full stop. */
const longestInterruption = 100;
const interrupted = /[,.!?;:…–—-]\s*$/;

function isAnother(from: number | undefined, to: number | undefined, reading: Reading): boolean {
  const [a, b] = [reading.stretches[from ?? -1], reading.stretches[to ?? -1]];
  if (!a || !b || a === b || a.quote === b.quote) return false;
  const { text } = reading.article;
  return b.start - a.end > longestInterruption || !interrupted.test(text.slice(a.start, a.end));
}

/** So many words that only one side has, without saying so, part what stands before them from what stands after. */
const wideGap = 5;

/** Cuts an alignment where one side has much that the other one has not. */
export function splitByWideGap(pairs: readonly AlignedPair[], gaps: readonly Gap[]): AlignedPair[][] {
  const wide = gaps.filter(
    ({ left, right, leftCutSaid, rightCutSaid }) =>
      (left.length >= wideGap && !rightCutSaid) || (right.length >= wideGap && !leftCutSaid),
  );
  const runs: AlignedPair[][] = [];
  let at = 0;
  for (const pair of pairs) {
    const isBeyond = runs.length === 0 || isAfter(pair, wide[at]);
    if (isBeyond && runs.length > 0) at++;
    if (isBeyond) runs.push([pair]);
    else runs.at(-1)?.push(pair);
  }
  return runs;
}

function isAfter(pair: AlignedPair, gap: Gap | undefined): boolean {
  if (!gap) return false;
  return pair.left > (gap.left[0] ?? Infinity) || pair.right > (gap.right[0] ?? Infinity);
}

/** Cuts an alignment where a sentence ends on both sides. */
export function splitBySentence(
  pairs: readonly AlignedPair[],
  left: Passage,
  right: Passage,
): AlignedPair[][] {
  const sentences: AlignedPair[][] = [];
  pairs.forEach((pair, i) => {
    const ends = i > 0 && followsFullStop(left, pair.left) && followsFullStop(right, pair.right);
    if (i === 0 || ends) sentences.push([pair]);
    else sentences.at(-1)?.push(pair);
  });
  return sentences;
}
