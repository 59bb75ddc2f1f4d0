import type { FreshPostings } from './freshPostings';
import { noKey, PackedPostings, type PostingsCursor } from './packedPostings';
import { PostingsPacker } from './postingsPacker';

/** A text in the index: so many blocks, and the articles that have it; none where it is kept for when it comes back. */
export interface Entry<Owner> {
  readonly blocks: number;
  /** The same list for good, whoever joins or leaves it. */
  readonly owners: readonly Owner[];
}

/**
 * Is called with each article that holds a shingle, the number of the block in it, and a number that is the same for all
 * places in a text and another one for most other texts; answers `false` to be called no more.
 */
export type PlaceVisitor<Owner> = (owner: Owner, block: number, text: number) => unknown;

/** About as many as an article has. */
const blocksPerSignpost = 32;

/** Texts whose blocks are numbered one after the other. */
export class Numbered<Owner, Item extends Entry<Owner>> {
  /** Where each entry's blocks begin, and where the last one's end. */
  private readonly firsts: number[] = [0];
  /** For every so many blocks, the entry that the first of them belongs to: a short way to any block's. */
  private readonly signposts: number[] = [];
  readonly entries: Item[] = [];
  /** Those of each entry, without the way over the entry: thousands of places are told for a question. */
  private readonly owners: (readonly Owner[])[] = [];

  get blocks(): number {
    return this.firsts.at(-1) ?? 0;
  }

  /** Adds an entry and returns the number of its first block. */
  add(entry: Item): number {
    const first = this.blocks;
    this.entries.push(entry);
    this.owners.push(entry.owners);
    this.firsts.push(first + entry.blocks);
    while (this.signposts.length * blocksPerSignpost < this.blocks)
      this.signposts.push(this.entries.length - 1);
    return first;
  }

  /** Tells a block to the owners of its text; whether they want more. */
  tell(block: number, visitor: PlaceVisitor<Owner>): boolean {
    let entry = this.signposts[Math.floor(block / blocksPerSignpost)] ?? 0;
    while ((this.firsts[entry + 1] ?? Infinity) <= block) entry++;
    const first = this.firsts[entry] ?? 0;
    for (const owner of this.owners[entry] ?? []) {
      if (visitor(owner, block - first, first) === false) return false;
    }
    return true;
  }

  /** New numbers for the blocks when only some entries are kept, in order from `from` on; `gone` for those of the others. */
  renumbered(isKept: (entry: Item) => boolean, from: number): Uint32Array {
    const numbers = new Uint32Array(this.blocks).fill(gone);
    let next = from;
    this.entries.forEach((entry, i) => {
      if (!isKept(entry)) return;
      const first = this.firsts[i] ?? 0;
      for (let block = 0; block < entry.blocks; block++) numbers[first + block] = next++;
    });
    return numbers;
  }
}

const gone = 0xffffffff;

/** Postings with the texts that their blocks are of. */
export interface Part<Owner, Item extends Entry<Owner>> {
  readonly texts: Numbered<Owner, Item>;
  readonly postings: FreshPostings | PackedPostings;
}

/** A part that never changes any more, but for who owns its texts. */
export interface Segment<Owner, Item extends Entry<Owner>> extends Part<Owner, Item> {
  readonly postings: PackedPostings;
}

/** A part that is added to. */
export interface FreshPart<Owner, Item extends Entry<Owner>> extends Part<Owner, Item> {
  readonly postings: FreshPostings;
}

/** So many postings are packed in one slice of a longer work: some ten milliseconds. */
const postingsPerSlice = 1 << 15;

/** Packs some parts into one, in order, with those entries that are to be kept; in slices, between which others may go on. */
export function* packParts<Owner, Item extends Entry<Owner>>(
  parts: readonly Segment<Owner, Item>[],
  isKept: (entry: Item) => boolean,
): Generator<undefined, Segment<Owner, Item>> {
  const { texts, numbers } = numbersIn(parts, isKept);
  const most = parts.reduce((sum, { postings }) => sum + postings.size, 0);
  const packer = new PostingsPacker(most, texts.blocks);
  const cursors = parts.map(({ postings }) => postings.cursor());
  for (const cursor of cursors) cursor.next();
  let packed = 0;
  for (let key = lowestKey(cursors); key < noKey; key = lowestKey(cursors)) {
    for (let part = 0; part < cursors.length; part++) {
      const cursor = cursors[part];
      if (cursor?.key !== key) continue;
      packed += cursor.blocksLeft;
      while (cursor.blocksLeft > 0) {
        const number = numbers[part]?.[cursor.nextBlock()] ?? gone;
        if (number !== gone) packer.add(key, number);
      }
      cursor.next();
    }
    if (packed >= postingsPerSlice) {
      packed = 0;
      yield;
    }
  }
  return { texts, postings: PackedPostings.of(packer) };
}

function lowestKey(cursors: readonly PostingsCursor[]): number {
  let lowest = noKey;
  for (const { key } of cursors) if (key < lowest) lowest = key;
  return lowest;
}

/** Packs what is fresh, in one go. */
export function packFresh<Owner, Item extends Entry<Owner>>(
  part: FreshPart<Owner, Item>,
  isKept: (entry: Item) => boolean,
): Segment<Owner, Item> {
  const { texts, numbers } = numbersIn([part], isKept);
  const { keys, blocks } = part.postings.sorted();
  const packer = new PostingsPacker(keys.length, texts.blocks);
  for (let i = 0; i < keys.length; i++) {
    const number = numbers[0]?.[blocks[i] ?? 0] ?? gone;
    if (number !== gone) packer.add(keys[i] ?? 0, number);
  }
  return { texts, postings: PackedPostings.of(packer) };
}

function numbersIn<Owner, Item extends Entry<Owner>>(
  parts: readonly Pick<Part<Owner, Item>, 'texts'>[],
  isKept: (entry: Item) => boolean,
): { texts: Numbered<Owner, Item>; numbers: Uint32Array[] } {
  const texts = new Numbered<Owner, Item>();
  const numbers = parts.map((part) => {
    const from = texts.blocks;
    const kept = new Set(part.texts.entries.filter(isKept));
    for (const entry of kept) texts.add(entry);
    return part.texts.renumbered((entry) => kept.has(entry), from);
  });
  return { texts, numbers };
}
