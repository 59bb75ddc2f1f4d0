import { shingleKeys, shingleLength } from '../index/shingles';
import type { ShingleIndex } from '../index/shingleIndex';
import { spanOfBlocks, stretchesIn, type Reading } from '../reading';
import type { WholeReading } from './pairMatches';

/** A shingle in more places than this is a common phrase and relates nothing. */
const commonPhrase = 40;
/** A single shingle relates two articles only if it stands in at most so many places. */
const singular = 4;

/**
 * The articles that may carry a quote of this one, or have one that stands in this one's text, by id: those with
 * rare words in common of which either has some between marks. The relation is symmetrical.
 */
export function relatedTo(whole: WholeReading, index: ShingleIndex<Reading>): Reading[] {
  const counts = new Map<Reading, Map<number, number>>();
  shingleKeys(whole.passage.hashes).forEach((key, at) => {
    const places = placesElsewhere(key, whole.reading, index);
    if (places.length > commonPhrase) return;
    const quotedHere = isQuoted(whole, at);
    for (const { reading, block } of places) {
      if (!quotedHere && !holdsQuote(reading, block)) continue;
      let blocks = counts.get(reading);
      if (!blocks) counts.set(reading, (blocks = new Map<number, number>()));
      blocks.set(block, (blocks.get(block) ?? 0) + (places.length < singular ? 2 : 1));
    }
  });
  return [...counts]
    .filter(([, blocks]) => [...blocks].some(([block, hits]) => hits + (blocks.get(block + 1) ?? 0) >= 2))
    .map(([reading]) => reading)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function placesElsewhere(
  key: number,
  reading: Reading,
  index: ShingleIndex<Reading>,
): { reading: Reading; block: number }[] {
  const places: { reading: Reading; block: number }[] = [];
  index.visit(key, (other, block) => {
    if (other !== reading) places.push({ reading: other, block });
  });
  return places;
}

function isQuoted({ passage }: WholeReading, at: number): boolean {
  for (let i = 0; i < shingleLength; i++) if ((passage.stretch[at + i] ?? -1) >= 0) return true;
  return false;
}

function holdsQuote(reading: Reading, block: number): boolean {
  return stretchesIn(reading, spanOfBlocks(reading, block, block)).length > 0;
}
