import { isSubordinator } from '../../../text/closedWords';
import { isClause, skipCircumstance, tellsOnlyWhen } from './clause';
import type { Cue } from './cue';
import { lemmaOf, wordOf } from './cue';
import { isVerbOf } from '../grammar/speechVerbs';
import { phraseStartingAt } from '../grammar/phraseStarting';
import { endsWithComma, reporterAgain } from './reporterAgain';
import { at, isDash, isMarkedWithComma, isVerbal, type Word, type WordRange, type Words } from '../word';

/** What of the context decides where a content ends. */
interface EndContext {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
}

/**
 * Of "asked whether a, X said b" the end of a: at a comma after which a clause with its own subject begins, rather one
 * whose verb follows at once, or else at the end of the range.
 */
export function endOfLeading(words: Words, range: WordRange): number {
  let plain: number | undefined;
  let apart: number | undefined;
  for (let i = range.from + 1; i < range.to; i++) {
    const first = at(words, i + 1);
    // "asked whether it was “odd,” X said"
    if (isMarkedWithComma(at(words, i)) && beginsOwnClause(words, i + 1, range.to)) return i + 1;
    if (at(words, i).text !== ',' || /^(?:which|who|that|and|or)$/.test(first.lower)) continue;
    // "X, when asked whether a, noted that b"
    if (first.tag === 'VERB' && !first.lower.endsWith('ing') && at(words, i + 2).lower === 'that')
      return plain ?? apart ?? i;
    const subject = phraseStartingAt(words, i + 1, range.to);
    if (!subject || !isClause(words, i + 1, range.to)) continue;
    const apposed = words.slice(i + 1, Math.min(subject.to, range.to)).some((word) => word.text === ',');
    // of "whether the mayor, Ada Brook, would go, X said" neither name begins the clause, of ", the mayor, Ada Brook, said" the mayor does
    const behind = apposed && at(words, subject.to).text === ',' ? subject.to + 1 : subject.to;
    if (behind < range.to && isVerbal(at(words, skipAdverbs(words, behind)))) return i;
    if (apposed) apart ??= i;
    else plain ??= i;
  }
  return plain ?? apart ?? range.to;
}

/** Whether a subject stands at `from` with its verb right behind it. */
function beginsOwnClause(words: Words, from: number, to: number): boolean {
  const subject = phraseStartingAt(words, from, to);
  return subject !== undefined && subject.to < to && isVerbal(at(words, skipAdverbs(words, subject.to)));
}

function skipAdverbs(words: Words, from: number): number {
  let i = from;
  while (at(words, i).tag === 'ADV') i++;
  return i;
}

/** As `endOfContent`; where the cue itself is subordinate ("after X said a, ...") a comma ends what it reports. */
export function endOfSubordinate(context: EndContext, cue: Cue, start: number): number {
  const { words, from } = context;
  const conjunction = cue.clause.from - 1;
  const begins = conjunction === from || (conjunction === from + 1 && at(words, from).tag === 'CCONJ');
  const end = endOfContent(context, cue, start);
  if (leads(words, cue, from)) return endOfLeading(words, { from: start, to: end });
  if (!isSubordinator(at(words, conjunction).lower)) return end;
  if (!begins) return endOfLeading(words, { from: start, to: end });
  for (let i = start + 1; i < end; i++) {
    const listed = at(words, i - 1).tag === 'PROPN' && at(words, i + 1).tag === 'PROPN';
    if (at(words, i).text === ',' && !listed) return i;
    // "While X called it “odd,” Y"
    if (isMarkedWithComma(at(words, i))) return i + 1;
  }
  return end;
}

/** "Insisting that a, X did b": whether a cue stands before any verb of the main clause. */
function leads(words: Words, cue: Cue, from: number): boolean {
  if (cue.kind !== 'participle' && cue.kind !== 'infinitive') return false;
  for (let i = from; i < cue.head; i++) {
    const word = at(words, i);
    if (isVerbal(word) && !word.lower.endsWith('ing') && at(words, i - 1).lower !== 'to') return false;
  }
  return true;
}

/** Where what a cue reports from `start` on ends: at the sentence's end, or where another report begins. */
export function endOfContent(context: EndContext, cue: Cue, start: number): number {
  let end = context.to;
  for (const other of context.cues) {
    if (other === cue || other.head <= start) continue;
    const cut = relayFrom(context, other, start) ?? cutBy(context.words, cue, other, start);
    if (cut !== undefined) end = Math.min(end, cut);
  }
  end = reporterAgain(context.words, start, Math.min(end, closingDash(context.words, cue, start)));
  while (end > start && /^(?:[,;—–-]|--)$/.test(at(context.words, end - 1).text)) end--;
  return end;
}

/** Of "a sign — which read “...” — and left" the second dash; Infinity of other reports. */
function closingDash(words: Words, { relative, clause }: Cue, start: number): number {
  if (!relative || !isDash(words, clause.from - 1)) return Infinity;
  for (let i = start; i < words.length; i++) if (isDash(words, i)) return i;
  return Infinity;
}

/** "X said that a, Y reported": where the relayer's words begin, if `other` is the relayer's cue. */
function relayFrom({ words, to }: EndContext, other: Cue, start: number): number | undefined {
  const { clause, kind, relative, subject } = other;
  const comma = clause.from - 1;
  const last = at(words, clause.from - 1);
  // not "said it was “odd” X stood there on Monday"
  const isApart = last.text === ',' || isMarkedWithComma(last);
  const ends =
    skipCircumstance(words, clause.to, to) === to || (isApart && tellsOnlyWhen(words, clause.to, to));
  const closes = kind === 'finite' && !relative && subject !== undefined && ends;
  const own = clause.from < other.head || other.inverted;
  const parted = last.text === ',' || last.tag === 'QUOTE';
  const shortest = at(words, start).marked || isMarkedWithComma(last) ? 1 : 2;
  if (!closes || !own || comma < start + shortest || !parted) return undefined;
  return isVerbOf(lemmaOf(words, other), 'clause') ? comma + (last.tag === 'QUOTE' ? 1 : 0) : undefined;
}

/**
 * The comma of ", with X saying" and ", some of them saying", and of a second participle the "and" of "and X saying": who has one
 * to himself speaks for himself.
 */
function beforeAbsolute(words: Words, { subject, head }: Cue, beside: Cue): number | undefined {
  if (subject?.to !== head) return undefined;
  if (beside.kind === 'participle' && at(words, subject.from - 1).tag === 'CCONJ') return subject.from - 1;
  const comma = at(words, subject.from - 1).lower === 'with' ? subject.from - 2 : subject.from - 1;
  return at(words, comma).text === ',' ? comma : undefined;
}

function cutBy(words: Words, cue: Cue, other: Cue, start: number): number | undefined {
  if (other.kind === 'according') return other.head;
  const clausal = isVerbOf(lemmaOf(words, other), 'clause');
  if (other.kind === 'participle') {
    const apart = beforeAbsolute(words, other, cue);
    if (apart !== undefined && apart > start) return apart;
    const joint = at(words, other.head - 1);
    // "called it “odd,” accusing X of"
    if (joint.marked && endsWithComma(joint)) return other.head;
    // "explained the delay by saying that": not "said that by saying it"
    const by = joint.lower === 'by' && clausal && isSame(other, cue);
    if (by && !words.slice(start, other.head).some(isVerbal) && tellsThat(words, other))
      return other.head - 1;
    // "acknowledging a but warning that b"
    if (joint.lower === 'but' && clausal && isSame(other, cue)) return other.head - 1;
    const goesOn =
      joint.text === ',' ? clausal : /^(?:and|before|while|after)$/.test(joint.lower) && isSame(other, cue);
    return goesOn ? other.head - 1 : undefined;
  }
  let before = other.head - 1;
  while (before > start && /^(?:ADV|AUX)$/.test(at(words, before).tag)) before--;
  if (at(words, before).tag === 'CCONJ' && isSame(other, cue)) {
    // "praised it, saying a, and announced b"
    if (cue.kind === 'participle' && at(words, before - 1).text === ',') return before - 1;
    return isParallel(words, cue, other, at(words, before).lower === 'but') ? before : undefined;
  }
  const ownSubject = other.clause.from < other.head || other.inverted;
  // "X, recalling a, said b"
  const around = cue.kind === 'participle' && other.clause.from < cue.head;
  if (around && at(words, before).text === ',' && isSame(other, cue)) return before;
  if (at(words, before).text === ',' && isSame(other, cue) && !ownSubject) return before;
  if (cue.relative && at(words, before).text === ',' && before > start + 1) return before;
  const conjunction = other.clause.from - 1;
  const joined = /^(?:and|but|while|although|though)$/.test(at(words, conjunction).lower);
  const separate = /^[,—–-]$/.test(at(words, conjunction - 1).text);
  // "said a, as a board confirmed that b"
  if (
    /^as$/.test(at(words, conjunction).lower) &&
    separate &&
    clausal &&
    ownSubject &&
    tellsThat(words, other)
  )
    return isSame(other, cue) ? undefined : conjunction - 1;
  const named = other.subject && at(words, other.subject.to - 1).tag === 'PROPN';
  // "X denied it came, and Ada Brook called it odd"
  const phrasal = named && !isSame(other, cue) && isVerbOf(lemmaOf(words, other), 'phrase');
  return joined && separate && (clausal || phrasal) ? conjunction - 1 : undefined;
}

/** Whether "that" follows a cue, at once or behind what tells when and where. */
function tellsThat(words: Words, { clause }: Cue): boolean {
  return at(words, skipCircumstance(words, clause.to, words.length)).lower === 'that';
}

/** "said a and hoped b": whether the second verb can stand beside the first one, and reports as it does. */
function isParallel(words: Words, cue: Cue, other: Cue, contrast: boolean): boolean {
  // "but agreed that"
  const granted = contrast && tellsThat(words, other);
  if (!granted && isVerbOf(lemmaOf(words, other), 'common', 'thought')) return false;
  return (
    contrast || formOf(wordOf(words, cue)) === formOf(wordOf(words, other)) || other.clause.from < other.head
  );
}

function formOf({ lower, lemma }: Word): string {
  if (lower.endsWith('ing')) return 'ing';
  if (lower === lemma) return 'base';
  return lower.endsWith('s') ? 's' : 'past';
}

function isSame(a: Cue, b: Cue): boolean {
  return a.subject !== undefined && a.subject.from === b.subject?.from;
}
