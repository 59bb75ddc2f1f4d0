import { keyBits } from './shingles';

/** Is called with a block for each place of a shingle; answers `false` to be called no more. */
export type BlockVisitor = (block: number) => unknown;

/** Keys and blocks; the arrays are parallel. */
interface Postings {
  readonly keys: Uint32Array;
  readonly blocks: Uint32Array;
}

const smallestTable = 1 << 10;
const nothing = -1;

/**
 * Where the shingles of the articles put last stand: a hash table with chains in typed arrays, quick to add to.
 * About 16 bytes a posting; `PackedPostings` takes them over once there are many.
 */
export class FreshPostings {
  private keys = new Uint32Array(smallestTable);
  private blocks = new Uint32Array(smallestTable);
  private next = new Int32Array(smallestTable);
  private heads = new Int32Array(smallestTable).fill(nothing);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get bytes(): number {
    return this.keys.byteLength + this.blocks.byteLength + this.next.byteLength + this.heads.byteLength;
  }

  /** Adds a place; once, where it was the last one added for the key. */
  add(key: number, block: number): void {
    let last = this.heads[this.slot(key)] ?? nothing;
    while (last !== nothing && this.keys[last] !== key) last = this.next[last] ?? nothing;
    if (last !== nothing && this.blocks[last] === block) return;
    if (this.count === this.keys.length) this.grow();
    this.keys[this.count] = key;
    this.blocks[this.count] = block;
    this.link(this.count++);
  }

  /** The blocks that hold a shingle, latest first, until the visitor has enough; whether it wants more. */
  visit(key: number, visitor: BlockVisitor): boolean {
    for (let at = this.heads[this.slot(key)] ?? nothing; at !== nothing; at = this.next[at] ?? nothing) {
      if (this.keys[at] === key && visitor(this.blocks[at] ?? 0) === false) return false;
    }
    return true;
  }

  /** All of them by key, those of a key in the order in which they were added. */
  sorted(): Postings {
    let from: Postings = { keys: this.keys.slice(0, this.count), blocks: this.blocks.slice(0, this.count) };
    let into: Postings = { keys: new Uint32Array(this.count), blocks: new Uint32Array(this.count) };
    for (let shift = 0; shift < keyBits; shift += digitBits) {
      distribute(from, into, shift);
      [from, into] = [into, from];
    }
    return from;
  }

  private slot(key: number): number {
    return key & (this.heads.length - 1);
  }

  private link(at: number): void {
    const slot = this.slot(this.keys[at] ?? 0);
    this.next[at] = this.heads[slot] ?? nothing;
    this.heads[slot] = at;
  }

  private grow(): void {
    const size = this.keys.length * 2;
    this.keys = grown(this.keys, size);
    this.blocks = grown(this.blocks, size);
    this.next = new Int32Array(size);
    this.heads = new Int32Array(size).fill(nothing);
    for (let at = 0; at < this.count; at++) this.link(at);
  }
}

/** Bits of a key that are sorted by at once, lowest first: three rounds, each of which keeps the order of the one before. */
const digitBits = 10;

/** Sorts by one digit of the keys. */
function distribute(from: Postings, into: Postings, shift: number): void {
  const { keys, blocks } = from;
  const { length } = keys;
  const mask = (1 << digitBits) - 1;
  /** Where the next one with each digit goes. */
  const free = new Uint32Array((1 << digitBits) + 1);
  for (let i = 0; i < length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & mask;
    free[digit + 1] = (free[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit <= mask; digit++) free[digit] = (free[digit] ?? 0) + (free[digit - 1] ?? 0);
  for (let i = 0; i < length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & mask;
    const at = free[digit] ?? 0;
    free[digit] = at + 1;
    into.keys[at] = keys[i] ?? 0;
    into.blocks[at] = blocks[i] ?? 0;
  }
}

function grown(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
