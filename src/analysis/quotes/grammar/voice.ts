import { singular } from '../../../text/singular';
import { at, type WordRange, type Words } from '../word';
import { isAgentNoun, isPeople, isPersonNoun, isVoice } from './personNouns';
import { isGenitive } from './phraseWords';

/**
 * Whether a subject may have a voice: a name, a pronoun, a number of them, people, a body or a writing; not "the rate",
 * "measures".
 */
export function mayHaveVoice(words: Words, { from, to }: WordRange): boolean {
  let noun = at(words, from);
  let named = false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    // "the rate of X", "a rate, X said,"
    if (i > from && (word.tag === 'ADP' || word.text === ',')) break;
    if (word.tag === 'NUM' || manyOf.test(word.lower)) return true;
    // of "X’s rate" the rate
    if (isGenitive(word)) named = false;
    else if (word.tag === 'PROPN') named = true;
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.tag)) noun = word;
  }
  if (named || noun.tag !== 'NOUN') return true;
  // an address, a misspelt name
  return /[^\p{Ll}-]/u.test(noun.text) || isAlive(noun.lower);
}

/** Whether a subject stands for nobody who is told of: "it", "there", "what", "you". */
export function isEmptySubject(words: Words, { from }: WordRange): boolean {
  return /^(?:it|that|this|there|what|which|you)$/.test(at(words, from).lower);
}

/** "hundreds of people", "one of them" */
const manyOf = /^(?:some|many|most|several|hundreds|thousands|dozens|another|group|number|majority)$/;

function isAlive(noun: string): boolean {
  const one = singular(noun);
  const last = one.slice(one.lastIndexOf('-') + 1);
  return [noun, one, last].some(
    (form) => isPersonNoun(form) || isPeople(form) || isVoice(form) || isAgentNoun(form),
  );
}
