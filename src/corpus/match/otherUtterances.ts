import type { Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { isQuoted, type Reading } from '../reading';
import { saidOnTwoDays } from './dayOfSpeech';
import { speakerAt } from './speakerAt';
import { compareSpeakers } from './speakers';
import { areTwoPlainly, speakersOfPlaces } from './speakersOfPlaces';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './wholeReading';

/** A place in each of two articles. */
type Places = Pick<PairMatch, 'left' | 'right'>;

// The next four were chosen on 652 matches that were read, 33 of them false or doubtful: four of the false fall by them and
// no other one. Of 65 of articles that were not used for the choice four of eleven false ones fall, a doubtful one, no other.
/** Farther apart than this, in days, telling words in each other's place make it another utterance: nobody mishears them. */
const severalDays = 3;
const telling = 0.4;
/**
 * What tells less, is not quite the same and is all that two articles share is a line that its speaker says again: of 1,098
 * pairs of places that were read seven are such, all false, four of them with an article outside
 * the 3,000 that rules were made on.
 */
const tellingLine = 3;
/** When a line is so many days old, it is cited. */
const ageOfLine = 180;
/** More words of one wording are one utterance whatever day the articles seem to give. */
const mostOfTwoDays = 11;
/** So few words are each one's own where two people say them. */
const mostOfTwoPeople = 4;
/** So near in both, in characters, two utterances are of one statement. */
export const sameStatement = 250;
/** Words of two people less alike than this, or differing at all if they are few, are each one's own. */
const leastAlikeOfTwo = 0.7;

/**
 * The matches that are two utterances of much the same thing: what one speaker says again at another time, with all
 * that stands beside it in both, and what two people each say in words of their own.
 * @param days between the two articles; NaN where not both are dated.
 */
export function otherUtterances(
  matches: readonly PairMatch[],
  here: Reading,
  there: Reading,
  days: number,
): ReadonlySet<PairMatch> {
  const again = new PairGrid(
    matches.filter(
      (match) =>
        isSaidAgain(match, here, there, days) ||
        (matches.length === 1 && isLineAgain(match, here, there, days)),
    ),
  );
  return new Set(
    matches.filter(
      (match) =>
        again.someNear(match, sameStatement, (other) => isSameStatement(match, other)) ||
        isOfTwoDays(match, here, there) ||
        isOfTwoPeople(match, here, there) ||
        (match.relation === 'altered' && match.score < leastAlikeOfTwo && areTwoPeople(match, here, there)),
    ),
  );
}

/** Whether telling words stand in the place of others in articles days apart. */
function isSaidAgain(
  { relation, exchanged, left, right }: PairMatch,
  here: Reading,
  there: Reading,
  days: number,
): boolean {
  if (relation !== 'altered' || !(days > severalDays) || exchanged < telling) return false;
  const [a, b] = [speakerAt(here, left)?.speaker, speakerAt(there, right)?.speaker];
  // where it is given to somebody else, that is worth telling
  const ofOne = compareSpeakers(a, b) === 'same' || !a || !b;
  return ofOne && isQuoted(here, left) && isQuoted(there, right);
}

/** Whether one speaker's few telling words, not quite the same in both, are of articles days apart, but not old yet. */
function isLineAgain(
  { relation, information, left, right }: PairMatch,
  here: Reading,
  there: Reading,
  days: number,
): boolean {
  if ((relation !== 'altered' && relation !== 'shortened') || information >= tellingLine) return false;
  if (!(days > severalDays && days <= ageOfLine)) return false;
  const speakers = compareSpeakers(speakerAt(here, left)?.speaker, speakerAt(there, right)?.speaker);
  return speakers === 'same' && isQuoted(here, left) && isQuoted(there, right);
}

/** Whether one speaker says few words, or words that differ, on two days. */
function isOfTwoDays({ relation, left, right }: PairMatch, here: Reading, there: Reading): boolean {
  if (relation !== 'altered' && wordsOf(here.article.text, left).length > mostOfTwoDays) return false;
  const speakers = compareSpeakers(speakerAt(here, left)?.speaker, speakerAt(there, right)?.speaker);
  return speakers === 'same' && saidOnTwoDays(here, left, there, right);
}

/** Whether two people each say the same few words. */
function isOfTwoPeople({ left, right }: PairMatch, here: Reading, there: Reading): boolean {
  return (
    wordsOf(here.article.text, left).length <= mostOfTwoPeople && areTwoPlainly(here, left, there, right)
  );
}

/** Whether two matches stand so near each other in both articles that they are of one statement. */
export function isSameStatement(a: Places, b: Places): boolean {
  return distance(a.left, b.left) <= sameStatement && distance(a.right, b.right) <= sameStatement;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Whether both places plainly name a person as their speaker, and not the same one. */
export function areTwoPeople({ left, right }: PairMatch, here: Reading, there: Reading): boolean {
  return (
    speakerAt(here, left)?.speaker.kind === 'person' &&
    speakerAt(there, right)?.speaker.kind === 'person' &&
    speakersOfPlaces(here, left, there, right) === 'different'
  );
}
