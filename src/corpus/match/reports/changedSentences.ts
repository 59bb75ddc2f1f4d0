import { sameDays } from '../../daysApart';
import type { Passage, WordRange } from '../../passage';
import type { AlignedPair } from '../alike/align';
import { changesIn } from '../wording/changes';
import type { Gap } from '../wording/evidence';
import { ofOneSpeaker, type SentencePair } from './ofOneSpeaker';
import type { PairMatch } from '../places/pairMatch';
import { placesIn, type ReadingPair } from '../places/readingPair';
import { quotedIn } from './reportedSentences';
import { isSaidNotThere } from './saidNotThere';
import { isTermInBoth } from './terms';
import { wordsWithin, type WholeReading } from '../places/wholeReading';

/** The one place where two sentences differ has at most so many words on either side: “do not”. */
const longestChange = 2;
/** The words that are the same must be so many, and tell so much together. */
const fewestSame = 2;
const enough = 0.55;
/** More where nothing but another word stands there, which may make it another sentence. */
const enoughOfOther = 0.8;

/**
 * Short sentences that accounts of the same days quote of one speaker, and that are the same but for one place in which
 * a negation, a number or a name stands: “I will resign”, “I will not resign”. They share too few words to be found by
 * these alone.
 * @param known the quotes that the articles share; what they tell on either side is not told again.
 */
export function findChanged(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  const { left, right, days } = pair;
  if (days > sameDays) return [];
  const all = ofOneSpeaker(quotedIn(left), quotedIn(right), known);
  const inBoth = new Set(all.filter((sentences) => isOne(left, right, sentences)).flat());
  return all
    .filter((sentences) => !sentences.some((sentence) => inBoth.has(sentence)))
    .flatMap((sentences) => changed(left, right, sentences) ?? [])
    .filter((match) => {
      const places = placesIn(match, pair);
      return !isTermInBoth(places) && !places.some(isSaidNotThere);
    });
}

/** Whether two sentences are of the same words: then neither of them is another one, changed. */
function isOne(left: WholeReading, right: WholeReading, [here, there]: SentencePair): boolean {
  if (here.words !== there.words) return false;
  const [{ from }, { from: other }] = [wordsWithin(left, here.span), wordsWithin(right, there.span)];
  return numbers(0, here.words).every(
    (i) => left.passage.hashes[from + i] === right.passage.hashes[other + i],
  );
}

function changed(
  left: WholeReading,
  right: WholeReading,
  [here, there]: SentencePair,
): PairMatch | undefined {
  const compared = compare(
    left.passage,
    wordsWithin(left, here.span),
    right.passage,
    wordsWithin(right, there.span),
  );
  if (!compared) return undefined;
  const { pairs, gap } = compared;
  const information = pairs.reduce((sum, pair) => sum + (left.passage.weights[pair.left] ?? 0), 0);
  const changes = changesIn({ pairs, gaps: [gap] }, left.passage, right.passage);
  const isOther = changes.every((kind) => kind === 'other');
  if (information < (isOther ? enoughOfOther : enough)) return undefined;
  const likeness = pairs.length / Math.max(here.words, there.words);
  return {
    relation: 'altered',
    changes,
    score: likeness,
    likeness,
    information,
    exchanged: 0,
    left: here.span,
    right: there.span,
  };
}

/** The words that two sentences both begin and end with, and those between; `undefined` if these are none or many. */
function compare(
  { hashes: left }: Passage,
  here: WordRange,
  { hashes: right }: Passage,
  there: WordRange,
): { readonly pairs: readonly AlignedPair[]; readonly gap: Gap } | undefined {
  const [words, others] = [here.to - here.from, there.to - there.from];
  const least = Math.min(words, others);
  if (Math.abs(words - others) > longestChange || least < fewestSame) return undefined;
  let head = 0;
  while (head < least && left[here.from + head] === right[there.from + head]) head++;
  let tail = 0;
  while (tail < least - head && left[here.to - 1 - tail] === right[there.to - 1 - tail]) tail++;
  const changed = Math.max(words, others) - head - tail;
  if (changed === 0 || changed > longestChange || head + tail < fewestSame) return undefined;
  return {
    pairs: [...pairsFrom(here.from, there.from, head), ...pairsFrom(here.to - tail, there.to - tail, tail)],
    gap: {
      left: numbers(here.from + head, here.to - tail),
      right: numbers(there.from + head, there.to - tail),
      leftCutSaid: false,
      rightCutSaid: false,
    },
  };
}

function pairsFrom(left: number, right: number, count: number): AlignedPair[] {
  return numbers(0, count).map((i) => ({ left: left + i, right: right + i, exact: true }));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
