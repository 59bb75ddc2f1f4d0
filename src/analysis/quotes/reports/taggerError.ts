import type { WordTag } from '../word';
import type { TaggedPlace } from './taggedPlace';

/** Where the tagger is known to be wrong. */
export interface TaggerError {
  /** The tags that it gives there. */
  readonly given: readonly WordTag[];
  readonly right: WordTag;
  /** The only words that it is about, in lower case; any word without it. */
  readonly words?: readonly string[];
  /** Whether it is only about forms of verbs of speech. */
  readonly ofSpeech?: true;
  readonly when: (place: TaggedPlace) => boolean;
}

/** Every kind of word. */
export const anyWord: readonly WordTag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
