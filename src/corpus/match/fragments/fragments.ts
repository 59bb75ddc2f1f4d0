import {
  enoughAround,
  enoughBeside,
  fragmentAt,
  type FragmentMatch,
  type FragmentSearch,
} from './fragmentAt';
import { fragmentsIn, type Fragment } from './fragment';
import { fragmentPlaces, type FragmentPlace } from './fragmentPlaces';
import { PairGrid } from '../places/pairGrid';
import { swapped, type PairMatch } from '../places/pairMatch';
import { mirrored, type ReadingPair } from '../places/readingPair';

/** How much the words of a fragment must tell in articles without shared quotes, of one day and of others. */
const enoughOnOneDay = 0.5;
const enoughAlone = 0.7;

/**
 * Quotes of a few words (“poorly worded”) that stand between marks in both of two articles. Only for articles that
 * share a longer quote, or where the words around are the same as well: two words in common say nothing by themselves.
 * One word needs the same speaker in both; more need that no other is named; less will do beside another shared quote.
 * @param others the longer quotes that the articles share.
 * @param shareQuotes whether these show by themselves that the articles tell of one thing.
 */
export function findFragments(
  pair: ReadingPair,
  others: readonly PairMatch[],
  shareQuotes: boolean,
): FragmentMatch[] {
  const ofLeft = { pair, others: new PairGrid(others), shareQuotes };
  const ofRight = { pair: mirrored(pair), others: new PairGrid(others.map(swapped)), shareQuotes };
  return [...fragmentsOfLeft(ofLeft), ...fragmentsOfLeft(ofRight).map(swapped)];
}

function fragmentsOfLeft(search: FragmentSearch): FragmentMatch[] {
  const { pair, shareQuotes } = search;
  const { left, right, knowledge, ofOneDay } = pair;
  const least = shareQuotes ? 0 : ofOneDay ? enoughOnOneDay : enoughAlone;
  const leastAround = shareQuotes || ofOneDay ? 0 : enoughAround;
  return fragmentsIn(left, least, knowledge.timesSeen).flatMap((fragment) => {
    const places = fragmentPlaces(fragment.range, left.passage, right.passage, leastAround);
    return bestPlaces(places, fragment, search);
  });
}

/**
 * The matches of a fragment at those places that have the most of the same words around of all that hold, and at any place
 * with so many that they prove it: "would not be 'politically correct'" is the "would not be politically correct" there,
 * not the "stop being politically correct". Where its speaker says the words, too, somebody else's are another utterance,
 * if not the same sentence.
 */
function bestPlaces(
  places: readonly FragmentPlace[],
  fragment: Fragment,
  search: FragmentSearch,
): FragmentMatch[] {
  const found: FragmentMatch[] = [];
  let most = 0;
  for (const place of places) {
    const isWorse = found.length > 0 && place.around < Math.min(most, enoughBeside);
    if (isWorse && found.some(({ isOneSpeakers }) => isOneSpeakers)) break;
    const match = fragmentAt(place, fragment, search);
    if (!match || (isWorse && !match.isOneSpeakers)) continue;
    most = Math.max(most, place.around);
    found.push(match);
  }
  if (!found.some(({ isOneSpeakers }) => isOneSpeakers)) return found;
  return found.filter(({ isOneSpeakers, inSameSentence }) => isOneSpeakers || inSameSentence);
}
