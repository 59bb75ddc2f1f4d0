import { isPossessive } from '../../../text/pronouns';
import type { Cue } from '../reports/cue';
import { evidenceOf, type Evidence } from './evidence';
import { isGenitive } from '../grammar/phraseWords';
import { lastOfCore } from '../grammar/phraseStarting';
import { phraseEndingAt } from '../grammar/phraseEnding';
import type { SentenceReading } from '../reports/sentenceReports';
import { isSpeechNoun } from '../grammar/speechVerbs';
import { at, glued, isAOrThe, isDash, isMoment, isVerbal, type WordRange, type Words } from '../word';

const longestLabel = 12;

/**
 * "More from X: “...”", "But polls did predict it - X: “...”", "X’s answer: “...”", "X’s answer — “...” — is": whom a colon
 * names without a verb, or whose saying is told between dashes.
 */
export function labelBefore({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  const colon = i - 1;
  if (isDash(words, colon) && isDash(words, i + 1)) return toldBetweenDashes(words, sentence, colon);
  if (at(words, colon).text !== ':') return undefined;
  let first = colon;
  while (first > sentence.from && !endsTurn(words, first - 1)) first--;
  if (glued(at(words, first - 1), at(words, first)) && glued(at(words, first - 2), at(words, first - 1)))
    return undefined;
  const label = labelEndingAt(words, { from: first, to: colon });
  return label && { rule: 'label', subject: label.subject, cueWords: { from: colon, to: i } };
}

/** Whether a label may begin behind a word: a dash, or the words of the label before, “...” in "X: “...” Y: “...”". */
function endsTurn(words: Words, i: number): boolean {
  const { text, marked } = at(words, i);
  return /^[-–—―]$/.test(text) || (marked !== undefined && at(words, i - 1).text === ':');
}

/** Whom a label without a verb names, and whether "from" or the like says that the words are theirs. */
interface Label {
  readonly subject: WordRange;
  readonly isSource: boolean;
}

function labelEndingAt(words: Words, { from, to }: WordRange): Label | undefined {
  if (to - from > longestLabel) return undefined;
  let first = from;
  for (let j = from; j < to; j++) {
    const word = at(words, j);
    if (isVerbal(word) && !/^(?:['’]s)$/.test(word.lower)) return undefined;
    const copula = /^['’]s$/.test(word.lower) && at(words, j - 1).lower === 'here';
    const here = /^here['’]s$/.test(word.lower);
    if ((/^(?:from|via)$/.test(word.lower) || copula || here) && /^(?:DET|PROPN)$/.test(at(words, j + 1).tag))
      first = j + 1;
  }
  const core = { from: first, to: lastOfCore(words, first, to) + 1 };
  const name = at(words, at(words, first).tag === 'DET' && first > from ? first + 1 : first);
  if (name.tag !== 'PROPN' || isMoment(name) || core.to <= first) return undefined;
  return { subject: ownerWithin(words, core), isSource: first > from };
}

const longestBracket = 6;

/** "More from X:", "It is over (via X):", "It is over. (Via X)": whose words follow in the next paragraph. */
export function sourceAtEnd({ words, sentence }: SentenceReading): WordRange | undefined {
  const colon = sentence.to - 1;
  const isColon = at(words, colon).text === ':';
  const close = /^[:.]$/.test(at(words, colon).text) ? colon - 1 : colon;
  if (at(words, close).text !== ')') {
    const label = isColon ? labelEndingAt(words, { from: sentence.from, to: colon }) : undefined;
    return label?.isSource ? label.subject : undefined;
  }
  let via = close - 1;
  while (via > sentence.from && close - via < longestBracket && at(words, via).lower !== 'via') via--;
  const named = at(words, via).lower === 'via' && at(words, via - 1).text === '(';
  return named && isName(words, { from: via + 1, to: close }) ? { from: via + 1, to: close } : undefined;
}

/** "Here are his own words:", "This is Brook's full statement:": whose words follow in the next paragraph. */
export function ownerOfSaying({ words, sentence: { from, to } }: SentenceReading): WordRange | undefined {
  if (
    !/^(?:here|this|these)$/.test(at(words, from).lower) ||
    !/^(?:is|are|was|were)$/.test(at(words, from + 1).lower)
  )
    return undefined;
  const said = { from: from + 2, to: to - 1 };
  const owner = ownerWithin(words, said);
  return owner === said ? undefined : owner;
}

function isName(words: Words, { from, to }: WordRange): boolean {
  const first = at(words, from).lower === 'the' ? from + 1 : from;
  return to > first && words.slice(first, to).every(({ tag }) => tag === 'PROPN');
}

/** "X’s stock answer then — “...” — is": whose saying ends before a dash. */
function toldBetweenDashes(words: Words, sentence: WordRange, dash: number): Evidence | undefined {
  const last = at(words, dash - 1).tag === 'ADV' ? dash - 2 : dash - 1;
  const phrase = phraseEndingAt(words, last, sentence.from);
  const subject = phrase && ownerWithin(words, phrase);
  return subject && subject !== phrase
    ? { rule: 'label', subject, cueWords: { from: last, to: last + 1 } }
    : undefined;
}

/** Of "X’s answer" and "her answer" the owner; else the phrase itself. */
export function ownerWithin(words: Words, phrase: WordRange): WordRange {
  const said = { from: phrase.from + 1, to: phrase.to };
  if (isPossessive(at(words, phrase.from).lower) && isSaying(words, said))
    return { from: phrase.from, to: phrase.from + 1 };
  for (let j = phrase.from + 1; j < phrase.to - 1; j++) {
    if (isGenitive(at(words, j)) && isSaying(words, { from: j + 1, to: phrase.to }))
      return { from: phrase.from, to: j + 1 };
  }
  return phrase;
}

const sayings =
  /^(?:(?:answer|reply|response|post|tweet|message|email|slogan|explanation|verdict|conclusion|question|reaction|line|motto|quote|phrase|caption|headline|speech|chant|mantra|rant|joke|quip|insult|characterization|moniker|nickname)s?|words|advice|take|rhetoric)$/;

/** Whether words name something said or written. */
export function isSaying(words: Words, range: WordRange): boolean {
  for (let j = range.from; j < range.to; j++) {
    const { lower } = at(words, j);
    if (sayings.test(lower) || isSpeechNoun(lower)) return true;
  }
  return false;
}

/** One adjective in marks: what somebody thinks of words more often than one of them. */
const judgement = /^\P{L}*\p{Ll}+(?:able|al|ary|ed|ful|ible|ic|ing|ish|ist|ive|less|ous)\P{L}*$/u;

/**
 * "X’s “...” remark", "her famous “...” speech", "X’s promise of a “...”", "X’s description of it as “...”": whose saying
 * stands in marks.
 */
export function ownedSaying(reading: SentenceReading, i: number): Evidence | undefined {
  const { words, sentence, reports } = reading;
  const governed = nounBefore(reading, i);
  if (governed) return evidenceOf('beforeUnsure', governed);
  let noun = i + 1;
  while (noun < sentence.to && noun < i + 3 && at(words, noun).tag === 'ADJ') noun++;
  if (!/^(?:NOUN|VERB)$/.test(at(words, noun).tag) || !isSaying(words, { from: noun, to: noun + 1 }))
    return undefined;
  let owner = i - 1;
  while (owner > sentence.from && /^(?:ADJ|ADV)$/.test(at(words, owner).tag)) owner--;
  const cueWords = { from: noun, to: noun + 1 };
  if (isPossessive(at(words, owner).lower))
    return { rule: 'before', subject: { from: owner, to: owner + 1 }, cueWords };
  if (!isGenitive(at(words, owner))) return undefined;
  const phrase = phraseEndingAt(words, owner - 1, sentence.from);
  if (!phrase) return undefined;
  // "X said Y’s “odd” remarks": both may call them so
  const told =
    judgement.test(at(words, i).text) &&
    reports.some(({ cue, range }) => cue.subject && range.from <= phrase.from && i < range.to);
  return {
    rule: told ? 'beforeUnsure' : 'before',
    subject: { from: phrase.from, to: owner + 1 },
    cueWords,
  };
}

/** "promise of a “...”": the noun that governs the marks by a preposition. */
function nounBefore({ words, cues }: SentenceReading, i: number): Cue | undefined {
  const before = isAOrThe(at(words, i - 1)) ? i - 2 : i - 1;
  return cues.find(
    ({ kind, clause }) =>
      kind === 'noun' && clause.to === before && /^(?:ADP|PART)$/.test(at(words, before).tag),
  );
}
