import { at, type Word, type Words, type WordTag } from '../word';
import { speechVerbLemma } from './speechVerbs';
import { taggerErrors, type TaggerError } from './taggerErrors';

/** By the tag that was given, in the order of the table. */
const errorsOf = new Map<WordTag, readonly TaggerError[]>();

function errorsThatGive(tag: WordTag): readonly TaggerError[] {
  let errors = errorsOf.get(tag);
  if (!errors) {
    errors = taggerErrors.filter(({ given }) => given.includes(tag));
    errorsOf.set(tag, errors);
  }
  return errors;
}

/**
 * The words with tags mended that the tagger is known to miss (see `taggerErrors`), and with the dictionary form of every
 * verb of speech. As many words as before.
 */
export function retag(words: Words): Word[] {
  const mended: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = at(words, i);
    const tag = word.marked ? word.tag : rightTag(words, mended, i);
    const lemma = tag === 'VERB' ? (speechVerbLemma(word.lower) ?? word.lemma) : word.lemma;
    mended.push(tag === word.tag && lemma === word.lemma ? word : { ...word, tag, lemma });
  }
  return mended;
}

function rightTag(words: Words, mended: Words, i: number): WordTag {
  const word = at(words, i);
  const place = {
    word,
    before: at(mended, i - 1),
    beforeThat: at(mended, i - 2),
    next: at(words, i + 1),
    afterNext: at(words, i + 2),
    first: i === 0,
  };
  return errorsThatGive(word.tag).find(({ when }) => when(place))?.right ?? word.tag;
}
