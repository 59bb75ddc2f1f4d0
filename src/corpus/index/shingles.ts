/** How many words in a row make a shingle. Three found 99 % of edited quotes; two are too common, four too brittle. */
export const shingleLength = 3;

/** Bits of a shingle's key; see `PackedPostings` for why no more. */
export const keyBits = 29;

/** A 32-bit hash of a word's form (FNV-1a with a final mix). */
export function hashWord(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * The keys of a text's shingles: one for each word that has two after it, so two fewer than words; empty for fewer
 * than three words. Equal for equal words in a row; different ones collide once in half a thousand million.
 */
export function shingleKeys(hashes: Uint32Array): Uint32Array {
  const count = Math.max(0, hashes.length - shingleLength + 1);
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let key = hashes[i] ?? 0;
    for (let j = 1; j < shingleLength; j++) key = (Math.imul(key, 0x9e3779b1) + (hashes[i + j] ?? 0)) | 0;
    keys[i] = mix(key) >>> (32 - keyBits);
  }
  return keys;
}

/** The finalizer of MurmurHash3 (public domain). */
function mix(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
