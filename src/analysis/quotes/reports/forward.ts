import { isPersonObject, isPossessive, isReflexive } from '../../../text/pronouns';
import { behindInsertion } from './behindInsertion';
import { followsInWhich, isClause, skipAdverbials } from './clause';
import { endOfSubordinate } from './contentEnds';
import { lemmaOf, type Cue } from './cue';
import type { CueContext } from './cueContext';
import { lastOfCore, phraseStartingAt } from '../grammar/phraseStarting';
import { behindClear } from './madeClear';
import { followsMarks, isReported, isToldByOthers } from './reported';
import { isVerbOf } from '../grammar/speechVerbs';
import {
  at,
  isMarkedWithComma,
  isMoment,
  isSubjectPronoun,
  isVerbal,
  type Word,
  type WordRange,
  type Words,
} from '../word';

/** What follows the cue: "said that a", "told X a", "promised to a", "asked whether a", "called a “b”". */
export function forwardContent(context: CueContext, cue: Cue): WordRange | undefined {
  const { words, to } = context;
  const lemma = lemmaOf(words, cue);
  let start = cue.clause.to;
  if (lemma === 'point') {
    if (!/^(?:out|to)$/.test(at(words, start).lower)) return undefined;
    start++;
  }
  if (lemma === 'clarify') start = behindClear(words, start);
  if (lemma === 'call' && at(words, start).lower === 'on') {
    const called = phraseStartingAt(words, start + 1, to);
    if (called && at(words, called.to).lower === 'to') {
      return { from: start + 1, to: endOfSubordinate(context, cue, start + 1) };
    }
  }
  if (lemma === 'respond' && at(words, start).lower === 'by') return undefined;
  // "“...,” X said of the letters that she got"
  if (lemma === 'say' && at(words, start).lower === 'of' && followsMarks(context, cue)) return undefined;
  const told = skipListener(words, cue, start, to);
  const preposition = at(words, told).lower;
  const matter = told > start ? matterTold(words, lemma, start, told) : undefined;
  if (matter !== undefined && to - matter > 1) {
    return { from: matter, to: endOfSubordinate(context, cue, matter) };
  }
  const topic =
    (/^(?:of|about|against)$/.test(preposition) && isVerbOf(lemma, 'phrase', 'listener')) ||
    (preposition === 'for' && isVerbOf(lemma, 'question', 'infinitive') && !isMoment(at(words, told + 1)));
  start = topic ? told : skipAdverbials(words, told > start ? behindParticiple(words, told, to) : told, to);
  start = behindInsertion(context, cue, start);
  if (start >= to || isPartOfRelative(words, cue, start)) return undefined;
  if (goesOnWithVerb(context, cue)) {
    const begin = behindWhen(words, cue.clause.to);
    const end = endOfSubordinate(context, cue, begin);
    return { from: begin, to: endOfInsertion(words, begin, end) };
  }
  if (at(words, start).text === ':') return to - start > 2 ? { from: start + 1, to } : undefined;
  if (!isReported(context, cue, start)) {
    const listened = cue.kind === 'participle' && isVerbOf(lemma, 'listener');
    const reaches =
      (cue.kind === 'finite' || listened) && isVerbOf(lemma, 'clause') && !isVerbOf(lemma, 'phrase');
    const that = reaches ? thatClause(words, cue.clause.to, to) : undefined;
    if (that === undefined || isToldByOthers(words, cue, that)) return undefined;
    start = that;
  }
  const end = endOfSubordinate(context, cue, start);
  const inserted = isInserted(words, cue);
  const closed = cue.relative ? endOfMarkedInsertion(words, start, end) : end;
  return { from: start, to: inserted ? endOfInsertion(words, start, closed) : closed };
}

/** Whether commas set a report off from its sentence: ", who said a,", ", with X saying a,". */
function isInserted(words: Words, { relative, clause, kind, subject }: Cue): boolean {
  if (relative) return at(words, clause.from - 1).text === ',';
  if (kind !== 'participle' || !subject) return false;
  return at(words, subject.from - 1).lower === 'with' && at(words, subject.from - 2).text === ',';
}

/** "responded to a speech in which X", "said in a letter which X": a clause begins that tells of what stands before it, and no question. */
function isPartOfRelative(words: Words, cue: Cue, start: number): boolean {
  if (start === cue.clause.to) return false;
  if (at(words, start).lower === 'which' && at(words, start - 1).tag === 'NOUN') return true;
  return followsInWhich(words, start + 1) && !isVerbOf(lemmaOf(words, cue), 'question');
}

/** "which he said earlier had outlived its use": over what tells when it was said. */
function behindWhen(words: Words, from: number): number {
  return /^(?:earlier|later|recently)$/.test(at(words, from).lower) ? from + 1 : from;
}

const longestAside = 24;

/** "which they say left a vacuum", "a probe that X said was over": what is reported goes on with its verb. */
function goesOnWithVerb({ words, to }: CueContext, cue: Cue): boolean {
  if (cue.kind !== 'finite' || cue.inverted || !cue.subject || cue.relative) return false;
  const lemma = lemmaOf(words, cue);
  if (!isVerbOf(lemma, 'clause') || isVerbOf(lemma, 'thought') || /^(?:state|post|write)$/.test(lemma))
    return false;
  const next = at(words, behindWhen(words, cue.clause.to));
  if (to - cue.clause.to < 2 || cue.clause.to !== cue.head + 1) return false;
  // "The case on which the court ruled was": the clause tells of what, and the verb goes on elsewhere
  if (followsInWhich(words, cue.clause.from)) return false;
  if (next.tag === 'AUX') return at(words, cue.clause.from - 1).text !== '';
  const relative = /^(?:which|that|who|what)$/.test(at(words, cue.clause.from - 1).lower);
  // "a choice they say cost them the mill"
  const chosen =
    at(words, cue.clause.from - 1).tag === 'NOUN' &&
    isSubjectPronoun(at(words, cue.clause.from)) &&
    next.lower !== next.lemma;
  return (relative || chosen) && next.tag === 'VERB' && !next.lower.endsWith('ing');
}

/** Of "the bridge, which X says is safe, was shut" the second comma: what is put in ends before the verb. */
function endOfInsertion(words: Words, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    const next = at(words, i + 1);
    if (at(words, i).text === ',' && isVerbal(next) && !next.lower.endsWith('ing')) return i;
  }
  return end;
}

/** Of "X, a baker who calls himself the “...,” was crowned" the marks that a comma ends: the main clause goes on behind. */
function endOfMarkedInsertion(words: Words, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++) {
    if (isMarkedWithComma(at(words, i)) && at(words, i + 1).tag === 'AUX') return i + 1;
  }
  return end;
}

function isName(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** Whether a word can be the last before "that": after another noun it would begin a relative clause. */
function endsAside(word: Word): boolean {
  return isName(word) || isMoment(word) || word.tag === 'NUM' || word.text === ',';
}

const shortestClause = 6;

/** Whether a clause begins that is no relative one with its object left out ("an interview that he gave"). */
function isLongClause(words: Words, from: number, to: number): boolean {
  return isSubjectPronoun(at(words, from)) && to - from >= shortestClause;
}

/** "told a crowd in X, Y, on the last day that": where "that" begins a clause before any other verb. */
function thatClause(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to && i - from < longestAside; i++) {
    const word = at(words, i);
    if (word.lower === 'that' && i > from && word.tag !== 'DET') {
      let next = i + 1;
      while (at(words, next).tag === 'ADV') next++;
      const begins =
        !isVerbal(at(words, next)) && (endsAside(at(words, i - 1)) || isLongClause(words, next, to));
      return begins && isClause(words, i + 1, to) ? i : undefined;
    }
    if (word.tag === 'AUX' || (word.tag === 'VERB' && !isName(word))) return undefined;
    if (/^[.;:?!—–]$/.test(word.text) || /^(?:who|which|if|when|while|because)$/.test(word.lower))
      return undefined;
  }
  return undefined;
}

const longestParticiple = 8;

/** Of "told the reporters travelling with her that a" the "that"; what a participle without one begins may be told. */
function behindParticiple(words: Words, from: number, to: number): number {
  const first = at(words, from);
  if (first.tag !== 'VERB' || !first.lower.endsWith('ing')) return from;
  for (let i = from + 1; i < to && i - from < longestParticiple; i++) {
    const { tag, text, lower } = at(words, i);
    if (lower === 'that' && tag !== 'DET') return isClause(words, i + 1, to) ? i : from;
    if (/^(?:VERB|AUX|QUOTE)$/.test(tag) || text === ',') return from;
  }
  return from;
}

const tellsOf = /^(?:inform|remind|warn|assure|notify)$/;
const tellsAbout = /^(?:inform|remind|warn|notify|tell|ask|question)$/;

/** Of "reminded the town of the danger", "told them about it" where what is told of begins; a listener stands before. */
function matterTold(words: Words, lemma: string, start: number, told: number): number | undefined {
  if (at(words, told).lower === 'about') return tellsAbout.test(lemma) ? told : undefined;
  if (!tellsOf.test(lemma)) return undefined;
  for (let i = start + 1; i <= told; i++) {
    // not "the Council of Europe"
    if (at(words, i).lower === 'of' && at(words, i + 1).tag !== 'PROPN') return i;
  }
  return undefined;
}

/** Of "urged the board and the bakers to end it" both; of "told X and Y to go" these have been found as one. */
function withAnother(words: Words, one: WordRange, to: number): WordRange {
  if (at(words, one.to).lower !== 'and') return one;
  const other = phraseStartingAt(words, one.to + 1, to);
  return other && /^(?:to|that)$/.test(at(words, other.to).lower) ? { from: one.from, to: other.to } : one;
}

function skipListener(words: Words, cue: Cue, start: number, to: number): number {
  const first = at(words, start);
  if (!isVerbOf(lemmaOf(words, cue), 'listener') || first.lower === 'that') return start;
  if (first.tag === 'PRON' && (first.lower === 'her' || !isPossessive(first.lower))) {
    const possessive = first.lower === 'her' && /^(?:NOUN|ADJ)$/.test(at(words, start + 1).tag);
    if (possessive) return phraseStartingAt(words, start, to)?.to ?? start;
    const told =
      isPersonObject(first.lower) || isReflexive(first.lower) || /^(?:it|people)$/.test(first.lower);
    return told ? start + 1 : start;
  }
  const one = phraseStartingAt(words, start, to);
  if (!one) return start;
  const listener = withAnother(words, one, to);
  // "told the bakers, brewers and smiths on Monday that a": no apposition takes all that is left
  const core = lastOfCore(words, start, to) + 1;
  return listener.to === to && at(words, core).text === ',' ? core : listener.to;
}
