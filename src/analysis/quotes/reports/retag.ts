import { behindClear } from './madeClear';
import { at, isMarkedWithComma, type Word, type Words, type WordTag } from '../word';
import { isSpeechVerb, speechVerbLemma } from '../grammar/speechVerbs';
import type { TaggedPlace } from './taggedPlace';
import type { TaggerError } from './taggerError';
import { taggerErrors } from './taggerErrors';

/** Where a tag may be wrong, each in the order of the table: at most words, and at those that some entries are about. */
interface ErrorsOfTag {
  readonly general: readonly TaggerError[];
  /** At forms of verbs of speech. */
  readonly ofSpeech: readonly TaggerError[];
  readonly byWord: ReadonlyMap<string, readonly TaggerError[]>;
}

const errorsOf = new Map<WordTag, ErrorsOfTag>();

function errorsThatGive(tag: WordTag, lower: string): readonly TaggerError[] {
  let errors = errorsOf.get(tag);
  if (!errors) {
    errors = errorsOfTag(tag);
    errorsOf.set(tag, errors);
  }
  const { byWord, ofSpeech, general } = errors;
  return byWord.get(lower) ?? (ofSpeech.length > general.length && isSpeechVerb(lower) ? ofSpeech : general);
}

function errorsOfTag(tag: WordTag): ErrorsOfTag {
  const errors = taggerErrors.filter(({ given }) => given.includes(tag));
  const named = new Set(errors.flatMap(({ words }) => words ?? []));
  const about = (word: string): TaggerError[] =>
    errors.filter(({ words, ofSpeech }) => words?.includes(word) ?? (!ofSpeech || isSpeechVerb(word)));
  const ofSpeech = errors.filter(({ words }) => !words);
  return {
    general: ofSpeech.filter((error) => !error.ofSpeech),
    ofSpeech,
    byWord: new Map([...named].map((word) => [word, about(word)])),
  };
}

/**
 * The words with tags mended that the tagger is known to miss (see `taggerErrors`), and with the dictionary form of every
 * verb of speech. As many words as before.
 */
export function retag(words: Words): Word[] {
  const mended: Word[] = [];
  const place: Place = {
    word: at(words, 0),
    before: at(words, -1),
    beforeThat: at(words, -1),
    next: at(words, 1),
    afterNext: at(words, 2),
    behindMarks: () => isBehind(mended, isMarkedWithComma),
    behindComma: () => isBehind(mended, ({ text }) => text === ','),
    first: true,
  };
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i);
    place.word = word;
    place.next = at(words, i + 1);
    place.afterNext = at(words, i + 2);
    place.first = i === 0;
    const tag = word.marked ? word.tag : rightTag(place);
    const lemma = tag === 'VERB' ? lemmaOfVerb(words, i) : word.lemma;
    const right = tag === word.tag && lemma === word.lemma ? word : { ...word, tag, lemma };
    mended.push(right);
    place.beforeThat = place.before;
    place.before = right;
  }
  return mended;
}

function lemmaOfVerb(words: Words, i: number): string {
  const { lower, lemma } = at(words, i);
  if (/^(?:makes?|made|making)$/.test(lower) && behindClear(words, i + 1) > i + 1) return 'clarify';
  return speechVerbLemma(lower) ?? lemma;
}

/** One for all words: to make one for each takes as long as to look at it. */
type Place = { -readonly [Part in keyof TaggedPlace]: TaggedPlace[Part] };

function rightTag(place: TaggedPlace): WordTag {
  const { tag, lower } = place.word;
  return errorsThatGive(tag, lower).find(({ when }) => when(place))?.right ?? tag;
}

const longestName = 10;

/** Whether the last words are a name or a noun with its article right after a comma or marks that one ends. */
function isBehind(words: Words, isComma: (word: Word) => boolean): boolean {
  for (let i = words.length - 1; i >= Math.max(0, words.length - longestName); i--) {
    const word = at(words, i);
    if (isComma(word)) return i < words.length - 1;
    if (word.marked) return false;
    if (!/^(?:PROPN|DET|NOUN|ADJ|PART)$/.test(word.tag) && !/^(?:of|with|by|from|for|in)$/.test(word.lower))
      return false;
  }
  return false;
}
