import type { Passage } from './match/passage';

/** Two sentences, by number, that say the same or nearly so. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
}

/** Sentences are one in two wordings if so much of their words' weight is in common; below it they merely share a topic. */
const fewestInCommon = 0.5;
/** Words in more sentences than this do not bring two together. */
const commonWord = 40;

/**
 * Pairs the sentences of two articles, best first, each at most once, wherever they stand: a moved paragraph is still
 * found. By place on the left.
 * @param known pairs that belong together whatever their other words, first things first.
 */
export function alignSentences(
  left: readonly Passage[],
  right: readonly Passage[],
  known: readonly SentencePair[] = [],
): SentencePair[] {
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: SentencePair[] = [];
  for (const { left: i, right: j } of [...known, ...candidates(left, right)]) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ left: i, right: j });
  }
  return pairs.sort((a, b) => a.left - b.left);
}

function candidates(left: readonly Passage[], right: readonly Passage[]): SentencePair[] {
  const sentencesWith = new Map<number, number[]>();
  right.forEach(({ hashes }, j) => {
    for (const hash of new Set(hashes)) {
      const sentences = sentencesWith.get(hash);
      if (sentences) sentences.push(j);
      else sentencesWith.set(hash, [j]);
    }
  });
  const found: (SentencePair & { score: number; distance: number })[] = [];
  left.forEach((sentence, i) => {
    const near = new Set<number>();
    for (const hash of new Set(sentence.hashes)) {
      const sentences = sentencesWith.get(hash) ?? [];
      if (sentences.length <= commonWord) for (const j of sentences) near.add(j);
    }
    for (const j of near) {
      const other = right[j];
      const score = other ? inCommon(sentence, other) : 0;
      if (score >= fewestInCommon) found.push({ left: i, right: j, score, distance: Math.abs(i - j) });
    }
  });
  return found.sort(
    (a, b) => b.score - a.score || a.distance - b.distance || a.left - b.left || a.right - b.right,
  );
}

/** 0..1: the weight of the words in common, each as often as both have it, of all (after Dice). */
function inCommon(a: Passage, b: Passage): number {
  const counts = new Map<number, number>();
  let all = 0;
  b.hashes.forEach((hash, i) => {
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    all += b.weights[i] ?? 0;
  });
  let common = 0;
  a.hashes.forEach((hash, i) => {
    const weight = a.weights[i] ?? 0;
    all += weight;
    const count = counts.get(hash) ?? 0;
    if (count === 0) return;
    counts.set(hash, count - 1);
    common += weight;
  });
  return all > 0 ? (2 * common) / all : 0;
}
