const wordBits = 32;

/** Collects numbers of a few bits each. */
export class BitWriter {
  private words = new Uint32Array(1 << 10);
  private at = 0;

  /** In bits. */
  get length(): number {
    return this.at;
  }

  /** @param width 0 to 32; `value` must fit. */
  write(value: number, width: number): void {
    if (width === 0) return;
    const index = this.at >>> 5;
    const shift = this.at & 31;
    if (index + 1 >= this.words.length) this.grow();
    this.words[index] = (this.words[index] ?? 0) | (value << shift);
    if (shift + width > wordBits) this.words[index + 1] = value >>> (wordBits - shift);
    this.at += width;
  }

  /** As many ones, then a zero. */
  unary(ones: number): void {
    let left = ones;
    for (; left >= wordBits; left -= wordBits) this.write(0xffffffff, wordBits);
    this.write(2 ** left - 1, left + 1);
  }

  finish(): Uint32Array<ArrayBuffer> {
    return this.words.slice(0, (this.at + wordBits - 1) >>> 5);
  }

  private grow(): void {
    const larger = new Uint32Array(this.words.length * 2);
    larger.set(this.words);
    this.words = larger;
  }
}

/** Reads what a `BitWriter` wrote, from any place on. Beyond the end there are zeros. */
export class BitReader {
  /** In bits. */
  at = 0;

  constructor(private readonly words: Uint32Array) {}

  read(width: number): number {
    if (width === 0) return 0;
    const index = this.at >>> 5;
    const shift = this.at & 31;
    this.at += width;
    let value = (this.words[index] ?? 0) >>> shift;
    if (shift + width > wordBits) value |= (this.words[index + 1] ?? 0) << (wordBits - shift);
    return width === wordBits ? value >>> 0 : (value & ((1 << width) - 1)) >>> 0;
  }

  unary(): number {
    let ones = 0;
    while (((this.words[this.at >>> 5] ?? 0) >>> (this.at & 31)) & 1) {
      ones++;
      this.at++;
    }
    this.at++;
    return ones;
  }
}
