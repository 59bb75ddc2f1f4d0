import { isSubordinator } from '../../../text/closedWords';
import { objectStartingAt } from '../grammar/phraseStarting';
import { isNaming } from '../grammar/phraseWords';
import { isPublished } from '../grammar/reducedRelatives';
import { givesName, isSpeechNoun, isVerbOf } from '../grammar/speechVerbs';
import { subjectOf, type Subject } from '../grammar/subjects';
import { at, isAOrThe, isMoment, isPreposition, isSubjectPronoun, type WordRange, type Words } from '../word';
import { askedCue } from './askedCue';
import type { Cue } from './cue';
import { participleSubject } from './participleSubject';
import { invertedSubject, closingSubject } from './subjectBehind';

/** As `subjectOf`; of "a report published on Monday said" the report. */
function subjectOfCue(words: Words, i: number, from: number, earlier: readonly Cue[]): Subject {
  const left = subjectOf(words, i, from, earlier);
  let before = i - 1;
  while (
    before > from &&
    (isMoment(at(words, before)) || /^(?:on|late|early)$/.test(at(words, before).lower))
  )
    before--;
  const participle = at(words, before);
  if (left.subject || participle.tag !== 'VERB' || !/(?:ed|en)$/.test(participle.lower)) return left;
  const reduced = subjectOf(words, before, from, earlier);
  return reduced.subject && !reduced.auxiliary && reduced.before === before - 1
    ? { ...reduced, from: reduced.subject.from }
    : left;
}

/** The cue of a verb that may report, with who says it; `undefined` where it reports nothing. */
export function verbCue(
  words: Words,
  i: number,
  sentence: WordRange,
  earlier: readonly Cue[],
): Cue | undefined {
  const left = subjectOfCue(words, i, sentence.from, earlier);
  const word = at(words, i);
  if (left.subject && onlyNames(words, i, left.subject, sentence.from)) return undefined;
  // "believes whatever X says", "no matter what X says": what it is is not told
  if (left.subject && isWhatever(words, left.subject)) return undefined;
  // "said this suggested “...”": what is pointed at says nothing
  if (left.subject && isPointing(words, left.subject)) return undefined;
  if (left.subject && isPublished(words, i, left.subject)) return undefined;
  // "instead of having X testify, we go": X is only to do it
  if (left.subject && isCaused(words, i, left)) return undefined;
  if (isProposedApposition(words, i)) return undefined;
  const quoting = relaying.test(word.lemma) ? quotedPerson(words, i, sentence, left) : undefined;
  if (quoting) return quoting;
  if (isDescribing(words, i, left) || isNounAfterPreposition(words, i, left)) return undefined;
  if (left.passive) return askedCue(words, i, sentence, left.subject);
  // "a letter described by X as odd"
  const reduced = isReducedBefore(words, i, left) ? askedCue(words, i, sentence, left.subject) : undefined;
  if (reduced) return reduced;
  // "Asked whether a, X said b"
  const begins = i === sentence.from || /^(?:when|if|after|repeatedly)$/.test(at(words, i - 1).lower);
  if (word.lower === 'asked' && !left.subject && begins) return askedCue(words, i, sentence, undefined);
  // "according to the charging document"
  if (word.lower.endsWith('ing') && at(words, i - 1).tag === 'DET' && at(words, i + 1).tag === 'NOUN')
    return undefined;
  if (word.lower.endsWith('ing') && !left.auxiliary) return participle(words, i, sentence, left, earlier);
  const closing = closingSubject(words, i, sentence, left.from);
  const inverted = closing ?? (left.subject ? undefined : invertedSubject(words, i, sentence, left));
  if (!left.subject && !inverted && !standsWithoutSubject(words, i, sentence, left)) return undefined;
  const subject = inverted ?? left.subject;
  return {
    kind: 'finite',
    head: i,
    range: { from: i, to: i + 1 },
    ...(subject && { subject }),
    clause: { from: closing ? i : Math.min(left.from, i), to: inverted ? inverted.to : i + 1 },
    inverted: inverted !== undefined,
    relative: left.relative && !closing,
  };
}

function isWhatever(words: Words, { from }: WordRange): boolean {
  const before = at(words, from - 1).lower;
  return before === 'whatever' || (before === 'what' && at(words, from - 2).lower === 'matter');
}

function isPointing(words: Words, { from, to }: WordRange): boolean {
  return to - from === 1 && at(words, from).lower === 'this';
}

/** "having X testify", "letting X speak": what a gerund makes somebody do. */
function isCaused(words: Words, i: number, { subject, auxiliary }: Subject): boolean {
  const { lower, lemma } = at(words, i);
  if (auxiliary || lower !== lemma || subject?.to !== i) return false;
  return /^(?:having|letting|making)$/.test(at(words, subject.from - 1).lower);
}

/** "opposed the Dream Act, proposed legislation that would help": what the law is, and nobody who proposes it. */
function isProposedApposition(words: Words, i: number): boolean {
  return (
    at(words, i).lower === 'proposed' && at(words, i - 1).text === ',' && at(words, i + 1).tag === 'NOUN'
  );
}

const relaying = /^(?:quote|cite|report)$/;

/** "the paper quoted X as saying", "X was quoted as saying": X speaks, whoever reports it. */
function quotedPerson(words: Words, i: number, sentence: WordRange, left: Subject): Cue | undefined {
  const object = left.passive ? undefined : objectStartingAt(words, i + 1, sentence.to);
  const subject = left.passive ? left.subject : object;
  const as = left.passive ? i + 1 : (object?.to ?? i + 1);
  if (!subject || at(words, as).lower !== 'as' || !at(words, as + 1).lower.endsWith('ing')) return undefined;
  const clause = { from: Math.min(left.from, i), to: as + 2 };
  const range = { from: i, to: i + 1 };
  return { kind: 'finite', head: i, range, subject, clause, inverted: !left.passive, relative: false };
}

/** "in a group called X": a participle that only names what stands before it. */
function onlyNames(words: Words, i: number, named: WordRange, from: number): boolean {
  if (!isNaming(at(words, i).lower)) return false;
  if (i !== named.to) return false;
  // "a site linked to a group called X"
  if (words.slice(named.from, named.to).some((word) => word.tag === 'VERB')) return true;
  // "has a project to benefit X called “Y”"
  const before = named.from - 1;
  const infinitive = at(words, before).tag === 'VERB' && at(words, before - 1).lower === 'to';
  if (infinitive && at(words, before - 2).tag === 'NOUN' && at(words, i + 1).tag === 'QUOTE') return true;
  // "writing a book in 2004 called X"
  if (!/^(?:NOUN|NUM)$/.test(at(words, named.to - 1).tag)) return false;
  const governs = at(words, named.from - 1);
  // "after the board called X", but not "after a group called X came"
  const definite = !/^(?:an?|one|another|some)$/.test(at(words, named.from).lower);
  if (definite && isSubordinator(governs.lower)) return false;
  return named.from > from && /^(?:VERB|AUX|ADP)$/.test(governs.tag);
}

/** A verb at the start of its clause may report though nobody is named: "“Help,” and then added". */
function standsWithoutSubject(words: Words, i: number, sentence: WordRange, left: Subject): boolean {
  if (isVerbOf(at(words, i).lemma, 'common')) return false;
  if (left.before < sentence.from) return false;
  const before = at(words, left.before);
  return before.tag === 'CCONJ' || before.text === ',';
}

function isFollowedBy(words: Words, i: number, word: RegExp, next: RegExp): boolean {
  return word.test(at(words, i).lower) && next.test(at(words, i + 1).lower);
}

/** "men accused of theft": a participle that only describes the noun before it. */
function isDescribing(words: Words, i: number, { subject, auxiliary }: Subject): boolean {
  if (auxiliary || !subject || isSubjectPronoun(at(words, subject.from))) return false;
  // "some of those pledged to X"
  if (i === subject.to && at(words, i - 1).lower === 'those' && /(?:ed|en)$/.test(at(words, i).lower))
    return true;
  if (isFollowedBy(words, i, /^(?:accused|blamed)$/, /^(?:of|for)$/)) return true;
  // "a baker now charged with theft"
  if (isFollowedBy(words, i, /^charged$/, /^with$/)) return true;
  // "what the mayor called “odd” by name"
  const names = /^(?:what|which|that|whom)$/.test(at(words, subject.from - 1).lower);
  return i === subject.to && !names && isPutByOther(words, i);
}

/** "unsure about past Norlandic claims of X", "In most early reports X": a noun, of which the preposition's object is only a part. */
function isNounAfterPreposition(words: Words, i: number, { subject, auxiliary }: Subject): boolean {
  const { lower } = at(words, i);
  if (auxiliary || i !== subject?.to || !lower.endsWith('s') || !isSpeechNoun(lower)) return false;
  const next = at(words, i + 1);
  const reports = next.lower === 'that' || next.tag === 'QUOTE' || isSubjectPronoun(next);
  return !reports && at(words, subject.from).tag === 'ADJ' && isPreposition(at(words, subject.from - 1));
}

function isReducedBefore(words: Words, i: number, { subject, auxiliary }: Subject): boolean {
  return !auxiliary && i === subject?.to && at(words, i + 1).lower === 'by';
}

/** "a plan praised as “odd” by X": X says so. */
function isPutByOther(words: Words, i: number): boolean {
  const { lower, lemma } = at(words, i);
  if (!lower.endsWith('ed') || !givesName(lemma)) return false;
  let next = i + (at(words, i + 1).lower === 'as' ? 2 : 1);
  if (isAOrThe(at(words, next))) next++;
  return at(words, next).tag === 'QUOTE' && at(words, next + 1).lower === 'by';
}

function participle(
  words: Words,
  i: number,
  sentence: WordRange,
  left: Subject,
  earlier: readonly Cue[],
): Cue {
  const range = { from: i, to: i + 1 };
  const subject = participleSubject(words, i, sentence, left, earlier);
  return {
    kind: 'participle',
    head: i,
    range,
    ...(subject && { subject }),
    clause: range,
    inverted: false,
    relative: false,
  };
}
