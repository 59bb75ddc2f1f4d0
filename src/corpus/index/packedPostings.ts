import type { ByteReader, ByteWriter } from '../bytes';
import { bitsAt, BitReader, leadingOnes } from './bits';
import type { BlockVisitor } from './freshPostings';
import { keyBits } from './shingles';
import { layoutFor, type Layout } from './postingsLayout';
import type { PostingsPacker } from './postingsPacker';

/** More blocks of 32 words than any article has. */
export const mostBlocks = 1 << 23;

/** Stands for the place of a key that there is none of. */
export const nowhere = -1;

/**
 * Where shingles stand, packed for good: about three bytes a posting. Keys are sorted into buckets by their upper
 * bits; a bucket tells each of its keys by the step from the one before, how many blocks hold it, and these in ascending
 * order. Flat arrays of numbers, stored and read back as they are.
 */
export class PackedPostings {
  private constructor(
    private readonly layout: Layout,
    /** Where each bucket begins in `bits`, and where the last one ends. */
    private readonly starts: Uint32Array,
    private readonly bits: Uint32Array,
  ) {}

  /** What a packer was given. */
  static of(packer: PostingsPacker): PackedPostings {
    const { starts, bits } = packer.finish();
    return new PackedPostings(packer.layout, starts, bits);
  }

  /**
   * Reads what `write` wrote.
   * @throws RangeError for other bytes.
   */
  static read(reader: ByteReader): PackedPostings {
    const layout = layoutFor(reader.count(), reader.count());
    const [starts, bits] = [reader.words(), reader.words()];
    const ends = starts[starts.length - 1] ?? 0;
    if (starts.length !== 2 ** layout.bucketBits + 1 || ends > 32 * bits.length) {
      throw new RangeError(`${starts.length} buckets and ${bits.length} words of bits do not go together`);
    }
    return new PackedPostings(layout, starts, bits);
  }

  write(writer: ByteWriter): void {
    writer.count(this.layout.postings);
    writer.count(2 ** this.layout.blockBits);
    writer.words(this.starts);
    writer.words(this.bits);
  }

  get size(): number {
    return this.layout.postings;
  }

  get bytes(): number {
    return this.starts.byteLength + this.bits.byteLength;
  }

  /** The blocks that hold a shingle, ascending, until the visitor has enough; whether it wants more. */
  visit(key: number, visitor: BlockVisitor): boolean {
    return this.visitAt(this.find(key), visitor);
  }

  /** How many blocks hold a shingle. */
  count(key: number): number {
    return this.countAt(this.find(key));
  }

  /** The same as `visit` for the place that `find` told of a key. */
  visitAt(place: number, visitor: BlockVisitor): boolean {
    if (place === nowhere) return true;
    const { blockBits } = this.layout;
    const reader = new BitReader(this.bits, place);
    for (let left = readCount(reader); left > 0; left--) {
      if (visitor(reader.read(blockBits)) === false) return false;
    }
    return true;
  }

  /** The same as `count`. */
  countAt(place: number): number {
    if (place === nowhere) return 0;
    // nearly always one, which is told by a zero
    return (bitsAt(this.bits, place) & 1) === 0 ? 1 : readCount(new BitReader(this.bits, place));
  }

  /** Where the count of a key's blocks stands in the bits, if it has any. Matching waits for this more than for anything else. */
  find(key: number): number {
    const { bits } = this;
    const { restBits, stepBits, blockBits } = this.layout;
    const stepMask = (1 << stepBits) - 1;
    const bucket = key >>> restBits;
    const wanted = key & ((1 << restBits) - 1);
    const end = this.starts[bucket + 1] ?? 0;
    let at = this.starts[bucket] ?? 0;
    for (let rest = -1; at < end;) {
      const ahead = bitsAt(bits, at);
      const ones = leadingOnes(ahead);
      const told = ones + 1 + stepBits;
      if (told < 32 && ((ahead >>> told) & 1) === 0) {
        // nearly always: a short step to a key with one block
        rest += 1 + (ones << stepBits) + ((ahead >>> (ones + 1)) & stepMask);
        if (rest === wanted) return at + told;
        at += told + 1 + blockBits;
      } else {
        const reader = new BitReader(bits, at);
        rest += 1 + (reader.unary() << stepBits) + reader.read(stepBits);
        if (rest === wanted) return reader.at;
        at = readCount(reader) * blockBits + reader.at;
      }
      if (rest > wanted) return nowhere;
    }
    return nowhere;
  }

  /** All postings, by key. */
  cursor(): PostingsCursor {
    return new PostingsCursor(this.layout, this.starts, this.bits);
  }
}

/** The key of a cursor that has told all; greater than any other. */
export const noKey = 2 ** keyBits;

/** Goes through packed postings, by key and block. */
export class PostingsCursor {
  /** The key it stands at, from the first call of `next` on. */
  key = noKey;
  private readonly reader: BitReader;
  /** The bucket it is in, where that ends, and the rest of the key. */
  private bucket = -1;
  private end = 0;
  private rest = -1;
  private left = 0;

  constructor(
    private readonly layout: Layout,
    private readonly starts: Uint32Array,
    private readonly bits: Uint32Array,
  ) {
    this.reader = new BitReader(bits);
  }

  /** How many blocks of the key have not been told. */
  get blocksLeft(): number {
    return this.left;
  }

  /** The next block of the key, of which there must be one left. */
  nextBlock(): number {
    this.left--;
    return this.reader.read(this.layout.blockBits);
  }

  /** Goes on to the next key. */
  next(): void {
    const { reader, layout } = this;
    const { restBits, stepBits } = layout;
    reader.at += this.left * layout.blockBits;
    if (reader.at >= this.end && !this.nextBucket()) {
      this.key = noKey;
      this.left = 0;
      return;
    }
    const ahead = bitsAt(this.bits, reader.at);
    const ones = leadingOnes(ahead);
    const told = ones + 1 + stepBits;
    if (told < 32 && ((ahead >>> told) & 1) === 0) {
      // nearly always; see `find`
      this.rest += 1 + (ones << stepBits) + ((ahead >>> (ones + 1)) & ((1 << stepBits) - 1));
      this.left = 1;
      reader.at += told + 1;
    } else {
      this.rest += 1 + (reader.unary() << stepBits) + reader.read(stepBits);
      this.left = readCount(reader);
    }
    this.key = (this.bucket << restBits) + this.rest;
  }

  /** Goes on to the next bucket that holds anything; whether there is one. */
  private nextBucket(): boolean {
    const { reader, starts } = this;
    while (reader.at >= this.end) {
      if (++this.bucket >= starts.length - 1) return false;
      reader.at = starts[this.bucket] ?? 0;
      this.end = starts[this.bucket + 1] ?? 0;
    }
    this.rest = -1;
    return true;
  }
}

function readCount(reader: BitReader): number {
  const bits = reader.unary();
  return 2 ** bits + reader.read(bits);
}
