import type { FreshPostings, PostingVisitor } from './freshPostings';
import { PackedPostings } from './packedPostings';

/** A text in the index: so many blocks, and the articles that have it; none where it is kept for when it comes back. */
export interface Entry<Owner> {
  readonly blocks: number;
  readonly owners: readonly Owner[];
}

/** Is called with each article that holds a shingle and the number of the block in it; answers `false` to be called no more. */
export type PlaceVisitor<Owner> = (owner: Owner, block: number) => unknown;

/** Texts whose blocks are numbered one after the other. */
export class Numbered<Owner, Item extends Entry<Owner>> {
  /** Where each entry's blocks begin, and where the last one's end. */
  private readonly firsts: number[] = [0];
  readonly entries: Item[] = [];

  get blocks(): number {
    return this.firsts.at(-1) ?? 0;
  }

  /** Adds an entry and returns the number of its first block. */
  add(entry: Item): number {
    const first = this.blocks;
    this.entries.push(entry);
    this.firsts.push(first + entry.blocks);
    return first;
  }

  /** Tells a block to the owners of its text; whether they want more. */
  tell(block: number, visitor: PlaceVisitor<Owner>): boolean {
    let low = 0;
    let high = this.entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.firsts[middle] ?? 0) <= block) low = middle;
      else high = middle - 1;
    }
    const first = this.firsts[low] ?? 0;
    for (const owner of this.entries[low]?.owners ?? []) {
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

/** Packs some parts into one, in order, with those entries that are to be kept. */
export function packParts<Owner, Item extends Entry<Owner>>(
  parts: readonly Part<Owner, Item>[],
  isKept: (entry: Item) => boolean,
): Segment<Owner, Item> {
  const texts = new Numbered<Owner, Item>();
  const numbers = parts.map((part) => {
    const from = texts.blocks;
    for (const entry of part.texts.entries) if (isKept(entry)) texts.add(entry);
    return part.texts.renumbered(isKept, from);
  });
  const visitAll = (visitor: PostingVisitor): void =>
    parts.forEach(({ postings }, i) =>
      postings.visitAll((key, block) => {
        const number = numbers[i]?.[block] ?? gone;
        if (number !== gone) visitor(key, number);
      }),
    );
  const most = parts.reduce((sum, { postings }) => sum + postings.size, 0);
  return { texts, postings: PackedPostings.from(visitAll, most, texts.blocks) };
}
