import { isPossessive } from '../../../text/pronouns';
import type { Word, WordTag } from '../word';

/** Pronouns and determiners that may be a noun phrase by themselves. */
export const standsAlone =
  /^(?:some|many|several|most|others|one|both|another|each|those|these|anyone|everyone|someone|nobody|somebody)$/;
/** Pronouns that say how many of what the noun after them names. */
export const quantity = /^(?:some|many|most|others|several)$/;

const phraseTags = new Set<WordTag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** Whether a word can be part of the core of a noun phrase. */
export function isPhraseWord(word: Word): boolean {
  if (phraseTags.has(word.tag) || word.text === '&') return true;
  if (word.tag === 'PRON') return isPossessive(word.lower) || standsAlone.test(word.lower);
  return isGenitive(word);
}

/** Whether a word is the 's of a genitive. */
export function isGenitive(word: Word): boolean {
  return word.tag === 'PART' && /^['’]s?$/.test(word.lower);
}

/** Whether a participle, lower case, tells what something is called: "a song titled". */
export function isNaming(participle: string): boolean {
  return /^(?:called|dubbed|entitled|headlined|labell?ed|named|nicknamed|subtitled|titled)$/.test(participle);
}

/** Longer stretches in marks than this, in code units, are no titles. */
const longestTitle = 60;

/** Whether a word is a stretch in marks too long for a title. */
export function isLongQuote({ tag, start, end }: Word): boolean {
  return tag === 'QUOTE' && end - start > longestTitle;
}

/** A year as it is printed. */
export const year = /^(?:1[89]|20)\d\d$/;

/** Nouns that name where or in what somebody said something. */
export const setting =
  /^(?:statement|interview|e-?mail|speech|tweet|rally|letter|post|briefing|memo|report|hearing|conference|video|message|call)$/;

/** Say how near somebody is to the person or matter that follows: "people close to X", "sources familiar with the case". */
export const nearness = new Set(['close', 'closer', 'closest', 'familiar', 'loyal']);

/** Prepositions by which a noun phrase goes on. */
export const joins = /^(?:of|for|at|in|from|with|on|to|behind|against|by|inside|near|outside|among|within)$/;

/** Begin a phrase for several people or things. */
export const severalOf = /^(?:several|some|many|most|two|three|four|one|another|other|few|half)$/;

/** Whether a word counts what follows: a number, or the "%" after it. */
export function isCount({ tag, text }: Word): boolean {
  return tag === 'NUM' || text === '%';
}
