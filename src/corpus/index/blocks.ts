import type { Word } from '../../text/words';
import { hashWord, shingleKeys, shingleLength } from './shingles';

/** Words of a block: few, so that a hit tells closely where to look; not fewer, since each costs four bytes. */
const blockWords = 32;

/** An article's text cut into blocks of some words each. */
export interface Blocks {
  /** Where each block starts, as an offset into the text; it ends where the next one starts. */
  readonly starts: Uint32Array;
  /** For each block, the keys of the shingles that begin in it. */
  readonly keys: readonly Uint32Array[];
}

/**
 * Cuts words into blocks. A block starts at a word with a gap before it, so that reading the block's text alone
 * gives the same words again.
 */
export function blocksOf(words: readonly Word[], hashes: Uint32Array = hashesOf(words)): Blocks {
  const firsts: number[] = [];
  words.forEach((word, i) => {
    const begun = firsts.at(-1);
    const gap = i === 0 || word.start > (words[i - 1]?.end ?? 0);
    if (begun === undefined || (i - begun >= blockWords && gap)) firsts.push(i);
  });
  const all = shingleKeys(hashes);
  return {
    starts: Uint32Array.from(firsts, (first) => words[first]?.start ?? 0),
    keys: firsts.map((first, i) => all.subarray(first, firsts[i + 1] ?? all.length)),
  };
}

/** The hashes of words' forms, in order. */
export function hashesOf(words: readonly Word[]): Uint32Array {
  // filled in a loop: `from` with a function takes several times as long, and all matching waits for it
  const hashes = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hashWord(words[i]?.form ?? '');
  return hashes;
}

/** How many blocks a quote of so many words may run over, besides the one it begins in. */
export function blocksSpanned(words: number): number {
  return Math.ceil((words + shingleLength) / blockWords);
}
