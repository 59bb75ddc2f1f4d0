import { overlaps } from '../../text/span';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './pairMatch';
import type { ReadingPair } from './readingPair';
import { quotedIn, type Sentence } from './reportedSentences';
import { commonTelling, type CommonTelling } from './sameTelling';
import { compareSpeakers } from './speakers';
import { mostOfSpeaker, statementMatch, sureOfOne } from './statementMatch';
import { wordsInOrder } from './wordsInOrder';

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
  const grid = new PairGrid(known);
  const isFree = (side: 'left' | 'right', { span, isMixed, confidence }: Sentence): boolean =>
    !isMixed && confidence >= sureOfOne && !grid.someOn(side, span, (match) => overlaps(match[side], span));
  return quotedIn(left).flatMap((quoted) => {
    const others = quotedIn(right)
      .filter(({ speaker }) => compareSpeakers(quoted.speaker, speaker) === 'same')
      .slice(0, mostOfSpeaker)
      .flatMap(({ sentences }) => sentences().filter((sentence) => isFree('right', sentence)));
    if (others.length === 0) return [];
    const own = quoted.sentences().filter((sentence) => isFree('left', sentence));
    return own.flatMap((sentence) =>
      others.filter((other) => isReordered(sentence, other)).map(matchOf(sentence)),
    );
  });
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

function matchOf(left: Sentence): (right: Sentence) => PairMatch {
  return (right) => statementMatch(left, right, { relation: 'altered', changes: ['other'] });
}
