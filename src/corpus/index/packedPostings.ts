import type { ByteReader, ByteWriter } from '../store/bytes';
import { bitsAt, BitReader, BitWriter, leadingOnes } from './bits';
import type { BlockVisitor, PostingVisitor } from './freshPostings';
import { keyBits } from './shingles';

/** More blocks of 32 words than any article has. */
export const mostBlocks = 1 << 23;

/** A bucket holds 16 to 32 postings on average: fewer cost room for where each begins, more cost time. */
const perBucketBits = 5;
const mostBucketBits = 22;

/** How the bits are laid out: follows from how many postings and blocks there are. */
interface Layout {
  readonly postings: number;
  /** A bucket holds the keys with the same upper bits. */
  readonly bucketBits: number;
  /** What the bucket does not tell of a key. */
  readonly restBits: number;
  /** Lowest bits of the step from one key of a bucket to the next; what is above them is told in ones (after Rice). */
  readonly stepBits: number;
  readonly blockBits: number;
}

function layoutFor(postings: number, blocks: number): Layout {
  const bucketBits = Math.min(mostBucketBits, Math.max(0, bitsFor(postings) - perBucketBits));
  const restBits = keyBits - bucketBits;
  return {
    postings,
    bucketBits,
    restBits,
    stepBits: Math.max(0, restBits - perBucketBits + 1),
    blockBits: bitsFor(blocks - 1),
  };
}

function bitsFor(value: number): number {
  return value <= 0 ? 0 : 32 - Math.clz32(value);
}

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

  /**
   * @param visit calls its visitor with all postings, in any order. A block that is given twice for a key is kept once.
   * @param postings how many there are, or a few more.
   * @param blocks all blocks have smaller numbers than this.
   */
  static from(visit: (visitor: PostingVisitor) => void, postings: number, blocks: number): PackedPostings {
    const work = PackedPostings.packing((_, __, visitor) => visit(visitor), postings, blocks, 1);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in so many slices, between which others may go on.
   * @param visit calls its visitor with the postings of all keys from the first up to before the second, in any order,
   * and with the same ones when it is called again.
   */
  static *packing(
    visit: (from: number, to: number, visitor: PostingVisitor) => void,
    postings: number,
    blocks: number,
    slices: number,
  ): Generator<undefined, PackedPostings> {
    const layout = layoutFor(postings, blocks);
    const buckets = 2 ** layout.bucketBits;
    const starts = new Uint32Array(buckets + 1);
    const writer = new BitWriter();
    const perSlice = Math.ceil(buckets / slices);
    for (let bucket = 0; bucket < buckets;) {
      const first = bucket;
      const last = Math.min(buckets, first + perSlice);
      const { ends, sorted } = sortIntoBuckets(visit, first, last, layout);
      for (let begin = 0; bucket < last; bucket++) {
        const end = ends[bucket - first] ?? begin;
        writeBucket(writer, sorted.subarray(begin, end).sort(), layout);
        starts[bucket + 1] = writer.length;
        begin = end;
      }
      if (bucket < buckets) yield;
    }
    return new PackedPostings(layout, starts, writer.finish());
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
    const reader = this.find(key);
    if (!reader) return true;
    const { blockBits } = this.layout;
    for (let left = readCount(reader); left > 0; left--) {
      if (visitor(reader.read(blockBits)) === false) return false;
    }
    return true;
  }

  /** How many blocks hold a shingle. */
  count(key: number): number {
    const reader = this.find(key);
    return reader ? readCount(reader) : 0;
  }

  /** A reader at the count of a key's blocks, if it has any. Matching waits for this more than for anything else. */
  private find(key: number): BitReader | undefined {
    const { bits } = this;
    const { restBits, stepBits, blockBits } = this.layout;
    const bucket = key >>> restBits;
    const wanted = key & (2 ** restBits - 1);
    const end = this.starts[bucket + 1] ?? 0;
    let at = this.starts[bucket] ?? 0;
    for (let rest = -1; at < end;) {
      const ahead = bitsAt(bits, at);
      const ones = leadingOnes(ahead);
      const told = ones + 1 + stepBits;
      if (told < 32 && ((ahead >>> told) & 1) === 0) {
        // nearly always: a short step to a key with one block
        rest += 1 + ones * 2 ** stepBits + ((ahead >>> (ones + 1)) & (2 ** stepBits - 1));
        if (rest === wanted) return new BitReader(bits, at + told);
        at += told + 1 + blockBits;
      } else {
        const reader = new BitReader(bits, at);
        rest += 1 + reader.unary() * 2 ** stepBits + reader.read(stepBits);
        if (rest === wanted) return reader;
        at = readCount(reader) * blockBits + reader.at;
      }
      if (rest > wanted) return undefined;
    }
    return undefined;
  }

  /** All postings of the keys from one up to before another, in the order of the keys. */
  visitAll(visitor: PostingVisitor, from = 0, to = 2 ** keyBits): void {
    const { restBits, stepBits, blockBits } = this.layout;
    const reader = new BitReader(this.bits);
    for (let bucket = from >>> restBits; bucket * 2 ** restBits < to; bucket++) {
      reader.at = this.starts[bucket] ?? 0;
      const end = this.starts[bucket + 1] ?? 0;
      for (let rest = -1; reader.at < end;) {
        rest += 1 + reader.unary() * 2 ** stepBits + reader.read(stepBits);
        const key = bucket * 2 ** restBits + rest;
        const count = readCount(reader);
        if (key >= to) return;
        if (key < from) reader.at += count * blockBits;
        else for (let left = count; left > 0; left--) visitor(key, reader.read(blockBits));
      }
    }
  }
}

/** For each of some buckets its postings, as the rest of the key and then the block in one number; and where each bucket ends. */
function sortIntoBuckets(
  visit: (from: number, to: number, visitor: PostingVisitor) => void,
  first: number,
  last: number,
  { restBits, blockBits }: Layout,
): { ends: Uint32Array; sorted: Uint32Array | Float64Array } {
  const [from, to] = [first * 2 ** restBits, last * 2 ** restBits];
  const ends = new Uint32Array(last - first);
  visit(from, to, (key) => {
    const bucket = (key >>> restBits) - first;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  });
  for (let bucket = 1; bucket < ends.length; bucket++) {
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  }
  const free = ends.slice();
  const count = ends[ends.length - 1] ?? 0;
  // what does not fit in 32 bits occurs only in a lone giant text
  const sorted = restBits + blockBits <= 32 ? new Uint32Array(count) : new Float64Array(count);
  visit(from, to, (key, block) => {
    const bucket = (key >>> restBits) - first;
    const at = (free[bucket] ?? 0) - 1;
    sorted[at] = (key & (2 ** restBits - 1)) * 2 ** blockBits + block;
    free[bucket] = at;
  });
  return { ends, sorted };
}

/** @param sorted ascending; equal ones are written once. */
function writeBucket(
  writer: BitWriter,
  sorted: Uint32Array | Float64Array,
  { stepBits, blockBits }: Layout,
): void {
  const scale = 2 ** blockBits;
  const restAt = (i: number): number => Math.floor((sorted[i] ?? -1) / scale);
  let before = -1;
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    const rest = restAt(first);
    let count = 0;
    for (end = first; end < sorted.length && restAt(end) === rest; end++) {
      if (end === first || sorted[end] !== sorted[end - 1]) count++;
    }
    const step = rest - before - 1;
    writer.unary(step >>> stepBits);
    writer.write(step & (2 ** stepBits - 1), stepBits);
    writeCount(writer, count);
    for (let i = first; i < end; i++) {
      if (i === first || sorted[i] !== sorted[i - 1])
        writer.write((sorted[i] ?? 0) - rest * scale, blockBits);
    }
    before = rest;
  }
}

/** A number from 1 on: how many bits it has, then these without the first (after Elias). */
function writeCount(writer: BitWriter, count: number): void {
  const bits = bitsFor(count) - 1;
  writer.unary(bits);
  writer.write(count - 2 ** bits, bits);
}

function readCount(reader: BitReader): number {
  const bits = reader.unary();
  return 2 ** bits + reader.read(bits);
}
