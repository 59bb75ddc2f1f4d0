import { ByteReader, ByteWriter } from '../bytes';

const magic = 0x7662_6d31; // "vbm1": the format of all that stands in a frame
const wordBytes = 4;
const sumWords = 2;

/** Bytes that say by which program they were written, and whether they are whole. */
export function frame(program: string, write: (writer: ByteWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.count(magic);
  writer.text(program);
  write(writer);
  writer.align();
  const content = writer.finish();
  const framed = new Uint8Array(content.length + sumWords * wordBytes);
  framed.set(content);
  const words = new Uint32Array(framed.buffer);
  words.set(sumOf(words.subarray(0, -sumWords)), words.length - sumWords);
  return framed;
}

/**
 * The content of a frame.
 * @throws RangeError if the bytes are damaged or another program's.
 */
export function unframe(framed: Uint8Array, program: string): ByteReader {
  if (framed.length % wordBytes !== 0 || framed.length <= sumWords * wordBytes) throw damaged();
  const aligned = framed.byteOffset % wordBytes === 0 ? framed : new Uint8Array(framed);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / wordBytes);
  const sum = sumOf(words.subarray(0, -sumWords));
  if (sum.some((word, i) => word !== words[words.length - sumWords + i])) throw damaged();
  const reader = new ByteReader(aligned.subarray(0, -sumWords * wordBytes));
  if (reader.count() !== magic) throw new RangeError('it has another format');
  if (reader.text() !== program) throw new RangeError('another version of Verbatim made it');
  return reader;
}

/** What tells framed bytes from all others, for a file's name. */
export function frameName(framed: Uint8Array): string {
  return Array.from(framed.subarray(-sumWords * wordBytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function damaged(): RangeError {
  return new RangeError('it is damaged');
}

/** Two sums in the manner of FNV-1a, over words. */
function sumOf(words: Uint32Array): Uint32Array {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  // by number: to go through a hundred megabytes with an iterator takes five times as long
  const { length } = words;
  for (let i = 0; i < length; i++) {
    const word = words[i] ?? 0;
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (b >>> 15) ^ word, 0x5bd1e995);
  }
  return Uint32Array.of(a ^ (a >>> 15), b ^ (b >>> 13));
}
