import type { AlignedPair } from '../alike/align';
import type { Passage } from '../../passage';
import { startsSentence, wordsBeforeInSentence } from '../places/sentenceEnds';

/** A sentence begins with so many words at most before the ones that both have ... */
const longestHead = 2;
/** ... and they stand so many words farther off in the other. */
const mostBetween = 2;

/**
 * An alignment with the first words of a sentence that the other side has as well, a word or two before: “I never ran”
 * in “because I have never ran”. They weigh too little for the alignment to reach them.
 */
export function withSentenceHead(
  pairs: readonly AlignedPair[],
  left: Passage,
  right: Passage,
): readonly AlignedPair[] {
  const [first] = pairs;
  if (!first) return pairs;
  const ofLeft = headIn(left, first.left, right, first.right);
  if (ofLeft)
    return [...ofLeft.map(([head, other]) => ({ left: head, right: other, exact: true })), ...pairs];
  const ofRight = headIn(right, first.right, left, first.left);
  if (ofRight)
    return [...ofRight.map(([head, other]) => ({ left: other, right: head, exact: true })), ...pairs];
  return pairs;
}

/** The words before a word in its sentence, each with the same one before a word of the other side. */
function headIn(
  passage: Passage,
  word: number,
  other: Passage,
  otherWord: number,
): [number, number][] | undefined {
  const length = startsSentence(passage, word) ? 0 : wordsBeforeInSentence(passage, word);
  if (length === 0 || length > longestHead) return undefined;
  const end = lastOfHead(passage, word, other, otherWord);
  if (end === undefined || end - length + 1 < 0) return undefined;
  const found: [number, number][] = [];
  for (let i = 0; i < length; i++) {
    const [here, there] = [word - length + i, end - length + 1 + i];
    if (passage.hashes[here] !== other.hashes[there] || !isBeside(other, there, otherWord)) return undefined;
    found.push([here, there]);
  }
  return found;
}

/** Where the other side has the last word of the head, with a word or two before what both have. */
function lastOfHead(passage: Passage, word: number, other: Passage, otherWord: number): number | undefined {
  for (let between = 1; between <= mostBetween; between++) {
    const at = otherWord - 1 - between;
    if (at >= 0 && passage.hashes[word - 1] === other.hashes[at]) return at;
  }
  return undefined;
}

/** Whether two words stand between the same marks, or both between none, in one sentence. */
function isBeside(passage: Passage, word: number, later: number): boolean {
  for (let at = word + 1; at <= later; at++)
    if (startsSentence(passage, at) || passage.stretch[at] !== passage.stretch[word]) return false;
  return true;
}
