import { lemmaOf, type Cue } from '../reports/cue';
import { phraseEndingAt, phraseStartingAt } from './nounPhrases';
import { evidenceOf, type Evidence } from './evidence';
import { labelBefore, ownedSaying, ownerWithin } from './owners';
import type { Rule } from './rules';
import type { Report, SentenceReading } from '../reports/sentenceReports';
import type { Shape } from '../marks/shape';
import { isVerbOf } from '../reports/speechVerbs';
import { isComplement, subjectOf } from './subjects';
import { mayHaveVoice } from './voices';
import { at, isSubjectPronoun, isVerbal, type Word, type WordRange, type Words } from '../word';

/** Which words of the sentence itself say who spoke the stretch in marks that is word `i`; `undefined` if none do. */
export function evidenceFor(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const agent = agentAfter(reading, i);
  if (agent) return agent;
  const lead =
    shape.last === ',' && !isRelayedAfter(reading, i) ? undefined : leadingEvidence(reading, i, shape);
  if (lead) return lead;
  const label = labelBefore(reading, i);
  if (label) return label;
  const owned = ownedSaying(reading, i);
  if (owned) return owned;
  const around = cueAround(reading, i);
  const next = cueAfter(reading, i, shape);
  // "While X called it “odd,” Y agreed"
  const after =
    next?.rule === 'after' && !next.cue?.inverted && leadsSentence(reading, around) ? undefined : next;
  // "X said it was “a”, according to Y": Y only reports what X said
  const secondHand = after?.rule === 'according' && around && around.cue?.kind !== 'according';
  const relayed = (after ?? around)?.cue?.kind === 'according' && !secondHand;
  const asked = relayed ? askedTo(reading, i) : undefined;
  const cue =
    asked ??
    (secondHand ? around : after) ??
    around ??
    sourceBeside(reading, i) ??
    cueBefore(reading, i) ??
    sourceNamed(reading) ??
    (shape.capital ? cueLater(reading, i) : undefined);
  if (cue)
    return { ...cue, rule: howSure(reading, cue), beside: cue === after && saysNothingElse(reading, i, cue) };
  return credit(reading, i) ?? sentenceSubject(reading, i) ?? cueLater(reading, i);
}

/** X told Y to “...”: whoever relays it. */
function askedTo({ words, cues }: SentenceReading, i: number): Evidence | undefined {
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
function isRelayedAfter({ words, sentence, cues }: SentenceReading, i: number): boolean {
  const next = afterMarks(words, sentence, i);
  return cues.some((cue) => cue.clause.from === next && at(words, cue.head).lemma === 'report');
}

/** What a cue right before the marks shows. */
function leadingEvidence(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const { words } = reading;
  const cue = leadingCue(reading, i);
  if (!cue) return undefined;
  const clausal = isVerbOf(lemmaOf(words, cue), 'clause');
  const beside = (clausal && shape.count > 5) || (shape.capital && shape.count > 2);
  const evidence = evidenceOf('before', cue);
  const said = clausal && cue.kind === 'finite' && /^[:,]$/.test(at(words, i - 1).text);
  return { ...evidence, rule: said ? 'before' : howSure(reading, evidence), beside };
}

/** Whether the cue after marks reports what is before it and nothing of what follows: “...,” X recalled. */
function saysNothingElse({ words, reports }: SentenceReading, i: number, { rule, cue }: Evidence): boolean {
  if (rule !== 'after' || !cue || at(words, i + 1).tag === 'CCONJ') return false;
  if (!isVerbOf(lemmaOf(words, cue), 'clause')) return false;
  return (
    !/^(?:PRON|DET|PROPN|NOUN|ADJ)$/.test(at(words, cue.clause.to).tag) &&
    !reports.some((one) => one.cue === cue && one.range.from > cue.head)
  );
}

/**
 * Whether a cue leaves little doubt about who spoke: a verb of saying that reports a clause, where nobody else speaks or
 * acts before it, or any finite verb of speech where nobody else does in all its sentence.
 */
export function isSure(words: Words, cues: readonly Cue[], cue: Cue): boolean {
  const lemma = lemmaOf(words, cue);
  if (isVerbOf(lemma, 'common', 'thought') || !/^(?:finite|participle)$/.test(cue.kind)) return false;
  const others = cues.filter(
    (one) => one.kind !== 'according' && one.subject && one.subject.from !== cue.subject?.from,
  );
  if (others.length === 0 && cue.kind === 'finite') return true;
  return isVerbOf(lemma, 'clause') && !cue.relative && !others.some((one) => one.head < cue.head);
}

function howSure({ words, cues }: SentenceReading, { rule, cue }: Evidence): Rule {
  // what comes after “...,” X said does not matter
  const nearby = rule === 'after' ? cues.filter((one) => one.head <= (cue?.head ?? 0)) : cues;
  if (!cue || isSure(words, nearby, cue)) return rule;
  if (rule === 'inside') return 'insideUnsure';
  if (rule === 'before') return 'beforeUnsure';
  return rule === 'after' ? 'afterUnsure' : rule;
}

/** The first word after marks that is no comma or dash. */
function afterMarks(words: Words, sentence: WordRange, i: number): number {
  let next = i + 1;
  while (next < sentence.to && /^[,—–-]$/.test(at(words, next).text)) next++;
  return next;
}

/** “...,” X said; “...,” said X; “...” X says. */
function cueAfter(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const { words, sentence, cues } = reading;
  const next = afterMarks(words, sentence, i);
  const parted = /[,?!—–-]/.test(shape.last) || at(words, i + 1).text === ',';
  // "the “agreement” X had said was near": a clause that says who spoke of it
  const related = at(words, i - 1).tag === 'DET' && /^(?:PROPN|PRON)$/.test(at(words, i + 1).tag);
  // "X called it “odd,” and Y said that": another sentence, where the words have their cue before them
  const joined = at(words, next).tag === 'CCONJ' && !cues.some((cue) => cue.head < i);
  const adverb = joined || at(words, next).tag === 'ADV' || at(words, next).lower === 'as';
  const led = leadingCue(reading, i) !== undefined;
  const found = cues.find((cue) => {
    if (cue.kind === 'participle' || cue.relative) return false;
    // "holding a sign that said “...,” two of them began to sing"
    if (led && isVerbOf(lemmaOf(words, cue), 'common')) return false;
    const { from } = cue.clause;
    const adjacent = from === next || (from === next + 1 && adverb) || cue.head === next;
    return adjacent && (parted || cue.inverted || i === sentence.from || related);
  });
  return found && evidenceOf(found.kind === 'according' ? 'according' : 'after', found);
}

/** X said: “...”, X said, “...”: a cue right before the marks. */
function leadingCue({ words, cues }: SentenceReading, i: number): Cue | undefined {
  const end = /^[:,]$/.test(at(words, i - 1).text) ? i - 1 : i;
  return cues.findLast(
    (cue) =>
      cue.subject &&
      (cue.clause.to === end || (end < i && onlyCircumstance(words, cue.clause.to, end))) &&
      cue.kind !== 'according' &&
      cue.kind !== 'noun' &&
      !isVerbOf(lemmaOf(words, cue), 'common', 'thought'),
  );
}

const longestCircumstance = 8;

/** Whether words after a cue only tell to whom, when and where: "told reporters on Monday,". */
function onlyCircumstance(words: Words, from: number, to: number): boolean {
  if (to < from || to - from > longestCircumstance) return false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (
      !/^(?:ADP|DET|NOUN|PROPN|ADJ|ADV|NUM|DAY|PART)$/.test(word.tag) &&
      !/^(?:me|him|her|us|them|his|their|its)$/.test(word.lower)
    )
      return false;
  }
  return true;
}

/**
 * X said it was “...”: the narrowest report around the marks. Who is reported to think, or would or should say, counts
 * only where nobody is reported to say it.
 */
function cueAround({ words, reports, relays }: SentenceReading, i: number): Evidence | undefined {
  let best: Report | undefined;
  for (const report of [...reports, ...relays]) {
    const { from, to } = report.range;
    if (from > i || to <= i || !report.cue.subject) continue;
    const narrower = !best || to - from < best.range.to - best.range.from;
    const actual = isActual(words, report.cue);
    if (!best || (actual === isActual(words, best.cue) ? narrower : actual)) best = report;
  }
  return best && { ...evidenceOf('inside', best.cue), report: best.range };
}

const leading = /^(?:when|whenever|while|as|although|though|after|before|because|since|if)$/;

/** Whether what a cue reports stands in a clause that leads its sentence: "When X said it was “odd,” ...". */
function leadsSentence({ words, sentence }: SentenceReading, around: Evidence | undefined): boolean {
  const conjunction = (around?.cue?.clause.from ?? 0) - 1;
  return (
    around?.cue?.kind === 'finite' &&
    conjunction === sentence.from &&
    leading.test(at(words, conjunction).lower)
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

function cueBefore({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  const before = cues.filter(
    (cue) =>
      !/^(?:according|asked)$/.test(cue.kind) &&
      cue.clause.to <= i &&
      (cue.kind !== 'participle' || cue.subject),
  );
  const last = before.at(-1);
  const isCommon = (cue: Cue): boolean => isVerbOf(lemmaOf(words, cue), 'common');
  if (before.every((cue) => isCommon(cue) && isSubordinate(words, cue))) return undefined;
  const found = last && isCommon(last) ? (before.findLast((cue) => !isCommon(cue)) ?? last) : last;
  return found && evidenceOf('before', found);
}

/** "where X appeared", "when X opened". */
function isSubordinate(words: Words, { clause }: Cue): boolean {
  return /^(?:where|when|while|after|before|because|since|if)$/.test(at(words, clause.from - 1).lower);
}

/** "..., because to her, “...”": a source right before the marks; not one that only relays: "X once saying, according to Y, “...”". */
function sourceBeside({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  const found = cues.findLast(({ kind, clause }) => kind === 'according' && clause.to === i - 1);
  if (!found || at(words, i - 1).text !== ',') return undefined;
  const comma = found.clause.from - 1;
  const relays =
    at(words, comma).text === ',' &&
    cues.some(({ kind, subject, clause }) => kind !== 'according' && subject && clause.to === comma);
  return relays ? undefined : evidenceOf('according', found);
}

function sourceNamed({ cues }: SentenceReading): Evidence | undefined {
  const found = cues.find((cue) => cue.kind === 'according');
  return found && evidenceOf('according', found);
}

function cueLater({ words, cues }: SentenceReading, i: number): Evidence | undefined {
  const found = cues.find((cue) => {
    const clausal = isVerbOf(at(words, cue.head).lemma, 'clause');
    return cue.clause.from > i && cue.subject && cue.kind !== 'participle' && clausal;
  });
  return found && evidenceOf('later', found);
}

const naming = /^(?:call|label|labell|describe|dub|brand|term|deem|nickname|denounce|hail)$/;

/** "was described as “...” by X", "a file labeled “...” by X": who does what a participle of naming before the marks tells. */
function agentAfter({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  let by = i + 1;
  while (/^(?:QUOTE|CCONJ)$/.test(at(words, by).tag)) by++;
  if (at(words, by).lower !== 'by') return undefined;
  let verb = i - 1;
  while (verb > sentence.from && standsBetween(at(words, verb))) verb--;
  if (!at(words, verb).lower.endsWith('ed') || !naming.test(at(words, verb).lemma)) return undefined;
  if (!isVerbal(at(words, verb)) || isActive(words, verb, sentence.from)) return undefined;
  const subject = phraseStartingAt(words, by + 1, sentence.to);
  return subject && { rule: 'after', subject, cueWords: { from: verb, to: verb + 1 } };
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
function credit({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  if (!/^[-–—―(~]$/.test(at(words, i + 1).text)) return undefined;
  for (let j = i + 1; j < sentence.to; j++) if (at(words, j).tag === 'VERB') return undefined;
  const subject = phraseStartingAt(words, i + 2, sentence.to);
  // "“...” — a lower level of secrecy"
  if (!subject || !mayHaveVoice(words, subject)) return undefined;
  return { rule: 'credit', subject, cueWords: { from: i + 1, to: i + 2 } };
}

/** No cue at all: who does what the sentence tells, or whom a colon names. */
function sentenceSubject({ words, sentence }: SentenceReading, i: number): Evidence | undefined {
  // "Unless X leaves, “...”" is not what X says; "When X saw it, it was labeled “...”" may be
  const acting =
    actor(words, sentence, i, isOwnClause) ??
    actor(words, sentence, i, at(words, i - 1).text === ',' ? reachesMarks : () => true);
  if (acting) return acting;
  if (at(words, i - 1).text !== ':') return undefined;
  const subject = phraseEndingAt(words, i - 2, sentence.from);
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
      (relative && passes === isOwnClause && at(words, subject.to).lower === 'who')
    )
      continue;
    if (passes(words, j, subject, i)) {
      return { rule: 'subject', subject: ownerWithin(words, subject), cueWords: { from: j, to: j + 1 } };
    }
  }
  return undefined;
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
  if (
    /^(?:after|before|when|while|as|because|since|if|unless|where|although|though|until)$/.test(before.lower)
  ) {
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

/** Whether a subject stands for nobody: "it", "there", "what". */
function isEmptySubject(words: Words, subject: WordRange): boolean {
  return /^(?:it|that|this|there|what|which)$/.test(at(words, subject.from).lower);
}
