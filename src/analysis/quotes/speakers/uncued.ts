import { monthNamed } from '../../../text/calendarWords';
import { isPossessive } from '../../../text/pronouns';
import { givesName } from '../grammar/speechVerbs';
import { isSubordinator } from '../../../text/closedWords';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { phraseStartingAt } from '../grammar/phraseStarting';
import type { Evidence } from './evidence';
import { ownerWithin } from './owners';
import type { SentenceReading } from '../reports/sentenceReports';
import { isDocument } from '../grammar/documents';
import { isPublished } from '../grammar/reducedRelatives';
import { isComplement } from '../grammar/complements';
import { subjectOf } from '../grammar/subjects';
import { isEmptySubject, mayHaveVoice } from '../grammar/voice';
import { at, isMoment, isSubjectPronoun, isVerbal, type Word, type WordRange, type Words } from '../word';

/** "was described as “...” by X", "dubbed “...” in an editorial": who does what a participle of naming before the marks tells. */
export function agentAfter({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  let by = i + 1;
  while (/^(?:QUOTE|CCONJ)$/.test(at(words, by).tag)) by++;
  const { lower: preposition } = at(words, by);
  if (!/^(?:by|in)$/.test(preposition)) return undefined;
  let verb = i - 1;
  while (verb > sentence.from && standsBetween(at(words, verb))) verb--;
  if (!at(words, verb).lower.endsWith('ed') || !givesName(at(words, verb).lemma)) return undefined;
  if (!isVerbal(at(words, verb)) || isActive(words, verb, sentence.from)) return undefined;
  const subject = phraseStartingAt(words, by + 1, sentence.to);
  // "was dubbed “...” in an editorial", but not "spoke of being called “...” in a letter"
  const told =
    subject && at(words, verb - 1).lower !== 'being' && isDocument(at(words, subject.to - 1).lower);
  if (preposition === 'in' && !told) return undefined;
  return subject && { rule: 'after', subject, cueWords: { from: verb, to: verb + 1 } };
}

const cries = /^(?:cheers|chants|cries|screams|shouts|yells)$/;

/** "chants of “...” from a crowd": who is heard, whoever reports it. */
export function crowdAfter({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  if (at(words, i - 1).lower !== 'of' || !cries.test(at(words, i - 2).lower)) return undefined;
  let from = i + 1;
  while (/^(?:QUOTE|CCONJ)$/.test(at(words, from).tag)) from++;
  if (!/^(?:from|among|by)$/.test(at(words, from).lower)) return undefined;
  const subject = phraseStartingAt(words, from + 1, sentence.to);
  return subject && { rule: 'after', subject, cueWords: { from: i - 2, to: i - 1 } };
}

/** Whether a word may stand between a participle of naming and the name: "described as “...” and the “...”". */
function standsBetween({ tag, lower }: Word): boolean {
  return /^(?:ADV|QUOTE|CCONJ)$/.test(tag) || /^(?:as|an?|the)$/.test(lower);
}

/** Whether a verb has a subject of its own that names: "what he called “...” by name". */
function isActive(words: Words, verb: number, from: number): boolean {
  const { subject, passive, relative } = subjectOf(words, verb, from, []);
  if (passive || !subject) return false;
  return relative || isComplement(words, subject) || isSubjectPronoun(at(words, subject.from));
}

/** “...” — X. */
export function credit({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  if (!/^[-–—―(~]$/.test(at(words, i + 1).text)) return undefined;
  if (at(words, i + 1).text === '(' && isCitation(words, i + 2)) return undefined;
  const subject = phraseStartingAt(words, i + 2, sentence.to);
  if (words.slice(i + 1, sentence.to).some(({ tag }) => tag === 'VERB')) {
    // “...” — X, speaking of Y, but not “...” — X says
    const named = subject && isWholeSentence(at(words, i)) && at(words, subject.from).tag === 'PROPN';
    if (!named || !mayFollowCredit(at(words, subject.to))) return undefined;
  }
  // "“...” — a lower level of secrecy"
  if (!subject || !mayHaveVoice(words, subject)) return undefined;
  return { rule: 'credit', subject, cueWords: { from: i + 1, to: i + 2 } };
}

/** Whether brackets tell where in the paper words stood: "(report, March 22)", "(Letters, page 3)". */
function isCitation(words: Words, first: number): boolean {
  const next = at(words, first + 2);
  const placed = at(words, first + 1).text === ',' && (monthNamed(next.lower) > 0 || next.lower === 'page');
  return placed || (at(words, first).tag === 'NOUN' && at(words, first + 1).text === ',');
}

/** Whether a word after a name begins what is told of somebody rather than what they do. */
function mayFollowCredit({ text, tag, lower }: Word): boolean {
  return /^,?$/.test(text) || tag === 'ADP' || lower.endsWith('ing');
}

/** Whether a stretch in marks ends as a sentence does. */
function isWholeSentence({ text }: Word): boolean {
  return /[.?!…]["”’']*$/.test(text);
}

const longestSignature = 10;

/** “...” X, The Paper: who is named, with the outlet, at the end of the paragraph and nothing else. */
export function signature({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  const from = i + 1;
  const to = words.length;
  if ((sentence.to !== from && sentence.to !== to) || to - from > longestSignature) return undefined;
  const comma = words.findIndex(({ text }, j) => j > from && text === ',');
  const isNamed = ({ tag, text }: Word): boolean => tag === 'PROPN' || /^(?:The|of|[.&])$/.test(text);
  if (comma < from + 2 || comma + 1 >= to) return undefined;
  const named = words.slice(from, comma).every(({ tag, text }) => tag === 'PROPN' || text === '.');
  if (!named || !words.slice(comma + 1, to).every(isNamed)) return undefined;
  return { rule: 'credit', subject: { from, to: comma }, cueWords: { from: comma, to } };
}

/** No cue at all: who does what the sentence tells, or whom a colon names. */
export function sentenceSubject({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  // "Unless X leaves, “...”" is not what X says; "When X saw it, it was labeled “...”" may be
  const acting =
    actor(words, sentence, i, isOwnClause) ??
    actor(words, sentence, i, at(words, i - 1).text === ',' ? reachesMarks : () => true);
  if (acting) return acting;
  if (at(words, i - 1).text !== ':') return undefined;
  const subject = phraseEndingAt(words, i - 2, sentence.from);
  // "made in Skarvik last May: “...”"
  const last = at(words, i - 2);
  if (isMoment(last) || monthNamed(last.lower) > 0) return undefined;
  return subject && { rule: 'subject', subject: ownerWithin(words, subject) };
}

/** The subject of the nearest verb before word `i` that passes a test. */
function actor(
  words: Words,
  sentence: WordRange,
  i: number,
  passes: (words: Words, verb: number, subject: WordRange, marks: number) => boolean,
): Evidence | undefined {
  for (let j = i - 1; j > sentence.from; j--) {
    if (!isVerbal(at(words, j))) continue;
    const { subject, relative } = subjectOf(words, j, sentence.from, []);
    if (
      !subject ||
      isEmptySubject(words, subject) ||
      isPredicate(words, subject) ||
      isPublished(words, j, subject) ||
      // "his believed strength"
      (subject.to - subject.from === 1 && isPossessive(at(words, subject.from).lower)) ||
      (relative && passes === isOwnClause && at(words, subject.to).lower === 'who')
    )
      continue;
    if (passes(words, j, subject, i)) {
      return { rule: 'subject', subject: ownerWithin(words, subject), cueWords: { from: j, to: j + 1 } };
    }
  }
  return undefined;
}

/** "It is important to note “...”" */
function isPredicate(words: Words, { from, to }: WordRange): boolean {
  return at(words, to - 1).tag === 'ADJ' && isVerbal(at(words, from - 1));
}

/** Whether a verb is finite and its clause none that another verb or noun has after "that" or the like. */
function isOwnClause(words: Words, verb: number, subject: WordRange, marks: number): boolean {
  const before = at(words, verb - 1);
  if (before.lower === 'to' || at(words, verb).lower.endsWith('ing')) return false;
  return !isComplement(words, subject) && !isWithin(words, verb, subject, marks);
}

function reachesMarks(words: Words, verb: number, subject: WordRange, marks: number): boolean {
  return !isWithin(words, verb, subject, marks);
}

/** Whether a clause that does not hold the marks stands within another one: "after X took office, “...”", "the one we see". */
function isWithin(words: Words, verb: number, { from }: WordRange, marks: number): boolean {
  const before = at(words, from - 1);
  if (isSubordinator(before.lower)) {
    for (let i = verb; i < marks; i++) {
      const { text, tag, lower } = at(words, i);
      // "where X told the tale that" goes on, "after X left and that" does not
      const goesOn = lower === 'that' && at(words, i - 1).tag !== 'CCONJ';
      if (text === ',' || (tag === 'SCONJ' && !goesOn)) return true;
    }
    return false;
  }
  return isSubjectPronoun(at(words, from)) && /^(?:NOUN|NUM)$/.test(before.tag);
}
