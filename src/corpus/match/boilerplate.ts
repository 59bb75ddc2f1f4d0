import { overlaps, type Span } from '../../text/span';
import { shingleLength } from '../index/shingles';
import { stretchesIn, type Reading } from '../reading';
import { sameWordsBeside } from './aroundPlaces';
import type { PairMatch } from './pairMatch';
import type { ReadingPair } from './readingPair';
import { firstWordFrom } from './wholeReading';

/** So many same words beside quotes between single marks show that both pages list the same headline. */
const sameHeadline = 5;
/** So many same words around a quote show a passage that was copied ... */
const copiedAround = 12;
/** ... which one outlet prints in so many places: a caption, a note on its authors, a line of its newsletter. */
const repeated = 3;

/**
 * Whether two places are of what pages print around their articles rather than of the articles: headlines of other
 * articles that both list, notices, and passages that one outlet prints again and again, word for word.
 */
export function isFurniture(match: PairMatch, pair: ReadingPair): boolean {
  const { left, right } = pair;
  if (isNotice(left.reading, match.left) || isNotice(right.reading, match.right)) return true;
  const listed =
    beginsWithSingleMark(left.reading, match.left) && beginsWithSingleMark(right.reading, match.right);
  const oneOutlet = isOneOutlet(left.reading, right.reading);
  if (!listed && !oneOutlet) return false;
  const [before, after] = sameWordsBeside(match, pair);
  if (listed && before + after >= sameHeadline) return true;
  return oneOutlet && before + after >= copiedAround && isRepeated(match, before, after, pair);
}

/** Whether a place without marks stands in a notice. */
function isNotice(reading: Reading, span: Span): boolean {
  if (stretchesIn(reading, span).length > 0) return false;
  return reading.analysis.furniture.some((line) => line.kind === 'notice' && overlaps(line, span));
}

const singleMark = /['‘]/;

function beginsWithSingleMark({ article }: Reading, { start }: Span): boolean {
  return singleMark.test(article.text.slice(Math.max(0, start - 1), start + 1));
}

function isOneOutlet({ provenance: a }: Reading, { provenance: b }: Reading): boolean {
  return a.outlet !== undefined && a.outlet.toLowerCase() === b.outlet?.toLowerCase();
}

/** Whether all words around a match that are the same in both stand in many places. */
function isRepeated(
  { left: { start, end } }: PairMatch,
  before: number,
  after: number,
  { left, knowledge }: ReadingPair,
): boolean {
  const isOften = (from: number, to: number): boolean => {
    for (let at = from; at + shingleLength <= to; at++)
      if (knowledge.timesSeen(left.keys[at] ?? 0) < repeated) return false;
    return true;
  };
  const [first, next] = [firstWordFrom(left, start), firstWordFrom(left, end)];
  return isOften(first - before, first) && isOften(next, next + after);
}
