import { genderOfKin } from '../../names/genderedWords';
import { isTitle } from './nameParts';
import { isPeople, isPersonNoun, isVoice } from './personNouns';
import { beforeAffiliation } from './affiliations';
import type { Found } from './insertions';
import { phraseEndingAt } from './phraseEnding';
import { at, isDash, type Word, type WordRange, type Words } from '../word';
import { skipMoment } from './moments';

/** "X, who said", "X — who said": the phrase before the relative pronoun. */
export function relativeSubject(words: Words, pronoun: number, from: number): Found {
  let last = pronoun - 1;
  if (at(words, last).text === ',') last = beforeAffiliation(words, last, from) - 1;
  else if (isDash(words, last)) last--;
  // "X, 37, who said"
  if (isAge(words, last)) last -= 2;
  last = skipMoment(words, last, from);
  const phrase = last >= from ? phraseBefore(words, last, from) : undefined;
  if (!phrase || isBehindPlace(words, phrase) || isWhere(words, pronoun, phrase))
    return { from: pronoun, relative: true };
  const whole = withHolder(words, phrase, pronoun, from);
  return { subject: personWithin(words, whole, at(words, pronoun).lower), from: pronoun, relative: true };
}

/** Whether a number between commas is the age of who stands before it. */
function isAge(words: Words, i: number): boolean {
  return (
    /^\d{1,3}$/.test(at(words, i).text) && at(words, i - 1).text === ',' && at(words, i - 2).tag === 'PROPN'
  );
}

/** The phrase that ends with `last`; of "King X, of the Ys, who" the king. */
function phraseBefore(words: Words, last: number, from: number): WordRange | undefined {
  const phrase = phraseEndingAt(words, last, from);
  const of = phrase ? phrase.from - 1 : from;
  if (!phrase || of - 2 < from || at(words, of).lower !== 'of' || at(words, of - 1).text !== ',')
    return phrase;
  const named = at(words, of - 2).tag === 'NUM' ? of - 3 : of - 2;
  if (named < from || at(words, named).tag !== 'PROPN') return phrase;
  return phraseEndingAt(words, named, from) ?? phrase;
}

/** "a reliable conservative in the Senate, who": with whoever is where the phrase says, named by an adjective after an article. */
function withHolder(words: Words, phrase: WordRange, pronoun: number, from: number): WordRange {
  const adjective = phrase.from - 2;
  if (at(words, pronoun).lower !== 'who' || !/^(?:in|at|from)$/.test(at(words, phrase.from - 1).lower))
    return phrase;
  if (adjective < from || at(words, adjective).tag !== 'ADJ') return phrase;
  const holder = phraseEndingAt(words, adjective, from);
  return holder && at(words, holder.from).tag === 'DET' ? { from: holder.from, to: phrase.to } : phrase;
}

/** Whether one name stands behind a place, as where that is: "living in Brindle, Harlund, who". */
function isBehindPlace(words: Words, { from, to }: WordRange): boolean {
  const { tag } = at(words, from);
  if (to - from !== 1 || tag !== 'PROPN' || at(words, from - 1).text !== ',') return false;
  return at(words, from - 2).tag === 'PROPN' && /^(?:in|near|from)$/.test(at(words, from - 3).lower);
}

/** "a charity based in Brindle, which says": rather the charity says so than the place in which it is. */
function isWhere(words: Words, pronoun: number, { from, to }: WordRange): boolean {
  if (at(words, pronoun).lower !== 'which' || at(words, pronoun - 1).text !== ',') return false;
  return (
    /^(?:in|near|outside|around)$/.test(at(words, from - 1).lower) &&
    !isVoice(at(words, to - 1).lower) &&
    words.slice(from, to).every(({ tag }) => tag === 'PROPN')
  );
}

/**
 * Of "the support of Sen. Example, who", "a lecture from the mayor, who", the person: what "who" stands for is the name or
 * the person after the last preposition.
 */
function personWithin(words: Words, phrase: WordRange, pronoun: string): WordRange {
  if (pronoun !== 'who') return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    if (at(words, i).tag !== 'ADP' || isFromPlace(words, i, phrase.to) || isOfficeOf(words, i)) continue;
    if (isWhereSomebodyIs(words, i)) continue;
    const isThing = at(words, i - 1).tag === 'NOUN' && !isSomebody(at(words, i - 1));
    let last = i + 1;
    while (last + 1 < phrase.to && at(words, last + 1).tag !== 'ADP') last++;
    const { tag } = at(words, last);
    // "resistance from top Democrats, who"
    const isMany = tag === 'PROPN' && isSomebody(at(words, last));
    const ofPerson = isThing && (tag === 'NUM' || isMany || (tag === 'NOUN' && isSomebody(at(words, last))));
    if (ofPerson || at(words, i + 1).tag === 'PROPN') return { from: i + 1, to: phrase.to };
  }
  return phrase;
}

/** "a judge in Springfield, who", "an engineer at Acme who" */
function isWhereSomebodyIs(words: Words, i: number): boolean {
  const { tag, lower } = at(words, i - 1);
  if (!/^(?:in|at|from|near|outside)$/.test(at(words, i).lower)) return false;
  return (tag === 'NOUN' && isPersonNoun(lower)) || tag === 'ADJ' || (tag === 'PROPN' && isPeople(lower));
}

function isSomebody({ lower }: Word): boolean {
  return genderOfKin(lower) !== undefined || isPersonNoun(lower) || isPeople(lower) || isVoice(lower);
}

/** Who belongs to somebody rather than to a place or a body. */
const related =
  /(?:^(?:wife|widow|son|niece|nephew|aunt|uncle|friend|ally|aide|fan|victim|critic|opponent|lover|partner|fiancee?|half|one|many|some|most)|father|mother|brother|sister|daughter|husband|cousin|parent|supporter)s?$/;

/** Whether "of" at `i` leads to what somebody holds an office in: "the president of Vardania, who", "a head of Acme, who". */
function isOfficeOf(words: Words, i: number): boolean {
  const holder = at(words, i - 1);
  if (at(words, i).lower !== 'of' || holder.tag !== 'NOUN' || !isPersonNoun(holder.lower)) return false;
  return !related.test(holder.lower);
}

const longestPlace = 4;

/** Whether a preposition at `i` says where somebody named before it is from: "X of Ohio, who", "X (R) of Ohio, who". */
function isFromPlace(words: Words, i: number, to: number): boolean {
  if (!/^(?:of|from)$/.test(at(words, i).lower) || to - i > longestPlace) return false;
  const before = at(words, i - 1);
  const named = before.text === ')' || (before.tag === 'PROPN' && !isTitle(before.text));
  return named && words.slice(i + 1, to).every(({ tag }) => tag === 'PROPN');
}
