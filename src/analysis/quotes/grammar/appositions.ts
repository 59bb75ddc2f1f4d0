import { isAbbreviation } from '../sentences';
import { isLongQuote } from './phraseWords';
import { isVerbOf } from './speechVerbs';
import { at, isArticleOrPossessive, isMoment, isVerbal, type Words } from '../word';

const longestApposition = 40;
const beginsApposition = /^(?:now|then|formerly|also|once|of)$/;

/**
 * Where a phrase ends whose core is the words from `first` to `last`: after what follows it between commas and says who
 * it is ("X, 39, a doctor who lives there, ..."), up to the sentence's end or to where the reporter goes on.
 */
export function appositionEnd(words: Words, first: number, last: number, to: number): number {
  let end = last + 1;
  // after "said X" a sentence is complete, after "according to X" it is not
  const complete = at(words, first - 1).tag === 'VERB';
  if (/^(?:who|whose)$/.test(at(words, end).lower) && !isReporting(words, end, to))
    end = relativeEnd(words, end, to);
  while (end + 1 < to && end - last < longestApposition && at(words, end).text === ',') {
    const next = at(words, end + 1);
    if (/^(?:who|whose)$/.test(next.lower)) {
      if (isKnown(words, first, end) || isReporting(words, end + 1, to)) break;
      end = relativeEnd(words, end + 1, to);
      continue;
    }
    if (!isApposition(words, end + 1)) break;
    const close = segmentEnd(words, end + 1, to);
    if (tellsBeside(words, end + 1, close)) break;
    if (close === end + 1 || isSentence(words, end + 1, close, complete)) break;
    if (close < to && at(words, close).tag === 'QUOTE') break;
    end = close;
  }
  return end;
}

/** ", a copy of which was seen by": a clause of its own that says nothing of who it is. */
function tellsBeside(words: Words, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ lower }, i) => /^(?:which|whom)$/.test(lower) && at(words, from + i - 1).lower === 'of');
}

/** Whether the words before a comma are a surname alone or a description: what "who" adds then tells nobody who it is. */
function isKnown(words: Words, first: number, end: number): boolean {
  if (end - first === 1) return true;
  const begins = at(words, first);
  return /^(?:DET|NUM)$/.test(begins.tag) && at(words, end - 1).tag !== 'PROPN';
}

/** Whether a relative clause tells what somebody says: "X, who added that". */
function isReporting(words: Words, pronoun: number, to: number): boolean {
  for (let i = pronoun + 1; i < Math.min(to, pronoun + 4); i++) {
    const word = at(words, i);
    if (word.tag === 'VERB')
      return isVerbOf(word.lemma, 'clause', 'phrase') && !isVerbOf(word.lemma, 'common', 'thought');
    if (!/^(?:ADV|AUX)$/.test(word.tag)) return false;
  }
  return false;
}

/** The end of a relative clause, over an insertion after its pronoun and over "and" that goes on with a verb. */
function relativeEnd(words: Words, pronoun: number, to: number): number {
  let end = segmentEnd(words, pronoun, to);
  const opened = end === pronoun + 1 && at(words, end).text === ',';
  if (opened) {
    const close = segmentEnd(words, end + 1, to);
    if (at(words, close).text === ',') end = segmentEnd(words, close + 1, to);
  }
  while (at(words, end).text === ',' && at(words, end + 1).lower === 'and' && isVerbal(at(words, end + 2))) {
    end = segmentEnd(words, end + 1, to);
  }
  return end;
}

/** Whether a stretch has a finite verb of its own: "X, more than 200 people left" goes on after the comma. */
function isSentence(words: Words, from: number, to: number, complete: boolean): boolean {
  if (complete && isArticleOrPossessive(at(words, from))) return false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (/^(?:who|whose|whom|that|which|where)$/.test(word.lower)) return false;
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !/(?:ing|ed|en|wn)$/.test(word.lower))) return true;
  }
  return false;
}

function isApposition(words: Words, i: number): boolean {
  const word = at(words, i);
  if (beginsApposition.test(word.lower) || isArticleOrPossessive(word)) return true;
  return !isMoment(word) && /^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(word.tag);
}

/** Of "the ministry, the talks “were constructive”" the marks hold no title. */
const titleBegins = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

/** Where the words up to the next comma, bracket, stretch in marks or full stop end. */
function segmentEnd(words: Words, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const word = at(words, i);
    const title =
      word.tag === 'QUOTE' &&
      !isLongQuote(word) &&
      titleBegins.test(word.text) &&
      /^(?:ADP|NOUN|ADJ)$/.test(at(words, i - 1).tag);
    if ((word.tag === 'QUOTE' && !title) || /^[,:;?!—–]$/.test(word.text)) break;
    if (word.text === '.' && !(i + 1 < to && isAbbreviation(at(words, i - 1).text))) break;
  }
  return i;
}
