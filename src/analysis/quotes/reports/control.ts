import { isPersonObject } from '../../../text/pronouns';
import type { Cue } from './cue';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { phraseStartingAt } from '../grammar/phraseStarting';
import { subjectOf } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import { at, isDash, isNouny, type Word, type WordRange, type Words } from '../word';

/** No verb that has "for" and a gerund with it stands farther left. */
const reach = 24;
/** With "of" only these take somebody who does what the gerund tells. */
const charging = /^(?:accuse|suspect|convict|acquit|cure)$/;
/** What somebody has or does for himself: he does what the gerund tells. */
const ownEnds =
  /^(?:use|need|have|get|seek|make|find|choose|draw|face|win|take|earn|receive|gain|catch|lose)$/;

/**
 * Who does what a gerund after "for", "of" or "into" tells, if the verb before says that this is held against him or in
 * his favour, or brought him to it: B of "A rebuked B on Friday for claiming", "A tricked B into saying", "B was mocked by
 * A for claiming". `undefined` where it is the subject: "A apologized for claiming".
 * @param preposition the word before the gerund.
 */
export function controllingObject(words: Words, preposition: number, from: number): WordRange | undefined {
  const setOff = setOffBefore(words, preposition, from);
  if (setOff) return setOff;
  const verb = governingVerb(words, preposition, from);
  if (verb === undefined) return undefined;
  const { lemma, lower } = at(words, verb);
  const task = at(words, preposition - 1).lower === 'task';
  if (at(words, preposition).lower === 'of' && !charging.test(lemma)) return undefined;
  const { subject, passive } = subjectOf(words, verb, from, []);
  if (passive) return subject;
  // "a man arrested for saying"
  if (lower === 'known' || (ownEnds.test(lemma) && !task)) return undefined;
  const next = at(words, verb + 1);
  const pronoun = isPersonObject(next.lower) && !isNouny(at(words, verb + 2));
  const object = pronoun
    ? { from: verb + 1, to: verb + 2 }
    : phraseStartingAt(words, verb + 1, task ? preposition - 2 : preposition);
  if (!object || goesAcrossComma(words, object, preposition)) return undefined;
  return aimedAt(words, object, preposition) ?? (pronoun || mayHaveVoice(words, object) ? object : undefined);
}

const longestSetOff = 14;

/** "shouted at the bakers — and above all at X — for saying": X, whom dashes set off right before the preposition. */
function setOffBefore(words: Words, preposition: number, from: number): WordRange | undefined {
  const close = preposition - 1;
  if (!isDash(words, close) || at(words, preposition).lower !== 'for') return undefined;
  let open = close - 1;
  while (open > from && close - open < longestSetOff && !isDash(words, open)) open--;
  const phrase = isDash(words, open) ? phraseEndingAt(words, close - 1, open + 1) : undefined;
  return phrase && mayHaveVoice(words, phrase) ? phrase : undefined;
}

/** Whether a comma other than the last of an apposition stands between: "sued X, which runs Y, for". */
function goesAcrossComma(words: Words, { from, to }: WordRange, preposition: number): boolean {
  const isComma = ({ text }: Word): boolean => text === ',';
  const closes = isComma(at(words, to)) && words.slice(from, to).some(isComma);
  return words.slice(closes ? to + 1 : to, preposition).some(isComma);
}

/** "filed a complaint against X for saying": X. */
function aimedAt(words: Words, object: WordRange, preposition: number): WordRange | undefined {
  for (let i = object.from + 1; i < preposition - 1; i++) {
    if (at(words, i).lower !== 'against') continue;
    const aim = phraseStartingAt(words, i + 1, preposition);
    return aim && mayHaveVoice(words, aim) ? aim : undefined;
  }
  return undefined;
}

/** The verb before a preposition in the same clause; `undefined` if none of those before it can have an object there. */
function governingVerb(words: Words, preposition: number, from: number): number | undefined {
  for (let i = beforeWho(words, preposition, from); i >= Math.max(from, preposition - reach); i--) {
    const word = at(words, i);
    if (word.tag === 'VERB' && !(word.lower === 'task' && at(words, i - 1).lower === 'to')) return i;
    // "called X “odd” for claiming"
    if (word.tag === 'QUOTE' && i === preposition - 1) continue;
    if (/^(?:AUX|QUOTE|SCONJ)$/.test(word.tag) || /^[;:—–]$/.test(word.text)) return undefined;
  }
  return undefined;
}

/** The last word before the comma of ", who was there, for saying"; the one before the preposition where none stands so. */
function beforeWho(words: Words, preposition: number, from: number): number {
  if (at(words, preposition - 1).text !== ',') return preposition - 1;
  for (let i = preposition - 2; i > Math.max(from, preposition - reach); i--) {
    if (at(words, i - 1).text === ',')
      return /^(?:who|whose)$/.test(at(words, i).lower) ? i - 2 : preposition - 1;
  }
  return preposition - 1;
}

/** Whether a cue is a gerund that hangs on what another verb tells: "blamed X for calling", "accused X of saying". */
export function isGerund(words: Words, { kind, head }: Cue): boolean {
  return kind === 'participle' && /^(?:for|of)$/.test(at(words, head - 1).lower);
}
