import { overlaps, type Span } from '../../../text/span';
import { stretchesIn, type Reading } from '../../reading';
import { sameWordsBeside } from '../places/aroundPlaces';
import type { PairMatch } from '../places/pairMatch';
import type { ReadingPair } from '../places/readingPair';
import { isRepeatedPassage } from './repeatedPassages';

/**
 * Whether two places are of what pages print around their articles rather than of the articles: headlines of other
 * articles that both list, notices, and passages that one outlet prints again and again, word for word.
 */
export function isFurniture(match: PairMatch, pair: ReadingPair): boolean {
  return isInNotice(match, pair) || isListedHeadline(match, pair) || isRepeatedPassage(match, pair);
}

function isInNotice(match: PairMatch, { left, right }: ReadingPair): boolean {
  return isNotice(left.reading, match.left) || isNotice(right.reading, match.right);
}

/** Whether a place without marks stands in a notice. */
function isNotice(reading: Reading, span: Span): boolean {
  if (stretchesIn(reading, span).length > 0) return false;
  return reading.analysis.furniture.some((line) => line.kind === 'notice' && overlaps(line, span));
}

/** So many same words beside quotes between single marks show that both pages list the same headline. */
const sameHeadline = 5;

function isListedHeadline(match: PairMatch, pair: ReadingPair): boolean {
  const { left, right } = pair;
  if (!beginsWithSingleMark(left.reading, match.left)) return false;
  if (!beginsWithSingleMark(right.reading, match.right)) return false;
  const [before, after] = sameWordsBeside(match, pair);
  return before + after >= sameHeadline;
}

const singleMark = /['‘]/;

function beginsWithSingleMark({ article }: Reading, { start }: Span): boolean {
  return singleMark.test(article.text.slice(Math.max(0, start - 1), start + 1));
}
