import { overlaps, type Span } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { stretchesIn, type Reading } from '../../reading';
import { sameInSentences, sameWordsAround, sameWordsBeside } from '../places/aroundPlaces';
import { PairGrid } from '../places/pairGrid';
import type { PairMatch } from '../places/pairMatch';
import { placesIn, type ReadingPair } from '../places/readingPair';
import { isSameStatement, sameStatement } from '../places/sameStatement';
import { areQuoted, fewerWords, namesOfSpeakers, speakersNamed, type TwoPlaces } from '../places/spokenPlace';
import { wordsWithin } from '../places/wholeReading';

/** More words than these are seldom in two utterances by chance. */
const mostWords = 4;

// What the same telling words around two places must weigh together (`sameWordsAround`). Chosen on 126 matches of so few
// words that were read, 23 of them false or doubtful: eleven of those fall by these rules, and five that are true.
/** Of one word, and of words that stand between marks in one article only. */
const enoughOfOne = 1.6;
/** Of two words, and of more that tell little together, in articles that share no longer quote: "We were very close". */
const enoughOfLight = 0.5;
const tellsLittle = 1;
/** Of words that are given to two speakers, who may both be misread. */
const enoughOfTwoSpeakers = 1.8;
/** Articles that share a quote of so many words tell of one occasion. */
const quoteOfOccasion = 8;
/** So many of the same words in a row right beside the places are one report of one utterance. */
const enoughBeside = 3;
/**
 * In articles of two days one word, and two that tell no more than this, need so much of the same in their sentence
 * besides: who takes back an “apology” speaks of apologies in other sentences too, and again the next day. Of 759 matches
 * read three doubtful ones of one word fall, one of two, and one true one.
 */
const tellsHardly = 0.7;
const enoughInSentence = 0.4;

/**
 * The matches without those of up to four words that nothing around shows to be one utterance: two words of a speaker are
 * said again and again, and one of them by everybody.
 */
export function fewWordsThatHold(matches: readonly PairMatch[], pair: ReadingPair): readonly PairMatch[] {
  const few = matches.filter((match) => fewerWords(placesIn(match, pair)) <= mostWords);
  if (few.length === 0) return matches;
  const aroundOf = new Map<PairMatch, number>();
  const beside: Beside = {
    pair,
    all: new PairGrid(matches),
    long: matches.filter((match) => isLong(placesIn(match, pair))),
    around: (match) => {
      const known = aroundOf.get(match) ?? sameAround(match, pair);
      aroundOf.set(match, known);
      return known;
    },
  };
  const dropped = new Set(few.filter((match) => !holds(match, beside)));
  const told = few.filter((match) => !dropped.has(match));
  const rivals = new PairGrid(told);
  for (const match of told) if (isWorsePlace(match, rivals, beside)) dropped.add(match);
  return matches.filter((match) => !dropped.has(match));
}

/** What may show that few words are one utterance. */
interface Beside {
  readonly pair: ReadingPair;
  /** All matches of the two articles. */
  readonly all: PairGrid<PairMatch>;
  /** The long quotes among them. */
  readonly long: readonly PairMatch[];
  /** See `sameWordsAround`. */
  readonly around: (match: PairMatch) => number;
}

function isLong(places: TwoPlaces): boolean {
  return areQuoted(places) && fewerWords(places) >= quoteOfOccasion;
}

function sameAround(match: PairMatch, pair: ReadingPair): number {
  return sameWordsAround(match, pair, namesOfSpeakers(placesIn(match, pair)));
}

function holds(match: PairMatch, { pair, all, long, around }: Beside): boolean {
  const isOther = (other: PairMatch): boolean =>
    !overlaps(other.left, match.left) && !overlaps(other.right, match.right);
  if (all.someNear(match, sameStatement, (other) => isOther(other) && isSameStatement(match, other)))
    return true;
  const places = placesIn(match, pair);
  const areTwo = speakersNamed(places) === 'different';
  const words = fewerWords(places);
  const isBare = words < 2 || !areQuoted(places);
  const isLight = words === 2 || match.information < tellsLittle;
  const ofLight = isLight && !long.some(isOther) ? enoughOfLight : 0;
  const least = areTwo ? enoughOfTwoSpeakers : isBare ? enoughOfOne : ofLight;
  if (least === 0) return true;
  const [before, after] = sameWordsBeside(match, pair);
  if (!areTwo && before + after >= enoughBeside) return true;
  return (
    around(match) >= least &&
    (!(pair.days >= 1) || !tellsLeast(match, places) || isInOneSentence(match, pair))
  );
}

/** Whether a match is of so few words that nothing but their sentence shows that they are one utterance. */
function tellsLeast({ information }: PairMatch, places: TwoPlaces): boolean {
  const words = fewerWords(places);
  return areQuoted(places) && (words < 2 || (words === 2 && information < tellsHardly));
}

function isInOneSentence(match: PairMatch, pair: ReadingPair): boolean {
  const { left, right } = pair;
  const names = namesOfSpeakers(placesIn(match, pair));
  const told = sameInSentences(wordsWithin(left, match.left), wordsWithin(right, match.right), pair, names);
  return told >= enoughInSentence;
}

/** Of two sentences of one article that hold the same few words, the better one shares so much, and so many times more. */
const enoughOfBetter = 2;
const timesMore = 2.5;

/**
 * Whether few words stand in one sentence of an article, and in another one that has far more around them in common with
 * the other article: that is the one which is cited there. What stands between marks by itself may be a second mention.
 */
function isWorsePlace(match: PairMatch, rivals: PairGrid<PairMatch>, { pair, around }: Beside): boolean {
  const isWorse = (side: 'left' | 'right'): boolean => {
    const { reading } = pair[side];
    const shared = side === 'left' ? 'right' : 'left';
    if (standsAlone(reading, match[side])) return false;
    const isBetter = (rival: PairMatch): boolean =>
      overlaps(rival[shared], match[shared]) &&
      !overlaps(rival[side], match[side]) &&
      !standsAlone(reading, rival[side]) &&
      around(rival) >= Math.max(enoughOfBetter, around(match) * timesMore);
    return rivals.someOn(shared, match[shared], isBetter);
  };
  return isWorse('left') || isWorse('right');
}

/** Whether nothing else stands between the marks of a place. */
function standsAlone(reading: Reading, span: Span): boolean {
  const { text } = reading.article;
  return stretchesIn(reading, span).every(
    (stretch) => wordsOf(text, stretch).length <= wordsOf(text, span).length,
  );
}
