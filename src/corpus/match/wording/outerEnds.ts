import type { AlignedPair } from '../alike/align';
import type { Passage } from '../../passage';
import { wordsAfterInSentence, wordsBeforeInSentence } from '../places/sentenceEnds';

/** Farther from what both have, in words, a sentence's end is looked for on neither side. */
const mostBeyond = 6;

/**
 * An alignment with the words that both sentences begin and end with beyond it: "a liking for Brandt" and "a liking for
 * Mayor-elect Brandt" end in one word, which weighs too little for the alignment to reach it across the others.
 */
export function withOuterEnds(
  pairs: readonly AlignedPair[],
  left: Passage,
  right: Passage,
): readonly AlignedPair[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return pairs;
  const begins = sameFromOutside(
    { passage: left, word: first.left, beyond: wordsBeforeInSentence(left, first.left) },
    { passage: right, word: first.right, beyond: wordsBeforeInSentence(right, first.right) },
    -1,
  );
  const ends = sameFromOutside(
    { passage: left, word: last.left, beyond: wordsAfterInSentence(left, last.left) },
    { passage: right, word: last.right, beyond: wordsAfterInSentence(right, last.right) },
    1,
  );
  return begins.length + ends.length === 0 ? pairs : [...begins, ...pairs, ...ends.reverse()];
}

/** The end of an alignment on one side. */
interface End {
  readonly passage: Passage;
  readonly word: number;
  /** How many words of its sentence stand beyond it. */
  readonly beyond: number;
}

/** The words that are the same in both, from the outermost one of the sentence inwards. */
function sameFromOutside(left: End, right: End, direction: 1 | -1): AlignedPair[] {
  const found: AlignedPair[] = [];
  if (Math.max(left.beyond, right.beyond) > mostBeyond) return found;
  for (let i = 0; i < Math.min(left.beyond, right.beyond); i++) {
    const here = left.word + direction * (left.beyond - i);
    const there = right.word + direction * (right.beyond - i);
    const isSame = left.passage.hashes[here] === right.passage.hashes[there];
    if (!isSame || !isInOneStretch(left, here) || !isInOneStretch(right, there)) break;
    found.push({ left: here, right: there, exact: true });
  }
  return found;
}

/** Whether a word stands between the same marks as the end of the alignment, or both between none. */
function isInOneStretch({ passage: { stretch }, word }: End, other: number): boolean {
  return stretch[word] === stretch[other];
}
