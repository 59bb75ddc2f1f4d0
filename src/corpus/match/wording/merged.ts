import { shingleLength } from '../../index/shingles';
import type { Evidence } from './evidence';
import type { Passage } from '../../passage';

/** The words beside a quote that stand in one pair of marks with it must be so many, and so many of them known. */
const fewestWords = 4;
const knownShare = 0.7;
/** Words so near to the quote in its own article (in words) belong to it: "he said" stands between, hardly more. */
const nearby = 20;

/** Where a quote is from. */
export interface Origin {
  /** All of its article. */
  readonly passage: Passage;
  /** The number of the quote's first word in it. */
  readonly at: number;
}

/**
 * Whether a place makes two quotes one: it has the whole quote in one pair of marks with words that stand somewhere
 * else in the quote's own article.
 * @param origin asked for only where the place may be one.
 * @param seamless asks that no stop stands between the two, as where it is not known which article cites the other.
 */
export function isMerged(
  { pairs, headLeft, tailLeft, headRight, tailRight, gaps }: Evidence,
  right: Passage,
  origin: () => Origin,
  seamless: boolean,
): boolean {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last || gaps.length > 0 || headLeft > 0 || tailLeft > 0) return false;
  // with words on both sides it is the quote that is a part of the place
  if (headRight > 0 && tailRight > 0) return false;
  const after = { from: last.right + 1, to: last.right + 1 + tailRight };
  const before = { from: first.right - headRight, to: first.right };
  return [
    { ...after, join: last.right },
    { ...before, join: first.right - 1 },
  ].some(
    ({ from, to, join }) =>
      to - from >= fewestWords &&
      from >= 0 &&
      (!seamless || !isStop(right, join)) &&
      standsElsewhere(right.hashes.subarray(from, to), origin(), pairs.length),
  );
}

function isStop({ text, words }: Passage, word: number): boolean {
  return /[^\s"“”‘’']/.test(text.slice(words[word]?.end ?? 0, words[word + 1]?.start ?? text.length));
}

function standsElsewhere(hashes: Uint32Array, origin: Origin, length: number): boolean {
  const { passage: own, at } = origin;
  let known = 0;
  const count = hashes.length - shingleLength + 1;
  for (let i = 0; i < count; i++) {
    const place = placeOf(hashes.subarray(i, i + shingleLength), own.hashes);
    if (place < 0) continue;
    if (isQuote(place - i - length, origin, length) || isQuote(place - i + hashes.length, origin, length))
      return false;
    if (place > at - nearby - hashes.length && place < at + length + nearby) return false;
    known++;
  }
  return count > 0 && known >= knownShare * count;
}

/** Whether the quote stands a second time in its article, at a word: what stands beside it there belongs to it. */
function isQuote(word: number, { passage: { hashes }, at }: Origin, length: number): boolean {
  const last = length - 1;
  return (
    word >= 0 &&
    word !== at &&
    hashes[word] === hashes[at] &&
    hashes[word + 1] === hashes[at + 1] &&
    hashes[word + last] === hashes[at + last]
  );
}

function placeOf(some: Uint32Array, all: Uint32Array): number {
  for (let at = all.indexOf(some[0] ?? 0); at >= 0; at = all.indexOf(some[0] ?? 0, at + 1)) {
    if (some.every((hash, i) => all[at + i] === hash)) return at;
  }
  return -1;
}
