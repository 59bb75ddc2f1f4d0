import { keyBits } from './shingles';

/** A bucket holds 16 to 32 postings on average: fewer cost room for where each begins, more cost time. */
const perBucketBits = 5;
const mostBucketBits = 22;

/** How the bits of packed postings are laid out: follows from how many postings and blocks there are. */
export interface Layout {
  readonly postings: number;
  /** A bucket holds the keys with the same upper bits. */
  readonly bucketBits: number;
  /** What the bucket does not tell of a key. */
  readonly restBits: number;
  /** Lowest bits of the step from one key of a bucket to the next; what is above them is told in ones (after Rice). */
  readonly stepBits: number;
  readonly blockBits: number;
}

/**
 * @param postings how many there are, or a few more.
 * @param blocks all blocks have smaller numbers than this.
 */
export function layoutFor(postings: number, blocks: number): Layout {
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

/** How many bits a number takes. */
export function bitsFor(value: number): number {
  return value <= 0 ? 0 : 32 - Math.clz32(value);
}
