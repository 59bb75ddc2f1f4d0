import { textOf, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { isQuoted, type Reading } from '../reading';
import { saidOnTwoDays } from './dayOfSpeech';
import { speakerAt } from './speakerAt';
import { compareSpeakers } from './speakers';
import { areTwoPlainly, speakersOfPlaces } from './speakersOfPlaces';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './wholeReading';

/** Farther apart than this, in days, a wording less alike than that is another utterance of the same thing. */
const anotherDay = 30;
const leastAlikeFarApart = 0.7;
/** What speaks of its own day is said of another day in other words, unless these hardly differ. */
const ofItsDay = /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|month))\b/i;
const leastAlikeOfItsDay = 0.95;
// The next four were chosen on 652 matches that were read, 33 of them false or doubtful: four of the false fall by them and
// no other one. Of 65 of articles that were not used for the choice four of eleven false ones fall, a doubtful one, no other.
/** Farther apart than this, in days, telling words in each other's place make it another utterance: nobody mishears them. */
const severalDays = 3;
const telling = 0.4;
/** More words of one wording are one utterance whatever day the articles seem to give. */
const mostOfTwoDays = 11;
/** So few words are each one's own where two people say them. */
const mostOfTwoPeople = 4;
/** So near in both, in characters, two utterances are of one statement. */
const sameStatement = 250;
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
  const again = new PairGrid(matches.filter((match) => isSaidAgain(match, here, there, days)));
  return new Set(
    matches.filter(
      (match) =>
        again.someNear(match, sameStatement, (other) => isBeside(match, other)) ||
        isOfTwoDays(match, here, there) ||
        isOfTwoPeople(match, here, there) ||
        (match.relation === 'altered' && match.score < leastAlikeOfTwo && areTwoPeople(match, here, there)),
    ),
  );
}

function isSaidAgain(
  { relation, score, exchanged, left, right }: PairMatch,
  here: Reading,
  there: Reading,
  days: number,
): boolean {
  if (relation !== 'altered') return false;
  const [a, b] = [speakerAt(here, left)?.speaker, speakerAt(there, right)?.speaker];
  const speakers = compareSpeakers(a, b);
  // where it is given to somebody else, that is worth telling
  const ofOne = speakers === 'same' || !a || !b;
  if (ofOne && days > severalDays && exchanged >= telling && isQuoted(here, left) && isQuoted(there, right))
    return true;
  if (!(days > anotherDay)) return false;
  if (score < leastAlikeFarApart && speakers === 'same') return true;
  return score < leastAlikeOfItsDay && speaksOfItsDay(here, left) && speaksOfItsDay(there, right);
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

function speaksOfItsDay({ article }: Reading, span: Span): boolean {
  return ofItsDay.test(textOf(article.text, span));
}

function isBeside(a: PairMatch, b: PairMatch): boolean {
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
