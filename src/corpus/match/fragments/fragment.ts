import { shingleLength } from '../../index/shingles';
import type { WordRange } from '../../passage';
import type { Stretch } from '../../reading';
import { speakerOf, type Speaker } from '../places/speakers';
import { isStockPhrase } from '../places/stockPhrases';
import type { WholeReading } from '../places/wholeReading';

/** Shorter quotes have no shingle to be found by; longer ones are found without this. */
const longestFragment = 4;
/** A fragment that begins with words in more places than this is everybody's (“boots on the ground”). */
const stockPhrase = 8;

/** A quote of a few words in its article. */
export interface Fragment {
  readonly stretch: Stretch;
  /** Its words. */
  readonly range: WordRange;
  /** How many they are. */
  readonly words: number;
  /** How much they tell. */
  readonly information: number;
  /** Whether it is everybody's phrase. */
  readonly isStock: boolean;
  readonly speaker: Speaker | undefined;
}

/**
 * The quotes of a few words in an article.
 * @param least so much they must tell.
 * @param timesSeen in how many places a shingle stands.
 */
export function fragmentsIn(
  { reading, passage, ranges, keys }: WholeReading,
  least: number,
  timesSeen: (key: number) => number,
): Fragment[] {
  return reading.stretches.flatMap((stretch, number) => {
    const range = ranges[number];
    const words = range ? range.to - range.from : 0;
    if (!range || words === 0 || words > longestFragment) return [];
    const information = passage.weights
      .subarray(range.from, range.to)
      .reduce((sum, weight) => sum + weight, 0);
    if (information < least) return [];
    const numbers = Array.from({ length: words }, (_, i) => range.from + i);
    const isStock =
      isStockPhrase(passage, numbers) ||
      (words >= shingleLength && timesSeen(keys[range.from] ?? 0) > stockPhrase);
    const speaker = speakerOf(stretch.quote, reading.analysis);
    return [{ stretch, range, words, information, isStock, speaker }];
  });
}
