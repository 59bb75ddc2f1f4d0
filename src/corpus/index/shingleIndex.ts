import { FreshPostings, type BlockVisitor, type PostingVisitor } from './freshPostings';
import { mostBlocks, PackedPostings } from './packedPostings';

/** Fresh postings are packed when there are so many, and more than one for `packedPerFresh` packed ones. */
const fewestToPack = 1 << 16;
const packedPerFresh = 8;
/** Packed as well when more than this share of the blocks is retired. */
const mostRetired = 0.5;
const fewestToTidy = 1 << 12;
const gone = 0xffffffff;

/** Something whose text was cut into blocks: an article, to the index. */
interface Entry<Owner> {
  owner: Owner;
  firstBlock: number;
  readonly blocks: number;
  retired: boolean;
}

/**
 * Which blocks of which articles hold a shingle. Adding and removing cost time in the size of the article; every so
 * often, in the size of the whole. What it answers does not depend on the order or the history of what was put.
 */
export class ShingleIndex<Owner> {
  private fresh = new FreshPostings();
  private packed = PackedPostings.empty;
  /** By `firstBlock`. */
  private entries: Entry<Owner>[] = [];
  private readonly byOwner = new Map<Owner, Entry<Owner>>();
  private nextBlock = 0;
  private retiredBlocks = 0;

  /** In bytes, without the owners. */
  get bytes(): number {
    return this.fresh.bytes + this.packed.bytes;
  }

  /**
   * @param keysOfBlocks for each block of the owner's text in order, the keys of the shingles that begin in it.
   * @throws RangeError beyond 268 million words.
   */
  add(owner: Owner, keysOfBlocks: readonly Uint32Array[]): void {
    if (this.nextBlock + keysOfBlocks.length > mostBlocks) this.pack();
    if (this.nextBlock + keysOfBlocks.length > mostBlocks) {
      throw new RangeError(
        `an index holds at most ${mostBlocks} blocks, not ${this.nextBlock + keysOfBlocks.length}`,
      );
    }
    const entry = { owner, firstBlock: this.nextBlock, blocks: keysOfBlocks.length, retired: false };
    keysOfBlocks.forEach((keys, i) => {
      for (const key of keys) this.fresh.add(key, entry.firstBlock + i);
    });
    this.nextBlock += entry.blocks;
    this.entries.push(entry);
    this.byOwner.set(owner, entry);
    if (this.fresh.size > Math.max(fewestToPack, this.packed.size / packedPerFresh)) this.pack();
  }

  /** Puts another owner in the place of one whose text is the same; an unknown one is ignored. */
  replace(owner: Owner, by: Owner): void {
    const entry = this.byOwner.get(owner);
    if (!entry) return;
    this.byOwner.delete(owner);
    this.byOwner.set(by, entry);
    entry.owner = by;
  }

  /** Forgets an owner; an unknown one is ignored. */
  remove(owner: Owner): void {
    const entry = this.byOwner.get(owner);
    if (!entry) return;
    this.byOwner.delete(owner);
    entry.retired = true;
    this.retiredBlocks += entry.blocks;
    if (this.retiredBlocks > Math.max(fewestToTidy, this.nextBlock * mostRetired)) this.pack();
  }

  /** The places of a shingle: the owner and the number of the block in it, in no particular order. */
  visit(key: number, visitor: (owner: Owner, block: number) => void): void {
    const each: BlockVisitor = (block) => {
      const entry = this.entryAt(block);
      if (entry && !entry.retired) visitor(entry.owner, block - entry.firstBlock);
    };
    this.packed.visit(key, each);
    this.fresh.visit(key, each);
  }

  /** In how many places a shingle stands. */
  count(key: number): number {
    let places = 0;
    this.visit(key, () => places++);
    return places;
  }

  /** The last entry that begins at or before a block. */
  private entryAt(block: number): Entry<Owner> | undefined {
    let low = 0;
    let high = this.entries.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.entries[middle]?.firstBlock ?? 0) <= block) low = middle;
      else high = middle - 1;
    }
    return this.entries[low];
  }

  /** Packs all postings and numbers the blocks anew, without the retired ones. */
  private pack(): void {
    const renumbered = new Uint32Array(this.nextBlock).fill(gone);
    const living = this.entries.filter((entry) => !entry.retired);
    let next = 0;
    for (const entry of living) {
      for (let i = 0; i < entry.blocks; i++) renumbered[entry.firstBlock + i] = next + i;
      entry.firstBlock = next;
      next += entry.blocks;
    }
    const { packed, fresh } = this;
    this.packed = PackedPostings.from((visitor) => {
      const kept: PostingVisitor = (key, block) => {
        const number = renumbered[block] ?? gone;
        if (number !== gone) visitor(key, number);
      };
      packed.visitAll(kept);
      fresh.visitAll(kept);
    });
    this.fresh = new FreshPostings();
    this.entries = living;
    this.nextBlock = next;
    this.retiredBlocks = 0;
  }
}
