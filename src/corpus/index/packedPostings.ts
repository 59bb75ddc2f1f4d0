import type { BlockVisitor, PostingVisitor } from './freshPostings';
import { keyBits } from './shingles';

/** 2^23 blocks of 32 words: 268 million words. */
const blockBits = 23;
/** The most blocks that an index can number. */
export const mostBlocks = 1 << blockBits;

/** A posting is one 32-bit word: as much of the key as the bucket does not tell, then the block. */
const checkBits = 32 - blockBits;
const bucketBits = keyBits - checkBits;
const bucketCount = 1 << bucketBits;
const checkMask = (1 << checkBits) - 1;
const blockMask = mostBlocks - 1;

/**
 * Where shingles stand, packed for good: four bytes a posting, sorted into buckets by the upper bits of the key.
 * Two flat arrays, so that it can be stored and read back as it is.
 */
export class PackedPostings {
  private constructor(
    private readonly offsets: Uint32Array,
    private readonly postings: Uint32Array,
  ) {}

  static readonly empty = new PackedPostings(new Uint32Array(0), new Uint32Array(0));

  /** @param visitAll calls its visitor with all postings, and with the same ones when it is called again. */
  static from(visitAll: (visitor: PostingVisitor) => void): PackedPostings {
    const offsets = new Uint32Array(bucketCount + 1);
    visitAll((key) => {
      const after = (key >>> checkBits) + 1;
      offsets[after] = (offsets[after] ?? 0) + 1;
    });
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0);
    }
    const postings = new Uint32Array(offsets[bucketCount] ?? 0);
    const free = offsets.slice(0, bucketCount);
    visitAll((key, block) => {
      const bucket = key >>> checkBits;
      const at = free[bucket] ?? 0;
      postings[at] = ((key & checkMask) << blockBits) | block;
      free[bucket] = at + 1;
    });
    return new PackedPostings(offsets, postings);
  }

  get size(): number {
    return this.postings.length;
  }

  get bytes(): number {
    return this.offsets.byteLength + this.postings.byteLength;
  }

  /** The blocks that hold a shingle; a block may come twice. */
  visit(key: number, visitor: BlockVisitor): void {
    if (this.postings.length === 0) return;
    const bucket = key >>> checkBits;
    const check = key & checkMask;
    const end = this.offsets[bucket + 1] ?? 0;
    for (let at = this.offsets[bucket] ?? 0; at < end; at++) {
      const posting = this.postings[at] ?? 0;
      if (posting >>> blockBits === check) visitor(posting & blockMask);
    }
  }

  visitAll(visitor: PostingVisitor): void {
    if (this.postings.length === 0) return;
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const end = this.offsets[bucket + 1] ?? 0;
      for (let at = this.offsets[bucket] ?? 0; at < end; at++) {
        const posting = this.postings[at] ?? 0;
        visitor((bucket << checkBits) | (posting >>> blockBits), posting & blockMask);
      }
    }
  }
}
