import { textOf, type Span } from '../../text/span';
import type { Reading } from '../reading';
import { speakerAt } from './speakerAt';
import { compareSpeakers } from './speakers';
import { speakersOfPlaces } from './speakersOfPlaces';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './wholeReading';

/** Farther apart than this, in days, a wording less alike than that is another utterance of the same thing. */
const anotherDay = 30;
const leastAlikeFarApart = 0.7;
/** What speaks of its own day is said of another day in other words, unless these hardly differ. */
const ofItsDay = /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|month))\b/i;
const leastAlikeOfItsDay = 0.95;
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
        (match.relation === 'altered' && match.score < leastAlikeOfTwo && areTwoPeople(match, here, there)),
    ),
  );
}

function isSaidAgain(
  { relation, score, left, right }: PairMatch,
  here: Reading,
  there: Reading,
  days: number,
): boolean {
  if (relation !== 'altered' || !(days > anotherDay)) return false;
  const speakers = compareSpeakers(speakerAt(here, left)?.speaker, speakerAt(there, right)?.speaker);
  // where it is given to somebody else, that is worth telling
  if (score < leastAlikeFarApart && speakers === 'same') return true;
  return score < leastAlikeOfItsDay && speaksOfItsDay(here, left) && speaksOfItsDay(there, right);
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
