import { haveOneSubject, lemmaOf, type Cue } from '../reports/cue';
import { evidenceOf, type Evidence } from './evidence';
import { labelBefore, ownedSaying } from './owners';
import type { Rule } from './rules';
import type { SentenceReading } from '../reports/sentenceReports';
import { shortestUtterance, type Shape } from '../marks/shape';
import { givesName, isVerbOf } from '../grammar/speechVerbs';
import { isDocument } from '../grammar/documents';
import { phraseHead } from '../grammar/phraseHead';
import { unsaid } from '../reports/unsaid';
import { isPeople, isPersonNoun } from '../grammar/personNouns';
import { at, isAOrThe, type WordRange, type Words } from '../word';
import {
  askedTo,
  isLedByClause,
  isRelayedAfter,
  cueAfter,
  leadingCue,
  cueAround,
  leadsSentence,
  cueBefore,
  sourceBeside,
  sourceNamed,
  cueLater,
} from './placedCues';
import { agentAfter, credit, crowdAfter, sentenceSubject, signature } from './uncued';

/** Which words of the sentence itself say who spoke the stretch in marks that is word `i`; `undefined` if none do. */
export function evidenceFor(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const agent = agentAfter(reading, i) ?? crowdAfter(reading, i) ?? signature(reading, i);
  if (agent) return agent;
  const led = shape.last !== ',' || isRelayedAfter(reading, i) || isLedByClause(reading, i);
  const lead = led ? leadingEvidence(reading, i, shape) : undefined;
  if (lead) return lead;
  const label = labelBefore(reading, i);
  if (label) return label;
  const owned = ownedSaying(reading, i);
  if (owned) return owned;
  const around = cueAround(reading, i);
  const next = cueAfter(reading, i, shape);
  // "While X called it “odd,” Y agreed"
  const agreed = next?.rule === 'after' && !next.cue?.inverted && !isPhrasing(reading, i, next.cue);
  const after = agreed && leadsSentence(reading, around) ? undefined : next;
  // "X said it was “a”, according to Y": Y only reports what X said
  const isRelay =
    after?.rule === 'according' || (after?.cue && lemmaOf(reading.words, after.cue) === 'report');
  const secondHand = isRelay && around && around.cue?.kind !== 'according';
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
    return {
      beside: cue === after && saysNothingElse(reading, i, cue),
      ...cue,
      rule: howSure(reading, cue, i, shape),
    };
  return credit(reading, i) ?? sentenceSubject(reading, i) ?? cueLater(reading, i);
}

/** “...,” as X put it: whatever the sentence tells of somebody else, the words in marks are those of X. */
function isPhrasing({ words }: SentenceReading, i: number, cue: Cue | undefined): boolean {
  return at(words, i + 1).lower === 'as' && cue !== undefined && at(words, cue.head + 1).lower === 'it';
}

/** What a cue right before the marks shows. */
function leadingEvidence(reading: SentenceReading, i: number, shape: Shape): Evidence | undefined {
  const { words } = reading;
  const cue = leadingCue(reading, i);
  if (!cue) return undefined;
  const clausal = isVerbOf(lemmaOf(words, cue), 'clause');
  const beside = (clausal && shape.count > 5) || (shape.capital && shape.count > 2);
  const evidence = evidenceOf('before', cue);
  const said =
    clausal && cue.kind === 'finite' && /^[:,]$/.test(at(words, i - 1).text) && !isUnsaid(words, cue);
  return { beside, ...evidence, rule: said ? ledBy(words, cue) : howSure(reading, evidence, i, shape) };
}

/** “It is late,” X said, “and dark”: what goes on behind the cue of marks is as surely theirs as what stands before it. */
function ledBy(words: Words, { clause }: Cue): Rule {
  const before = at(words, clause.from - 1);
  const last = before.text === ',' ? at(words, clause.from - 2) : before;
  return last.marked ? 'after' : 'before';
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
 * Whether a cue leaves little doubt about who spoke: a verb of saying that reports a clause, where nobody else speaks
 * before it, or any finite verb of speech where nobody else does or acts in all its sentence.
 * @param marks whether words in marks are part of what it reports: then a participle leaves little doubt either, of
 *   which on 525 US news articles 59 of 62 tell the right speaker, but of reports without marks 93 of 106.
 */
export function isSure(words: Words, cues: readonly Cue[], cue: Cue, marks: boolean): boolean {
  const lemma = lemmaOf(words, cue);
  if (lemma === 'read' && isWriting(words, cue)) return true;
  if (isVerbOf(lemma, 'common', 'thought') || !/^(?:finite|participle)$/.test(cue.kind)) return false;
  const others = cues.filter(
    // "Asked by Y, X said": who asks says nothing of it
    (one) => !/^(?:according|asked)$/.test(one.kind) && one.subject && one.subject.from !== cue.subject?.from,
  );
  if (others.length === 0 && cue.kind === 'finite') return true;
  if (cue.relative || others.some((one) => one.head < cue.head && mayHaveSaid(words, one, cue))) return false;
  if (isVerbOf(lemma, 'clause')) return true;
  return marks && (cue.kind === 'participle' ? isOfWholeClause(words, cue) : givesName(lemma));
}

/** "X rose, calling it", "X replied by calling it": not "a resolution calling it", which may be anybody's. */
function isOfWholeClause(words: Words, { head }: Cue): boolean {
  let before = head - 1;
  while (at(words, before).tag === 'ADV') before--;
  const { text, lower } = at(words, before);
  return /^[,—–]$/.test(text) || /^(?:and|but|by|then)$/.test(lower);
}

/**
 * Whether who has an earlier verb may have said what a cue reports: not "If X continues “so,” it fails, said Y", nor
 * "X, who called it odd, said". Without these, 78 of 81 reports are right.
 */
function mayHaveSaid(words: Words, earlier: Cue, { subject, inverted, head }: Cue): boolean {
  // not "claimed X", after which X may be whom something is claimed of
  if (inverted && /^(?:say|write|explain|warn)$/.test(at(words, head).lemma)) return false;
  const says = at(words, earlier.clause.to).lower === 'that';
  if (isVerbOf(lemmaOf(words, earlier), 'common') && !says) return false;
  return !subject || earlier.head < subject.from || earlier.head >= subject.to;
}

/** “...,” the letter read; “...,” read an email from X. */
function isWriting(words: Words, { kind, subject, inverted }: Cue): boolean {
  if (kind !== 'finite' || !subject) return false;
  const head = inverted ? phraseHead(words, subject) : at(words, subject.to - 1);
  return isDocument(head.lower);
}

const naming = /^(?:called|dubbed|nicknamed|known|named|termed|labell?ed|billed|referred)$/;

/**
 * "who are often referred to as “...”", "is called “...” by many", "those known as “...”": whoever reports it, others call it
 * so; and "(pronounced “...”)" is what the article tells.
 */
function isCalledByOthers(words: Words, i: number): boolean {
  let verb = i - 1;
  while (/^(?:as|to|an?|the)$/.test(at(words, verb).lower)) verb--;
  const before = at(words, i - 1).lower;
  if (before === 'pronounced') return true;
  if (at(words, verb).lower === 'known' && at(words, verb + 1).lower === 'as') return true;
  if (!naming.test(at(words, verb).lower)) return false;
  let be = verb - 1;
  while (at(words, be).tag === 'ADV') be--;
  return /^(?:is|are|was|were|been|being|be)$/.test(at(words, be).lower);
}

/** "known as “...,” and X suggested that ...": the clause that begins there tells what it reports itself. */
function isOfNextClause(words: Words, i: number, { subject, inverted }: Cue): boolean {
  const and = at(words, i + 1).text === ',' ? i + 2 : i + 1;
  return at(words, and).tag === 'CCONJ' && subject?.from === and + 1 && !inverted;
}

/** Whether a cue beside words in marks tells that nobody said them, or only that somebody might. */
function isUnsaid(words: Words, cue: Cue): boolean {
  const how = unsaid(words, cue);
  return how !== undefined && how !== 'toCome';
}

/** "X notes that women are told that “...”": whether somebody who is not named tells what X passes on. */
function isToldByNobody({ reports }: SentenceReading, i: number, { head }: Cue): boolean {
  return reports.some(({ cue, range }) => !cue.subject && cue.head > head && range.from <= i && i < range.to);
}

/**
 * Whether words in marks are a whole sentence of which the comma leads to the cue: “It is late,” X agreed; but not “It is
 * late,” a film shows X saying.
 */
function leadsToCue(
  { words, sentence }: SentenceReading,
  i: number,
  { kind, head, clause, subject }: Cue,
  shape: Shape,
): boolean {
  const begins = i === sentence.from || at(words, i - 1).text === ':';
  const isWhole = begins && shape.last === ',' && shape.count >= shortestUtterance;
  if (!isWhole || kind !== 'finite' || clause.from !== i + 1) return false;
  const { lemma } = at(words, head);
  return lemma === 'read' ? !isPeopleReading(words, subject) : lemma !== 'show';
}

/** “It is late,” the children read: what people read is another's. */
function isPeopleReading(words: Words, subject: WordRange | undefined): boolean {
  const head = subject && phraseHead(words, subject);
  return head?.tag !== 'NOUN' || isPeople(head.lower) || isPersonNoun(head.lower);
}

/** "X reacted to reports of a “...”": what others said or did, to which somebody answers. */
function isAnswered(words: Words, i: number, cue: Cue): boolean {
  if (!/^(?:respond|react|reply)$/.test(lemmaOf(words, cue)) || at(words, cue.clause.to).lower !== 'to')
    return false;
  const governs = isAOrThe(at(words, i - 1)) ? i - 2 : i - 1;
  return !/^(?:with|by|:)$/.test(at(words, governs).lower);
}

/** "Asked whether it was “odd,” X said": words of the question, which whoever answers it need not say. */
function isOfQuestion({ words, sentence, cues }: SentenceReading, i: number, { head }: Cue): boolean {
  if (/^[,:]$/.test(at(words, i - 1).text) || head < i) return false;
  return cues.some((one) => one.kind === 'asked' && one.head < i && one.head - sentence.from <= 1);
}

function howSure(reading: SentenceReading, { rule, cue }: Evidence, i: number, shape: Shape): Rule {
  const { words, cues } = reading;
  if (!cue) return rule;
  if (rule === 'before' && isAnswered(words, i, cue)) return 'beforeUnsure';
  if (rule === 'inside' && isToldByNobody(reading, i, cue)) return 'insideUnsure';
  if (/^(?:inside|before|according)$/.test(rule) && isCalledByOthers(words, i)) return 'insideUnsure';
  if (rule === 'after' && (isOfNextClause(words, i, cue) || isOfQuestion(reading, i, cue)))
    return 'afterUnsure';
  if (rule === 'after' && leadsToCue(reading, i, cue, shape) && !isUnsaid(words, cue)) return rule;
  // what comes after “...,” X said does not matter, nor what "it" tells before: "It expects “...,” it said"
  const nearby =
    rule === 'after'
      ? cues.filter((one) => one === cue || (one.head < cue.head && !haveOneSubject(words, one, cue)))
      : cues;
  if (isSure(words, nearby, cue, true) && !isUnsaid(words, cue)) return rule;
  if (rule === 'inside') return 'insideUnsure';
  if (rule === 'before') return 'beforeUnsure';
  return rule === 'after' ? 'afterUnsure' : rule;
}
