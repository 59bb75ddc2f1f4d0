import { isReflexive } from '../../../text/pronouns';
import { isAbbreviation } from '../sentences';
import {
  at,
  glued,
  isMoment,
  isNouny,
  isSubjectPronoun,
  isVerbal,
  type Word,
  type WordRange,
  type Words,
} from '../word';
import { isBody, isBodyOfTwo, lengthOf, isDetermined, isAlike } from './conjuncts';
import { listOfNames } from './listOfNames';
import { isPeople, isPeoples, isPersonNoun } from './personNouns';
import { standsAlone } from './phraseWords';
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
    // what a preposition or "and" joins has been extended as far as it goes
    first = acrossPreposition(words, first, from) ?? acrossAnd(words, first, last, from) ?? first;
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

/** "people close to X", "sources familiar with the case" */
const nearness = new Set(['close', 'closer', 'closest', 'familiar', 'loyal']);

/**
 * Where what joins a phrase to a noun before it begins: "in", "and"; after several also "out of", "from around", "on and
 * off".
 */
function jointBefore(words: Words, first: number): number {
  const joint = first - 1;
  if (at(words, joint).tag !== 'ADP') return joint;
  const both = at(words, joint - 1).tag === 'CCONJ' && at(words, joint - 2).tag === 'ADP';
  const two = both ? joint - 2 : joint - 1;
  const isTwo = both || at(words, two).tag === 'ADP';
  return isTwo && at(words, two - 1).lower.endsWith('s') ? two : joint;
}

/** "some in the house", "those close to X" */
function isSome({ tag, lower }: Word): boolean {
  return tag === 'DET' && standsAlone.test(lower);
}

function isCount({ tag, text }: Word): boolean {
  return tag === 'NUM' || text === '%';
}

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

const joins = /^(?:of|for|at|in|from|with|on|to|behind|against|by|inside|near|outside|among|within)$/;
const bodyWithField =
  /^(?:(?:sub)?committee|commission|council|project|centre|center|coalition|institute|panel|caucus|conference|campaign)$/;
const severalOf = /^(?:several|some|many|most|two|three|four|one|another|other|few|half)$/;

function acrossPreposition(words: Words, first: number, from: number): number | undefined {
  const joint = jointBefore(words, first);
  const preposition = at(words, joint);
  if (preposition.tag !== 'ADP') return undefined;
  // "some currently in the house"
  const last = at(words, joint - 1).tag === 'ADV' && isSome(at(words, joint - 2)) ? joint - 2 : joint - 1;
  const noun = at(words, last);
  const told = preposition.lower === 'before' && isHearing(words, last);
  if (!told && !joins.test(preposition.lower) && !(preposition.lower === 'out' && joint < first - 1))
    return undefined;
  if ((noun.tag === 'PRON' && !standsAlone.test(noun.lower)) || isMoment(noun)) return undefined;
  const left = phraseEndingAt(words, last, from);
  if (!left) return undefined;
  const begins = at(words, left.from);
  // "a request that officials inside the house say is odd"
  if (begins.lower === 'that' && isPeople(noun.lower)) return left.from + 1;
  const begun =
    /^(?:DET|PRON|NUM)$/.test(begins.tag) ||
    isCount(noun) ||
    severalOf.test(begins.lower) ||
    nearness.has(noun.lower);
  if (/^(?:of|for)$/.test(preposition.lower) || begun || told || joint < first - 1) return left.from;
  // "Ada Brook of the Project on Fair Harbours"
  const hasField = preposition.lower === 'on' && bodyWithField.test(noun.lower) && noun.tag === 'PROPN';
  if (hasField && begins.tag === 'PROPN') return left.from;
  // a capital at the beginning of a sentence makes no name, and "Democrats" are people as well
  const people = left.from === from || (isPeoples(noun.lower) && at(words, last - 1).tag !== 'DET');
  if (noun.tag === 'PROPN' && isPeople(noun.lower) && people) return left.from;
  return /^(?:at|from|with|in)$/.test(preposition.lower) && noun.tag === 'NOUN' ? left.from : undefined;
}

/** "his testimony before the committee" */
function isHearing(words: Words, noun: number): boolean {
  return /^(?:appearance|arguments?|hearing|remarks|speech|statement|testimony)$/.test(at(words, noun).lower);
}

/**
 * Whether a phrase with "and" after it begins a clause of its own, which has no verb yet that could part two clauses:
 * "when X and the Y recall", "a letter issued by X and Y".
 */
function opensClause(words: Words, first: number, from: number): boolean {
  const before = at(words, first - 1);
  if (before.tag === 'SCONJ') return true;
  if (!/^(?:,|by)$/.test(before.lower)) return false;
  for (let i = from; i < first; i++) {
    const participle = /(?:ed|en)$/.test(at(words, i).lower) && at(words, i + 1).lower === 'by';
    if (isVerbal(at(words, i)) && !participle) return false;
  }
  return true;
}

function isPeopleOrName({ tag, lower }: Word): boolean {
  return tag === 'PROPN' || (tag === 'NOUN' && isPeople(lower));
}

const longestConjunct = 5;

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

/** "developments in X and Y", "leaders in X, the Y and Z" at the beginning: where who or what is in the places begins. */
function holderOfPlaces(words: Words, first: number, last: number, from: number): number | undefined {
  if (at(words, last).tag !== 'PROPN' || at(words, first - 2).tag !== 'PROPN') return undefined;
  let place = first - 2;
  while (place > from && (/^(?:PROPN|DET)$/.test(at(words, place).tag) || at(words, place).text === ','))
    place--;
  if (!/^(?:in|from|across)$/.test(at(words, place).lower) || !at(words, place - 1).lower.endsWith('s')) {
    return undefined;
  }
  return phraseEndingAt(words, place - 1, from)?.from === from ? from : undefined;
}

/** "X and Y", "the former senator and current mayor", "she and other Democrats"; also a list of names before them. */
function acrossAnd(words: Words, first: number, last: number, from: number): number | undefined {
  if (!/^(?:and|&)$/.test(at(words, first - 1).lower)) return undefined;
  const noun = at(words, first - 2);
  const held = holderOfPlaces(words, first, last, from);
  if (held !== undefined) return held;
  if (at(words, first - 3).text === ',') return listOfNames(words, first - 2, from);
  if (isSubjectPronoun(noun)) {
    const other = /^(?:PROPN|DET)$/.test(at(words, first).tag) || at(words, first).lower === 'other';
    const before = at(words, first - 3);
    const begins = first - 2 === from || /^(?:|that|if|,)$/.test(before.lower) || before.tag === 'VERB';
    return other && begins ? first - 2 : undefined;
  }
  const left = phraseEndingAt(words, first - 2, from);
  // "two sources close to both X and his father"
  const close = left && words.slice(left.from, left.to).some(({ lower }) => nearness.has(lower));
  // "the Centre for Infectious Disease Research and Policy"
  const body = left && noun.tag === 'PROPN' && at(words, first).tag === 'PROPN' && isBody(words, left);
  if (close || body) return left.from;
  // "an officer of the Harbour Fire and Rescue Unit"
  if (left && isBodyOfTwo(words, first, last)) return left.from;
  if (!left) return undefined;
  const before = at(words, left.from - 1);
  if (isPeopleOrName(noun) && isNouny(at(words, last)) && opensClause(words, left.from, from)) {
    return (before.text === ',' ? listOfNames(words, first - 2, from) : undefined) ?? left.from;
  }
  // "Ada Brook of the Harbour College and founder of the Reading Club"
  const isHeld =
    noun.tag === 'PROPN' && isPersonNoun(at(words, first).lower) && joins.test(at(words, first + 1).lower);
  if (isHeld && at(words, first).tag === 'NOUN' && left.from === from) return left.from;
  if (lengthOf(words, left) > longestConjunct) return undefined;
  // "X and the Y said", "X and his wife said": two clauses have a verb before "and"
  const begins = left.from === from || before.tag === 'QUOTE';
  const others = isPeopleOrName(noun);
  const several = isPeople(at(words, last).lower) && severalOf.test(at(words, first).lower);
  if (begins && others && (isDetermined(at(words, first)) || isCount(at(words, first)) || several))
    return left.from;
  if (others && /^(?:others|another)$/.test(at(words, last).lower) && (begins || before.text === ','))
    return left.from;
  // "Harbour advocates and White House officials say"
  const peoples = noun.tag === 'NOUN' && isPeople(noun.lower) && isPeople(at(words, last).lower);
  if (begins && peoples && at(words, last).tag === 'NOUN') return left.from;
  if (!isAlike(words, first, last, left)) return undefined;
  if (noun.tag === 'PROPN' && before.text === ',') {
    const list = listOfNames(words, first - 2, from);
    if (list !== undefined) return list;
  }
  const plural =
    before.tag === 'ADP' &&
    noun.lower.endsWith('s') &&
    at(words, last).lower.endsWith('s') &&
    noun.tag === 'NOUN';
  // "as X and Y put it"
  const likened = before.lower === 'as' && at(words, left.from).tag === 'PROPN' && noun.tag === 'PROPN';
  // "Defending solicitor for X and Y": what begins the sentence only tells which one
  const attributive =
    left.from - 1 === from && before.lower.endsWith('ing') && isPersonNoun(at(words, left.from).lower);
  return /^(?:VERB|AUX|ADP)$/.test(before.tag) &&
    !(plural && before.lower === 'with') &&
    !likened &&
    !attributive
    ? undefined
    : left.from;
}
