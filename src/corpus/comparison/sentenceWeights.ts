import type { Passage } from '../passage';
import { isOfName } from '../match/alike/wordKinds';

/** Two articles on one event have its names in common whatever they say: so much of a name's weight counts. */
const nameShare = 0.3;

/**
 * The sentences of two articles with words that weigh the less the more sentences of one article have them, and names
 * less still: what a whole article is about does not tell one of its sentences from another.
 */
export function weighedInPair(left: readonly Passage[], right: readonly Passage[]): [Passage[], Passage[]] {
  const counts = [left, right].map(sentencesWith);
  const names = new Set([...left, ...right].flatMap(namesIn));
  const weigh = (passage: Passage): Passage => {
    const weights = passage.weights.map((weight, i) => {
      const hash = passage.hashes[i] ?? 0;
      const sentences = Math.max(1, ...counts.map((count) => count.get(hash) ?? 0));
      const isName = names.has(hash) && hasCapital(passage, i);
      return ((isName ? nameShare : 1) * weight) / Math.sqrt(sentences);
    });
    return { ...passage, weights };
  };
  return [left.map(weigh), right.map(weigh)];
}

/** In how many sentences each word stands, by hash. */
function sentencesWith(sentences: readonly Passage[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of sentences) {
    for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

/** Hashes of the words that a sentence prints as names, but for its first word, which has a capital anyway. */
function namesIn(sentence: Passage): number[] {
  return [...sentence.hashes].filter((_, i) => isOfName(sentence, i));
}

function hasCapital({ text, words }: Passage, i: number): boolean {
  return /\p{Lu}/u.test(text.charAt(words[i]?.start ?? text.length));
}
