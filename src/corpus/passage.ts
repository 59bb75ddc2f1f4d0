import { firstEndingAfter, type Span } from '../text/span';
import { wordsOf, type Word } from '../text/words';
import { hashesOf } from './index/blocks';
import type { WordRarity } from './index/wordRarity';
import type { Reading, Stretch } from './reading';

/** Words in a row, of an article or of a query, with what matching asks of each. All arrays are parallel. */
export interface Passage {
  /** The text that the words' spans refer to. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly hashes: Uint32Array;
  /** 0..1, how much the word tells. */
  readonly weights: Float32Array;
  /** The number of the quoted stretch (in the article's reading) that holds the word, -1 outside marks. */
  readonly stretch: Int32Array;
  /** Of a part, which passage it was cut from, and at which word. */
  readonly within?: { readonly whole: Passage; readonly from: number };
}

/** Some words of a passage in a row: the numbers of the first one and of the one behind the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A passage of which nobody asks what its words tell. */
export type PlainPassage = Omit<Passage, 'weights' | 'within'>;

/** The words of a span of an article. */
export function passageOf(reading: Reading, span: Span, rarity: WordRarity): Passage {
  return withWeights(plainPassageOf(reading, span), rarity);
}

/** The same without weights, which not everybody asks for. */
export function plainPassageOf(reading: Reading, span: Span): PlainPassage {
  const { text } = reading.article;
  const words = wordsOf(text, span);
  return { text, words, hashes: hashesOf(words), stretch: stretchNumbers(words, reading.stretches) };
}

/** A passage with what its words tell. */
export function withWeights({ text, words, hashes, stretch }: PlainPassage, rarity: WordRarity): Passage {
  const weights = new Float32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) weights[i] = rarity.weight(hashes[i] ?? 0);
  return { text, words, hashes, weights, stretch };
}

/** The words of a query, as if all of it stood between marks. */
export function queryPassage(text: string, rarity: WordRarity): Passage {
  const words = wordsOf(text);
  const plain = { text, words, hashes: hashesOf(words), stretch: new Int32Array(words.length) };
  return withWeights(plain, rarity);
}

/** A part of a passage, by word numbers; they are cut to those there are. */
export function partOf(passage: Passage, from: number, to: number): Passage {
  const { within: { whole, from: before } = { whole: passage, from: 0 } } = passage;
  const start = Math.max(0, from);
  const weights = passage.weights.subarray(start, to);
  return { ...cutOf(passage, from, to), weights, within: { whole, from: before + start } };
}

/** The same of a passage of which nobody asks for another part. */
export function cutOf(passage: PlainPassage, from: number, to: number): PlainPassage {
  const start = Math.max(0, from);
  return {
    text: passage.text,
    words: passage.words.slice(start, to),
    hashes: passage.hashes.subarray(start, to),
    stretch: passage.stretch.subarray(start, to),
  };
}

function stretchNumbers(words: readonly Word[], stretches: readonly Stretch[]): Int32Array {
  const numbers = new Int32Array(words.length).fill(-1);
  let at = firstEndingAfter(stretches, words[0]?.start ?? 0);
  words.forEach((word, i) => {
    while ((stretches[at]?.end ?? Infinity) <= word.start) at++;
    if ((stretches[at]?.start ?? Infinity) <= word.start) numbers[i] = at;
  });
  return numbers;
}
