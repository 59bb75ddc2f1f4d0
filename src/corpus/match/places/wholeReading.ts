import type { WordRarity } from '../../index/wordRarity';
import { shingleKeys } from '../../index/shingles';
import { countBefore, type Span } from '../../../text/span';
import type { Reading } from '../../reading';
import type { Passage, WordRange } from '../../passage';

/** What matching knows of the whole corpus. */
export interface CorpusKnowledge {
  readonly rarity: WordRarity;
  /** In how many places a shingle stands. */
  readonly timesSeen: (key: number) => number;
}

/** All of an article, read once for all comparisons with it. */
export interface WholeReading {
  /** As read, without corrections. */
  readonly reading: Reading;
  readonly passage: Passage;
  readonly keys: Uint32Array;
  /** The words of each stretch. */
  readonly ranges: readonly WordRange[];
  /** Where each shingle stands: the first place by key, and for each place the next one, -1 after the last. */
  readonly firstPlaces: ReadonlyMap<number, number>;
  readonly placesAfter: Int32Array;
}

/** Prepares an article for comparisons with others. */
export function readWhole({ asRead: reading }: Reading, passage: Passage): WholeReading {
  const keys = shingleKeys(passage.hashes);
  const firstPlaces = new Map<number, number>();
  const placesAfter = new Int32Array(keys.length);
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i] ?? 0;
    placesAfter[i] = firstPlaces.get(key) ?? -1;
    firstPlaces.set(key, i);
  }
  return { reading, passage, keys, ranges: rangesOf(reading, passage), firstPlaces, placesAfter };
}

function rangesOf(reading: Reading, passage: Passage): { from: number; to: number }[] {
  const ranges = reading.stretches.map(() => ({ from: 0, to: 0 }));
  passage.stretch.forEach((number, word) => {
    const range = ranges[number];
    if (!range) return;
    if (range.to === 0) range.from = word;
    range.to = word + 1;
  });
  return ranges;
}

/** The number of the first word of an article that starts at an offset or after it; the number of words if none does. */
export function firstWordFrom({ passage: { words } }: WholeReading, offset: number): number {
  return countBefore(words, offset);
}

/** The words of an article that start within a span. */
export function wordsWithin(whole: WholeReading, { start, end }: Span): WordRange {
  return { from: firstWordFrom(whole, start), to: firstWordFrom(whole, end) };
}
