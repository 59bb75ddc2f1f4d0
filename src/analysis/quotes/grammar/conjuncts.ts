import { isPossessive } from '../../../text/pronouns';
import { at, isPreposition, type Word, type WordRange, type Words } from '../word';
import { isGenericBody, isPeople, isPersonNoun } from './personNouns';

/** Whether a phrase is or holds the name of a body with its field: "the Ministry of Harbours", "a head of the Ministry of Harbours". */
export function isBody(words: Words, { from, to }: WordRange): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (!/^(?:of|for)$/.test(at(words, i).lower)) continue;
    if (at(words, i - 1).tag === 'PROPN' && at(words, i + 1).tag === 'PROPN') return true;
  }
  return false;
}

/** What bodies are called in their names, besides the nouns that call them without one. */
const bodyOfName =
  /^(?:unit|squad|force|council|services?|trust|association|society|board|office|branch|division|section|centre|center|partnership|directorate)$/;

/** Whether the names around the "and" before `first` are one body's after "the": "the Harbour Fire and Rescue Unit". */
export function isBodyOfTwo(words: Words, first: number, last: number): boolean {
  const ends = at(words, last).lower;
  if (!(isGenericBody(ends) || bodyOfName.test(ends))) return false;
  if (!words.slice(first, last + 1).every(({ tag }) => tag === 'PROPN')) return false;
  let begin = first - 2;
  while (at(words, begin).tag === 'PROPN') begin--;
  const holder = at(words, begin - 2);
  return (
    begin < first - 2 &&
    at(words, begin).lower === 'the' &&
    isPreposition(at(words, begin - 1)) &&
    (holder.tag === 'PROPN' || isPersonNoun(holder.lower))
  );
}

/** Number of words; "often-gruff" is one. */
export function lengthOf(words: Words, { from, to }: WordRange): number {
  const hyphens = words.slice(from, to).filter(({ text }) => text === '-').length;
  return to - from - 2 * hyphens;
}

/** Whether a word begins a phrase of its own: "the", "other", "his". */
export function isDetermined({ tag, lower }: Word): boolean {
  return tag === 'DET' || lower === 'other' || isPossessive(lower);
}

/** Whether what "and" joins is of one kind: two names, two nouns, two descriptions under one determiner. */
export function isAlike(words: Words, first: number, last: number, left: WordRange): boolean {
  const begins = at(words, first);
  const noun = at(words, left.to - 1);
  if (begins.tag === noun.tag || (begins.tag === 'VERB' && begins.lower.endsWith('ed'))) return true;
  const ends = at(words, last);
  // a capital at the beginning of a sentence makes no name: "Men and women"
  const alone = left.to - left.from === 1 && /(?:s|men|people)$/.test(noun.lower);
  if (alone && noun.tag === 'PROPN' && begins.tag === 'NOUN' && isPeople(noun.lower)) return true;
  if (begins.tag === 'DET' || begins.tag === 'PRON') return false;
  if (at(words, left.from).lower === 'the') return noun.tag === 'NOUN' && ends.tag === 'NOUN';
  return noun.tag === 'PROPN' && ends.tag === 'PROPN' && at(words, left.from - 1).text === '';
}
