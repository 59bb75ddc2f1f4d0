import { overlaps } from '../../text/span';
import { wordsOf } from '../../text/words';
import { isQuoted, stretchesIn, type Reading } from '../reading';
import { sameWordsAround, sameWordsBeside } from './aroundPlaces';
import { isSameStatement, sameStatement } from './otherUtterances';
import { PairGrid } from './pairGrid';
import { speakerAt } from './speakerAt';
import { compareSpeakers, nameWords } from './speakers';
import type { PairMatch, WholeReading } from './wholeReading';

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
const longQuote = 8;
/** So many of the same words in a row right beside the places are one report of one utterance. */
const enoughBeside = 3;

/**
 * The matches without those of up to four words that nothing around shows to be one utterance: two words of a speaker are
 * said again and again, and one of them by everybody.
 */
export function fewWordsThatHold(
  matches: readonly PairMatch[],
  left: WholeReading,
  right: WholeReading,
): readonly PairMatch[] {
  const [here, there] = [left.reading, right.reading];
  const few = matches.filter((match) => wordsIn(match, here, there) <= mostWords);
  if (few.length === 0) return matches;
  const aroundOf = new Map<PairMatch, number>();
  const pair: Pair = {
    left,
    right,
    all: new PairGrid(matches),
    long: matches.filter((match) => isLong(match, here, there)),
    around: (match) => {
      const known = aroundOf.get(match) ?? sameAround(match, left, right);
      aroundOf.set(match, known);
      return known;
    },
  };
  const dropped = new Set(few.filter((match) => !holds(match, pair)));
  const told = few.filter((match) => !dropped.has(match));
  const rivals = new PairGrid(told);
  for (const match of told) if (isWorsePlace(match, rivals, pair)) dropped.add(match);
  return matches.filter((match) => !dropped.has(match));
}

/** Two articles with the matches of them. */
interface Pair {
  readonly left: WholeReading;
  readonly right: WholeReading;
  readonly all: PairGrid<PairMatch>;
  /** The long quotes among them. */
  readonly long: readonly PairMatch[];
  /** See `sameWordsAround`. */
  readonly around: (match: PairMatch) => number;
}

function wordsIn({ left, right }: PairMatch, here: Reading, there: Reading): number {
  return Math.min(wordsOf(here.article.text, left).length, wordsOf(there.article.text, right).length);
}

function isLong(match: PairMatch, here: Reading, there: Reading): boolean {
  return (
    isQuoted(here, match.left) && isQuoted(there, match.right) && wordsIn(match, here, there) >= longQuote
  );
}

function sameAround(match: PairMatch, left: WholeReading, right: WholeReading): number {
  const speakers = [speakerAt(left.reading, match.left), speakerAt(right.reading, match.right)];
  const names = speakers.flatMap((found) => nameWords(found?.speaker.name ?? ''));
  return sameWordsAround(match, left, right, new Set(names.flatMap((name) => [name, `${name}s`])));
}

function holds(match: PairMatch, { left, right, all, long, around }: Pair): boolean {
  const isOther = (other: PairMatch): boolean =>
    !overlaps(other.left, match.left) && !overlaps(other.right, match.right);
  if (all.someNear(match, sameStatement, (other) => isOther(other) && isSameStatement(match, other)))
    return true;
  const [here, there] = [left.reading, right.reading];
  const [a, b] = [speakerAt(here, match.left)?.speaker, speakerAt(there, match.right)?.speaker];
  const areTwo = compareSpeakers(a, b) === 'different';
  const words = wordsIn(match, here, there);
  const isBare = words < 2 || !isQuoted(here, match.left) || !isQuoted(there, match.right);
  const isLight = words === 2 || match.information < tellsLittle;
  const ofLight = isLight && !long.some(isOther) ? enoughOfLight : 0;
  const least = areTwo ? enoughOfTwoSpeakers : isBare ? enoughOfOne : ofLight;
  if (least === 0) return true;
  const [before, after] = sameWordsBeside(match, left, right);
  if (!areTwo && before + after >= enoughBeside) return true;
  return around(match) >= least;
}

/** Of two sentences of one article that hold the same few words, the better one shares so much, and so many times more. */
const enoughOfBetter = 2;
const timesMore = 2.5;

/**
 * Whether few words stand in one sentence of an article, and in another one that has far more around them in common with
 * the other article: that is the one which is cited there. What stands between marks by itself may be a second mention.
 */
function isWorsePlace(match: PairMatch, rivals: PairGrid<PairMatch>, pair: Pair): boolean {
  const isWorse = (side: 'left' | 'right'): boolean => {
    const { reading } = pair[side];
    const shared = side === 'left' ? 'right' : 'left';
    if (standsAlone(reading, match[side])) return false;
    const isBetter = (rival: PairMatch): boolean =>
      overlaps(rival[shared], match[shared]) &&
      !overlaps(rival[side], match[side]) &&
      !standsAlone(reading, rival[side]) &&
      pair.around(rival) >= Math.max(enoughOfBetter, pair.around(match) * timesMore);
    return rivals.someOn(shared, match[shared], isBetter);
  };
  return isWorse('left') || isWorse('right');
}

/** Whether nothing else stands between the marks of a place. */
function standsAlone(reading: Reading, span: PairMatch['left']): boolean {
  const { text } = reading.article;
  return stretchesIn(reading, span).every(
    (stretch) => wordsOf(text, stretch).length <= wordsOf(text, span).length,
  );
}
