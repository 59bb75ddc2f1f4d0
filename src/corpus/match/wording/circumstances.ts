import type { SpeakerComparison } from '../places/speakers';

/** What else is known of two places when their words are judged. */
export interface Circumstances {
  /** Words of the quote that was looked for. */
  readonly words: number;
  /** May take the analysis of an article: to be read last. */
  readonly speakers: SpeakerComparison;
  /** Both articles are of the same days. */
  readonly ofOneDay: boolean;
  /** Too little is the same for articles that are not. */
  readonly onlyOfOneDay: boolean;
  /** What is the same in both is a sentence on both sides. */
  readonly isSentence: () => boolean;
  /** The words in common are everybody's, and the speakers not known to be one. */
  readonly isStockPhrase: boolean;
  /** In how many places of the corpus the rarest shingle of the aligned words stands; asked only for short ones. */
  readonly rarestSeen: () => number;
}
