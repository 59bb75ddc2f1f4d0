import { isSubordinator } from '../../../text/closedWords';
import { isPersonObject, isPossessive } from '../../../text/pronouns';
import { lemmaOf, type Cue } from '../reports/cue';
import { evidenceOf, type Evidence } from './evidence';
import type { Report, SentenceReading } from '../reports/sentenceReports';
import type { Shape } from '../marks/shape';
import { mainSubject } from '../grammar/mainSubject';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { mayHaveVoice } from '../grammar/voice';
import { isVerbOf } from '../grammar/speechVerbs';
import { at, type WordRange, type Words } from '../word';

/** X told Y to “...”: whoever relays it. */
export function askedTo({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  if (at(words, i - 1).lower !== 'to') return undefined;
  const found = cues.findLast(
    (cue) =>
      cue.kind === 'finite' &&
      cue.subject &&
      isVerbOf(lemmaOf(words, cue), 'infinitive', 'listener') &&
      onlyCircumstance(words, cue.clause.to, i - 1),
  );
  return found && evidenceOf('inside', found);
}

/** “...,” the paper reported: which tells who relays the words, where others are said to have spoken them. */
export function isRelayedAfter({ words, sentence, cues }: SentenceReading, i: number): boolean {
  const next = afterMarks(words, sentence, i);
  return cues.some((cue) => cue.clause.from === next && at(words, cue.head).lemma === 'report');
}

/** The first word after marks that is no comma or dash. */
function afterMarks(words: Words, sentence: WordRange, i: number): number {
  let next = i + 1;
  while (next < sentence.to && /^[,—–-]$/.test(at(words, next).text)) next++;
  return next;
}

/** “...,” X said; “...,” said X; “...” X says. */
export function cueAfter(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const { words, sentence, cues } = reading;
  const next = afterMarks(words, sentence, i);
  const parted = /[,?!—–-]/.test(shape.last) || at(words, i + 1).text === ',';
  // "the “agreement” X had said was near": a clause that says who spoke of it
  const related = at(words, i - 1).tag === 'DET' && /^(?:PROPN|PRON)$/.test(at(words, i + 1).tag);
  // "X called it “odd,” and Y said that": another sentence, where the words have their cue before them
  const joined = at(words, next).tag === 'CCONJ' && !cues.some((cue) => cue.head < i);
  const adverb = joined || at(words, next).tag === 'ADV' || at(words, next).lower === 'as';
  // “...,” is how X put it
  const put =
    /^(?:is|was)$/.test(at(words, next).lower) && at(words, next + 1).lower === 'how' ? next + 2 : -1;
  const led = leadingCue(reading, i) !== undefined;
  const found = cues.find((cue) => {
    if (cue.kind === 'participle' || cue.relative) return false;
    // "holding a sign that said “...,” two of them began to sing"
    if (led && isVerbOf(lemmaOf(words, cue), 'common')) return false;
    // “...” X echoed Y: another sentence, of which no mark tells
    if (shape.last === '.' && lemmaOf(words, cue) === 'echo') return false;
    const { from } = cue.clause;
    const adjacent = from === next || (from === next + 1 && adverb) || cue.head === next || from === put;
    return adjacent && (parted || cue.inverted || i === sentence.from || related);
  });
  return found && evidenceOf(found.kind === 'according' ? 'according' : 'after', found);
}

/** X said: “...”, X said, “...”: a cue right before the marks. */
export function leadingCue(reading: SentenceReading, i: number): Cue | undefined {
  const { words, cues } = reading;
  const parted = /^[:,]$/.test(at(words, i - 1).text);
  return cues.findLast(
    (cue) =>
      cue.subject &&
      !isConcededWithin(reading, cue, i) &&
      (usesTerm(words, cue, i) || (parted ? leadsUpTo(words, cue, i - 1) : leadsRightTo(words, cue, i))),
  );
}

/** The last cue whose content would begin at a place, as that of "X said on Monday" does. */
export function cueEndingAt({ words, cues }: SentenceReading, place: number): Cue | undefined {
  return cues.findLast((cue) => cue.subject && leadsUpTo(words, cue, place));
}

/** Whether at most circumstances part a cue from a place. */
function leadsUpTo(words: Words, cue: Cue, place: number): boolean {
  return (
    leadsRightTo(words, cue, place) ||
    (maySayClause(words, cue) && onlyCircumstance(words, cue.clause.to, place))
  );
}

function leadsRightTo(words: Words, cue: Cue, place: number): boolean {
  return maySayClause(words, cue) && (cue.clause.to === place || isWhatSaid(words, cue, place));
}

/** Whether what a cue reports can be whole sentences. */
function maySayClause(words: Words, cue: Cue): boolean {
  return (
    cue.kind !== 'according' && cue.kind !== 'noun' && !isVerbOf(lemmaOf(words, cue), 'common', 'thought')
  );
}

/** "what X in fact wrote was: “...”" */
function isWhatSaid(words: Words, { clause }: Cue, end: number): boolean {
  return (
    clause.to === end - 1 &&
    /^(?:is|was)$/.test(at(words, clause.to).lower) &&
    at(words, clause.from - 1).lower === 'what'
  );
}

/** "X said that while Y says no, “...”": whether another cue reports both its clause and the marks behind that. */
function isConcededWithin({ words, reports }: SentenceReading, cue: Cue, i: number): boolean {
  const before = cue.clause.from - 1;
  // not "though Y did use the word “...”"
  if (at(words, i - 1).text !== ',') return false;
  if (!/^(?:while|although|though)$/.test(at(words, before).lower)) return false;
  return reports.some((one) => one.cue !== cue && one.range.from <= before && one.range.to > i);
}

/** "used the term “...”" */
function usesTerm(words: Words, { head }: Cue, i: number): boolean {
  return (
    at(words, head).lemma === 'use' &&
    head === i - 3 &&
    /^(?:terms?|words?|phrases?|expression|slogan)$/.test(at(words, i - 1).lower)
  );
}

/** "After X told him, “...,” Y replied": whether a clause that a conjunction begins reports the marks right before them. */
export function isLedByClause(reading: SentenceReading, i: number): boolean {
  const { words } = reading;
  const cue = leadingCue(reading, i);
  if (cue?.kind !== 'finite' || cue.inverted || at(words, i - 1).text !== ',') return false;
  return (
    onlyCircumstance(words, cue.clause.to, i - 1) &&
    /^(?:after|when|while|once)$/.test(at(words, cue.clause.from - 1).lower)
  );
}

const longestCircumstance = 8;

/** Whether words after a cue only tell to whom, when and where: "told reporters on Monday,". */
function onlyCircumstance(words: Words, from: number, to: number): boolean {
  if (to < from || to - from > longestCircumstance) return false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    // "told X and Y"
    const joins =
      word.tag === 'CCONJ' && at(words, i - 1).tag === 'PROPN' && at(words, i + 1).tag === 'PROPN';
    if (
      !joins &&
      !/^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|NUM|DAY|PART)$/.test(word.tag) &&
      !isPersonObject(word.lower) &&
      !isPossessive(word.lower)
    )
      return false;
  }
  return true;
}

/**
 * X said it was “...”: the narrowest report around the marks. Who is reported to think, or would or should say, counts
 * only where nobody is reported to say it.
 */
export function cueAround({ words, reports, relays }: SentenceReading, i: number): Evidence | undefined {
  let best: Report | undefined;
  for (const report of [...reports, ...relays]) {
    const { from, to } = report.range;
    if (from > i || to <= i || !report.cue.subject) continue;
    const narrower = !best || to - from < best.range.to - best.range.from;
    const actual = isActual(words, report.cue);
    if (!best || (actual === isActual(words, best.cue) ? narrower : actual)) best = report;
  }
  const rule = best?.cue.kind === 'according' ? 'according' : 'inside';
  return best && { report: best.range, ...evidenceOf(rule, best.cue) };
}

/** Whether what a cue reports stands in a clause that leads its sentence: "When X said it was “odd,” ...". */
export function leadsSentence({ words, sentence }: SentenceReading, around: Evidence | undefined): boolean {
  const conjunction = (around?.cue?.clause.from ?? 0) - 1;
  const begins = at(words, sentence.from).tag === 'CCONJ' ? sentence.from + 1 : sentence.from;
  return (
    around?.cue?.kind === 'finite' && conjunction === begins && isSubordinator(at(words, conjunction).lower)
  );
}

const modal = /^(?:will|would|should|could|can|may|might|must|'ll|’ll|'d|’d)$/;
/** These tell what was spoken of rather than what was said. */
const topical = /^(?:discuss|address|consider)$/;

/** Whether a cue tells that somebody did say something. */
function isActual(words: Words, cue: Cue): boolean {
  const lemma = lemmaOf(words, cue);
  if (isVerbOf(lemma, 'thought') || topical.test(lemma)) return false;
  for (let j = cue.head - 1; j > cue.head - 4; j--) {
    const word = at(words, j);
    if (modal.test(word.lower) || (lemma === 'find' && /^(?:not|n['’]t|never)$/.test(word.lower)))
      return false;
    if (!/^(?:ADV|AUX|PART)$/.test(word.tag)) break;
  }
  return true;
}

/** X said it, and “...”: a cue anywhere before the marks; rather one whose verb is no common one. */
export function cueBefore({ words, sentence, cues }: SentenceReading, i: number): Evidence | undefined {
  const before = cues.filter(
    (cue) =>
      !/^(?:according|asked)$/.test(cue.kind) &&
      cue.clause.to <= i &&
      (cue.kind !== 'participle' || cue.subject) &&
      !isLeftBehind(words, cue, i) &&
      !(at(words, i - 1).text === ':' && isRelayOfOther(words, cue, sentence.from)),
  );
  const last = before.at(-1);
  const isCommon = (cue: Cue): boolean => isVerbOf(lemmaOf(words, cue), 'common');
  if (before.every((cue) => isCommon(cue) && isSubordinate(words, cue))) return undefined;
  const found = last && isCommon(last) ? (before.findLast((cue) => !isCommon(cue)) ?? last) : last;
  return found && evidenceOf('before', found);
}

/**
 * Whether somebody else has the word after a cue before marks: "X said it rained, and Y offered a plan that “...”", "the
 * case to which X pleads guilty, Y “...”".
 */
function isLeftBehind(words: Words, { clause, subject }: Cue, i: number): boolean {
  const told = isPersonObject(at(words, clause.to).lower) ? clause.to + 1 : clause.to;
  const isAside = /^(?:that|which)$/.test(at(words, clause.from - 1).lower) && at(words, told).tag === 'AUX';
  for (let k = clause.to + 1; k < i; k++) {
    if (at(words, k).tag !== 'CCONJ' || at(words, k - 1).text !== ',') continue;
    const next = mainSubject(words, { from: k + 1, to: i });
    const acts = next?.from === k + 1 && at(words, next.to).tag !== 'AUX';
    // "which X says is odd, but it is “...”"
    if ((acts && mayHaveVoice(words, next)) || (isAside && next?.from === k + 1)) return true;
  }
  if (!subject || !/^(?:which|whom|whose)$/.test(at(words, subject.from - 1).lower)) return false;
  const beside = phraseEndingAt(words, i - 1, clause.to);
  return beside !== undefined && at(words, beside.from - 1).text === ',';
}

/** "As X reported in a book, Y put it like this: “...”": X only tells what Y said. */
function isRelayOfOther(words: Words, { kind, relative, clause, head }: Cue, from: number): boolean {
  if (kind !== 'finite' || relative || clause.from !== from + 1 || at(words, from).lower !== 'as')
    return false;
  return (
    /^(?:report|recount|recall|tell|write)$/.test(at(words, head).lemma) && at(words, clause.to).text !== ','
  );
}

/** "where X appeared", "when X opened". */
function isSubordinate(words: Words, { clause }: Cue): boolean {
  return isSubordinator(at(words, clause.from - 1).lower);
}

/** "..., because to her, “...”": a source right before the marks; not one that only relays: "X once saying, according to Y, “...”". */
export function sourceBeside({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  const found = cues.findLast(({ kind, clause }) => kind === 'according' && clause.to === i - 1);
  if (!found || at(words, i - 1).text !== ',') return undefined;
  const comma = found.clause.from - 1;
  const relays =
    at(words, comma).text === ',' &&
    cues.some(({ kind, subject, clause }) => kind !== 'according' && subject && clause.to === comma);
  return relays ? undefined : evidenceOf('according', found);
}

/** A source anywhere in the sentence: "according to X". */
export function sourceNamed({ cues }: SentenceReading): Evidence | undefined {
  const found = cues.find((cue) => cue.kind === 'according');
  return found && evidenceOf('according', found);
}

/** The first cue after the marks whose verb reports clauses, wherever it stands. */
export function cueLater({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  const found = cues.find((cue) => {
    const clausal = isVerbOf(at(words, cue.head).lemma, 'clause');
    return cue.clause.from > i && cue.subject && cue.kind !== 'participle' && clausal;
  });
  return found && evidenceOf('later', found);
}
