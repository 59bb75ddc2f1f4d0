import type { Word } from '../word';

/** A word with those around it: the tags of those before it are mended, the others are as the tagger gave them. */
export interface TaggedPlace {
  readonly word: Word;
  readonly before: Word;
  /** The word before `before`. */
  readonly beforeThat: Word;
  readonly next: Word;
  readonly afterNext: Word;
  /** Whether nothing but the name of somebody or something stands between words in marks and the word. */
  readonly behindMarks: () => boolean;
  /** As `behindMarks`, between a comma and the word. */
  readonly behindComma: () => boolean;
  /** Whether the word begins its paragraph. */
  readonly first: boolean;
}
