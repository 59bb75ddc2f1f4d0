/**
 * A fingerprint of a text: 16 hexadecimal digits, equal for equal texts and, for all practical purposes,
 * different for different ones. Tells stale answers from present ones and unchanged files from changed ones;
 * it is no protection against somebody who wants a collision.
 *
 * Two rounds of 32-bit FNV-1a with different seeds, mixed at the end (after cyrb53, public domain).
 */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
