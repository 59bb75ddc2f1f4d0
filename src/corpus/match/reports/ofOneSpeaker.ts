import { overlaps } from '../../../text/span';
import { PairGrid } from '../places/pairGrid';
import type { PairMatch } from '../places/pairMatch';
import type { Said, Sentence } from './reportedSentences';
import { compareSpeakers } from '../places/speakers';
import { mostOfSpeaker, sureOfOne } from './statementMatch';

/** A sentence of each of two articles. */
export type SentencePair = readonly [here: Sentence, there: Sentence];

/**
 * The sentences of two articles that are surely one speaker's, each with each; whole ones, and none of which a match that
 * is known tells anything.
 */
export function ofOneSpeaker(
  left: readonly Said[],
  right: readonly Said[],
  known: readonly PairMatch[],
): SentencePair[] {
  const grid = new PairGrid(known);
  const isFree = (side: 'left' | 'right', { span, isMixed, confidence }: Sentence): boolean =>
    !isMixed && confidence >= sureOfOne && !grid.someOn(side, span, (match) => overlaps(match[side], span));
  return left.flatMap((said) => {
    const others = right
      .filter(({ speaker }) => compareSpeakers(said.speaker, speaker) === 'same')
      .slice(0, mostOfSpeaker)
      .flatMap(({ sentences }) => sentences().filter((sentence) => isFree('right', sentence)));
    if (others.length === 0) return [];
    const own = said.sentences().filter((sentence) => isFree('left', sentence));
    return own.flatMap((sentence) => others.map((other) => [sentence, other] as const));
  });
}
