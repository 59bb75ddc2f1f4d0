import { mostBlocks } from '../index/packedPostings';
import { shingleKeys, shingleLength } from '../index/shingles';
import type { ShingleIndex } from '../index/shingleIndex';
import { isQuotedBlock, spanOfBlocks, type Reading } from '../reading';
import { plainPassageOf, type Passage } from './passage';
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
 * How rare the shingles are that two articles have in common, added up by where they stand: the number of a
 * neighbourhood here times `mostBlocks` and the number of a block there.
 */
type Cells = Map<number, number>;

interface Common {
  /** Shingles that are quoted here. */
  readonly quotedHere: Cells;
  /** These and those that stand in a block there that holds a quote. */
  readonly all: Cells;
}

/** An article that may share a quote. */
export interface Related {
  readonly reading: Reading;
  /** Where in it: the numbers of its blocks that promise most, ascending. */
  readonly blocks: readonly number[];
}

/**
 * The articles that may carry a quote of this one, or have one that stands in this one's text, by id: those with
 * rare words in common that either has between marks. The relation is symmetrical.
 * @param isAsked tells the articles to look at.
 */
export function relatedTo(
  whole: WholeReading,
  index: ShingleIndex<Reading>,
  isAsked: (other: Reading) => boolean,
): Related[] {
  const commonWith = new Map<Reading, Common>();
  const rarities = new Map<number, number>();
  const places = new Places(index);
  whole.keys.forEach((key, at) => {
    if (rarities.get(key) === 0) return;
    places.find(key, whole);
    const rarity = places.length === 0 ? 0 : Math.min(rarest, 1 / Math.log2(1 + places.length));
    rarities.set(key, rarity);
    if (rarity === 0) return;
    const quotedHere = isQuoted(whole.passage, at);
    const near = Math.floor(at / neighbourhood);
    for (let i = 0; i < places.length; i++) {
      const reading = places.readings[i];
      const block = places.blocks[i] ?? 0;
      if (!reading || !isAsked(reading)) continue;
      if (!quotedHere && !isQuotedBlock(reading, block)) continue;
      let common = commonWith.get(reading);
      if (!common) commonWith.set(reading, (common = { quotedHere: new Map(), all: new Map() }));
      if (quotedHere) add(common.quotedHere, near, block, rarity);
      add(common.all, near, block, rarity);
    }
  });
  const related: Related[] = [];
  for (const [reading, { quotedHere, all }] of commonWith) {
    const promising = enough(all);
    if (promising.length === 0) continue;
    const cells = new Set(enough(quotedHere));
    if (cells.size < promising.length)
      for (const cell of enough(quotedThere(reading, promising, whole, rarities))) cells.add(cell);
    if (cells.size > 0) related.push({ reading, blocks: blocksOfCells(cells) });
  }
  return related.sort((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
}

/** The blocks of some cells and of those just after them, ascending. */
function blocksOfCells(cells: Iterable<number>): number[] {
  const blocks = new Set<number>();
  for (const cell of cells) blocks.add(cell % mostBlocks).add((cell % mostBlocks) + 1);
  return [...blocks].sort((a, b) => a - b);
}

function add(cells: Cells, near: number, block: number, rarity: number): void {
  const cell = near * mostBlocks + block;
  cells.set(cell, (cells.get(cell) ?? 0) + rarity);
}

/** The cells, with those just after them, that hold enough to relate two articles. */
function enough(cells: Cells): number[] {
  const found: number[] = [];
  for (const [cell, rarity] of cells) if (rarity + beside(cells, cell) >= enoughRarity) found.push(cell);
  return found;
}

/**
 * The cells near some promising ones, counting only shingles that really are between marks in either article: that
 * a quote stands in the same block says little. Reads these blocks of the other article.
 */
function quotedThere(
  reading: Reading,
  promising: readonly number[],
  whole: WholeReading,
  rarities: ReadonlyMap<number, number>,
): Cells {
  const cells: Cells = new Map();
  for (const block of blocksOfCells(promising)) {
    const ends = spanOfBlocks(reading, block, block).end;
    const { words, hashes, stretch } = plainPassageOf(reading, spanOfBlocks(reading, block, block + 1));
    shingleKeys(hashes).forEach((key, i) => {
      const rarity = rarities.get(key) ?? 0;
      if (rarity === 0 || (words[i]?.start ?? ends) >= ends) return;
      const quoted = isQuoted({ stretch }, i);
      let at = whole.firstPlaces.get(key) ?? -1;
      for (; at >= 0; at = whole.placesAfter[at] ?? -1) {
        if (quoted || isQuoted(whole.passage, at)) add(cells, Math.floor(at / neighbourhood), block, rarity);
      }
    });
  }
  return cells;
}

/** The rarity found just after a cell, where a quote crosses from one block to the next on either side or both. */
function beside(cells: Cells, cell: number): number {
  return Math.max(
    cells.get(cell + 1) ?? 0,
    cells.get(cell + mostBlocks) ?? 0,
    cells.get(cell + mostBlocks + 1) ?? 0,
  );
}

/** Where a shingle stands outside an article; filled anew for each shingle, since there are a thousand an article. */
class Places {
  readonly readings: Reading[] = [];
  readonly blocks: number[] = [];
  /** 0 for a common phrase. */
  length = 0;
  private readonly leastPlaces: (key: number) => number;

  constructor(private readonly index: ShingleIndex<Reading>) {
    this.leastPlaces = index.counter();
  }

  find(key: number, except: WholeReading): void {
    this.length = 0;
    // most of the places looked at would be those of phrases that everybody uses
    const least = this.leastPlaces(key) - commonPhrase;
    if (least > 0 && timesIn(except, key, least) < least) return;
    this.index.visit(key, (other, block) => {
      if (other.article.id === except.reading.article.id) return true;
      this.readings[this.length] = other;
      this.blocks[this.length] = block;
      this.length++;
      return this.length <= commonPhrase;
    });
    if (this.length > commonPhrase) this.length = 0;
  }
}

/** How often a shingle stands in an article, counted no farther than `most`. */
function timesIn({ firstPlaces, placesAfter }: WholeReading, key: number, most: number): number {
  let times = 0;
  for (let at = firstPlaces.get(key) ?? -1; at >= 0 && times < most; at = placesAfter[at] ?? -1) times++;
  return times;
}

/** Whether a word of the shingle that begins at a word stands between marks. */
function isQuoted({ stretch }: Pick<Passage, 'stretch'>, at: number): boolean {
  for (let i = 0; i < shingleLength; i++) if ((stretch[at + i] ?? -1) >= 0) return true;
  return false;
}
