import { featuresVersion, type FeatureBuffer } from './nameFeatures';
import { labelCount } from './nameLabels';

/** What the name recognizer learned: a score for each feature and label, and for each label after another. */
export interface NameModel {
  /** Open-addressing table: pairs of a feature key, 0 = free, and its row of `weights`; as many as a power of two. */
  readonly table: Int32Array;
  /** `labelCount` for each feature. */
  readonly weights: Int8Array;
  /** In the unit of `weights`: label b after label a at `a * labelCount + b`. */
  readonly transitions: Int16Array;
}

/** One unit of the model's weights, as a logarithm of odds. */
export const weightUnit = 4 / 127;

/** First bytes of a model file. */
export const modelMagic = 'VERBNAME';
/** Magic, then as 32-bit little-endian numbers: version, checksum of what follows, number of features, of key bytes. */
export const headerSize = modelMagic.length + 4 * 4;

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
  if (number(1) !== checksumOf(bytes, headerSize)) return { problem: 'The name model is damaged.' };
  const count = number(2);
  const keyBytes = number(3);
  const keysAt = headerSize + 2 * labelCount * labelCount;
  const masksAt = keysAt + keyBytes;
  const weightsAt = masksAt + 2 * count;
  if (count > keyBytes || weightsAt > bytes.length) return { problem: 'The name model is cut short.' };

  const transitions = new Int16Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(headerSize + 2 * i, true);
  const table = readKeys(bytes, keysAt, masksAt, count);
  const weights = new Int8Array(count * labelCount);
  let at = weightsAt;
  for (let row = 0; row < count; row++) {
    const mask = view.getUint16(masksAt + 2 * row, true);
    for (let label = 0; label < labelCount; label++) {
      if (mask & (1 << label)) weights[row * labelCount + label] = bytes[at++] ?? 0;
    }
  }
  if (at !== bytes.length) return { problem: 'The name model has the wrong length.' };
  return { table, weights, transitions };
}

function readKeys(bytes: Uint8Array, from: number, to: number, count: number): Int32Array {
  let size = 4;
  while (size < 2 * count) size *= 2;
  const table = new Int32Array(2 * size);
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
    while (table[2 * slot]) slot = (slot + 1) & (size - 1);
    table[2 * slot] = key;
    table[2 * slot + 1] = row;
  }
  return table;
}

function slotOf(key: number, size: number): number {
  return (key ^ (key >>> 16)) & (size - 1);
}

/** Adds the weights of a token's features to `scores[at .. at + labelCount)`. */
export function addScores(model: NameModel, features: FeatureBuffer, scores: Int32Array, at: number): void {
  const { table, weights } = model;
  const size = table.length / 2;
  for (let f = 0; f < features.count; f++) {
    const key = features.keys[f] ?? 0;
    let slot = slotOf(key, size);
    let found = table[2 * slot];
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & (size - 1);
      found = table[2 * slot];
    }
    if (found === 0) continue;
    const row = (table[2 * slot + 1] ?? 0) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}

/** 32-bit FNV-1a of the bytes from `from` on. */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
