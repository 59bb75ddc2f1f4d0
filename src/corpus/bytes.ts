const firstSize = 1 << 10;
const byteRange = 0x80;

/** Collects bytes. Numbers take as many as they need (base 128, lowest first). */
export class ByteWriter {
  private bytes = new Uint8Array(firstSize);
  private length = 0;

  /** What was written; later writing does not change it. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  /** @param value a whole number from 0 to 2^53. */
  count(value: number): void {
    let rest = value;
    while (rest >= byteRange) {
      this.byte((rest % byteRange) + byteRange);
      rest = Math.floor(rest / byteRange);
    }
    this.byte(rest);
  }

  float(value: number): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.raw(bytes);
  }

  /** Any string, also one that is no well-formed Unicode. */
  text(value: string): void {
    this.block(encodeText(value));
  }

  /** Bytes with their number before them. */
  block(value: Uint8Array): void {
    this.count(value.length);
    this.raw(value);
  }

  /** Words of 32 bits with their number before them, so placed that they can be read without a copy. */
  words(value: Uint32Array): void {
    this.count(value.length);
    this.align();
    this.raw(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }

  /** Zeros up to the next multiple of four bytes. */
  align(): void {
    this.raw(new Uint8Array(padding(this.length)));
  }

  /** Bytes alone. */
  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/**
 * Reads what a `ByteWriter` wrote, in the same order.
 * Every method throws a RangeError where the bytes end too early.
 */
export class ByteReader {
  private at = 0;

  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  count(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      if (byte < byteRange) return value + byte * scale;
      value += (byte - byteRange) * scale;
      scale *= byteRange;
    }
  }

  float(): number {
    this.raw(8);
    return this.view.getFloat64(this.at - 8, true);
  }

  text(): string {
    return decodeText(this.block());
  }

  /** A view of the bytes that are read, not a copy. */
  block(): Uint8Array {
    return this.raw(this.count());
  }

  /** A view where the bytes themselves begin at a multiple of four, else a copy. */
  words(): Uint32Array {
    const length = this.count();
    this.raw(padding(this.at));
    const bytes = this.raw(4 * length);
    return bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, length)
      : new Uint32Array(new Uint8Array(bytes).buffer);
  }

  /** The same of bytes whose number is known. */
  raw(length: number): Uint8Array {
    if (length > this.left) throw new RangeError(`${length} bytes are missing after ${this.at}`);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError(`a byte is missing after ${this.at - 1}`);
    return byte;
  }
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const utf8 = 0;
const utf16 = 1;

/** UTF-8, or UTF-16 for the few strings that UTF-8 cannot hold (half an emoji); the first byte says which. */
function encodeText(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) {
    const units = new Uint8Array(1 + 2 * text.length);
    units[0] = utf16;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      units[1 + 2 * i] = unit & 0xff;
      units[2 + 2 * i] = unit >>> 8;
    }
    return units;
  }
  const encoded = encoder.encode(text);
  const bytes = new Uint8Array(1 + encoded.length);
  bytes[0] = utf8;
  bytes.set(encoded, 1);
  return bytes;
}

const unitsAtOnce = 1 << 12;

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] !== utf16) return decoder.decode(bytes.subarray(1));
  let text = '';
  for (let at = 1; at < bytes.length; at += 2 * unitsAtOnce) {
    const units = new Uint8Array(bytes.subarray(at, at + 2 * unitsAtOnce));
    text += String.fromCharCode(...new Uint16Array(units.buffer, 0, units.length >>> 1));
  }
  return text;
}
