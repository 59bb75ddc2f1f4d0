import type { FreshPostings, PostingVisitor } from './freshPostings';
import { PackedPostings } from './packedPostings';

/** A text in the index: so many blocks, and the articles that have it; none where it is kept for when it comes back. */
export interface Entry<Owner> {
  readonly blocks: number;
  readonly owners: readonly Owner[];
}

/** Is called with each article that holds a shingle and the number of the block in it; answers `false` to be called no more. */
export type PlaceVisitor<Owner> = (owner: Owner, block: number) => unknown;

/** About as many as an article has. */
const blocksPerSignpost = 32;

/** Texts whose blocks are numbered one after the other. */
export class Numbered<Owner, Item extends Entry<Owner>> {
  /** Where each entry's blocks begin, and where the last one's end. */
  private readonly firsts: number[] = [0];
  /** For every so many blocks, the entry that the first of them belongs to: a short way to any block's. */
  private readonly signposts: number[] = [];
  readonly entries: Item[] = [];

  get blocks(): number {
    return this.firsts.at(-1) ?? 0;
  }

  /** Adds an entry and returns the number of its first block. */
  add(entry: Item): number {
    const first = this.blocks;
    this.entries.push(entry);
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
    for (const owner of this.entries[entry]?.owners ?? []) {
      if (visitor(owner, block - first) === false) return false;
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
  readonly postings: Pick<FreshPostings, 'size' | 'visit' | 'visitAll'>;
}

/** A part that never changes any more, but for who owns its texts. */
export interface Segment<Owner, Item extends Entry<Owner>> extends Part<Owner, Item> {
  readonly postings: PackedPostings;
}

/** So many postings are packed in one slice of a longer work: some ten milliseconds. */
const postingsPerSlice = 1 << 15;

/** Packs some parts into one, in order, with those entries that are to be kept; in slices, between which others may go on. */
export function* packParts<Owner, Item extends Entry<Owner>>(
  parts: readonly Segment<Owner, Item>[],
  isKept: (entry: Item) => boolean,
): Generator<undefined, Segment<Owner, Item>> {
  const { texts, numbers } = numbersIn(parts, isKept);
  const visit = (from: number, to: number, visitor: PostingVisitor): void =>
    parts.forEach(({ postings }, i) => postings.visitAll(renumbering(numbers[i], visitor), from, to));
  const most = parts.reduce((sum, { postings }) => sum + postings.size, 0);
  const slices = Math.ceil(most / postingsPerSlice);
  return { texts, postings: yield* PackedPostings.packing(visit, most, texts.blocks, slices) };
}

/** Packs what is fresh, in one go. */
export function packFresh<Owner, Item extends Entry<Owner>>(
  part: Part<Owner, Item>,
  isKept: (entry: Item) => boolean,
): Segment<Owner, Item> {
  const { texts, numbers } = numbersIn([part], isKept);
  const { postings } = part;
  const visit = (visitor: PostingVisitor): void => postings.visitAll(renumbering(numbers[0], visitor));
  return { texts, postings: PackedPostings.from(visit, postings.size, texts.blocks) };
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

function renumbering(numbers: Uint32Array | undefined, visitor: PostingVisitor): PostingVisitor {
  return (key, block) => {
    const number = numbers?.[block] ?? gone;
    if (number !== gone) visitor(key, number);
  };
}
