import { isStopOfAbbreviation } from '../../../text/sentences';
import type { Passage } from '../../passage';

/** Whether a full stop or the like stands before a word; that of "Mr. Brook" is none. */
export function followsFullStop({ text, words }: Pick<Passage, 'text' | 'words'>, word: number): boolean {
  const before = words[word - 1];
  if (!before) return false;
  const between = text.slice(before.end, words[word]?.start ?? before.end);
  return /[.!?…]/.test(between) && !isStopOfAbbreviation(between, before.form);
}

/** Marks within a quote: what they hold is a quote of its own. */
const nestedMark = /["“”]|\s['‘]$|[,.!?]['’]/;

/** Whether a sentence begins at a word: a full stop or a line's end before it, or a capital after another quote. */
export function startsSentence({ text, words }: Passage, word: number): boolean {
  const before = words[word - 1];
  if (!before) return true;
  const between = text.slice(before.end, words[word]?.start ?? before.end);
  if (followsFullStop({ text, words }, word) || between.includes('\n') || nestedMark.test(between))
    return true;
  // what goes on small after a colon or a dash is the rest of a sentence
  return /[:;—]|--/.test(between) && !/^\p{Ll}/u.test(text.slice(words[word]?.start));
}

/** Whether a sentence ends with a word. */
export function endsSentence(passage: Passage, word: number): boolean {
  return word + 1 >= passage.words.length || startsSentence(passage, word + 1);
}

/** How many words of its sentence stand before a word. */
export function wordsBeforeInSentence(passage: Passage, word: number): number {
  let at = word;
  while (!startsSentence(passage, at)) at--;
  return word - at;
}

/** How many words of its sentence stand after a word. */
export function wordsAfterInSentence(passage: Passage, word: number): number {
  let at = word;
  while (!endsSentence(passage, at)) at++;
  return at - word;
}

/** Whether one of some words in a row stands in a sentence that lies among them from end to end. */
export function isOfOtherSentence(passage: Passage, words: readonly number[], word: number): boolean {
  const at = words.indexOf(word);
  const begins = words.slice(0, at + 1).some((each) => followsFullStop(passage, each));
  const ends = words.slice(at + 1).some((each) => followsFullStop(passage, each));
  return begins && ends;
}
