import { monthNamed } from '../../../text/calendarWords';
import { isPersonObject, isPossessive, isReflexive } from '../../../text/pronouns';
import { appositionEnd } from './appositions';
import { isTitle } from './nameParts';
import { isPersonNoun } from './personNouns';
import { isAbbreviation } from '../sentences';
import {
  at,
  glued,
  isAOrThe,
  isMoment,
  isNouny,
  isSubjectPronoun,
  isVerbal,
  type Word,
  type WordRange,
  type Words,
} from '../word';
import { isGenitive, isLongQuote, isPhraseWord, setting, year } from './phraseWords';

/** The noun phrase that begins at `first` and ends before `to`, with an apposition after it ("X, a doctor,"). */
export function phraseStartingAt(words: Words, first: number, to: number): WordRange | undefined {
  if (first >= to) return undefined;
  if (isSubjectPronoun(at(words, first))) return { from: first, to: first + 1 };
  const last = lastOfCore(words, first, to);
  for (let i = first; i <= last; i++) {
    const alone =
      last === first && /^(?:one|some|many|others|another|several|both)$/.test(at(words, i).lower);
    if (alone || isNouny(at(words, i))) return { from: first, to: appositionEnd(words, first, last, to) };
  }
  return undefined;
}

/** What a verb before `first` has for its object, if that begins there: "him", "the baker". */
export function objectStartingAt(words: Words, first: number, to: number): WordRange | undefined {
  const isPronoun = isPersonObject(at(words, first).lower);
  return isPronoun ? { from: first, to: first + 1 } : phraseStartingAt(words, first, to);
}

/** The last word of the phrase that begins at `first`, without appositions; `first - 1` if none begins there. */
export function lastOfCore(words: Words, first: number, to: number): number {
  let last = first - 1;
  while (last + 1 < to) {
    const step = stepRight(words, first, last, to);
    if (step === undefined) break;
    last = step;
  }
  while (last >= first && endsNoPhrase(words, first, last)) last--;
  return last;
}

/** Whether a word leads to more than there is: "from", or the "the" of "from the". */
function endsNoPhrase(words: Words, first: number, last: number): boolean {
  const word = at(words, last);
  return word.tag === 'ADP' || /^[-–’']$/.test(word.text) || (last > first && isAOrThe(word));
}

/** How far right the phrase whose last word so far is `last` reaches one step on; `undefined` where it ends. */
function stepRight(words: Words, first: number, last: number, to: number): number | undefined {
  const next = at(words, last + 1);
  const after = at(words, last + 2);
  const begun = last >= first;
  if (isPhraseWord(next)) {
    const opensAnother = next.tag === 'DET' || (next.tag === 'PRON' && isPossessive(next.lower));
    const timed = isMoment(next) && !isNamed(next, after) && !isNamedAfter(at(words, last), next);
    if (begun && ((opensAnother && at(words, last).tag !== 'ADP') || timed)) return undefined;
    // "told the Courier more than 40 had gone"
    if (begun && /^(?:more|fewer|less)$/.test(next.lower) && at(words, last).tag === 'PROPN')
      return undefined;
    return last + 1;
  }
  // "then-Mayor X", "ex-mayor X"
  const former = /^(?:then|ex)$/.test(next.lower) && after.text === '-' && glued(next, after);
  if (!begun && former && last + 3 < to) return last + 3;
  if (!begun || last + 2 >= to) return undefined;
  const word = at(words, last);
  // "the polling firm", "a retired teacher"
  const attributive = word.tag === 'DET' && next.tag === 'VERB' && /(?:ing|ed)$/.test(next.lower);
  if (attributive && isNouny(after)) return last + 1;
  const relation = next.lower === 'to' && next.tag === 'ADP' && word.tag === 'NOUN' && isPhraseWord(after);
  if (relation && !/^(?:reporters?|journalists?|me|us)$/.test(after.lower)) return last + 1;
  if (/^[-–’'/.&]$/.test(next.text) && glued(word, next)) {
    const joined = glued(next, after) || isAbbreviation(word.text);
    if (joined && (isPhraseWord(after) || after.tag === 'VERB' || after.tag === 'ADP')) return last + 2;
  }
  // "one well-connected official"
  if (next.tag === 'ADV' && after.text === '-' && glued(next, after)) return last + 1;
  // "a traditionally safe seat"
  if (next.tag === 'ADV' && word.tag === 'DET' && after.tag === 'ADJ') return last + 1;
  // "NBC’s “Today” show"
  const shows = (word.tag === 'DET' || isGenitive(word)) && after.tag === 'NOUN';
  if (next.tag === 'QUOTE' && shows && !isLongQuote(next)) return last + 2;
  // "told NBC’s “Today” that"
  if (next.tag === 'QUOTE' && isGenitive(word) && after.lower === 'that' && !isLongQuote(next))
    return last + 1;
  if (next.text === '(') return closingParenthesis(words, last + 1, to);
  if (next.tag === 'ADP') return acrossNextPreposition(words, first, last);
  if (next.tag === 'VERB') return acrossNaming(words, last, to);
  return next.lower === 'and' && joinsAnother(words, last) ? last + 1 : undefined;
}

/** Whether the "and" after `last` joins two names or descriptions of one phrase. */
function joinsAnother(words: Words, last: number): boolean {
  const [word, after] = [at(words, last), at(words, last + 2)];
  // "Harbour President and CEO X"
  const titles = isTitle(word.lower) && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(after.text);
  // "Harbour Strategist and partner at Y, X", "Harbour president and chief executive officer, X"
  const another =
    /^(?:chief|current|executive|former|general|longtime|onetime)$/.test(after.lower) || after.tag === 'NOUN';
  const roles = isPersonNoun(word.lower) && another && (after.tag === 'ADJ' || isPersonNoun(after.lower));
  const names = word.tag === 'PROPN' && after.tag === 'PROPN';
  // "Harbour peach and plum farmer X"
  const trade = at(words, last + 3);
  const isTrade = isPersonNoun(trade.lower) && !/^\p{Lu}/u.test(trade.text);
  const trades = word.tag === 'NOUN' && isTrade && at(words, last + 4).tag === 'PROPN';
  return names || titles || roles || trades;
}

/** "Morning Harbour": a name that begins as a time of day does. */
function isNamed(word: Word, next: Word): boolean {
  return word.tag !== 'DAY' && /^\p{Lu}/u.test(word.text) && next.tag === 'PROPN';
}

/** "Harbour Week": a name that ends as a time does. */
function isNamedAfter(word: Word, next: Word): boolean {
  return next.tag === 'NOUN' && word.tag === 'PROPN' && /^\p{Lu}/u.test(next.text);
}

const longestParenthesis = 8;

/** Over "(D-N.Y.)": the closing mark of a short parenthesis without a verb. */
function closingParenthesis(words: Words, open: number, to: number): number | undefined {
  for (let i = open + 1; i < Math.min(to, open + longestParenthesis); i++) {
    const word = at(words, i);
    if (word.text === ')') return i;
    if (word.tag === 'QUOTE' || (isVerbal(word) && !/^\p{Lu}/u.test(word.text))) return undefined;
  }
  return undefined;
}

const indefinite = /^(?:a|an|one|another|some|several|many|two|three)$/;

/** Over the preposition after `last`, with a determiner after it, where it says who somebody is and not where one spoke. */
function acrossNextPreposition(words: Words, first: number, last: number): number | undefined {
  const word = at(words, last);
  const preposition = at(words, last + 1).lower;
  const after = at(words, last + 2);
  if (!isPhraseWord(after) || isMoment(after)) return undefined;
  if (preposition === 'in' && (monthNamed(after.lower) > 0 || year.test(after.text))) return undefined;
  const determined = after.tag === 'DET' || (after.tag === 'PRON' && isPossessive(after.lower));
  const beyond = determined ? last + 2 : last + 1;
  const settles = setting.test(after.lower) || setting.test(at(words, last + 3).lower);
  if (preposition === 'of') return beyond;
  const vague = indefinite.test(at(words, first).lower) && word.tag !== 'PROPN';
  // "a person close to the family", "people familiar with the plan"
  if (word.tag === 'ADJ' && last > first && /^(?:to|with)$/.test(preposition)) return beyond;
  if (/^(?:for|at|in|from|with)$/.test(preposition)) {
    if (/^(?:in|at|for)$/.test(preposition) && (word.tag === 'PROPN' || settles)) return undefined;
    return !determined || vague || preposition === 'from' || (preposition === 'for' && word.tag === 'NOUN')
      ? beyond
      : undefined;
  }
  return vague && !settles && /^(?:to|by|on|near|inside|behind)$/.test(preposition) ? beyond : undefined;
}

/** "a man named X", "the officer known as X", "a woman calling herself X": to the last word before the name. */
function acrossNaming(words: Words, last: number, to: number): number | undefined {
  const verb = at(words, last + 1).lower;
  if (
    !/^(?:NOUN|ADJ)$/.test(at(words, last).tag) ||
    !/^(?:named|called|known|calling|nicknamed|identified)$/.test(verb)
  )
    return undefined;
  for (let i = last + 2; i < Math.min(to, last + 5); i++) {
    const word = at(words, i);
    if (word.tag === 'PROPN') return i;
    if (!/^(?:as|only)$/.test(word.lower) && !isReflexive(word.lower)) return undefined;
  }
  return undefined;
}
