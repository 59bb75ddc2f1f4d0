import { phraseEndingAt } from '../grammar/phraseEnding';
import { isVerbOf, speechVerbLemma } from '../grammar/speechVerbs';
import { subjectOf } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import { at, isNouny, isVerbal, markerOfInfinitive, type WordRange, type Words } from '../word';
import type { Cue } from './cue';

/** What somebody is said to think, and not to say; to "fear that" is to say it. */
const notReported = /^(?:believe|think|know|feel|hear|hope|see|show|find|wish|agree)$/;

/** Where the "to" of an infinitive stands: "to say", "to even say"; `undefined` for other forms. */
export function infinitiveMarker(words: Words, i: number): number | undefined {
  const to = markerOfInfinitive(words, i);
  if (to === undefined || at(words, to).tag !== 'ADP') return to;
  // tagged as a preposition, it leads to an infinitive only before a plain form: not "similar to said plans"
  return speechVerbLemma(at(words, i).lower) === at(words, i).lower ? to : undefined;
}

/** The cue of an infinitive that reports, "went on to say", whose "to" is a word; `undefined` where nobody is said to say it. */
export function infinitiveCue(
  words: Words,
  i: number,
  to: number,
  sentence: WordRange,
  earlier: readonly Cue[],
): Cue | undefined {
  const { lemma, lower } = at(words, i);
  // "aid to states that"
  if (lower !== lemma && lower.endsWith('s')) return undefined;
  const reports =
    isVerbOf(lemma, 'clause') ||
    (isVerbOf(lemma, 'that') && at(words, i + 1).lower === 'that') ||
    lemma === 'wonder' ||
    /^(?:call|describe|ask|accuse|characteri[sz]e|label|brand|term)$/.test(lemma);
  if (!reports || notReported.test(lemma)) return undefined;
  const subject = governorSubject(words, to - 1, sentence.from, earlier);
  if (!subject) return undefined;
  const range = { from: i, to: i + 1 };
  return { kind: 'infinitive', head: i, range, subject, clause: range, inverted: false, relative: false };
}

/** "went so far as to say" */
function isSoFarAs(words: Words, i: number): boolean {
  return at(words, i).lower === 'as' && at(words, i - 1).lower === 'far';
}

/** Who does an infinitive: the subject of "went on to", the object of "urged X to". */
function governorSubject(
  words: Words,
  before: number,
  from: number,
  earlier: readonly Cue[],
): WordRange | undefined {
  let i = before;
  while (i > from && (/^(?:ADV|ADP|PART)$/.test(at(words, i).tag) || isSoFarAs(words, i))) i--;
  // "had to deny", which is to deny it
  const must = at(words, i);
  if (must.tag === 'AUX' && must.lower === 'had') {
    const isDenied = /^(?:never|not|n['’]t)$/.test(at(words, i - 1).lower);
    return isDenied ? undefined : subjectOf(words, i, from, earlier).subject;
  }
  const word = at(words, i);
  // "was quick to note", "are more likely to say"
  let be = i - 1;
  while (at(words, be).tag === 'ADV') be--;
  if (word.tag === 'ADJ' && isVerbal(at(words, be))) {
    const { subject } = subjectOf(words, be, from, earlier);
    // "it is important to note"
    return subject && at(words, subject.from).lower === 'it' ? undefined : subject;
  }
  if (word.tag === 'VERB') return subjectOf(words, i, from, earlier).subject;
  if (!isNouny(word)) return undefined;
  const object = phraseEndingAt(words, i, from);
  if (!object) return undefined;
  const verb = verbOf(words, object, from);
  if (verb === undefined) return undefined;
  const { lemma } = at(words, verb);
  const direct = verb === object.from - 1;
  // "urged the mayor to say"
  if (direct && leadsTo.test(lemma)) return undefined;
  if (direct && !usesFor.test(lemma) && mayHaveVoice(words, object)) return object;
  // "had to use a word to describe it": what it is for is not done
  if (!(direct || comesTo.test(lemma)) || markerOfInfinitive(words, verb) !== undefined) return undefined;
  const { subject, passive, auxiliary } = subjectOf(words, verb, from, earlier);
  const gerund = at(words, verb).lower.endsWith('ing') && !auxiliary;
  return passive || gerund ? undefined : subject;
}

/** Who does these to somebody or something does so in order to do what an infinitive behind tells. */
const usesFor = /^(?:use|take|call|phone|contact|email|meet|join|interrupt)$/;
/** The infinitive behind their object tells of it and not of who does them: "has a plan to say". */
const leadsTo = /^(?:have|get|make|include|involve|need|mean|find|be|request)$/;
/** Tell where somebody goes to speak: "took to the radio to say", "went out of his way to say". */
const comesTo = /^(?:take|go|turn|rush|appear|come|return|stand|rise)$/;
const mostBetween = 5;

/** The verb before a phrase, right before it or before a preposition and nouns: "went" of "went out of his way". */
function verbOf(words: Words, object: WordRange, from: number): number | undefined {
  for (let i = object.from - 1; i > Math.max(from, object.from - mostBetween); i--) {
    const { tag } = at(words, i);
    if (tag === 'VERB') return i;
    if (!/^(?:ADP|NOUN|PROPN|DET|ADJ|PRON)$/.test(tag)) return undefined;
  }
  return undefined;
}
