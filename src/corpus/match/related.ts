import { mostBlocks } from '../index/packedPostings';
import { shingleLength } from '../index/shingles';
import type { ShingleIndex } from '../index/shingleIndex';
import { spanOfBlocks, stretchesIn, type Reading } from '../reading';
import type { WholeReading } from './wholeReading';

/** A shingle in more places than this is a common phrase and relates nothing. */
const commonPhrase = 40;
/**
 * Rarity, added up over the shingles that stand together in both, that relates two articles: two that stand in hardly
 * another article, or more that stand in some. A single shingle is shared by chance with dozens of articles.
 */
const enoughRarity = 1.15;
const rarest = 0.6;
/** Words this near in the one article belong together if they do so in the other. */
const neighbourhood = 32;

/**
 * The articles that may carry a quote of this one, or have one that stands in this one's text, by id: those with
 * rare words in common of which either has some between marks. The relation is symmetrical.
 */
export function relatedTo(whole: WholeReading, index: ShingleIndex<Reading>): Reading[] {
  const rarities = new Map<Reading, Map<number, number>>();
  whole.keys.forEach((key, at) => {
    const places = placesElsewhere(key, whole.reading, index);
    if (places.length === 0) return;
    const quotedHere = isQuoted(whole, at);
    const rarity = Math.min(rarest, 1 / Math.log2(1 + places.length));
    const near = Math.floor(at / neighbourhood);
    for (const { reading, block } of places) {
      if (!quotedHere && !holdsQuote(reading, block)) continue;
      let cells = rarities.get(reading);
      if (!cells) rarities.set(reading, (cells = new Map<number, number>()));
      const cell = near * mostBlocks + block;
      cells.set(cell, (cells.get(cell) ?? 0) + rarity);
    }
  });
  return [...rarities]
    .filter(([, cells]) => [...cells].some(([cell, rarity]) => rarity + beside(cells, cell) >= enoughRarity))
    .map(([reading]) => reading)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** The rarity found just after a cell, where a quote crosses from one block to the next on either side or both. */
function beside(cells: ReadonlyMap<number, number>, cell: number): number {
  return Math.max(
    cells.get(cell + 1) ?? 0,
    cells.get(cell + mostBlocks) ?? 0,
    cells.get(cell + mostBlocks + 1) ?? 0,
  );
}

function placesElsewhere(
  key: number,
  reading: Reading,
  index: ShingleIndex<Reading>,
): { reading: Reading; block: number }[] {
  const places: { reading: Reading; block: number }[] = [];
  index.visit(key, (other, block) => {
    if (other !== reading && places.length <= commonPhrase) places.push({ reading: other, block });
  });
  return places.length > commonPhrase ? [] : places;
}

function isQuoted({ passage }: WholeReading, at: number): boolean {
  for (let i = 0; i < shingleLength; i++) if ((passage.stretch[at + i] ?? -1) >= 0) return true;
  return false;
}

function holdsQuote(reading: Reading, block: number): boolean {
  return stretchesIn(reading, spanOfBlocks(reading, block, block)).length > 0;
}
