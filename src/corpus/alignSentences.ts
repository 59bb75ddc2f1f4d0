import type { Passage } from './match/passage';

/** Two sentences, by number. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
}

/** Two sentences that say the same or nearly so, or of which a part does. */
interface AlignedSentences extends SentencePair {
  /** Whether they are one sentence in two wordings; otherwise they share a quote and may differ in all else. */
  readonly isOne: boolean;
}

/** Sentences are one in two wordings if so much of their words' weight is in common; below it they merely share a topic. */
const fewestInCommon = 0.5;
/** Two sentences with fewer words in common are one only if they are the same: "We don't." is no cut "If we don't pay". */
const fewestWords = 4;
/** Words in more sentences than this do not bring two together. */
const commonWord = 40;

/**
 * Pairs the sentences of two articles, best first, each at most once, wherever they stand: a moved paragraph is still
 * found. By place on the left.
 * @param known pairs that belong together whatever their other words; of several with one sentence the most alike counts.
 */
export function alignSentences(
  left: readonly Passage[],
  right: readonly Passage[],
  known: readonly SentencePair[] = [],
): AlignedSentences[] {
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: AlignedSentences[] = [];
  const scored = known.map((pair) => scoredPair(left, right, pair.left, pair.right)).sort(bestFirst);
  for (const { left: i, right: j, score } of [...scored, ...candidates(left, right)]) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ left: i, right: j, isOne: score >= fewestInCommon });
  }
  return pairs.sort((a, b) => a.left - b.left);
}

interface ScoredPair extends SentencePair {
  readonly score: number;
}

function scoredPair(left: readonly Passage[], right: readonly Passage[], i: number, j: number): ScoredPair {
  const [a, b] = [left[i], right[j]];
  return { left: i, right: j, score: a && b ? inCommon(a, b) : 0 };
}

function bestFirst(a: ScoredPair, b: ScoredPair): number {
  const distance = (pair: ScoredPair): number => Math.abs(pair.left - pair.right);
  return b.score - a.score || distance(a) - distance(b) || a.left - b.left || a.right - b.right;
}

function candidates(left: readonly Passage[], right: readonly Passage[]): ScoredPair[] {
  const sentencesWith = new Map<number, number[]>();
  right.forEach(({ hashes }, j) => {
    for (const hash of new Set(hashes)) {
      const sentences = sentencesWith.get(hash);
      if (sentences) sentences.push(j);
      else sentencesWith.set(hash, [j]);
    }
  });
  const found: ScoredPair[] = [];
  left.forEach((sentence, i) => {
    const near = new Set<number>();
    for (const hash of new Set(sentence.hashes)) {
      const sentences = sentencesWith.get(hash) ?? [];
      if (sentences.length <= commonWord) for (const j of sentences) near.add(j);
    }
    for (const j of near) {
      const pair = scoredPair(left, right, i, j);
      if (pair.score >= fewestInCommon) found.push(pair);
    }
  });
  return found.sort(bestFirst);
}

/** 0..1: the weight of the words in common, each as often as both have it, of all (after Dice); 0 for too few words. */
function inCommon(a: Passage, b: Passage): number {
  const counts = new Map<number, number>();
  let all = 0;
  b.hashes.forEach((hash, i) => {
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    all += b.weights[i] ?? 0;
  });
  let common = 0;
  let words = 0;
  a.hashes.forEach((hash, i) => {
    const weight = a.weights[i] ?? 0;
    all += weight;
    const count = counts.get(hash) ?? 0;
    if (count === 0) return;
    counts.set(hash, count - 1);
    common += weight;
    words++;
  });
  const isSame = words === a.hashes.length && words === b.hashes.length;
  return all > 0 && (isSame || words >= fewestWords) ? (2 * common) / all : 0;
}
