import { overlaps } from '../../text/span';
import { PairGrid } from './pairGrid';
import type { PairMatch } from './wholeReading';

/** Matches that tell no more may be another sentence of the same speaker: "upset about", "start an inquiry into them". */
const tellsLittle = 1.6;
/** Less alike than this, neither quote is as much as two thirds of the other. */
const partOfBoth = 0.65;

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

function isUnsure({ relation, score, information }: PairMatch): boolean {
  if (information > tellsLittle || relation === 'verbatim') return false;
  return relation === 'altered' || score < partOfBoth;
}

function isBetterElsewhere(other: PairMatch, match: PairMatch): boolean {
  const sharesLeft = overlaps(other.left, match.left);
  const sharesRight = overlaps(other.right, match.right);
  return sharesLeft !== sharesRight && other.information >= match.information && other.score > match.score;
}
