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

/** The 32 bits from a place on, the lowest first; beyond the end there are zeros. */
export function bitsAt(words: Uint32Array, at: number): number {
  const index = at >>> 5;
  const shift = at & 31;
  const low = (words[index] ?? 0) >>> shift;
  return shift === 0 ? low : low | ((words[index + 1] ?? 0) << (wordBits - shift));
}

/** How many ones the 32 bits begin with. */
export function leadingOnes(bits: number): number {
  const zeros = ~bits;
  return zeros === 0 ? wordBits : wordBits - 1 - Math.clz32(zeros & -zeros);
}

/** Reads what a `BitWriter` wrote, from any place on. Beyond the end there are zeros. */
export class BitReader {
  /** @param at in bits. */
  constructor(
    private readonly words: Uint32Array,
    public at = 0,
  ) {}

  read(width: number): number {
    if (width === 0) return 0;
    const bits = bitsAt(this.words, this.at);
    this.at += width;
    return width === wordBits ? bits >>> 0 : (bits & ((1 << width) - 1)) >>> 0;
  }

  unary(): number {
    let ones = 0;
    for (;;) {
      const run = leadingOnes(bitsAt(this.words, this.at));
      ones += run;
      this.at += run;
      if (run < wordBits) break;
    }
    this.at++;
    return ones;
  }
}
