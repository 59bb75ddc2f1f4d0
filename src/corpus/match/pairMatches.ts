import { isSameSpan, overlaps } from '../../text/span';
import { shingleLength } from '../index/shingles';
import { partOf, type Passage } from '../passage';
import type { AlignedPair } from './alike/align';
import { findChangedFragments } from './reports/changedFragments';
import { findChanged } from './reports/changedSentences';
import { withDenialsOutside } from './wording/deniedOutside';
import { findQuote, type FoundQuote } from './wording/findQuote';
import type { FragmentMatch } from './fragments/fragmentAt';
import { findFragments } from './fragments/fragments';
import { findNearReports } from './reports/nearReports';
import { PairGrid } from './places/pairGrid';
import { byPlace, swapped, type PairMatch } from './places/pairMatch';
import { findParaphrases } from './reports/paraphrases';
import { plausibleMatches } from './plausible/plausible';
import { findReordered } from './reports/reordered';
import { rarestShingle } from './rarestShingle';
import { mirrored, type ReadingPair } from './places/readingPair';
import { withoutOwnRepeats } from './plausible/ownRepeats';
import { withoutRepeatedLines } from './plausible/repeatedLines';
import { endsSentence, startsSentence } from './places/sentenceEnds';
import { compareSpeakers, speakerIn, speakerOf } from './places/speakers';
import { isStockPhrase } from './places/stockPhrases';
import { withoutTwins, withoutWeaker } from './plausible/weaker';
import { longQuote, windowsFor } from './places/windows';

/**
 * Every quote that two articles carry, whichever of them has it in marks, by place on the left. Swapping the articles
 * swaps left and right: callers give them in a fixed order.
 */
export function matchPair(pair: ReadingPair): readonly PairMatch[] {
  const quotes = withDenialsOutside(quotesOfBoth(pair), pair);
  const inMarks = [...quotes, ...findReordered(pair, quotes), ...findChanged(pair, quotes)];
  const quoted = [...inMarks, ...findChangedFragments(pair, inMarks)];
  const near = [...quoted, ...findNearReports(pair, quoted)];
  const all = withoutTwins([...near, ...findParaphrases(pair, near)]).sort(byPlace);
  const [left, right] = [pair.left.reading, pair.right.reading];
  return withoutOwnRepeats(withoutRepeatedLines(all, left, right), left, right);
}

/** Whether two articles may carry a quote, which takes less time to tell. */
export function mayMatch(pair: ReadingPair): boolean {
  const quotes = quotesOfBoth(pair);
  return quotes.length > 0 || findParaphrases(pair, quotes).length > 0;
}

function quotesOfBoth(pair: ReadingPair): readonly PairMatch[] {
  const kept = withoutRepeats([...quotesOfLeft(pair), ...quotesOfLeft(mirrored(pair)).map(swapped)]);
  const fragments = fragmentsOf(pair, kept);
  const sure = new PairGrid(fragments.filter(({ inSameWords }) => inSameWords));
  const others = kept.filter((match) => !sure.someBeside(match, (fragment) => isElsewhere(match, fragment)));
  return withoutWeaker(plausibleMatches(withoutRepeats([...others, ...fragments]), pair));
}

/** What tells less is no sure place to find another fragment beside. */
const tellingFragment = 1;

/** The fragments that two articles share, and those beside them: “very disturbing” and “profoundly shocking”. */
function fragmentsOf(pair: ReadingPair, others: readonly PairMatch[]): FragmentMatch[] {
  const found = findFragments(pair, others, others.length > 0);
  const telling = found.filter(({ information }) => information >= tellingFragment);
  return others.length > 0 || telling.length === 0 ? found : findFragments(pair, telling, false);
}

/** Whether a fragment found in the same sentence is the same one, at another place. */
function isElsewhere(match: PairMatch, fragment: FragmentMatch): boolean {
  const sameLeft = isSameSpan(match.left, fragment.left);
  const sameRight = isSameSpan(match.right, fragment.right);
  return (
    (sameLeft && !overlaps(match.right, fragment.right)) ||
    (sameRight && !overlaps(match.left, fragment.left))
  );
}

/** In an article of another day a long quote must share two shingles with a place. */
function hitsAsked(words: number): number {
  return words >= longQuote ? 2 : 1;
}

/** The quotes of the one article that stand in the other one. */
function quotesOfLeft({ left: from, right: into, knowledge, ofOneDay }: ReadingPair): FoundQuote[] {
  return from.reading.stretches.flatMap((stretch, i) => {
    const range = from.ranges[i];
    if (!range || range.to - range.from < shingleLength) return [];
    const quote = partOf(from.passage, range.from, range.to);
    const words = quote.words.length;
    const speaker = speakerOf(stretch.quote, from.reading.analysis);
    return windowsFor(from, range, into, ofOneDay ? 1 : hitsAsked(words)).flatMap((window) => {
      const right = partOf(into.passage, window.from, window.to);
      const sides = { left: quote, right, reading: into.reading, rarity: knowledge.rarity };
      return findQuote(sides, {
        stretch,
        sought: false,
        origin: () => ({ passage: from.passage, at: range.from }),
        circumstances: ({ stretches, pairs }) => {
          const speakers = compareSpeakers(speaker, speakerIn(stretches, into.reading.analysis));
          const numbers = pairs.map((pair) => pair.left);
          return {
            words,
            speakers,
            ofOneDay,
            onlyOfOneDay: window.hits < hitsAsked(words),
            isSentence: () => isSentence(pairs, quote, right),
            isStockPhrase: speakers !== 'same' && isStockPhrase(quote, numbers),
            rarestSeen: () => rarestShingle(quote, pairs, knowledge.timesSeen),
          };
        },
      });
    });
  });
}

/** Whether some aligned words begin and end with a sentence on both sides. */
function isSentence(pairs: readonly AlignedPair[], left: Passage, right: Passage): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    startsSentence(left, first.left) &&
    startsSentence(right, first.right) &&
    endsSentence(left, last.left) &&
    endsSentence(right, last.right)
  );
}

/** Of findings that overlap on both sides only the one that tells most. */
function withoutRepeats(matches: readonly PairMatch[]): PairMatch[] {
  const kept = new PairGrid<PairMatch>();
  return [...matches].sort(tellsMore).filter((match) => {
    const repeats = kept.someNear(
      match,
      0,
      (other) => overlaps(other.left, match.left) && overlaps(other.right, match.right),
    );
    if (!repeats) kept.add(match);
    return !repeats;
  });
}

function tellsMore(a: PairMatch, b: PairMatch): number {
  return (
    b.information - a.information ||
    b.score - a.score ||
    byPlace(a, b) ||
    a.left.end - b.left.end ||
    a.right.end - b.right.end
  );
}
