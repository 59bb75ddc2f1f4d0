import { at, isSubjectPronoun, isVerbal, type WordRange, type Words } from '../word';
import { isPersonNoun } from './personNouns';
import { phraseEndingAt } from './phraseEnding';
import { isSpeechVerb } from './speechVerbs';

const longestRelative = 12;

/**
 * "an official who saw the letter said", "X, who retired as head of Y said": where the phrase begins that a relative clause
 * belongs to which no comma closes.
 */
export function beforeRelative(words: Words, object: number, from: number): number | undefined {
  const governor = at(words, object - 1);
  const governs = /^(?:VERB|ADP)$/.test(governor.tag) || /^(?:has|have|had)$/.test(governor.lower);
  if (!governs || isSubjectPronoun(at(words, object))) return undefined;
  let verbs = 0;
  for (let i = object - 1; i > Math.max(from, object - longestRelative); i--) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || /^[,:;—–]$/.test(word.text) || word.tag === 'SCONJ') return undefined;
    if (word.tag === 'VERB' || (word.tag === 'AUX' && verbs === 0)) verbs++;
    if (word.lower !== 'who') continue;
    // "who lean toward X": a verb that the tagger takes for another word
    const acts = verbs > 0 || /^(?:NOUN|ADJ)$/.test(at(words, i + 1).tag);
    const opens = at(words, i - 1).text === ',' ? i - 1 : i;
    // "X, who believes Y said"
    if (!acts || (opens < i && isSpeechVerb(governor.lower))) return undefined;
    const phrase = phraseEndingAt(words, opens - 1, from);
    if (!phrase || isVerbal(at(words, phrase.from - 1))) return undefined;
    return nameBeforeApposition(words, phrase, from) ?? phrase.from;
  }
  return undefined;
}

const degree = /^(?:Ph\.?D|M\.?D|M\.?Sc|MPH|DVM|RN|Esq)\.?$/;

/** Where a name begins that stands before a phrase and a comma that nothing closes: "X, a worker of Y said", "X, PhD, professor of Y said". */
export function nameBeforeApposition(words: Words, phrase: WordRange, from: number): number | undefined {
  if (at(words, phrase.from - 1).text !== ',') return undefined;
  if (!/^(?:DET|NOUN|ADJ)$/.test(at(words, phrase.from).tag) && !isOffice(words, phrase)) return undefined;
  let last = phrase.from - 2;
  if (degree.test(at(words, last).text) && at(words, last - 1).text === ',') last -= 2;
  if (at(words, last).tag !== 'PROPN') return undefined;
  const name = phraseEndingAt(words, last, from);
  if (!name) return undefined;
  return name.from === from || at(words, name.from - 1).tag === 'QUOTE' ? name.from : undefined;
}

/** "CEO of Acme", "SVP & chief communications officer for Acme": an office without an article, in capitals. */
function isOffice(words: Words, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = at(words, i);
    if (tag === 'ADP') return i > from && isPersonNoun(at(words, i - 1).lower);
    if (tag === 'VERB') return false;
  }
  return false;
}
