import { isPersonObject, isPossessive } from '../../../text/pronouns';
import { skipCircumstance } from './clause';
import type { Cue } from './cue';
import { nounCue } from './nounCue';
import { isGenitive, isNaming, isPhraseWord } from '../grammar/phraseWords';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { phraseStartingAt } from '../grammar/phraseStarting';
import { sourceAt } from './sources';
import { isSpeechNoun, isVerbOf, speechVerbLemma } from '../grammar/speechVerbs';
import { participleSubject } from './participleSubject';
import { isPublished } from '../grammar/reducedRelatives';
import { subjectOf, type Subject } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import {
  at,
  glued,
  isMoment,
  isNouny,
  isParticiple,
  isSubjectPronoun,
  isVerbal,
  markerOfInfinitive,
  type Word,
  type WordRange,
  type Words,
} from '../word';

/** Every cue of a sentence, in order of its chief word. */
export function findCues(words: Words, sentence: WordRange): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = cueAt(words, i, sentence, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "known as X", "said to be X", "called to order": no report. */
function isIdiom(words: Words, i: number): boolean {
  const { lower, lemma } = at(words, i);
  const next = at(words, i + 1).lower;
  const afterNext = at(words, i + 2);
  if (lower === 'known') return next === 'as';
  // "say good bye"
  if (lower === 'say' && /^(?:good|goodbye|hello|farewell)$/.test(next))
    return next !== 'good' || /^(?:bye|night|morning)$/.test(afterNext.lower);
  // "pointing his finger at the sea"
  if (lemma === 'point') return !/^(?:out|to)$/.test(next) && at(words, i + 1).tag !== 'ADV';
  // "it is telling that nobody came"
  if (lower === 'telling' && /^(?:that|how)$/.test(next))
    return /^(?:is|was|['’]s|more|very)$/.test(at(words, i - 1).lower);
  // "they are calling it quits", "called it a day"
  if (lemma === 'call' && next === 'it' && isEndOfIt(words, i + 2)) return true;
  // "the storm claimed the lives of many"
  if (lemma === 'claim' && claimsLives(words, i + 1)) return true;
  // "ripped off the label"
  if (lemma === 'rip') return /^(?:off|out|up|apart)$/.test(next);
  if (lower === 'said') return next === 'to' && /^(?:be|have)$/.test(afterNext.lower);
  if (lemma !== 'call' || next !== 'to') return false;
  return !lower.endsWith('ing') || /^(?:mind|order|attention|account|question)$/.test(afterNext.lower);
}

/** "quits", "a day", but not "a day when it rained" */
function isEndOfIt(words: Words, i: number): boolean {
  if (at(words, i).lower === 'quits') return true;
  if (at(words, i).lower !== 'a' || !/^(?:day|night|career)$/.test(at(words, i + 1).lower)) return false;
  return /^(?:$|PUNCT|ADP|CCONJ)$/.test(at(words, i + 2).tag) && !/^(?:of|for)$/.test(at(words, i + 2).lower);
}

const mostBeforeLives = 4;

/** "lives", "the lives of", "at least two victims" */
function claimsLives(words: Words, from: number): boolean {
  let i = from;
  while (i - from < mostBeforeLives && !/^(?:NOUN|VERB|AUX)$/.test(at(words, i).tag)) i++;
  // "claimed lives were at risk"
  return /^(?:life|lives|victims?)$/.test(at(words, i).lower) && !isVerbal(at(words, i + 1));
}

/** Verbs that have other meanings where no "that" follows. */
const onlyWithThat = new Set(['accept', 'hold']);
/** Verbs that report somebody with "back" or "it": "shot back", "put it". */
const withParticle = new Set(['put', 'shoot', 'fire']);

function cueAt(words: Words, i: number, sentence: WordRange, earlier: readonly Cue[]): Cue | undefined {
  const word = at(words, i);
  const source = sourceAt(words, i, sentence);
  if (source) return source;
  if (word.tag === 'NOUN' && isSpeechNoun(word.lower)) return nounCue(words, i, sentence, earlier);
  if (word.tag !== 'VERB') return undefined;
  const speech = isVerbOf(word.lemma, 'clause', 'infinitive', 'phrase', 'question', 'quoting');
  const idiom = withParticle.has(word.lemma) && /^(?:it|back)$/.test(at(words, i + 1).lower);
  if (!speech && !idiom) return undefined;
  if (isIdiom(words, i)) return undefined;
  if (onlyWithThat.has(word.lemma) && at(words, i + 1).lower !== 'that') return undefined;
  const to = infinitiveMarker(words, i);
  if (to !== undefined) return infinitive(words, i, to, sentence, earlier);
  const hyphen = at(words, i - 1);
  if (glued(hyphen, word) && /^[-–]$/.test(hyphen.text)) return undefined;
  if (isAttributive(words, i)) return undefined;
  return verbCue(words, i, sentence, earlier);
}

/** "the pledged delegates", "two proposed rules", "300 confirmed Q-fever cases": a participle that stands before its noun. */
function isAttributive(words: Words, i: number): boolean {
  if (!isParticiple(at(words, i))) return false;
  if (at(words, i + 1).tag !== 'NOUN') return isNouny(at(words, i + 1)) && /^\d/.test(at(words, i - 1).text);
  if (
    !isVerbOf(at(words, i).lemma, 'phrase', 'listener') &&
    /^(?:ADP|CCONJ|VERB)$/.test(at(words, i - 1).tag)
  )
    return true;
  const before = at(words, i - 1);
  if (/^(?:DET|NUM|ADJ)$/.test(before.tag) || isGenitive(before)) return true;
  return isPossessive(before.lower);
}

/** What somebody is said to think, and not to say; to "fear that" is to say it. */
const notReported = /^(?:believe|think|know|feel|hear|hope|see|show|find|wish|agree)$/;

/** Where the "to" of an infinitive stands: "to say", "to even say"; `undefined` for other forms. */
function infinitiveMarker(words: Words, i: number): number | undefined {
  const to = markerOfInfinitive(words, i);
  if (to === undefined || at(words, to).tag !== 'ADP') return to;
  // tagged as a preposition, it leads to an infinitive only before a plain form: not "similar to said plans"
  return speechVerbLemma(at(words, i).lower) === at(words, i).lower ? to : undefined;
}

function infinitive(
  words: Words,
  i: number,
  to: number,
  sentence: WordRange,
  earlier: readonly Cue[],
): Cue | undefined {
  const { lemma } = at(words, i);
  const reports =
    isVerbOf(lemma, 'clause') ||
    lemma === 'wonder' ||
    /^(?:call|describe|ask|accuse|characteri[sz]e|label|brand|term)$/.test(lemma);
  if (!reports || notReported.test(lemma)) return undefined;
  const subject = governorSubject(words, to - 1, sentence.from, earlier);
  if (!subject) return undefined;
  const range = { from: i, to: i + 1 };
  return { kind: 'infinitive', head: i, range, subject, clause: range, inverted: false, relative: false };
}

/** Who does an infinitive: the subject of "went on to", the object of "urged X to". */
function governorSubject(
  words: Words,
  before: number,
  from: number,
  earlier: readonly Cue[],
): WordRange | undefined {
  let i = before;
  while (i > from && /^(?:ADV|ADP|PART)$/.test(at(words, i).tag)) i--;
  const word = at(words, i);
  // "was quick to note", "are more likely to say"
  if (word.tag === 'ADJ' && isVerbal(at(words, i - 1))) return subjectOf(words, i - 1, from, earlier).subject;
  if (word.tag === 'VERB') return subjectOf(words, i, from, earlier).subject;
  if (!isNouny(word)) return undefined;
  const object = phraseEndingAt(words, i, from);
  const verb = object && at(words, object.from - 1);
  return verb?.tag === 'VERB' && !/^(?:use|take|have|get|make)$/.test(verb.lemma) ? object : undefined;
}

/** As `subjectOf`; of "a report published on Monday said" the report. */
function subjectOfCue(words: Words, i: number, from: number, earlier: readonly Cue[]): Subject {
  const left = subjectOf(words, i, from, earlier);
  let before = i - 1;
  while (before > from && (isMoment(at(words, before)) || at(words, before).lower === 'on')) before--;
  const participle = at(words, before);
  if (left.subject || participle.tag !== 'VERB' || !/(?:ed|en)$/.test(participle.lower)) return left;
  const reduced = subjectOf(words, before, from, earlier);
  return reduced.subject && !reduced.auxiliary && reduced.before === before - 1
    ? { ...reduced, from: reduced.subject.from }
    : left;
}

function verbCue(words: Words, i: number, sentence: WordRange, earlier: readonly Cue[]): Cue | undefined {
  const left = subjectOfCue(words, i, sentence.from, earlier);
  const word = at(words, i);
  if (left.subject && onlyNames(words, i, left.subject, sentence.from)) return undefined;
  // "believes whatever X says": what it is is not told
  if (left.subject && at(words, left.subject.from - 1).lower === 'whatever') return undefined;
  if (left.subject && isPublished(words, i, left.subject)) return undefined;
  const quoting = relaying.test(word.lemma) ? quotedPerson(words, i, sentence, left) : undefined;
  if (quoting) return quoting;
  if (isDescribing(words, i, left)) return undefined;
  if (left.passive) return asked(words, i, sentence, left.subject);
  // "Asked whether a, X said b"
  const begins = i === sentence.from || /^(?:when|if|after|repeatedly)$/.test(at(words, i - 1).lower);
  if (word.lower === 'asked' && !left.subject && begins) return asked(words, i, sentence, undefined);
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

const relaying = /^(?:quote|cite|report)$/;

/** "the paper quoted X as saying", "X was quoted as saying": X speaks, whoever reports it. */
function quotedPerson(words: Words, i: number, sentence: WordRange, left: Subject): Cue | undefined {
  const isPronoun = isPersonObject(at(words, i + 1).lower);
  const quoted = isPronoun ? { from: i + 1, to: i + 2 } : phraseStartingAt(words, i + 1, sentence.to);
  const object = left.passive ? undefined : quoted;
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
  // "writing a book in 2004 called X"
  if (!/^(?:NOUN|NUM)$/.test(at(words, named.to - 1).tag)) return false;
  return named.from > from && /^(?:VERB|AUX|ADP)$/.test(at(words, named.from - 1).tag);
}

/** A verb at the start of its clause may report though nobody is named: "“Help,” and then added". */
function standsWithoutSubject(words: Words, i: number, sentence: WordRange, left: Subject): boolean {
  if (isVerbOf(at(words, i).lemma, 'common')) return false;
  if (left.before < sentence.from) return false;
  const before = at(words, left.before);
  return before.tag === 'CCONJ' || before.text === ',';
}

/** What may follow these forms where somebody is spoken to or about. */
const passives: readonly (readonly [form: RegExp, follows: RegExp])[] = [
  [/^asked$/, /^(?:if|whether|how|why|what|which|who|where|when|about)$/],
  [/^(?:told|informed|reminded|warned|advised|notified)$/, /^(?:that|of|about)$/],
  [/^assured$/, /^that$/],
  [/^(?:accused|criticized|criticised|blamed)$/, /^(?:of|for)$/],
];
/** Where somebody is named who does so, it is a report: "was described by Ada Brook as". */
const putting = /^(?:described|characteri[sz]ed|portrayed|depicted|dismissed|denounced)$/;
/** "men accused of theft": a participle that only describes the noun before it. */
function isDescribing(words: Words, i: number, { subject, auxiliary }: Subject): boolean {
  if (auxiliary || !subject || isSubjectPronoun(at(words, subject.from))) return false;
  return /^(?:accused|blamed)$/.test(at(words, i).lower) && /^(?:of|for)$/.test(at(words, i + 1).lower);
}

const toldTo = /^(?:asked|told|urged|warned|advised|instructed)$/;

/**
 * "asked whether", "was told by X on Monday that", "has been accused of", "it was reported that": somebody else speaks,
 * who is the subject of the cue if named.
 */
function asked(
  words: Words,
  i: number,
  sentence: WordRange,
  spokenTo: WordRange | undefined,
): Cue | undefined {
  let end = i + 1;
  let subject: WordRange | undefined;
  if (at(words, end).lower === 'by') {
    subject = phraseStartingAt(words, end + 1, sentence.to);
    if (subject) end = subject.to;
  }
  end = skipCircumstance(words, end, sentence.to);
  const { lower, lemma } = at(words, i);
  const first = at(words, end);
  const impersonal = spokenTo !== undefined && at(words, spokenTo.from).lower === 'it';
  const said =
    impersonal && first.lower === 'that' && isVerbOf(lemma, 'clause') && !isVerbOf(lemma, 'thought');
  const follows = passives.some(([form, next]) => form.test(lower) && next.test(first.lower));
  const ordered = toldTo.test(lower) && first.lower === 'to' && at(words, end + 1).tag === 'VERB';
  const put = subject !== undefined && putting.test(lower) && first.lower === 'as';
  if (!said && !follows && !ordered && !put) return undefined;
  return {
    kind: 'asked',
    head: i,
    range: { from: i, to: i + 1 },
    ...(subject && { subject }),
    clause: { from: i, to: end },
    inverted: true,
    relative: false,
  };
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

/** Who stands after these is spoken to: nobody writes "told X" for "X told". */
const tellsSomebody = /^(?:told|tells|informed|assured|reminded)$/;

/** "said X", after what was said or at the start of a sentence. */
function invertedSubject(words: Words, i: number, sentence: WordRange, left: Subject): WordRange | undefined {
  if (tellsSomebody.test(at(words, i).lower)) return undefined;
  const before = at(words, left.before);
  const afterMarks = left.before >= sentence.from && before.tag === 'QUOTE';
  const open = left.before < sentence.from || before.tag === 'QUOTE' || /^[,—–-]$/.test(before.text);
  if (!afterMarks && !(open && isVerbOf(at(words, i).lemma, 'clause'))) return undefined;
  // "shot back X", "chimed in X"
  const next = /^(?:back|in|up|out)$/.test(at(words, i + 1).lower) ? i + 2 : i + 1;
  const phrase = phraseStartingAt(words, next, sentence.to);
  if (!phrase || isObjectPronoun(at(words, phrase.from)) || acts(words, phrase)) return undefined;
  // "X, who calls it “odd,” described the plan as": no plan describes
  return isVerbOf(at(words, i).lemma, 'phrase') && !mayHaveVoice(words, phrase) ? undefined : phrase;
}

/** "It rained, said X, who ...": a name or noun after the verb that begins no clause of its own. */
function closingSubject(
  words: Words,
  i: number,
  sentence: WordRange,
  clauseStart: number,
): WordRange | undefined {
  if (!/^(?:said|says|say|wrote|writes|warned|explained)$/.test(at(words, i).lower)) return undefined;
  if (at(words, i - 1).text !== ',' || i - 1 <= sentence.from) return undefined;
  // "X, a Y who was there, said Z ..."
  if (!words.slice(sentence.from, clauseStart).some(isVerbal)) return undefined;
  const first = at(words, i + 1);
  if (first.tag === 'PRON' && !isPhraseWord(first)) return undefined;
  const phrase = phraseStartingAt(words, i + 1, sentence.to);
  if (!phrase || isMoment(at(words, phrase.from))) return undefined;
  let next = phrase.to;
  while (at(words, next).tag === 'ADV' || isMoment(at(words, next))) next++;
  return isVerbal(at(words, next)) || at(words, next).tag === 'QUOTE' ? undefined : phrase;
}

/** "X, who wrote “Odd Days,” said he was late": what "he" does is what is said. */
function acts(words: Words, { from, to }: WordRange): boolean {
  const verb = at(words, to);
  return isSubjectPronoun(at(words, from)) && isVerbal(verb) && !verb.lower.endsWith('ing');
}

function isObjectPronoun(word: Word): boolean {
  return word.tag === 'PRON' && /^(?:it|that|you|i)$/.test(word.lower);
}
