import { overlaps, type Span } from '../../text/span';
import { daysApart } from '../daysApart';
import { shingleKeys, shingleLength } from '../index/shingles';
import type { Reading, Stretch } from '../reading';
import type { AlignedPair } from './align';
import { findQuote, type FoundQuote } from './findQuote';
import { findFragments, type FragmentMatch } from './fragments';
import { findParaphrases } from './paraphrases';
import { PairGrid } from './pairGrid';
import { partOf, type Passage } from '../passage';
import { plausibleMatches } from './plausible';
import { endsSentence, startsSentence } from './sentenceEnds';
import { compareSpeakers, speakerOf, type Speaker } from './speakers';
import { isStockPhrase } from './stockPhrases';
import { withoutRepeatedLines } from './repeatedLines';
import { withoutTwins, withoutWeaker } from './weaker';
import { swapped, type CorpusKnowledge, type PairMatch, type WholeReading } from './wholeReading';

/** Articles published so few days apart may tell of the same day; farther apart, two reports are of two occasions. */
const sameDays = 3;

function areOfOneDay({ reading: left }: WholeReading, { reading: right }: WholeReading): boolean {
  return daysApart(left.provenance.published, right.provenance.published) <= sameDays;
}

/**
 * Every quote that two articles carry, whichever of them has it in marks, by place on the left. Swapping the articles
 * swaps left and right: callers give them in a fixed order.
 */
export function matchPair(left: WholeReading, right: WholeReading, knowledge: CorpusKnowledge): PairMatch[] {
  const ofOneDay = areOfOneDay(left, right);
  const quotes = quotesOfBoth(left, right, knowledge, ofOneDay);
  const all = withoutTwins([...quotes, ...findParaphrases(left, right, quotes, ofOneDay)]);
  all.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
  return withoutRepeatedLines(all, left.reading, right.reading);
}

/** Whether two articles may carry a quote, which takes less time to tell. */
export function mayMatch(left: WholeReading, right: WholeReading, knowledge: CorpusKnowledge): boolean {
  const ofOneDay = areOfOneDay(left, right);
  const quotes = quotesOfBoth(left, right, knowledge, ofOneDay);
  return quotes.length > 0 || findParaphrases(left, right, quotes, ofOneDay).length > 0;
}

function quotesOfBoth(
  left: WholeReading,
  right: WholeReading,
  knowledge: CorpusKnowledge,
  ofOneDay: boolean,
): readonly PairMatch[] {
  const found = [
    ...quotesFoundIn(left, right, knowledge, ofOneDay),
    ...quotesFoundIn(right, left, knowledge, ofOneDay).map(swapped),
  ];
  const kept = withoutRepeats(found);
  const fragments = fragmentsOf(left, right, knowledge, kept, ofOneDay);
  const sure = new PairGrid(fragments.filter(({ inSameWords }) => inSameWords));
  const others = kept.filter((match) => !sure.someBeside(match, (fragment) => isElsewhere(match, fragment)));
  const plausible = plausibleMatches(withoutRepeats([...others, ...fragments]), left, right, knowledge);
  return withoutWeaker(plausible);
}

/** What tells less is no sure place to find another fragment beside. */
const tellingFragment = 1;

/** The fragments that two articles share, and those beside them: “very disturbing” and “profoundly shocking”. */
function fragmentsOf(
  left: WholeReading,
  right: WholeReading,
  knowledge: CorpusKnowledge,
  others: readonly PairMatch[],
  ofOneDay: boolean,
): FragmentMatch[] {
  const found = findFragments(left, right, knowledge, others, ofOneDay, others.length > 0);
  const telling = found.filter(({ information }) => information >= tellingFragment);
  if (others.length > 0 || telling.length === 0) return found;
  return findFragments(left, right, knowledge, telling, ofOneDay, false);
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

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function quotesFoundIn(
  from: WholeReading,
  into: WholeReading,
  knowledge: CorpusKnowledge,
  ofOneDay: boolean,
): FoundQuote[] {
  return from.reading.stretches.flatMap((stretch, i) => {
    const range = from.ranges[i];
    if (!range || range.to - range.from < shingleLength) return [];
    const speaker = speakerOf(stretch.quote, from.reading.analysis);
    const quote = partOf(from.passage, range.from, range.to);
    return windowsFor(from, range, into, ofOneDay).flatMap((window) => {
      const right = partOf(into.passage, window.from, window.to);
      const sides = { left: quote, right, reading: into.reading, rarity: knowledge.rarity };
      return findQuote(sides, {
        stretch,
        sought: false,
        origin: () => ({ passage: from.passage, at: range.from }),
        circumstances: ({ stretches, pairs }) => {
          const speakers = compareSpeakers(speaker, speakerIn(stretches, into.reading));
          const numbers = pairs.map((pair) => pair.left);
          return {
            words: quote.words.length,
            speakers,
            asked: false,
            ofOneDay,
            onlyOfOneDay: window.hits < hitsOf(quote.words.length),
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

/** Who says the first of some stretches that anybody is known to say. */
export function speakerIn(stretches: readonly Stretch[], { analysis }: Reading): Speaker | undefined {
  for (const { quote } of stretches) {
    const speaker = speakerOf(quote, analysis);
    if (speaker) return speaker;
  }
  return undefined;
}

/** In how many places the rarest shingle stands that is the same in both of two aligned passages; infinite if none is. */
export function rarestShingle(
  left: Passage,
  pairs: readonly AlignedPair[],
  timesSeen: (key: number) => number,
): number {
  const keys = shingleKeys(left.hashes);
  let rarest = Infinity;
  pairs.forEach((pair, i) => {
    const last = pairs[i + shingleLength - 1];
    const row = pairs.slice(i, i + shingleLength);
    const inARow =
      last?.left === pair.left + shingleLength - 1 && last.right === pair.right + shingleLength - 1;
    if (inARow && row.every(({ exact }) => exact)) rarest = Math.min(rarest, timesSeen(keys[pair.left] ?? 0));
  });
  return rarest;
}

/** Words to look at around a place where shingles were found. */
interface Window {
  from: number;
  to: number;
  hits: number;
}

/** A quote of so many words must share two shingles with a place in an article of another day; a shorter one only has few. */
const longQuote = 6;
function hitsOf(words: number): number {
  return words >= longQuote ? 2 : 1;
}

/** A quote may be broken by "he said" and more; hits farther apart are two places. */
const farthestApart = 60;
/** Looked at beside the hits, at most, for the rest of the quote. */
const widestMargin = 60;
const narrowestMargin = 6;
const mostWindows = 4;
/** A page that repeats three words in more places repeats itself: the first ones stand for the others. */
const mostPlaces = 64;

function windowsFor(
  from: WholeReading,
  range: { from: number; to: number },
  into: WholeReading,
  ofOneDay: boolean,
): Window[] {
  const places: number[] = [];
  for (let i = range.from; i + shingleLength <= range.to; i++) {
    let place = into.firstPlaces.get(from.keys[i] ?? 0) ?? -1;
    for (let n = 0; place >= 0 && n < mostPlaces; place = into.placesAfter[place] ?? -1, n++)
      places.push(place);
  }
  places.sort((a, b) => a - b);
  const words = range.to - range.from;
  const apart = Math.min(words, farthestApart) + 20;
  const windows: Window[] = [];
  for (const place of places) {
    const last = windows.at(-1);
    if (last && place - last.to <= apart) {
      last.to = place;
      last.hits++;
    } else windows.push({ from: place, to: place, hits: 1 });
  }
  const margin = Math.min(words, widestMargin) + narrowestMargin;
  return windows
    .filter(({ hits }) => ofOneDay || hits >= hitsOf(words))
    .sort((a, b) => b.hits - a.hits || a.from - b.from)
    .slice(0, mostWindows)
    .map(({ from: first, to, hits }) => ({ from: first - margin, to: to + shingleLength + margin, hits }));
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
    a.left.start - b.left.start ||
    a.right.start - b.right.start ||
    a.left.end - b.left.end ||
    a.right.end - b.right.end
  );
}
