import { sameDays } from '../../daysApart';
import { saidOnTwoDays } from './dayOfSpeech';
import { areTwoPeople, areTwoPlainly } from '../places/speakersOfPlaces';
import { areQuoted, speakersNamed, wordsAt } from '../places/spokenPlace';
import { placed, type PlacedMatch, type ReadingPair } from '../places/readingPair';
import { isSameStatement, sameStatement } from '../places/sameStatement';
import { PairGrid } from '../places/pairGrid';
import { saysOtherwise, type PairMatch } from '../places/pairMatch';
import { partOfBoth } from './weaker';

// The next three and `sameDays` were chosen on 652 matches that were read, 33 of them false or doubtful: four of the false fall by them and
// no other one. Of 65 of articles that were not used for the choice four of eleven false ones fall, a doubtful one, no other.
/** Words in each other's place that tell so much make another utterance. */
const telling = 0.4;
/** But a number or a name among words that tell so much and are all the same besides: nobody says these again but for one. */
const tellingLong = 6;
const alikeLong = 0.96;
/**
 * What tells less, is not quite the same and is all that two articles share is a line that its speaker says again: of 1,098
 * pairs of places that were read seven are such, all false, four of them with an article outside
 * the 3,000 that rules were made on.
 */
const tellingLine = 3;
/**
 * Words changed within a part of both quotes, all that two articles share, that tell no more are what somebody else
 * says of the same thing, or the same one at another time: of 559 matches read three are such, all false.
 */
const tellingPart = 4;
/** When a line is so many days old, it is cited. */
const ageOfLine = 180;
/** More words of one wording are one utterance whatever day the articles seem to give. */
const mostOfTwoDays = 11;
/** So few words are each one's own where two people say them. */
const mostOfTwoPeople = 4;
/** Words of two people less alike than this, or differing at all if they are few, are each one's own. */
const leastAlikeOfTwo = 0.7;

/**
 * The matches that are two utterances of much the same thing: what one speaker says again at another time, with all
 * that stands beside it in both, and what two people each say in words of their own.
 */
export function otherUtterances(matches: readonly PairMatch[], pair: ReadingPair): ReadonlySet<PairMatch> {
  const { days } = pair;
  const carried = matches.map((match) => placed(match, pair));
  const isAgain = (each: PlacedMatch): boolean =>
    isSaidAgain(each, days) || (matches.length === 1 && (isLineAgain(each, days) || isLoosePart(each, days)));
  const again = new PairGrid(carried.filter(isAgain).map(({ match }) => match));
  const others = carried.filter(
    (each) =>
      again.someNear(each.match, sameStatement, (other) => isSameStatement(each.match, other)) ||
      isOfTwoDays(each) ||
      isOfTwoPeople(each),
  );
  return new Set(others.map(({ match }) => match));
}

/** Whether telling words stand in the place of others in articles days apart. */
function isSaidAgain({ match, places }: PlacedMatch, days: number): boolean {
  if (!saysOtherwise(match) || !(days > sameDays) || match.exchanged < telling) return false;
  if (isOneSlip(match)) return false;
  // where it is given to somebody else, that is worth telling
  const mayBeOne = speakersNamed(places) === 'same' || places.some(({ by }) => !by);
  return mayBeOne && areQuoted(places);
}

/** Whether a long quote is the same but for a number or a name. */
function isOneSlip({ changes, information, likeness }: PairMatch): boolean {
  const isOfFigure = changes.every((kind) => kind === 'number' || kind === 'name');
  return isOfFigure && information >= tellingLong && likeness >= alikeLong;
}

/** Whether one speaker's few telling words, not quite the same in both, are of articles days apart, but not old yet. */
function isLineAgain({ match, places }: PlacedMatch, days: number): boolean {
  const isOther = saysOtherwise(match) || match.relation === 'shortened';
  if (!isOther || match.information >= tellingLine) return false;
  if (!(days > sameDays && days <= ageOfLine)) return false;
  return speakersNamed(places) === 'same' && areQuoted(places);
}

/**
 * Whether words that tell little are changed within a part of both quotes. What one speaker says in articles of the same
 * days is one utterance all the same, and what is plainly given to somebody else is worth telling.
 */
function isLoosePart({ match, places }: PlacedMatch, days: number): boolean {
  if (!saysOtherwise(match) || match.score >= partOfBoth || match.information >= tellingPart) return false;
  const isOfOneDay = days <= sameDays && speakersNamed(places) === 'same';
  return !isOfOneDay && !areTwoPlainly(...places);
}

/** Whether one speaker says few words, or words that differ, on two days. */
function isOfTwoDays({ match, places }: PlacedMatch): boolean {
  if (!saysOtherwise(match) && wordsAt(places[0]) > mostOfTwoDays) return false;
  return speakersNamed(places) === 'same' && saidOnTwoDays(...places);
}

/** Whether two people each say the same few words, or words of their own that are not quite the same. */
function isOfTwoPeople({ match, places }: PlacedMatch): boolean {
  if (wordsAt(places[0]) <= mostOfTwoPeople && areTwoPlainly(...places)) return true;
  return saysOtherwise(match) && match.score < leastAlikeOfTwo && areTwoPeople(...places);
}
