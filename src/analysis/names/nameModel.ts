import { featuresVersion, mostFeatures, type FeatureBuffer } from './nameFeatures';
import { labelCount } from './nameLabels';

/** What the name recognizer learned: a score for each feature and label, and for each label after another. */
export interface NameModel {
  /**
   * Open-addressing table with as many slots as a power of two, `slotWords` each: a feature key, 0 = free, then its
   * weights, two labels a word. Looking a feature up waits for memory more than for anything else, so that what is
   * asked of it lies in one place, and half as many numbers are added.
   */
  readonly table: Int32Array;
  /** In the unit of `weights`: label b after label a at `a * labelCount + b`. */
  readonly transitions: Int16Array;
}

/** Words of 32 bits that hold the weights of a feature, the lower half of each for an even label. */
const pairs = (labelCount + 1) >> 1;
const slotWords = 1 + pairs;
/** Added to each weight, so that no half borrows from the other; `mostFeatures` of them do not overflow it. */
const bias = 128;

/** One unit of the model's weights, as a logarithm of odds. */
export const weightUnit = 4 / 127;

/** First bytes of a model file. */
export const modelMagic = 'VERBNAME';
/** Magic, then as 32-bit little-endian numbers: version, checksum of all that follows it, number of features, of key bytes. */
export const headerSize = modelMagic.length + 4 * 4;
/** Where the bytes begin that the checksum is of. */
export const checkedFrom = modelMagic.length + 4 * 2;

/**
 * Reads a model file: the header, the transitions (16-bit), the feature keys (sorted, as differences, 7 bits a byte,
 * least first), for each feature a 16-bit mask of the labels that have a weight, and the weights in that order (8-bit).
 * All numbers are little-endian. Damaged bytes give a problem, one sentence for people; never an exception.
 */
export function readNameModel(bytes: Uint8Array): NameModel | { readonly problem: string } {
  if (bytes.length < headerSize) return { problem: 'The name model is too short.' };
  for (let i = 0; i < modelMagic.length; i++) {
    if (bytes[i] !== modelMagic.charCodeAt(i)) return { problem: 'The name model is not a model file.' };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (index: number): number => view.getUint32(modelMagic.length + 4 * index, true);
  if (number(0) !== featuresVersion)
    return { problem: `The name model has version ${number(0)}, not ${featuresVersion}.` };
  if (number(1) !== checksumOf(bytes, checkedFrom)) return { problem: 'The name model is damaged.' };
  const count = number(2);
  const keyBytes = number(3);
  const keysAt = headerSize + 2 * labelCount * labelCount;
  const masksAt = keysAt + keyBytes;
  const weightsAt = masksAt + 2 * count;
  if (count > keyBytes || weightsAt > bytes.length) return { problem: 'The name model is cut short.' };

  const transitions = new Int16Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(headerSize + 2 * i, true);
  const { table, slots } = readKeys(bytes, keysAt, masksAt, count);
  let at = weightsAt;
  slots.forEach((slot, row) => {
    const mask = view.getUint16(masksAt + 2 * row, true);
    for (let label = 0; label < labelCount; label++) {
      // a byte as a signed number; bytes that are cut short are told by where reading ends
      const weight = mask & (1 << label) ? ((bytes[at++] ?? 0) << 24) >> 24 : 0;
      const word = slot * slotWords + 1 + (label >> 1);
      table[word] = (table[word] ?? 0) | ((weight + bias) << (16 * (label & 1)));
    }
  });
  if (at !== bytes.length) return { problem: 'The name model has the wrong length.' };
  return { table, transitions };
}

/** The table with its keys alone, and the slot of each of them. */
function readKeys(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
): { table: Int32Array; slots: Uint32Array } {
  let size = 4;
  while (3 * size < 4 * count) size *= 2;
  const table = new Int32Array(size * slotWords);
  const slots = new Uint32Array(count);
  let at = from;
  let key = 0;
  for (let row = 0; row < count && at < to; row++) {
    let difference = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80 && shift < 35) {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
    }
    key = (key + difference) | 0;
    let slot = slotOf(key, size);
    while (table[slot * slotWords]) slot = (slot + 1) & (size - 1);
    table[slot * slotWords] = key;
    slots[row] = slot;
  }
  return { table, slots };
}

function slotOf(key: number, size: number): number {
  return (key ^ (key >>> 16)) & (size - 1);
}

/** Where the weights of a token's features begin in the table. */
const found = new Uint32Array(mostFeatures);

/** Adds the weights of a token's features to `scores[at .. at + labelCount)`. */
export function addScores(model: NameModel, features: FeatureBuffer, scores: Int32Array, at: number): void {
  const { table } = model;
  const count = findFeatures(table, features);
  for (let pair = 0; pair < pairs; pair++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum = (sum + (table[(found[i] ?? 0) + pair] ?? 0)) | 0;
    const label = at + 2 * pair;
    scores[label] = (scores[label] ?? 0) + (sum & 0xffff) - count * bias;
    if (2 * pair + 1 < labelCount) scores[label + 1] = (scores[label + 1] ?? 0) + (sum >>> 16) - count * bias;
  }
}

/** Fills `found`; how many features the model knows. */
function findFeatures(table: Int32Array, features: FeatureBuffer): number {
  const size = table.length / slotWords;
  let count = 0;
  for (let f = 0; f < features.count; f++) {
    const key = features.keys[f] ?? 0;
    let slot = slotOf(key, size);
    let there = table[slot * slotWords];
    while (there !== 0 && there !== key) {
      slot = (slot + 1) & (size - 1);
      there = table[slot * slotWords];
    }
    if (there === key) found[count++] = slot * slotWords + 1;
  }
  return count;
}

/** 32-bit FNV-1a of the bytes from `from` on. */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
