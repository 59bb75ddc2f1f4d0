import { overlaps, type Span } from '../../text/span';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './pairMatch';
import type { ReadingPair } from './readingPair';
import { quotedIn, type Sentence } from './reportedSentences';
import { commonTelling, type CommonTelling } from './sameTelling';
import { compareSpeakers, type Speaker } from './speakers';
import { informationOf, wordsInOrder } from './wordsInOrder';

/** An attribution less sure than this does not show that two speakers are one. */
const sureOfOne = 0.7;
/**
 * So much of the one sentence, and so much of the other one, must be the same words in whatever order, and tell so much.
 * In 3,000 articles three are found so, all true by reading.
 */
const mostOfOne = 0.85;
const leastOfOther = 0.4;
const enough = 0.4;
/** A transcript that holds more of one speaker is looked at in its first sentences. */
const mostOfSpeaker = 100;

/**
 * Sentences that two articles with other quotes in common both quote of one speaker, in much the same words but in
 * another order: “fair and thorough” and “thorough and fair”.
 * @param known the quotes that the articles share; what they tell on either side is not told again.
 */
export function findReordered(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  if (known.length === 0) return [];
  const grid = new PairGrid(known);
  const free = (side: 'left' | 'right', span: Span): boolean =>
    !grid.someOn(side, span, (match) => overlaps(match[side], span));
  const right = ofSpeakers(pair, 'right', free);
  return ofSpeakers(pair, 'left', free).flatMap(({ speaker, sentences }) =>
    right
      .filter((other) => compareSpeakers(speaker, other.speaker) === 'same')
      .flatMap((other) => sentences.flatMap((here) => matchesOf(here, other.sentences))),
  );
}

interface OfSpeaker {
  readonly speaker: Speaker;
  readonly sentences: Sentence[];
}

/** What an article quotes of each speaker, but for what is known to stand in the other one. */
function ofSpeakers(
  pair: ReadingPair,
  side: 'left' | 'right',
  free: (side: 'left' | 'right', span: Span) => boolean,
): OfSpeaker[] {
  const found = new Map<string, OfSpeaker>();
  for (const { speaker, sentences } of quotedIn(pair[side])) {
    const key = JSON.stringify(speaker);
    const own = found.get(key) ?? { speaker, sentences: [] };
    found.set(key, own);
    if (own.sentences.length >= mostOfSpeaker) continue;
    own.sentences.push(
      ...sentences().filter(
        ({ span, isMixed, confidence }) => !isMixed && confidence >= sureOfOne && free(side, span),
      ),
    );
  }
  return [...found.values()];
}

function matchesOf(left: Sentence, others: readonly Sentence[]): PairMatch[] {
  return others.flatMap((right) => {
    const common = commonTelling(left.telling(), right.telling());
    return common && isOne(common) && standsOtherwise(left, right) ? [matchOf(left, right)] : [];
  });
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

function matchOf(left: Sentence, right: Sentence): PairMatch {
  const { information } = wordsInOrder(left.told, right.told);
  const score = Math.min(1, information / informationOf(right.told));
  return {
    relation: 'altered',
    changes: ['other'],
    score,
    likeness: score,
    information,
    exchanged: 0,
    left: left.span,
    right: right.span,
  };
}
