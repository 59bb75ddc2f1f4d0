import { at, isNouny, isSubjectPronoun, isVerbal, type Word, type WordRange, type Words } from '../word';
import { isAlike, isBody, isBodyOfTwo, isDetermined, lengthOf } from './conjuncts';
import { listOfNames } from './listOfNames';
import { isPeople, isPersonNoun } from './personNouns';
import { isCount, joins, nearness, severalOf } from './phraseWords';

/** In words. */
const longestConjunct = 5;

/**
 * "X and Y", "the former senator and current mayor", "she and other Democrats", also a list of names before them: where the
 * phrase before "and" begins, if that is one with the phrase from `first` to `last`.
 * @param phraseAt the phrase that ends at a word and begins at `from` or later.
 */
export function acrossAnd(
  words: Words,
  first: number,
  last: number,
  from: number,
  phraseAt: (last: number) => WordRange | undefined,
): number | undefined {
  if (!/^(?:and|&)$/.test(at(words, first - 1).lower)) return undefined;
  const noun = at(words, first - 2);
  const place = placeBefore(words, first, last, from);
  if (place !== undefined && phraseAt(place - 1)?.from === from) return from;
  if (at(words, first - 3).text === ',') return listOfNames(words, first - 2, from);
  if (isSubjectPronoun(noun)) return joinsPronoun(words, first, from) ? first - 2 : undefined;
  const left = phraseAt(first - 2);
  if (!left) return undefined;
  if (isOnePhrase(words, first, last, left)) return left.from;
  const isListed = at(words, left.from - 1).text === ',';
  if (isPeopleOrName(noun) && isNouny(at(words, last)) && opensClause(words, left.from, from))
    return (isListed ? listOfNames(words, first - 2, from) : undefined) ?? left.from;
  if (left.from === from && isHolder(words, first)) return from;
  if (lengthOf(words, left) > longestConjunct) return undefined;
  if (joinsPeople(words, first, last, left, from)) return left.from;
  if (!isAlike(words, first, last, left)) return undefined;
  const list = isListed && noun.tag === 'PROPN' ? listOfNames(words, first - 2, from) : undefined;
  return list ?? (isObject(words, last, left, from) ? undefined : left.from);
}

/**
 * "developments in X and Y", "leaders in X, the Y and Z": the preposition that leads to a list of names, of which the last
 * is the one after "and".
 */
function placeBefore(words: Words, first: number, last: number, from: number): number | undefined {
  if (at(words, last).tag !== 'PROPN' || at(words, first - 2).tag !== 'PROPN') return undefined;
  let place = first - 2;
  while (place > from && (/^(?:PROPN|DET)$/.test(at(words, place).tag) || at(words, place).text === ','))
    place--;
  const leads = /^(?:in|from|across)$/.test(at(words, place).lower);
  return leads && at(words, place - 1).lower.endsWith('s') ? place : undefined;
}

/** "she and other Democrats": whether a pronoun before "and" is one of those who are told of. */
function joinsPronoun(words: Words, first: number, from: number): boolean {
  const other = /^(?:PROPN|DET)$/.test(at(words, first).tag) || at(words, first).lower === 'other';
  const before = at(words, first - 3);
  const begins = first - 2 === from || /^(?:|that|if|,)$/.test(before.lower) || before.tag === 'VERB';
  return other && begins;
}

/** Whether "and" stands within the words for one body, or behind "close to both X". */
function isOnePhrase(words: Words, first: number, last: number, left: WordRange): boolean {
  // "two sources close to both X and his father"
  if (words.slice(left.from, left.to).some(({ lower }) => nearness.has(lower))) return true;
  const names = at(words, first - 2).tag === 'PROPN' && at(words, first).tag === 'PROPN';
  // "the Centre for Infectious Disease Research and Policy"
  if (names && isBody(words, left)) return true;
  // "an officer of the Harbour Fire and Rescue Unit"
  return isBodyOfTwo(words, first, last);
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

/** "Ada Brook of the Harbour College and founder of the Reading Club" */
function isHolder(words: Words, first: number): boolean {
  const { tag, lower } = at(words, first);
  return (
    at(words, first - 2).tag === 'PROPN' &&
    tag === 'NOUN' &&
    isPersonNoun(lower) &&
    joins.test(at(words, first + 1).lower)
  );
}

/**
 * Whether people stand on both sides: "X and the Y said", "X and his wife said", but two clauses have a verb before "and".
 */
function joinsPeople(words: Words, first: number, last: number, left: WordRange, from: number): boolean {
  const noun = at(words, first - 2);
  const before = at(words, left.from - 1);
  const [opens, ends] = [at(words, first), at(words, last)];
  const begins = left.from === from || before.tag === 'QUOTE';
  const several = isPeople(ends.lower) && severalOf.test(opens.lower);
  if (isPeopleOrName(noun)) {
    if (begins && (isDetermined(opens) || isCount(opens) || several)) return true;
    if (/^(?:others|another)$/.test(ends.lower) && (begins || before.text === ',')) return true;
  }
  // "Harbour advocates and White House officials say"
  const peoples = noun.tag === 'NOUN' && isPeople(noun.lower) && isPeople(ends.lower);
  return begins && peoples && ends.tag === 'NOUN';
}

/** Whether a verb or a preposition has what stands before "and" for its object, so that the phrase after it stands alone. */
function isObject(words: Words, last: number, left: WordRange, from: number): boolean {
  const before = at(words, left.from - 1);
  if (!/^(?:VERB|AUX|ADP)$/.test(before.tag)) return false;
  const [begins, noun] = [at(words, left.from), at(words, left.to - 1)];
  const plural = noun.tag === 'NOUN' && noun.lower.endsWith('s') && at(words, last).lower.endsWith('s');
  if (plural && before.lower === 'with' && before.tag === 'ADP') return false;
  // "as X and Y put it"
  if (before.lower === 'as' && begins.tag === 'PROPN' && noun.tag === 'PROPN') return false;
  // "Defending solicitor for X and Y": what begins the sentence only tells which one
  return !(left.from - 1 === from && before.lower.endsWith('ing') && isPersonNoun(begins.lower));
}

function isPeopleOrName({ tag, lower }: Word): boolean {
  return tag === 'PROPN' || (tag === 'NOUN' && isPeople(lower));
}
