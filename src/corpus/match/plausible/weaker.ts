import { overlapLength, overlaps, type Span } from '../../../text/span';
import { isSameStatement } from '../places/sameStatement';
import { PairGrid } from '../places/pairGrid';
import { saysOtherwise, type PairMatch } from '../places/pairMatch';

/** Matches that tell no more may be another sentence of the same speaker: "upset about", "start an inquiry into them". */
const tellsLittle = 1.6;
/** Less alike than this, neither quote is as much as two thirds of the other. */
export const partOfBoth = 0.65;

/**
 * The matches without those of few words, altered or a part of both quotes, of which either side stands elsewhere in
 * the other article in better words: that is the place where it was said. Of 652 matches read three fall, all false.
 */
export function withoutWeaker(matches: readonly PairMatch[]): PairMatch[] {
  const all = new PairGrid(matches);
  return matches.filter(
    (match) => !isUnsure(match) || !all.someBeside(match, (other) => isBetterElsewhere(other, match)),
  );
}

function isUnsure(match: PairMatch): boolean {
  if (match.information > tellsLittle || match.relation === 'verbatim') return false;
  return saysOtherwise(match) || match.score < partOfBoth;
}

function isBetterElsewhere(other: PairMatch, match: PairMatch): boolean {
  const sharesLeft = overlaps(other.left, match.left);
  const sharesRight = overlaps(other.right, match.right);
  return sharesLeft !== sharesRight && other.information >= match.information && other.score > match.score;
}

/** So much of either place must be the same in both. */
const mostly = 0.8;
/**
 * The matches without those of a place that stands in the same statement of the other article in its own words as well:
 * who declared "the right to call an emergency" just after "the right to call a national emergency" is quoted with the
 * one that is the same. Farther off the other article may quote it a second time, and misquote it.
 */
export function withoutTwins(matches: readonly PairMatch[]): PairMatch[] {
  const exact = matches.filter(
    (match) => (match.relation === 'verbatim' || match.relation === 'truncated') && !saysOtherwise(match),
  );
  const all = new PairGrid(exact);
  return matches.filter(
    (match) => !saysOtherwise(match) || !all.someBeside(match, (other) => isTwin(other, match)),
  );
}

/** Whether another match has the place of a match on one side, and another place of the same statement on the other. */
function isTwin(other: PairMatch, match: PairMatch): boolean {
  const areTwo =
    (isSamePlace(other.left, match.left) && !overlaps(other.right, match.right)) ||
    (isSamePlace(other.right, match.right) && !overlaps(other.left, match.left));
  return areTwo && isSameStatement(other, match);
}

function isSamePlace(a: Span, b: Span): boolean {
  return overlapLength(a, b) >= mostly * Math.max(a.end - a.start, b.end - b.start);
}
