/** Is called with a block for each place of a shingle; answers `false` to be called no more. */
export type BlockVisitor = (block: number) => unknown;

/** Is called with each shingle key and block that is stored. */
export type PostingVisitor = (key: number, block: number) => void;

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

  visitAll(visitor: PostingVisitor): void {
    for (let at = 0; at < this.count; at++) visitor(this.keys[at] ?? 0, this.blocks[at] ?? 0);
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

function grown(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
