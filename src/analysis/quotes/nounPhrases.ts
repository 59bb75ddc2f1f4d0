import { isAbbreviation } from './sentences';
import {
  at,
  glued,
  isMoment,
  isNouny,
  isSubjectPronoun,
  type Word,
  type WordRange,
  type Words,
} from './word';

const possessive = /^(?:my|his|her|our|their|its|your)$/;
const standsAlone =
  /^(?:some|many|several|most|others|one|both|another|each|those|these|anyone|everyone|someone|nobody|somebody)$/;
const bareDeterminer = /^(?:the|a|an|no|every)$/;
const quantity = /^(?:some|many|most|others|several)$/;

/** Whether a word can be part of the core of a noun phrase. */
export function isPhraseWord(word: Word): boolean {
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.tag) || word.text === '&') return true;
  if (word.tag === 'PRON') return possessive.test(word.lower) || standsAlone.test(word.lower);
  return isGenitive(word);
}

/** Whether a word is the 's of a genitive. */
export function isGenitive(word: Word): boolean {
  return word.tag === 'PART' && /^['’]s?$/.test(word.lower);
}

/**
 * The noun phrase whose last word is `last`, looking no further left than `from`: with its determiner, what joins it
 * by "of", "for" and "and", and nicknames in marks. `undefined` if no noun phrase ends there.
 */
export function phraseEndingAt(words: Words, last: number, from: number): WordRange | undefined {
  if (last < from) return undefined;
  const word = at(words, last);
  if (isSubjectPronoun(word)) return { from: last, to: last + 1 };
  if (word.text === ')') return beforeParenthesis(words, last, from);
  if (word.tag === 'PRON' && /^(?:himself|herself|themselves|itself)$/.test(word.lower)) {
    return phraseEndingAt(words, last - 1, from);
  }
  if (!canEnd(words, last)) return undefined;
  let first = extendLeft(words, last, from);
  while (first < last && (at(words, first).tag === 'PART' || /^[-–’'.,]$/.test(at(words, first).text)))
    first++;
  if (first === last && bareDeterminer.test(word.lower)) return undefined;
  for (let i = first; i <= last; i++) {
    const { tag } = at(words, i);
    if (isNouny(at(words, i)) || tag === 'NUM' || tag === 'ADJ' || tag === 'DET')
      return { from: first, to: last + 1 };
  }
  return undefined;
}

function canEnd(words: Words, last: number): boolean {
  const word = at(words, last);
  if (isNouny(word) || /^(?:NUM|ADJ|DET)$/.test(word.tag)) return true;
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
  const joining = at(words, first - 2);
  const chief = joining.tag === 'ADJ' && at(words, first - 1).lower === 'of';
  if (first - 2 < from || !(isNouny(joining) || chief)) return first;
  // what a preposition or "and" joins has been extended as far as it goes
  return acrossPreposition(words, first, from) ?? acrossAnd(words, first, from) ?? first;
}

/** Whether the phrase that begins at `first` takes in the word before it. */
function stepsLeft(words: Words, first: number, from: number): boolean {
  const word = at(words, first);
  const before = at(words, first - 1);
  const farther = at(words, first - 2);
  if (isPhraseWord(before)) {
    if (word.tag === 'DET' && before.tag !== 'DET') return false;
    return before.tag !== 'PRON' || quantity.test(before.lower) || possessive.test(before.lower);
  }
  if (first - 2 >= from && /^[-–’'/.&]$/.test(before.text) && glued(farther, before)) {
    if (glued(before, word) || (before.text === '.' && isAbbreviation(farther.text))) return true;
  }
  if (/^(?:VERB|ADV)$/.test(before.tag) && glued(farther, before) && farther.text === '-') return true;
  // "allied troops", "the proposed law"
  const attributive = before.tag === 'VERB' && before.lower.endsWith('ed') && word.tag === 'NOUN';
  if (attributive && /^(?:DET|ADJ|CCONJ|NUM)$/.test(farther.tag)) return true;
  return (
    before.marked !== undefined && before.end - before.start < longestNickname && farther.tag === 'PROPN'
  );
}

const longestNickname = 22;
const joins = /^(?:of|for|at|in|from|with|on|to|behind|against|by)$/;

function acrossPreposition(words: Words, first: number, from: number): number | undefined {
  const preposition = at(words, first - 1);
  const noun = at(words, first - 2);
  if (preposition.tag !== 'ADP' || !joins.test(preposition.lower)) return undefined;
  if (noun.tag === 'PRON' || isMoment(noun)) return undefined;
  const left = phraseEndingAt(words, first - 2, from);
  if (!left) return undefined;
  const begins = at(words, left.from).tag;
  if (/^(?:of|for)$/.test(preposition.lower) || begins === 'DET' || begins === 'PRON') return left.from;
  return /^(?:at|from|with|in)$/.test(preposition.lower) && noun.tag === 'NOUN' ? left.from : undefined;
}

function acrossAnd(words: Words, first: number, from: number): number | undefined {
  if (!/^(?:and|&)$/.test(at(words, first - 1).lower)) return undefined;
  const noun = at(words, first - 2);
  const begins = at(words, first);
  const alike = begins.tag === noun.tag || (begins.tag === 'VERB' && begins.lower.endsWith('ed'));
  if (!alike || at(words, first - 3).text === ',') return undefined;
  const left = phraseEndingAt(words, first - 2, from);
  if (!left || left.to - left.from > 5) return undefined;
  return /^(?:VERB|AUX|ADP)$/.test(at(words, left.from - 1).tag) ? undefined : left.from;
}

/** The noun phrase that begins at `first` and ends before `to`, with an apposition after it ("X, a doctor,"). */
export function phraseStartingAt(words: Words, first: number, to: number): WordRange | undefined {
  if (first >= to) return undefined;
  if (isSubjectPronoun(at(words, first))) return { from: first, to: first + 1 };
  let last = first - 1;
  while (last + 1 < to) {
    const step = stepRight(words, first, last, to);
    if (step === undefined) break;
    last = step;
  }
  while (last >= first && (at(words, last).tag === 'ADP' || /^[-–’']$/.test(at(words, last).text))) last--;
  for (let i = first; i <= last; i++) {
    const alone =
      last === first && /^(?:one|some|many|others|another|several|both)$/.test(at(words, i).lower);
    if (alone || isNouny(at(words, i))) return { from: first, to: appositionEnd(words, last, to) };
  }
  return undefined;
}

const setting =
  /^(?:statement|interview|email|e-mail|speech|tweet|rally|letter|post|briefing|hearing|conference|video|message|call)$/;

/** How far right the phrase whose last word so far is `last` reaches one step on; `undefined` where it ends. */
function stepRight(words: Words, first: number, last: number, to: number): number | undefined {
  const next = at(words, last + 1);
  const after = at(words, last + 2);
  const begun = last >= first;
  if (isPhraseWord(next)) {
    if (begun && (next.tag === 'DET' || isMoment(next))) return undefined;
    return last + 1;
  }
  if (!begun || last + 2 >= to) return undefined;
  const word = at(words, last);
  const relation = next.lower === 'to' && next.tag === 'ADP' && word.tag === 'NOUN' && isPhraseWord(after);
  if (relation && !/^(?:reporters?|journalists?|me|us)$/.test(after.lower)) return last + 1;
  if (/^[-–’'/.&]$/.test(next.text) && glued(word, next)) {
    const joined = glued(next, after) || isAbbreviation(word.text);
    if (joined && (isPhraseWord(after) || after.tag === 'VERB' || after.tag === 'ADP')) return last + 2;
  }
  if (
    next.tag === 'ADP' &&
    /^(?:of|for|at|in|from|with)$/.test(next.lower) &&
    isPhraseWord(after) &&
    !isMoment(after)
  ) {
    const farther = at(words, last + 3);
    const aside =
      /^(?:in|at|for)$/.test(next.lower) &&
      (word.tag === 'PROPN' || setting.test(after.lower) || setting.test(farther.lower));
    if (!aside) return last + 1;
  }
  return next.lower === 'and' && word.tag === 'PROPN' && after.tag === 'PROPN' ? last + 1 : undefined;
}

const longestApposition = 40;
/** After a comma these begin what the reporter adds about the saying, not about who says it. */
const notApposition =
  /^(?:adding|saying|noting|referring|citing|speaking|according|in|on|at|as|when|while|after|before|during|to|but|and|though|although|because|if|via|by|with|for|not|he|she|they|it|we|i|you|which)$/;
const beginsApposition = /^(?:who|whose|now|then|formerly|also|once|of|a|an|the)$/;

/**
 * Where a phrase ends whose core ends with the word `last`: after what follows it between commas and says who it is
 * ("X, 39, a doctor who lives there, ..."), up to the sentence's end or to where the reporter goes on.
 */
function appositionEnd(words: Words, last: number, to: number): number {
  let end = last + 1;
  if (/^(?:who|whose)$/.test(at(words, end).lower)) end = segmentEnd(words, end, to);
  while (
    end + 1 < to &&
    end - last < longestApposition &&
    at(words, end).text === ',' &&
    isApposition(words, end + 1)
  ) {
    const next = segmentEnd(words, end + 1, to);
    if (isSentence(words, end + 1, next)) break;
    if (next === end + 1 || at(words, next).tag === 'QUOTE') break;
    end = next;
  }
  return end;
}

/** Whether a stretch has a finite verb of its own: "X, more than 200 people left" goes on after the comma. */
function isSentence(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (/^(?:who|whose|whom|that|which|where)$/.test(word.lower)) return false;
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !/(?:ing|ed|en|wn)$/.test(word.lower))) return true;
  }
  return false;
}

function isApposition(words: Words, i: number): boolean {
  const word = at(words, i);
  if (beginsApposition.test(word.lower)) return true;
  if (notApposition.test(word.lower) || isMoment(word)) return false;
  return /^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(word.tag);
}

/** Where the words up to the next comma, bracket, stretch in marks or full stop end. */
function segmentEnd(words: Words, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || /^[,:;?!—–]$/.test(word.text)) break;
    if (word.text === '.' && !(i + 1 < to && isAbbreviation(at(words, i - 1).text))) break;
  }
  return i;
}
