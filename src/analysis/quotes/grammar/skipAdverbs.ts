import { isReflexive } from '../../../text/pronouns';
import { at, isHyphened, isSubjectPronoun, type Words } from '../word';
import { skipMoment } from './moments';

/** What stands right before a verb. */
export interface BeforeVerb {
  readonly passive: boolean;
  /** Whether an auxiliary stands before the verb. */
  readonly auxiliary: boolean;
  /** The last word before the verb, its adverbs and its auxiliaries; less than where the search began if there is none. */
  readonly before: number;
}

const be = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);
const withVerb = new Set(['also', 'then', 'once']);
const asks = new Set(['when', 'while', 'where']);
/** Adverbs of two words, by the second: "at once", "in turn". */
const twoWordAdverbs: ReadonlyMap<string, RegExp> = new Map([
  ...'once first last least length times'.split(' ').map((noun) => [noun, /^at$/] as const),
  ...'turn response reply private public'.split(' ').map((noun) => [noun, /^in$/] as const),
  ...'instance example now'.split(' ').map((noun) => [noun, /^for$/] as const),
  ['course', /^of$/],
  ['far', /^so$/],
]);

/** Looks left of a verb over its adverbs, auxiliaries and what tells when, no further than `from`. */
export function skipAdverbs(words: Words, verb: number, from: number): BeforeVerb {
  let passive = false;
  let auxiliary = false;
  let i = verb - 1;
  while (i >= from) {
    const word = at(words, i);
    const particle = word.tag === 'PART' && !/^['’]s?$/.test(word.lower);
    const compound = isHyphened(words, i);
    // "have, however, said"
    if (isAsideOfVerb(words, i) && i - 3 >= from) {
      i -= 3;
      continue;
    }
    if (isPlaceAdverb(words, i, verb)) {
      i--;
      continue;
    }
    if (i - 1 > from && twoWordAdverbs.get(word.lower)?.test(at(words, i - 1).lower)) {
      i -= 2;
      continue;
    }
    // "X said when asked": nobody here asks
    if (asks.has(word.lower)) break;
    // "had long been calling", not "Long said"
    const long =
      word.text === 'long' && (at(words, i - 1).tag === 'AUX' || isSubjectPronoun(at(words, i - 1)));
    if (
      (word.tag === 'ADV' && !compound) ||
      word.tag === 'AUX' ||
      particle ||
      long ||
      withVerb.has(word.lower) ||
      isReflexive(word.lower)
    ) {
      if (word.tag === 'AUX') {
        auxiliary = true;
        if (be.has(word.lower) && !at(words, verb).lower.endsWith('ing')) passive = true;
      }
      i--;
      continue;
    }
    // a word too many: "has by threatened"
    if (word.tag === 'ADP' && i === verb - 1 && at(words, i - 1).tag === 'AUX') {
      i--;
      continue;
    }
    const beyond = skipMoment(words, i, from);
    if (beyond === i) break;
    i = beyond;
  }
  return { before: i, passive, auxiliary };
}

/** Whether a comma closes the ", however," of "have, however, said". */
function isAsideOfVerb(words: Words, comma: number): boolean {
  if (at(words, comma).text !== ',' || at(words, comma - 2).text !== ',') return false;
  return at(words, comma - 1).tag === 'ADV' && at(words, comma - 3).tag === 'AUX';
}

/** Whether a word is the "there" of "a worker who did well there said", not that of "there was". */
function isPlaceAdverb(words: Words, i: number, verb: number): boolean {
  return (
    at(words, i).lower === 'there' &&
    at(words, verb).tag === 'VERB' &&
    /^(?:ADV|VERB|NOUN)$/.test(at(words, i - 1).tag)
  );
}
