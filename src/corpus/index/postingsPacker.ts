import { BitWriter } from './bits';
import { bitsFor, layoutFor, type Layout } from './postingsLayout';

/** Writes postings that come in order into few bits; see `PackedPostings`. */
export class PostingsPacker {
  readonly layout: Layout;
  private readonly starts: Uint32Array;
  private readonly writer = new BitWriter();
  /** The key whose blocks are being collected, how many there are so far, and these. */
  private key = -1;
  private count = 0;
  private readonly blocks: number[] = [];
  /** The bucket written last, and the rest of its last key. */
  private bucket = 0;
  private rest = -1;

  /** @param postings,blocks see `layoutFor`. */
  constructor(postings: number, blocks: number) {
    this.layout = layoutFor(postings, blocks);
    this.starts = new Uint32Array(2 ** this.layout.bucketBits + 1);
  }

  /** Keys must come in ascending order, and so must the blocks of each; a block that is given twice is kept once. */
  add(key: number, block: number): void {
    if (key !== this.key) {
      this.writeKey();
      this.key = key;
    } else if (this.blocks[this.count - 1] === block) return;
    this.blocks[this.count++] = block;
  }

  /** Where each bucket begins in the bits, and where the last one ends; and the bits. */
  finish(): { readonly starts: Uint32Array; readonly bits: Uint32Array } {
    this.writeKey();
    this.beginBucket(2 ** this.layout.bucketBits);
    return { starts: this.starts, bits: this.writer.finish() };
  }

  private beginBucket(bucket: number): void {
    while (this.bucket < bucket) this.starts[++this.bucket] = this.writer.length;
    this.rest = -1;
  }

  private writeKey(): void {
    const { blocks, writer, count } = this;
    const { restBits, stepBits, blockBits } = this.layout;
    if (count === 0) return;
    const bucket = this.key >>> restBits;
    if (bucket !== this.bucket) this.beginBucket(bucket);
    const rest = this.key - (bucket << restBits);
    const step = rest - this.rest - 1;
    const low = step & ((1 << stepBits) - 1);
    const ones = step >>> stepBits;
    const told = ones + 1 + stepBits;
    if (count === 1 && told + 1 + blockBits <= 32) {
      // nearly always: all the same bits at once
      writer.write(
        ((1 << ones) - 1) | (low << (ones + 1)) | ((blocks[0] ?? 0) << (told + 1)),
        told + 1 + blockBits,
      );
    } else {
      writer.unary(ones);
      writer.write(low, stepBits);
      writeCount(writer, count);
      for (let i = 0; i < count; i++) writer.write(blocks[i] ?? 0, blockBits);
    }
    this.rest = rest;
    this.count = 0;
  }
}

/** A number from 1 on: how many bits it has, then these without the first (after Elias). */
function writeCount(writer: BitWriter, count: number): void {
  const bits = bitsFor(count) - 1;
  writer.unary(bits);
  writer.write(count - 2 ** bits, bits);
}
