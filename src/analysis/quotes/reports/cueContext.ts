import type { Cue } from './cue';
import { at, type WordRange, type Words } from '../word';

/** All that decides what a cue reports. */
export interface CueContext {
  readonly words: Words;
  /** Of the sentence. */
  readonly from: number;
  /** Of the sentence, without its closing full stop. */
  readonly to: number;
  readonly cues: readonly Cue[];
}

/** Whether any word of a range passes a test. */
export function some(words: Words, range: WordRange, test: (word: Words[number]) => boolean): boolean {
  for (let i = range.from; i < range.to; i++) if (test(at(words, i))) return true;
  return false;
}

/** Whether all words of a range pass a test. */
export function every(words: Words, range: WordRange, test: (word: Words[number]) => boolean): boolean {
  return !some(words, range, (word) => !test(word));
}
