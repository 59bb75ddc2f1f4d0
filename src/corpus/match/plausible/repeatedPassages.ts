import { overlapsOneOf } from '../../../text/overlapping';
import { shingleKeys, shingleLength } from '../../index/shingles';
import { plainPassageOf } from '../../passage';
import type { Reading } from '../../reading';
import { sameWordsBeside } from '../places/aroundPlaces';
import { dependenceOf } from './dependence';
import type { PairMatch } from '../places/pairMatch';
import type { ReadingPair } from '../places/readingPair';
import { firstWordFrom } from '../places/wholeReading';

/** So many same words around a quote show a passage that was copied ... */
const copiedAround = 12;
/** ... which one outlet prints in so many places: a caption, a note on its authors, a line of its newsletter. */
const repeated = 3;

/**
 * Whether two places are of a passage that one outlet prints on many of its pages, word for word. Not where both pages
 * are copies or versions of one story: then it is the story that is printed again.
 */
export function isRepeatedPassage(match: PairMatch, pair: ReadingPair): boolean {
  const { left, right } = pair;
  if (!isOneOutlet(left.reading, right.reading)) return false;
  const [before, after] = sameWordsBeside(match, pair);
  if (before + after < copiedAround || !isRepeated(match, before, after, pair)) return false;
  return !beginAlike(left.reading, right.reading) || dependenceOf(left, right)?.kind !== 'copied';
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

/** Of two versions of a story the headline and the dateline may differ; so many words hold them and the first sentence. */
const beginning = 36;
/** So many characters hold them, with the notices and captions that stand before. */
const farthestBeginning = 2000;
/** So many words in a row that both begin with show one story; a dateline has fewer. */
const sameBeginning = 12;

/** Whether two articles, without what their pages add, have many words in a row in common where they begin. */
function beginAlike(left: Reading, right: Reading): boolean {
  const there = new Set(beginningOf(right));
  let run = 0;
  return beginningOf(left).some((key) => {
    run = there.has(key) ? run + 1 : 0;
    return run + shingleLength - 1 >= sameBeginning;
  });
}

/** The shingles that an article begins with. */
function beginningOf(reading: Reading): Uint32Array {
  const end = Math.min(farthestBeginning, reading.article.text.length);
  const { words, hashes } = plainPassageOf(reading, { start: 0, end });
  const isFurniture = overlapsOneOf(reading.analysis.furniture);
  const own = words.map((word) => !isFurniture(word));
  return shingleKeys(hashes.filter((_, i) => own[i]).slice(0, beginning));
}
