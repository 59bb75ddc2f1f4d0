import abbreviationList from '../../data/abbreviations.txt';
import { readWordList } from '../../text/wordList';
import { shapeOf, shortestUtterance, type Shape } from './marks/shape';
import { isVerbOf, speechVerbLemma } from './grammar/speechVerbs';
import { at, glued, isMoment, type WordRange, type Words } from './word';

const abbreviations = new Set(readWordList(abbreviationList));
const sentenceStarter = /^(?:He|She|It|They|We|But|The|In|On|At|And|That|This|Mr|Mrs|Ms|A|His|Her)$/;
const beginsSentence = /^[\p{Lu}\p{N}([“"'‘]/u;
/** Longer sentences than this are cut, so that what looks through a sentence takes bounded time. */
const longestSentence = 200;

/**
 * The sentences of a paragraph, in order; together they hold every word once. What stands in marks ends a sentence
 * only if it ends one itself and no attribution follows; none is longer than 200 words.
 */
export function splitSentences(text: string, words: Words): WordRange[] {
  const sentences: WordRange[] = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    if (i + 1 === words.length || i + 1 - from >= longestSentence || endsSentence(text, words, i)) {
      sentences.push({ from, to: i + 1 });
      from = i + 1;
    }
  }
  return sentences;
}

/** What ends a sentence ends with one of these, unless it stands in marks. */
const endings = new Set('.?!…;');

function endsSentence(text: string, words: Words, i: number): boolean {
  const word = at(words, i);
  if (!word.marked && !endings.has(word.text.slice(-1))) return false;
  const next = at(words, i + 1);
  const begins = next.tag === 'QUOTE' || beginsSentence.test(next.text);
  if (word.marked) {
    const last = text.charAt(word.marked.inner.end - 1);
    // “It is done.” X said.
    if (last === '.') return begins && !isBareAttribution(words, i + 1);
    return /[?!]/.test(last) && begins && !attributionFollows(words, i);
  }
  if (word.text === ';') return true;
  // "at 9 p.m. “We ...", "left the U.S. “We ..."
  if (next.marked && word.text.endsWith('.') && isWholeSaying(shapeOf(text, next.marked, false))) return true;
  // "at 9 p.m. He", "threaten the U.S. The"
  if (/^(?:p\.m|a\.m|etc|Inc|Corp|Co|(?:\p{Lu}\.)+\p{Lu})\.$/u.test(word.text))
    return sentenceStarter.test(next.text);
  // "of Springfield, Mass. “We ..."
  if (/^\p{Lu}\p{L}+\.$/u.test(word.text) && at(words, i - 1).text === ',') {
    return next.tag === 'QUOTE' || sentenceStarter.test(next.text);
  }
  // the tagger takes "in." for inches
  if (/^\p{Ll}+\.$/u.test(word.text)) return begins && !isAbbreviation(word.text);
  if (!/^[.?!…]+$/.test(word.text) || !begins) return false;
  const before = at(words, i - 1);
  // "N13.5 million"
  const inNumber = /\d$/.test(before.text) && /^\d/.test(next.text);
  // "Harlund Inc (HRL.N)"
  const inSymbol = /^\p{Lu}{1,5}$/u.test(before.text) && /^\p{Lu}{1,2}$/u.test(next.text);
  if ((inNumber || inSymbol) && glued(before, word) && glued(word, next)) return false;
  return !(word.text === '.' && glued(before, word) && isAbbreviation(before.text));
}

/** Whether words in marks after an abbreviation begin a sentence of their own, and not a title or a nickname. */
function isWholeSaying({ count, capital, last, title }: Shape): boolean {
  return count >= shortestUtterance && capital && !title && /[,.?!…]/.test(last);
}

/** Whether a word before a full stop is one that is shortened by it. */
export function isAbbreviation(text: string): boolean {
  return abbreviations.has(text.replace(/\.$/, '')) || /^\p{Lu}\.?$/u.test(text);
}

const attributionReach = 7;

/** Whether a verb of speech comes within the next words, before a comma or full stop; over one insertion after a name. */
function attributionFollows(words: Words, i: number): boolean {
  let from = i;
  let reach = attributionReach;
  for (let j = i + 1; j <= from + reach && j < words.length; j++) {
    const word = at(words, j);
    // "Rep. X (D-Calif.), who leads the committee, told"
    if (word.text === '(' && reach === attributionReach) {
      const shut = closingBracket(words, j);
      if (shut === undefined) return false;
      from += shut - j + 1;
      j = shut;
      continue;
    }
    if (word.text === ',') {
      const close = reach === attributionReach ? closingComma(words, j) : undefined;
      if (close === undefined) return false;
      reach = close + 3 - from;
      j = close;
      continue;
    }
    if (word.text === '.' && !isAbbreviation(at(words, j - 1).text)) return false;
    if (word.tag === 'QUOTE') return false;
    if (word.tag === 'VERB' && speechVerbLemma(word.lower)) return true;
    if (
      /^(?:shot|shoots|fired|fires|hit|hits|put|puts)$/.test(word.lower) &&
      /^(?:back|it)$/.test(at(words, j + 1).lower)
    )
      return true;
  }
  return false;
}

const longestBracket = 6;

function closingBracket(words: Words, open: number): number | undefined {
  for (let i = open + 1; i <= open + longestBracket; i++) if (at(words, i).text === ')') return i;
  return undefined;
}

const longestName = 5;

/** Whether a sentence that begins at `from` says nothing but "X said". */
function isBareAttribution(words: Words, from: number): boolean {
  let i = from;
  while (i < from + longestName && /^(?:PROPN|PRON|DET|NOUN|ADJ)$/.test(at(words, i).tag)) i++;
  const verb = at(words, i);
  const lemma = verb.tag === 'VERB' ? speechVerbLemma(verb.lower) : undefined;
  if (i === from || lemma === undefined || lemma === verb.lower) return false;
  if (!isVerbOf(lemma, 'clause', 'quoting') || isVerbOf(lemma, 'common')) return false;
  return /^\.?$/.test(at(words, behindDay(words, i + 1)).text) || tellsOnlyWhere(words, i + 1);
}

/** The word behind "Wednesday", "on Wednesday evening", "last week". */
function behindDay(words: Words, from: number): number {
  let i = /^(?:on|last|earlier|late|this)$/.test(at(words, from).lower) ? from + 1 : from;
  if (!isMoment(at(words, i))) return from;
  while (isMoment(at(words, i))) i++;
  return i;
}

const longestCircumstance = 16;

/** Whether nothing but to whom, of what, when and where is told from a word behind a verb of speech to the sentence's end. */
function tellsOnlyWhere(words: Words, from: number): boolean {
  if (
    !/^(?:of|to|in|on|at|during|after|about)$/.test(at(words, from).lower) &&
    at(words, from - 1).lower !== 'told'
  )
    return false;
  for (let i = from; i < Math.min(words.length, from + longestCircumstance); i++) {
    const word = at(words, i);
    if (word.text === '.' && !isAbbreviation(at(words, i - 1).text)) return i > from;
    // "told reporters in May: “...”", "told them, “...”"
    if (word.tag === 'QUOTE') return !/^[,:]$/.test(at(words, i - 1).text);
    if (
      word.text === ':' ||
      /^(?:SCONJ|AUX)$/.test(word.tag) ||
      /^(?:that|who|which|to)$/.test(i > from ? word.lower : '')
    )
      return false;
    if (word.tag === 'VERB' && !word.lower.endsWith('ing')) return false;
  }
  return false;
}

const longestInsertion = 16;

/** The comma that closes an insertion right before a verb of speech. */
function closingComma(words: Words, open: number): number | undefined {
  for (let j = open + 1; j < Math.min(words.length, open + longestInsertion); j++) {
    const word = at(words, j);
    if (word.text === '.' || word.tag === 'QUOTE') return undefined;
    if (word.text !== ',') continue;
    const next = at(words, j + 1);
    const verb = next.tag === 'ADV' ? at(words, j + 2) : next;
    return verb.tag === 'VERB' && /(?:ed|s|said|told|wrote)$/.test(verb.lower) && speechVerbLemma(verb.lower)
      ? j
      : undefined;
  }
  return undefined;
}
