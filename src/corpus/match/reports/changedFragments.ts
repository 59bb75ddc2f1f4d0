import { overlaps, type Span } from '../../../text/span';
import type { WordRange } from '../../passage';
import type { Stretch } from '../../reading';
import { changedPlaces, type ChangedPlace } from './changedPlaces';
import { changesIn } from '../wording/changes';
import { areFewDenied } from '../wording/deniedBefore';
import { eachPlaceOnce } from '../places/eachPlaceOnce';
import { isOneRemark } from './oneRemark';
import { PairGrid } from '../places/pairGrid';
import { byPlace, swapped, type PairMatch } from '../places/pairMatch';
import { mirrored, placesIn, type ReadingPair } from '../places/readingPair';
import { isSaidNotThere } from './saidNotThere';
import { areAskedAlike } from '../places/sentenceAsks';
import { isStockPhrase } from '../places/stockPhrases';
import { isTermInBoth } from './terms';
import { isDenialAt } from '../alike/wordKinds';

/** Longer quotes are found by the words in a row that they share. */
const mostWords = 8;

/**
 * Quotes of a few words that stand in the other article but for one place, which turns what they say: “be sold” and “not be
 * sold”, “three men” and “five men”. They share too few words to be found by these alone, so what stands around must show
 * that both are one remark.
 * @param known the quotes that the articles share; what they tell on either side is not told again.
 */
export function findChangedFragments(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  const ofRight = changedOfLeft(mirrored(pair), known.map(swapped)).map(swapped);
  return eachPlaceOnce([...changedOfLeft(pair, known), ...ofRight], tellsMore);
}

function tellsMore(a: PairMatch, b: PairMatch): number {
  return b.information - a.information || b.score - a.score || byPlace(a, b);
}

function changedOfLeft(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  const { left, right } = pair;
  const grid = new PairGrid(known);
  const isTold = (side: 'left' | 'right', span: Span): boolean =>
    grid.someOn(side, span, (match) => overlaps(match[side], span));
  return left.reading.stretches.flatMap((stretch, number) => {
    const quote = left.ranges[number];
    if (!quote || quote.to === quote.from || quote.to - quote.from > mostWords) return [];
    if (isTold('left', stretch)) return [];
    return changedPlaces(quote, left.passage, right.passage).flatMap((place) => {
      if (isDeniedElsewhere(quote, place, pair)) return [];
      const match = matchOf(stretch, quote, place, pair);
      return !isTold('right', match.right) && holds(match, quote, place, pair, grid) ? [match] : [];
    });
  });
}

/** Whether the side that lacks the negation is denied by the words before it: 'would not “be sold”' says “not be sold”. */
function isDeniedElsewhere(
  quote: WordRange,
  { range, gap, turned }: ChangedPlace,
  { left, right }: ReadingPair,
): boolean {
  if (turned !== 'negation') return false;
  const isHere = gap.left.some((word) => isDenialAt(left.passage, word));
  return isHere ? areFewDenied(right.passage, range.from) : areFewDenied(left.passage, quote.from);
}

function holds(
  match: PairMatch,
  quote: WordRange,
  { pairs, turned }: ChangedPlace,
  pair: ReadingPair,
  known: PairGrid<PairMatch>,
): boolean {
  const spoken = placesIn(match, pair);
  const { information } = match;
  const words = Array.from({ length: quote.to - quote.from }, (_, i) => quote.from + i);
  return (
    areAskedAlike(match, pair) &&
    !isStockPhrase(pair.left.passage, words) &&
    isOneRemark({
      pair,
      places: match,
      spoken,
      known,
      same: pairs.length,
      information,
      isDenied: turned === 'negation',
    }) &&
    !isTermInBoth(spoken) &&
    !spoken.some(isSaidNotThere)
  );
}

function matchOf(
  stretch: Stretch,
  quote: WordRange,
  { range, pairs, gap }: ChangedPlace,
  { left, right }: ReadingPair,
): PairMatch {
  const { words } = right.passage;
  const number = right.passage.stretch[range.from] ?? -1;
  const [all, other] = [right.ranges[number], right.reading.stretches[number]];
  const isWhole = all?.from === range.from && all.to === range.to;
  const likeness = pairs.length / Math.max(quote.to - quote.from, range.to - range.from);
  const there =
    isWhole && other ? other : { start: words[range.from]?.start ?? 0, end: words[range.to - 1]?.end ?? 0 };
  return {
    relation: 'altered',
    changes: changesIn({ pairs, gaps: [gap] }, left.passage, right.passage),
    score: likeness,
    likeness,
    information: pairs.reduce((sum, each) => sum + (left.passage.weights[each.left] ?? 0), 0),
    exchanged: 0,
    left: { start: stretch.start, end: stretch.end },
    right: { start: there.start, end: there.end },
  };
}
