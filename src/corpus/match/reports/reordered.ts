import { ofOneSpeaker } from './ofOneSpeaker';
import type { PairMatch } from '../places/pairMatch';
import type { ReadingPair } from '../places/readingPair';
import { quotedIn, type Sentence } from './reportedSentences';
import { commonTelling, type CommonTelling } from './sameTelling';
import { statementMatch } from './statementMatch';
import { wordsInOrder } from '../alike/wordsInOrder';

/**
 * So much of the one sentence, and so much of the other one, must be the same words in whatever order, and tell so much.
 * In 3,000 articles three are found so, all true by reading.
 */
const mostOfOne = 0.85;
const leastOfOther = 0.4;
const enough = 0.4;

/**
 * Sentences that two articles with other quotes in common both quote of one speaker, in much the same words but in
 * another order: “fair and thorough” and “thorough and fair”.
 * @param known the quotes that the articles share; what they tell on either side is not told again.
 */
export function findReordered({ left, right }: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  if (known.length === 0) return [];
  return ofOneSpeaker(quotedIn(left), quotedIn(right), known).flatMap(([here, there]) =>
    isReordered(here, there)
      ? [statementMatch(here, there, { relation: 'altered', changes: ['other'] })]
      : [],
  );
}

function isReordered(left: Sentence, right: Sentence): boolean {
  const common = commonTelling(left.telling(), right.telling());
  return common !== undefined && isOne(common) && standsOtherwise(left, right);
}

function isOne({ weight, ofLeft, ofRight, isTurned }: CommonTelling): boolean {
  return (
    !isTurned &&
    weight >= enough &&
    Math.max(ofLeft, ofRight) >= mostOfOne &&
    Math.min(ofLeft, ofRight) >= leastOfOther
  );
}

/** Whether some of the words in common stand in another order; those in one order are told, or kept back, elsewhere. */
function standsOtherwise({ told }: Sentence, { told: other }: Sentence): boolean {
  const shared = told.forms.filter((form) => other.forms.includes(form)).length;
  return wordsInOrder(told, other).words < shared;
}
