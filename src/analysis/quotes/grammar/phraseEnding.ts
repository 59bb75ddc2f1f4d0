import { isReflexive } from '../../../text/pronouns';
import { isAbbreviation } from '../sentences';
import { at, glued, isNouny, isSubjectPronoun, type WordRange, type Words } from '../word';
import { acrossAnd } from './acrossAnd';
import { acrossPreposition, isSome, jointBefore } from './acrossPreposition';
import { isPeople } from './personNouns';
import { isCount, nearness, standsAlone } from './phraseWords';
import { stepsLeft } from './stepsLeft';

/** Marks that begin no phrase. */
const withoutMeaning = new Set("-–’'.,");
const bareDeterminer = /^(?:the|a|an|no|every)$/;

/**
 * The noun phrase whose last word is `last`, looking no further left than `from`: with its determiner, what joins it
 * by "of", "for" and "and", and nicknames in marks. `undefined` if no noun phrase ends there.
 */
export function phraseEndingAt(words: Words, last: number, from: number): WordRange | undefined {
  if (last < from) return undefined;
  const word = at(words, last);
  if (isSubjectPronoun(word)) return { from: last, to: last + 1 };
  if (word.text === ')') return beforeParenthesis(words, last, from);
  if (word.tag === 'PRON' && isReflexive(word.lower)) {
    return phraseEndingAt(words, last - 1, from);
  }
  if (!canEnd(words, last)) return undefined;
  let first = extendLeft(words, last, from);
  while (first < last && (at(words, first).tag === 'PART' || withoutMeaning.has(at(words, first).text)))
    first++;
  if (joinsClause(words, first, last)) first++;
  if (first === last && bareDeterminer.test(word.lower)) return undefined;
  for (let i = first; i <= last; i++) {
    const { tag } = at(words, i);
    if (isNouny(at(words, i)) || tag === 'NUM' || tag === 'ADJ' || tag === 'DET')
      return { from: first, to: last + 1 };
  }
  return undefined;
}

/** Whether a word joins the clause of a phrase to another one: "a plan that analysts say", "a firm whose owners say". */
function joinsClause(words: Words, first: number, last: number): boolean {
  const { lower } = at(words, first);
  if (first < last && lower === 'whose') return true;
  const noun = at(words, last).lower;
  return first + 1 === last && lower === 'that' && /(?:s|en|people)$/.test(noun) && isPeople(noun);
}

function canEnd(words: Words, last: number): boolean {
  const word = at(words, last);
  if (isNouny(word) || /^(?:NUM|ADJ|DET)$/.test(word.tag) || word.text === '%') return true;
  return word.text === '.' && glued(at(words, last - 1), word) && isAbbreviation(at(words, last - 1).text);
}

function beforeParenthesis(words: Words, last: number, from: number): WordRange | undefined {
  let open = last;
  while (open > from && at(words, open).text !== '(') open--;
  const phrase = phraseEndingAt(words, open - 1, from);
  return phrase && { from: phrase.from, to: last + 1 };
}

function extendLeft(words: Words, last: number, from: number): number {
  let first = last;
  while (first - 1 >= from && stepsLeft(words, first, from)) first--;
  const core = first;
  const joint = jointBefore(words, first);
  const joining = at(words, joint - 1);
  const before = at(words, joint - 2);
  const near =
    nearness.has(joining.lower) && (/^(?:NOUN|PROPN)$/.test(before.tag) || standsAlone.test(before.lower));
  const placedSome = joining.tag === 'ADV' && isSome(before);
  const chief = near || (joining.tag === 'ADJ' && at(words, joint).lower === 'of');
  if (joint - 1 >= from && (isNouny(joining) || chief || isCount(joining) || isSome(joining) || placedSome)) {
    const phraseAt = (end: number): WordRange | undefined => phraseEndingAt(words, end, from);
    // what a preposition or "and" joins has been extended as far as it goes
    first =
      acrossPreposition(words, first, from, phraseAt) ??
      acrossAnd(words, first, last, from, phraseAt) ??
      first;
  }
  if (first === core) first = beforeOthers(words, first, from) ?? first;
  if (first === core && joining.text === ')' && joinsBracketed(words, first, last)) {
    // "X (R) of Ohio", "X (R) and Y"
    first = beforeParenthesis(words, first - 2, from)?.from ?? first;
  }
  return first === core ? acrossAdjectives(words, beforeCount(words, first, from), from) : first;
}

/** Whether what stands in brackets before "of" or "and" belongs to the phrase: not "met X (R) and the Y said". */
function joinsBracketed(words: Words, first: number, last: number): boolean {
  const joint = at(words, first - 1).lower;
  return (
    /^(?:of|from)$/.test(joint) ||
    (joint === 'and' && at(words, first).tag === 'PROPN' && at(words, last).tag === 'PROPN')
  );
}

/**
 * Say of people who speak that they are not counted exactly. Other bounds of amounts hardly ever do: "under 18", "circa 2000",
 * "another two".
 */
const about = /^(?:about|around|nearly|almost|roughly|over|some|only|approximately)$/;

/** "about 200 voters", "at least half of them", "more than ten people": where the words before a number begin. */
function beforeCount(words: Words, first: number, from: number): number {
  if (!isCount(at(words, first)) && at(words, first).lower !== 'half') return first;
  const before = at(words, first - 1);
  if (first - 1 >= from && about.test(before.lower)) return first - 1;
  const two = `${at(words, first - 2).lower} ${before.lower}`;
  return first - 2 >= from && /^(?:at least|at most|more than|less than|fewer than|close to|up to)$/.test(two)
    ? first - 2
    : first;
}

/** "the snarky, partisan headline", "ten liberal and Muslim groups": over the first of two adjectives. */
function acrossAdjectives(words: Words, first: number, from: number): number {
  const joint = at(words, first - 1);
  if (first - 3 < from || !/^(?:,|and)$/.test(joint.lower) || at(words, first - 2).tag !== 'ADJ')
    return first;
  const begins = at(words, first - 3);
  const second = at(words, first).tag;
  const described =
    /^(?:ADJ|NUM)$/.test(second) || (second === 'PROPN' && at(words, first + 1).tag === 'NOUN');
  return described && /^(?:DET|NUM)$/.test(begins.tag) ? first - 3 : first;
}

const longestApposition = 15;

/** "Dr. X, an expert of the town, and other officials" at the beginning of a sentence: where the name begins. */
function beforeOthers(words: Words, first: number, from: number): number | undefined {
  const joint = first - 1;
  if (at(words, first).lower !== 'other' || at(words, joint).lower !== 'and') return undefined;
  if (at(words, joint - 1).text !== ',' || joint - from > longestApposition) return undefined;
  if (at(words, from).tag !== 'PROPN') return undefined;
  for (let i = from; i < joint; i++)
    if (/^(?:VERB|AUX|QUOTE|SCONJ|CCONJ)$/.test(at(words, i).tag)) return undefined;
  return from;
}
