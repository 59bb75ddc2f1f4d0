import { mostBlocks } from '../index/packedPostings';
import { shingleKeys } from '../index/shingles';
import type { ShingleIndex, ShingleVisit } from '../index/shingleIndex';
import { isQuotedBlock, spanOfBlocks, type Reading } from '../reading';
import { plainPassageOf } from '../passage';
import { OwnPlaces, type OwnPlace } from './ownPlaces';
import { standsQuoted } from './places/standsQuoted';
import type { WellKnownPassages } from './wellKnown';
import type { WholeReading } from './places/wholeReading';

/** A shingle in more places than this, here and elsewhere, is a common phrase and relates nothing. */
const commonPhrase = 41;
/**
 * Rarity, added up over the shingles that stand together in both, that relates two articles: two that stand in hardly
 * another article, or more that stand in some. A single shingle is shared by chance with dozens of articles.
 */
const enoughRarity = 1.15;
const rarest = 0.6;

/**
 * How rare the shingles are that two articles have in common, each counted once for a pair of blocks: the number of the
 * block here times `mostBlocks` and that of the block there.
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
  /** Where: the numbers of the blocks that promise most, ascending, of the article asked about and of this one. */
  readonly blocksHere: readonly number[];
  readonly blocksThere: readonly number[];
}

/** The articles that may share a quote with one, and how many more seem to, which share a quote that very many have. */
export interface RelatedArticles {
  /** By id. */
  readonly related: readonly Related[];
  readonly leftOut: number;
}

/**
 * The articles that may carry a quote of this one, or have one that stands in this one's text: those with rare words in
 * common that either has between marks, and those of the best known quotes. The relation is symmetrical.
 * @param isAsked tells the articles to look at.
 */
export function relatedTo(
  whole: WholeReading,
  index: ShingleIndex<Reading>,
  wellKnown: WellKnownPassages,
  isAsked: (other: Reading) => boolean,
): RelatedArticles {
  const own = new OwnPlaces(whole);
  const { cells, tooCommon } = cellsByRareShingles(whole, own, index, isAsked);
  const { carriers, leftOut } = wellKnown.carriersOf(
    whole,
    (key) => tooCommon.has(key),
    (at) => own.blockAt(at),
    isAsked,
  );
  for (const { reading, here, there } of carriers) {
    const of = cells.get(reading) ?? new Set();
    cells.set(reading, of.add(here * mostBlocks + there));
  }
  const related = [...cells].map(([reading, of]) => ({
    reading,
    blocksHere: blocksWithNext([...of].map(nearOf), whole.reading),
    blocksThere: blocksWithNext([...of].map(blockOf), reading),
  }));
  related.sort((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
  return { related, leftOut: [...leftOut].filter((reading) => !cells.has(reading)).length };
}

/** The cells that hold enough rare shingles to relate two articles, by the other one; and which shingles are too common to. */
function cellsByRareShingles(
  whole: WholeReading,
  own: OwnPlaces,
  index: ShingleIndex<Reading>,
  isAsked: (other: Reading) => boolean,
): { readonly cells: Map<Reading, Set<number>>; readonly tooCommon: ReadonlySet<number> } {
  const commonWith = new Map<Reading, Common>();
  const rarities = new Map<number, number>();
  const tooCommon = new Set<number>();
  const places = new Places(index);
  for (const key of whole.firstPlaces.keys()) {
    if (!places.find(key, whole.reading.article.id)) {
      tooCommon.add(key);
      continue;
    }
    if (places.length === 0) continue; // as most are
    const here = own.of(key);
    if (here.length + places.length > commonPhrase) {
      tooCommon.add(key);
      continue;
    }
    const rarity = Math.min(rarest, 1 / Math.log2(here.length + places.length));
    rarities.set(key, rarity);
    for (let i = 0; i < places.length; i++) {
      const reading = places.readings[i];
      if (reading && isAsked(reading)) addPlace(commonWith, reading, places.blocks[i] ?? 0, here, rarity);
    }
  }
  const cells = new Map<Reading, Set<number>>();
  for (const [reading, { quotedHere, all }] of commonWith) {
    const promising = enough(all);
    if (promising.length === 0) continue;
    const found = new Set(enough(quotedHere));
    if (found.size < promising.length)
      for (const cell of enough(quotedInEither(reading, promising, own, rarities))) found.add(cell);
    if (found.size > 0) cells.set(reading, found);
  }
  return { cells, tooCommon };
}

function addPlace(
  commonWith: Map<Reading, Common>,
  reading: Reading,
  block: number,
  here: readonly OwnPlace[],
  rarity: number,
): void {
  const mayBeQuoted = isQuotedBlock(reading, block);
  let common = commonWith.get(reading);
  for (const { block: near, isQuoted } of here) {
    if (!isQuoted && !mayBeQuoted) continue;
    if (!common) commonWith.set(reading, (common = { quotedHere: new Map(), all: new Map() }));
    if (isQuoted) add(common.quotedHere, near, block, rarity);
    add(common.all, near, block, rarity);
  }
}

/** The number of the block here that a cell is of, and that of the block there. */
function nearOf(cell: number): number {
  return Math.floor(cell / mostBlocks);
}

function blockOf(cell: number): number {
  return cell % mostBlocks;
}

/** Some blocks of an article and those just after them, ascending. */
function blocksWithNext(numbers: readonly number[], { blockStarts }: Reading): number[] {
  const blocks = new Set(numbers.flatMap((block) => [block, block + 1]));
  return [...blocks].filter((block) => block < blockStarts.length).sort((a, b) => a - b);
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
function quotedInEither(
  reading: Reading,
  promising: readonly number[],
  own: OwnPlaces,
  rarities: ReadonlyMap<number, number>,
): Cells {
  const cells: Cells = new Map();
  for (const block of blocksWithNext(promising.map(blockOf), reading)) {
    for (const [key, quotedThere] of shinglesOf(reading, block)) {
      const rarity = rarities.get(key);
      if (rarity === undefined) continue;
      for (const { block: near, isQuoted } of own.of(key))
        if (quotedThere || isQuoted) add(cells, near, block, rarity);
    }
  }
  return cells;
}

/** The shingles that begin in a block, and whether a word of one stands between marks there. */
function shinglesOf(reading: Reading, block: number): ReadonlyMap<number, boolean> {
  const ends = spanOfBlocks(reading, block, block).end;
  const passage = plainPassageOf(reading, spanOfBlocks(reading, block, block + 1));
  const found = new Map<number, boolean>();
  shingleKeys(passage.hashes).forEach((key, i) => {
    if ((passage.words[i]?.start ?? ends) < ends)
      found.set(key, (found.get(key) ?? false) || standsQuoted(passage, i));
  });
  return found;
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
  length = 0;
  private readonly visitRare: ShingleVisit<Reading>;

  constructor(index: ShingleIndex<Reading>) {
    // most of the places looked at would be those of phrases that everybody uses
    this.visitRare = index.visitingRare(commonPhrase);
  }

  /** Whether the shingle is no common phrase. */
  find(key: number, except: string): boolean {
    this.length = 0;
    const isTold = this.visitRare(key, (other, block) => {
      if (other.article.id === except) return true;
      this.readings[this.length] = other;
      this.blocks[this.length] = block;
      this.length++;
      return this.length <= commonPhrase;
    });
    return isTold && this.length <= commonPhrase;
  }
}
