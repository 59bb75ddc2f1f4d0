/**
 * A 32-bit hash of a string (FNV-1a), the same on every machine. Of an overlong string the first `longestHashed` units
 * and the length count, so that a token of megabytes costs no more than a word.
 */
export function hashOf(text: string, from = 0, to = text.length): number {
  const end = Math.min(to, from + longestHashed);
  let hash = 0x811c9dc5 ^ (to - from);
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

const longestHashed = 48;

/** Mixes one more number into a hash; order counts. */
export function mix(hash: number, more: number): number {
  const product = Math.imul(hash ^ more, 0x9e3779b1);
  return product ^ (product >>> 15);
}
