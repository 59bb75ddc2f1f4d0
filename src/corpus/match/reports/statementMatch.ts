import type { PairMatch } from '../places/pairMatch';
import type { Sentence } from './reportedSentences';
import { informationOf, wordsInOrder } from '../alike/wordsInOrder';

/** An attribution less sure than this does not show that two statements in other words are one speaker's. */
export const sureOfOne = 0.7;
/** A page that says more of one speaker repeats itself or is no article: the first ones are looked at. */
export const mostOfSpeaker = 100;

/** That a sentence of each article is one statement, whose words are not aligned one by one. */
export function statementMatch(
  left: Sentence,
  right: Sentence,
  { relation, changes }: Pick<PairMatch, 'relation' | 'changes'>,
): PairMatch {
  const { information } = wordsInOrder(left.told, right.told);
  const score = Math.min(1, information / informationOf(right.told));
  return {
    relation,
    changes,
    score,
    likeness: score,
    information,
    exchanged: 0,
    left: left.span,
    right: right.span,
  };
}
