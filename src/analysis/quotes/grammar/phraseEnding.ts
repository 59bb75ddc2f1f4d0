import { monthNamed } from '../../../text/calendarWords';
import { nameParticles } from '../../../text/closedWords';
import { isPossessive, isReflexive } from '../../../text/pronouns';
import { isSpeechNoun } from './speechVerbs';
import { isAbbreviation } from '../sentences';
import { isGenericBody, isPeople, isPersonNoun } from './personNouns';
import {
  at,
  glued,
  isMoment,
  isNouny,
  isParticiple,
  isPreposition,
  isSubjectPronoun,
  type Word,
  type WordRange,
  type Words,
} from '../word';
import { standsAlone, quantity, isPhraseWord, isGenitive, year, setting } from './phraseWords';

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
  const core = first;
  const joining = at(words, first - 2);
  const near = nearness.has(joining.lower) && /^(?:NOUN|PROPN)$/.test(at(words, first - 3).tag);
  const chief = near || (joining.tag === 'ADJ' && at(words, first - 1).lower === 'of');
  if (first - 2 >= from && (isNouny(joining) || chief || isCount(joining))) {
    // what a preposition or "and" joins has been extended as far as it goes
    first = acrossPreposition(words, first, from) ?? acrossAnd(words, first, last, from) ?? first;
  }
  if (first === core && joining.text === ')' && /^(?:of|from)$/.test(at(words, first - 1).lower)) {
    // "X (R) of Ohio"
    first = beforeParenthesis(words, first - 2, from)?.from ?? first;
  }
  return first === core ? acrossAdjectives(words, beforeCount(words, first, from), from) : first;
}

/** "people close to X", "sources familiar with the case" */
const nearness = new Set(['close', 'familiar', 'loyal']);

function isCount(word: Word): boolean {
  return word.tag === 'NUM';
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

/** Whether the phrase that begins at `first` takes in the word before it. */
function stepsLeft(words: Words, first: number, from: number): boolean {
  const word = at(words, first);
  const before = at(words, first - 1);
  const farther = at(words, first - 2);
  if (isPhraseWord(before)) {
    const begins = word.tag === 'DET' || (word.tag === 'PRON' && isPossessive(word.lower));
    if (begins && before.tag !== 'DET') return false;
    // "the museum, which President X called", "what analysts called", "in an interview Y said"
    if (
      before.tag === 'DET' &&
      (/^(?:which|what|whatever)$/.test(before.lower) || (before.lower === 'that' && word.tag === 'PROPN'))
    )
      return false;
    // "comments X made", but "the long-time X ally"
    if (word.tag === 'PROPN' && before.tag === 'NOUN' && farther.text !== '-' && isNoTitle(before))
      return false;
    // "late Monday morning X said", "in eight months X said"
    if (word.tag === 'PROPN' && isMoment(before)) {
      const several = farther.tag === 'NUM' && before.lower.endsWith('s');
      if (several || farther.tag === 'DAY' || toldMoment.test(farther.lower)) return false;
    }
    // "in 2017 X said"
    if (word.tag === 'PROPN' && year.test(before.text) && farther.lower === 'in') return false;
    // "in a speech in April X said"
    if (word.tag === 'PROPN' && monthNamed(before.lower) > 0 && farther.lower === 'in') return false;
    return before.tag !== 'PRON' || quantity.test(before.lower) || isPossessive(before.lower);
  }
  // "a Sunday event"
  if (before.tag === 'DAY' && word.tag === 'NOUN' && first - 2 >= from)
    return farther.tag === 'DET' || isPossessive(farther.lower) || isGenitive(farther);
  if (before.text === ',') return isDateBefore(words, first - 1, from);
  if (first - 2 >= from && /^[-–’'/.&]$/.test(before.text) && glued(farther, before)) {
    if (glued(before, word) || (before.text === '.' && isAbbreviation(farther.text))) return true;
  }
  if (/^(?:VERB|ADV)$/.test(before.tag) && glued(farther, before) && farther.text === '-') return true;
  // "the closed-door meeting", "the so-called experts"
  if (word.text === '-' && /^(?:VERB|ADV)$/.test(before.tag) && glued(before, word))
    return before.tag === 'ADV' || first - 2 >= from || at(words, first + 1).tag === 'CCONJ';
  // "the mum-of-two", "rank-and-file members", "Hye-in Park"
  const hyphened = /^(?:ADP|CCONJ)$/.test(before.tag) && farther.text === '-' && glued(farther, before);
  if (hyphened && (word.text === '-' || (word.tag === 'PROPN' && at(words, first - 3).tag === 'PROPN')))
    return true;
  if (word.tag === 'PROPN' && particle.test(before.text)) return true;
  // "the famously gruff senator"
  if (before.tag === 'ADV' && word.tag === 'ADJ' && farther.tag === 'DET' && first - 2 >= from) return true;
  // "his running mate"
  const running = before.lower.endsWith('ing') && (farther.tag === 'DET' || isPossessive(farther.lower));
  if (running && before.tag === 'VERB' && word.tag === 'NOUN') return true;
  // "allied troops", "the proposed law", "X's written statement"
  const attributive = isParticiple(before) && /^(?:NOUN|ADJ)$/.test(word.tag);
  const owned = isGenitive(farther) || isPossessive(farther.lower);
  if (attributive && (owned || /^(?:DET|ADJ|CCONJ|NUM)$/.test(farther.tag))) return true;
  if (before.tag !== 'QUOTE') return false;
  // "“The Name of a Show” star X"
  if (word.tag === 'NOUN' && first - 1 === from && !/[.,?!]["”'’]*$/.test(before.text)) return true;
  return before.end - before.start < longestNickname && farther.tag === 'PROPN';
}

/** Before a word for a stretch of time: this makes it a moment and no part of a name. */
const toldMoment = /^(?:this|that|last|late|early|next|one|the|every|same)$/;

/** Whether a noun cannot describe the name after it, which begins a clause of its own: "comments X made", "a way X called". */
function isNoTitle({ lower, text }: Word): boolean {
  if (setting.test(lower) || /^(?:way|reason|moment|time|thing)$/.test(lower)) return true;
  return /^\p{Ll}+[^us]s$/u.test(text) && isSpeechNoun(lower);
}

/** Whether a comma ends or parts a date that tells which one: "the June 3, 2015, memo", "her Jan. 5, 2011, letter". */
function isDateBefore(words: Words, comma: number, from: number): boolean {
  const before = at(words, comma - 1);
  const ends = year.test(before.text) && at(words, comma - 2).text === ',';
  const parted = ends ? comma - 2 : comma;
  if (!ends && !year.test(at(words, comma + 1).text)) return false;
  const month = at(words, parted - 2).text === '.' ? parted - 3 : parted - 2;
  const owner = at(words, month - 1);
  const day = /^\d{1,2}$/.test(at(words, parted - 1).text);
  const told = owner.tag === 'DET' || isPossessive(owner.lower) || isGenitive(owner);
  return (
    day &&
    monthNamed(at(words, month).lower) > 0 &&
    month - 1 >= from &&
    told &&
    isNouny(at(words, parted + 3))
  );
}

/** Small words within names: "de X", "van der X". */
const particle = new RegExp(`^(?:${nameParticles})$`);
const longestNickname = 22;
const joins = /^(?:of|for|at|in|from|with|on|to|behind|against|by|inside|near|outside|among|within)$/;
const severalOf = /^(?:several|some|many|most|two|three|four|one|another|other|few|half)$/;

function acrossPreposition(words: Words, first: number, from: number): number | undefined {
  const preposition = at(words, first - 1);
  const noun = at(words, first - 2);
  if (preposition.tag !== 'ADP' || !joins.test(preposition.lower)) return undefined;
  if ((noun.tag === 'PRON' && !standsAlone.test(noun.lower)) || isMoment(noun)) return undefined;
  const left = phraseEndingAt(words, first - 2, from);
  if (!left) return undefined;
  const begins = at(words, left.from);
  const begun =
    /^(?:DET|PRON|NUM)$/.test(begins.tag) || severalOf.test(begins.lower) || nearness.has(noun.lower);
  if (/^(?:of|for)$/.test(preposition.lower) || begun) return left.from;
  return /^(?:at|from|with|in)$/.test(preposition.lower) && noun.tag === 'NOUN' ? left.from : undefined;
}

const longestConjunct = 5;

/** "X and Y", "the former senator and current mayor", "she and other Democrats"; also a list of names before them. */
function acrossAnd(words: Words, first: number, last: number, from: number): number | undefined {
  if (!/^(?:and|&)$/.test(at(words, first - 1).lower)) return undefined;
  const noun = at(words, first - 2);
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
  if (!left || lengthOf(words, left) > longestConjunct) return undefined;
  const before = at(words, left.from - 1);
  // "X and the Y said", "X and his wife said": two clauses have a verb before "and"
  const begins = left.from === from || before.tag === 'QUOTE';
  const others = noun.tag === 'PROPN' || (noun.tag === 'NOUN' && isPeople(noun.lower));
  if (begins && others && isDetermined(at(words, first))) return left.from;
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

/** Whether a phrase is the name of a body with its field: "the Ministry of Harbours". */
function isBody(words: Words, { from, to }: WordRange): boolean {
  const joint = words.slice(from, to).findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  return (
    joint > 0 && at(words, from + joint - 1).tag === 'PROPN' && at(words, from + joint + 1).tag === 'PROPN'
  );
}

/** What bodies are called in their names, besides the nouns that call them without one. */
const bodyOfName =
  /^(?:unit|squad|force|council|services?|trust|association|society|board|office|branch|division|section|centre|center|partnership|directorate)$/;

/** Whether the names around the "and" before `first` are one body's after "the": "the Harbour Fire and Rescue Unit". */
function isBodyOfTwo(words: Words, first: number, last: number): boolean {
  const ends = at(words, last).lower;
  if (!(isGenericBody(ends) || bodyOfName.test(ends))) return false;
  if (!words.slice(first, last + 1).every(({ tag }) => tag === 'PROPN')) return false;
  let begin = first - 2;
  while (at(words, begin).tag === 'PROPN') begin--;
  const holder = at(words, begin - 2);
  return (
    begin < first - 2 &&
    at(words, begin).lower === 'the' &&
    isPreposition(at(words, begin - 1)) &&
    (holder.tag === 'PROPN' || isPersonNoun(holder.lower))
  );
}

/** Number of words; "often-gruff" is one. */
function lengthOf(words: Words, { from, to }: WordRange): number {
  const hyphens = words.slice(from, to).filter(({ text }) => text === '-').length;
  return to - from - 2 * hyphens;
}

function isDetermined({ tag, lower }: Word): boolean {
  return tag === 'DET' || lower === 'other' || isPossessive(lower);
}

/** Whether what "and" joins is of one kind: two names, two nouns, two descriptions under one determiner. */
function isAlike(words: Words, first: number, last: number, left: WordRange): boolean {
  const begins = at(words, first);
  const noun = at(words, left.to - 1);
  if (begins.tag === noun.tag || (begins.tag === 'VERB' && begins.lower.endsWith('ed'))) return true;
  const ends = at(words, last);
  // a capital at the beginning of a sentence makes no name: "Men and women"
  const alone = left.to - left.from === 1 && /(?:s|men|people)$/.test(noun.lower);
  if (alone && noun.tag === 'PROPN' && begins.tag === 'NOUN' && isPeople(noun.lower)) return true;
  if (begins.tag === 'DET' || begins.tag === 'PRON') return false;
  if (at(words, left.from).lower === 'the') return noun.tag === 'NOUN' && ends.tag === 'NOUN';
  return noun.tag === 'PROPN' && ends.tag === 'PROPN' && at(words, left.from - 1).text === '';
}

/** "A, B, and C", "A, B and C": where the first of the names before "and" begins, whose last word is `last`. */
function listOfNames(words: Words, last: number, from: number): number | undefined {
  let end = last;
  let first: number | undefined;
  for (;;) {
    if (at(words, end).text === ',') end--;
    if (at(words, end).tag !== 'PROPN') break;
    let begin = end;
    while (
      begin - 1 >= from &&
      (at(words, begin - 1).tag === 'PROPN' ||
        isDotOfAbbreviation(words, begin - 1) ||
        isHyphenOfName(words, begin - 1))
    )
      begin--;
    if (begin > from && !/^(?:,|—|;)$/.test(at(words, begin - 1).text)) {
      // "on talks in Ostrow, X and Y": what a preposition leads to is none of those who speak
      if (first !== undefined && isPreposition(at(words, begin - 1))) return first;
      return /^(?:CCONJ|SCONJ|QUOTE)$/.test(at(words, begin - 1).tag) ? begin : undefined;
    }
    first = begin;
    if (begin - 2 < from || at(words, begin - 2).tag !== 'PROPN') break;
    end = begin - 1;
  }
  return first === from || (first !== undefined && first < last - 1) ? first : undefined;
}

function isHyphenOfName(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  return at(words, i).text === '-' && before.tag === 'PROPN' && glued(before, at(words, i));
}

function isDotOfAbbreviation(words: Words, i: number): boolean {
  return at(words, i).text === '.' && isAbbreviation(at(words, i - 1).text);
}
