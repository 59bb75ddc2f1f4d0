import { isClause, skipAdverbials } from './clause';
import { endOfContent, endOfLeading, endOfSubordinate } from './contentEnds';
import type { Cue } from './cue';
import { lemmaOf, wordOf } from './cue';
import { isPhraseWord, phraseStartingAt } from './nounPhrases';
import { isVerbOf, speechVerbLemma } from './speechVerbs';
import {
  at,
  isMoment,
  isNouny,
  isSubjectPronoun,
  isVerbal,
  type Word,
  type WordRange,
  type Words,
} from './word';

/** All that decides what a cue reports. */
export interface CueContext {
  readonly words: Words;
  /** Of the sentence. */
  readonly from: number;
  /** Of the sentence, without its closing full stop. */
  readonly to: number;
  readonly cues: readonly Cue[];
}

/**
 * The words that a cue of this sentence reports, in order: none, one range, or two around "X said" in
 * "a, X said, b". Words in marks are only part of them if the reporter's own words are too.
 */
export function contentsOf(context: CueContext, cue: Cue): WordRange[] {
  const { words } = context;
  if (cue.kind === 'according') return accordingContents(context, cue);
  const around = aroundCue(context, cue) ?? afterAs(context, cue);
  if (around) return around;
  if (cue.kind === 'noun') return one(nounContent(context, cue));
  const after = { from: cue.clause.to, to: endOfContent(context, cue, cue.clause.to) };
  if (cue.kind === 'asked') return one({ from: after.from, to: endOfLeading(words, after) });
  const forward = forwardContent(context, cue);
  if (forward) return [forward];
  return backwardContents(context, cue);
}

function one(range: WordRange | undefined): WordRange[] {
  return range && range.to > range.from ? [range] : [];
}

const goesOn = /^(?:adding|saying|noting|citing|referring|who|which|speaking|according)$/;

/** After "X said," these begin what the reporter tells of the time and place. */
const circumstance = /^(?:amid|after|before|during|following|despite|when|while|as|in|on|at)$/;

/** After "a, X said," these begin what X did not say. */
const sideline = /^(?:amid|despite|though|although|compared)$/;

/** "a, X said, b": b is reported, and a too unless it only sets the scene. */
function aroundCue(context: CueContext, cue: Cue): WordRange[] | undefined {
  const { words, from, to } = context;
  const parenthetic =
    cue.kind === 'according' ||
    (cue.kind === 'finite' && cue.subject !== undefined && isVerbOf(lemmaOf(words, cue), 'clause'));
  if (!parenthetic) return undefined;
  const end = cue.kind === 'according' ? cue.clause.to : skipDays(words, cue.clause.to);
  const first = end + 1;
  if (
    at(words, cue.clause.from - 1).text !== ',' ||
    at(words, end).text !== ',' ||
    cue.clause.from - 1 < from
  )
    return undefined;
  const shortest = isVerbal(at(words, first)) ? 2 : 3;
  const next = at(words, first);
  if (first >= to || to - first < shortest || goesOn.test(next.lower) || sideline.test(next.lower))
    return undefined;
  if (next.lower.endsWith('ing') && speechVerbLemma(next.lower) !== undefined) return undefined;
  if (!some(words, { from: first, to }, isVerbal)) return undefined;
  const after = { from: first, to: endOfContent(context, cue, first) };
  const before = { from, to: cue.clause.from - 1 };
  return isReportedBefore(words, before, after) ? [before, after] : [after];
}

/** "as X noted, a" and "a, as X noted". */
function afterAs(context: CueContext, cue: Cue): WordRange[] | undefined {
  const { words, from, to } = context;
  const conjunction = cue.clause.from - 1;
  if (cue.kind !== 'finite' || cue.inverted || at(words, conjunction).lower !== 'as') return undefined;
  if (!cue.subject || !isVerbOf(lemmaOf(words, cue), 'clause')) return undefined;
  const end = skipDays(words, at(words, cue.clause.to).lower === 'out' ? cue.clause.to + 1 : cue.clause.to);
  const closes = end >= to;
  if (!closes && at(words, end).text !== ',') return undefined;
  if (conjunction <= from + 1 && !closes) {
    const after = { from: end + 1, to: endOfContent(context, cue, end + 1) };
    return some(words, after, isVerbal) ? [after] : undefined;
  }
  if (at(words, conjunction - 1).text !== ',') return undefined;
  const before = { from, to: conjunction - 1 };
  if (closes) return some(words, before, isVerbal) ? [before] : undefined;
  const after = { from: end + 1, to: endOfContent(context, cue, end + 1) };
  return isReportedBefore(words, before, after) ? [before, after] : [after];
}

function skipDays(words: Words, from: number): number {
  let i = from;
  while (at(words, i).tag === 'DAY' || (at(words, i).lower === 'on' && at(words, i + 1).tag === 'DAY')) i++;
  return i;
}

const occasion =
  /^(?:statement|interview|tweet|speech|letter|e-?mail|memo|briefing|conference|post|message|report)$/;

/** Whether "a" of "a, X said, b" is reported and does not only set the scene of "b". */
function isReportedBefore(words: Words, before: WordRange, after: WordRange): boolean {
  if (/^(?:that|which|who|whom)$/.test(at(words, before.to - 1).lower)) return false;
  const first = at(words, before.from);
  const next = at(words, before.from + 1);
  if (/^(?:asked|speaking)$/.test(first.lower) || /^(?:asked|speaking)$/.test(next.lower)) return false;
  const opens = { from: before.from, to: Math.min(before.to, before.from + 4) };
  if (first.lower === 'in' && some(words, opens, (word) => occasion.test(word.lower))) return false;
  const setsScene =
    /^(?:ADP|ADV|SCONJ|CCONJ|NUM)$/.test(first.tag) ||
    /^(?:still|for|in|by|at|on|but|and|as|after)$/.test(first.lower);
  if (!setsScene) return some(words, before, isNouny);
  const long = before.to - before.from > 6 && some(words, before, isVerbal);
  const said = at(words, after.from).marked;
  return long || (!said && some(words, before, (word) => isNouny(word) || isVerbal(word)));
}

/** "According to X, a" or "a, according to X". */
function accordingContents(context: CueContext, cue: Cue): WordRange[] {
  const { words, from, to } = context;
  const around = cue.clause.from > from ? aroundCue(context, cue) : undefined;
  if (around) return around;
  const afterThat = at(words, cue.clause.from - 1).lower === 'that';
  if (afterThat || beginsSentence(words, from, cue.clause.from)) {
    let start = cue.clause.to;
    while (start < to && at(words, start).text !== ',') start++;
    if (start < to) return one({ from: start + 1, to });
  }
  let end = cue.clause.from;
  while (end > from && /^[,—–-]$/.test(at(words, end - 1).text)) end--;
  return end - from > 2 ? [{ from, to: end }] : [];
}

function beginsSentence(words: Words, from: number, cue: number): boolean {
  if (cue - from >= 3) return cue === from;
  for (let i = from; i < cue; i++) {
    if (!/^(?:CCONJ|ADV)$/.test(at(words, i).tag) && at(words, i).text !== ',') return false;
  }
  return true;
}

function nounContent(context: CueContext, cue: Cue): WordRange | undefined {
  const { words, to } = context;
  const start = cue.head + 1;
  const first = at(words, start);
  const infinitive = first.lower === 'to' && at(words, start + 1).tag === 'VERB';
  if (!infinitive && !(/^(?:that|to)$/.test(first.lower) && isClause(words, start + 1, to))) return undefined;
  let end = start;
  while (end < to && !/^[,;—]$/.test(at(words, end).text)) end++;
  return { from: start, to: Math.min(end, endOfContent(context, cue, start)) };
}

/** What follows the cue: "said that a", "told X a", "promised to a", "asked whether a", "called a “b”". */
function forwardContent(context: CueContext, cue: Cue): WordRange | undefined {
  const { words, to } = context;
  const lemma = lemmaOf(words, cue);
  let start = cue.clause.to;
  if (lemma === 'point') {
    if (!/^(?:out|to)$/.test(at(words, start).lower)) return undefined;
    start++;
  }
  if (lemma === 'call' && at(words, start).lower === 'on') {
    const called = phraseStartingAt(words, start + 1, to);
    if (called && at(words, called.to).lower === 'to') {
      return { from: start + 1, to: endOfSubordinate(context, cue, start + 1) };
    }
  }
  if (lemma === 'respond' && at(words, start).lower === 'by') return undefined;
  const told = skipListener(words, cue, start, to);
  const preposition = at(words, told).lower;
  const tells = preposition === 'of' ? tellsOf : preposition === 'about' ? tellsAbout : undefined;
  if (told > start && tells?.test(lemma) && to - told > 1) {
    return { from: told, to: endOfSubordinate(context, cue, told) };
  }
  const topic =
    (/^(?:of|about|against)$/.test(preposition) && isVerbOf(lemma, 'phrase', 'listener')) ||
    (preposition === 'for' && isVerbOf(lemma, 'question', 'infinitive'));
  start = topic ? told : skipAdverbials(words, told, to);
  start = skipInsertion(words, start, to);
  if (start >= to) return undefined;
  if (goesOnWithVerb(context, cue)) {
    const end = endOfSubordinate(context, cue, cue.clause.to);
    return { from: cue.clause.to, to: endOfInsertion(words, cue.clause.to, end) };
  }
  if (at(words, start).text === ':') return to - start > 2 ? { from: start + 1, to } : undefined;
  if (!isReported(context, cue, start)) {
    const listened = cue.kind === 'participle' && isVerbOf(lemma, 'listener');
    const reaches =
      (cue.kind === 'finite' || listened) && isVerbOf(lemma, 'clause') && !isVerbOf(lemma, 'phrase');
    const that = reaches ? thatClause(words, cue.clause.to, to) : undefined;
    if (that === undefined) return undefined;
    start = that;
  }
  const end = endOfSubordinate(context, cue, start);
  const inserted = cue.relative && at(words, cue.clause.from - 1).text === ',';
  return { from: start, to: inserted ? endOfInsertion(words, start, end) : end };
}

const longestAside = 24;

/** "which they say left a vacuum", "a probe that X said was over": what is reported goes on with its verb. */
function goesOnWithVerb({ words, to }: CueContext, cue: Cue): boolean {
  if (cue.kind !== 'finite' || cue.inverted || !cue.subject || cue.relative) return false;
  const lemma = lemmaOf(words, cue);
  if (!isVerbOf(lemma, 'clause') || isVerbOf(lemma, 'thought') || /^(?:state|post|write)$/.test(lemma))
    return false;
  const next = at(words, cue.clause.to);
  if (to - cue.clause.to < 2 || cue.clause.to !== cue.head + 1) return false;
  if (next.tag === 'AUX') return at(words, cue.clause.from - 1).text !== '';
  const relative = /^(?:which|that|who|what)$/.test(at(words, cue.clause.from - 1).lower);
  return relative && next.tag === 'VERB' && !next.lower.endsWith('ing');
}

/** Of "the bridge, which X says is safe, was shut" the second comma: what is put in ends before the verb. */
function endOfInsertion(words: Words, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    const next = at(words, i + 1);
    if (at(words, i).text === ',' && isVerbal(next) && !next.lower.endsWith('ing')) return i;
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

/** "reminded them of the danger", "told them about it". */
const tellsOf = /^(?:inform|remind|warn|assure|notify)$/;
const tellsAbout = /^(?:inform|remind|warn|notify|tell|ask|question)$/;

function skipListener(words: Words, cue: Cue, start: number, to: number): number {
  const first = at(words, start);
  if (!isVerbOf(lemmaOf(words, cue), 'listener') || first.lower === 'that') return start;
  if (first.tag === 'PRON' && !/^(?:his|their|its|my|our)$/.test(first.lower)) {
    const possessive = first.lower === 'her' && /^(?:NOUN|ADJ)$/.test(at(words, start + 1).tag);
    if (possessive) return phraseStartingAt(words, start, to)?.to ?? start;
    return /^(?:me|him|her|us|them|it|you|himself|herself|themselves|people)$/.test(first.lower)
      ? start + 1
      : start;
  }
  return phraseStartingAt(words, start, to)?.to ?? start;
}

const longestInsertion = 14;

/** "said, speaking in London, that": over the insertion. */
function skipInsertion(words: Words, start: number, to: number): number {
  if (at(words, start).text !== ',' || !/^(?:ADP|ADV|VERB|SCONJ)$/.test(at(words, start + 1).tag))
    return start;
  let close = start + 1;
  while (close < to && at(words, close).text !== ',' && close - start < longestInsertion) close++;
  const closed = at(words, close).text === ',' && close < to;
  return closed && at(words, close + 1).lower === 'that' ? close + 1 : start;
}

/** A reported noun phrase has at least so many words. */
const shortestPhrase = 2;
const reportsPhrase =
  /^(?:deny|confirm|request|explain|express|acknowledge|emphasize|demand|call|accuse|criticize|blame|describe|announce|propose|reject|slam|blast|condemn|denounce|predict|warn|dismiss|suggest|claim|mention|recall|stress|dispute|highlight|note|point)$/;

/** Whether what begins at `start`, right after the cue, is what the cue reports. */
function isReported(context: CueContext, cue: Cue, start: number): boolean {
  const { words, to } = context;
  const lemma = lemmaOf(words, cue);
  const first = at(words, start);
  const clausal = isVerbOf(lemma, 'clause');
  const phrasal = isVerbOf(lemma, 'phrase');
  if (
    first.lower === 'that' &&
    clausal &&
    (first.tag === 'SCONJ' || isClause(words, start + 1, to) || to - start > 4)
  )
    return true;
  if (isVerbOf(lemma, 'infinitive') && isInfinitive(words, start)) {
    // a rule may threaten to ruin somebody, too
    return lemma !== 'threaten' || isPerson(words, cue);
  }
  if (/^(?:how|why|whether|what|if|where|who|when)$/.test(first.lower)) {
    if ((clausal || isVerbOf(lemma, 'question')) && isClause(words, start, to)) return true;
  }
  // "wrote a letter to X" tells what was written, not what it says
  if (lemma === 'write' && /^(?:a|an|his|her|their|its|several|many|two)$/.test(first.lower)) return false;
  if (
    clausal &&
    beginsClause(context, cue, start) &&
    !(phrasal && !isClause(words, start, Math.min(to, start + 9)))
  )
    return true;
  const phrase = isPhraseWord(first) || first.tag === 'PRON';
  if (phrasal && (phrase || first.tag === 'QUOTE' || /^(?:for|as|of|to)$/.test(first.lower))) {
    if (some(words, { from: start, to }, (word) => word.tag === 'QUOTE')) return true;
  }
  // "denied doing", "asked for help"
  if (/^(?:deny|admit|propose|recommend)$/.test(lemma) && first.lower.endsWith('ing')) return to - start > 1;
  if (/^(?:ask|appeal|plead)$/.test(lemma) && first.lower === 'for') return to - start > 1;
  const reports = reportsPhrase.test(lemma) && wordOf(words, cue).tag === 'VERB' && cue.subject !== undefined;
  return (
    reports && to - start >= shortestPhrase && (phrase || /^(?:for|of|to|against|about)$/.test(first.lower))
  );
}

/** Whether the noun phrase at `start` is followed by its verb: "X was there", "the man from Y, who is old, left". */
function verbFollows(words: Words, start: number, to: number): boolean {
  let i = phraseStartingAt(words, start, to)?.to ?? start;
  for (; i < to; i++) {
    const word = at(words, i);
    if (word.tag === 'QUOTE' || word.tag === 'AUX') return true;
    if (word.tag === 'VERB' && !word.lower.endsWith('ing')) return at(words, i - 1).lower !== 'to';
    const inside = isPhraseWord(word) || /^(?:ADP|ADV|PART|PRON|DAY)$/.test(word.tag);
    if (!inside || /^(?:who|which|that|if|when|while|as|because|after)$/.test(word.lower)) break;
  }
  return false;
}

function isPerson(words: Words, { subject, relative }: Cue): boolean {
  if (!subject || relative) return false;
  const last = at(words, subject.to - 1);
  return last.tag === 'PROPN' || (isSubjectPronoun(last) && last.lower !== 'it');
}

/** "to go", "not to go", "to “go”". */
function isInfinitive(words: Words, start: number): boolean {
  const to = at(words, start).lower === 'not' ? start + 1 : start;
  return at(words, to).lower === 'to' && /^(?:VERB|AUX|ADV|QUOTE)$/.test(at(words, to + 1).tag);
}

/** Whether words in marks stand right before a cue: what it reports is said already. */
function followsMarks({ words }: CueContext, cue: Cue): boolean {
  const before = at(words, cue.clause.from - 1);
  return before.tag === 'QUOTE' || (before.text === ',' && at(words, cue.clause.from - 2).tag === 'QUOTE');
}

function beginsClause(context: CueContext, cue: Cue, start: number): boolean {
  const { words, to } = context;
  const first = at(words, start);
  // "...,” he said as he left", "told them when asked"
  if (
    /^(?:as|when)$/.test(first.lower) &&
    (followsMarks(context, cue) || at(words, start + 1).lower === 'asked')
  )
    return false;
  if (/^[,.;:)]$/.test(first.text) || (first.tag === 'QUOTE' && start + 1 >= to)) return false;
  const can =
    isPhraseWord(first) ||
    /^(?:PRON|ADV|QUOTE|SCONJ)$/.test(first.tag) ||
    /^(?:there|if|when|while|although|because|despite)$/.test(first.lower);
  // "said running for office was tough", "said at least two were hurt"
  const gerund = first.tag === 'VERB' && first.lower.endsWith('ing');
  const amount = first.lower === 'at' && /^(?:least|most)$/.test(at(words, start + 1).lower);
  if (!(can || gerund || amount) || !isClause(words, start, to)) return false;
  const loose = /^(?:say|tell)$/.test(lemmaOf(words, cue)) || !isPhraseWord(first);
  return loose || verbFollows(words, start, to);
}

/** "a, X said": what stands before the cue. */
function backwardContents(context: CueContext, cue: Cue): WordRange[] {
  const { words, from, to } = context;
  if (!cue.subject || cue.relative || cue.kind === 'participle') return [];
  if (!isVerbOf(lemmaOf(words, cue), 'clause')) return [];
  const clauseStart = cue.inverted ? cue.head : cue.clause.from;
  const before = at(words, clauseStart - 1);
  const comma = /^(?:,|—|–|-)$/.test(before.text);
  // "a suggestion X responded to"
  if (lemmaOf(words, cue) === 'respond' && at(words, cue.clause.to).lower === 'to') return [];
  if (clauseStart <= from || !(comma || (before.tag === 'QUOTE' && clauseStart - from > 2))) return [];
  const body = { from, to: comma ? clauseStart - 1 : clauseStart };
  // 'X was far less bubbly: “...,” she said'
  if (at(words, body.to - 1).tag === 'QUOTE' && /^[:–—-]$/.test(at(words, body.to - 2).text)) return [];
  if (!isReportedBody(context, cue, body)) return [];
  const next = cue.clause.to;
  const start = next + 1;
  const more =
    at(words, next).text === ',' &&
    to - next > 3 &&
    !goesOn.test(at(words, start).lower) &&
    !circumstance.test(at(words, start).lower) &&
    some(words, { from: start, to }, isVerbal);
  return more ? [body, { from: start, to: endOfContent(context, cue, start) }] : [body];
}

/** These begin what tells where a sentence is from, not what somebody said. */
const namesSource = /^(?:according|citing|quoting)$/;

function isReportedBody({ words, to }: CueContext, cue: Cue, body: WordRange): boolean {
  const length = body.to - body.from;
  if (length <= 2 || every(words, body, (word) => word.tag === 'QUOTE' || word.text === ',')) return false;
  if (!some(words, body, (word) => isVerbal(word) || word.tag === 'QUOTE')) return false;
  const first = at(words, body.from);
  if (namesSource.test(first.lower)) return false;
  const plain =
    !/^(?:ADP|SCONJ|CCONJ|ADV)$/.test(first.tag) &&
    !/^(?:but|and|as|while|when|after|asked|speaking|in|on|at|if)$/.test(first.lower);
  if (plain) return true;
  const lastClause = !some(words, { from: cue.clause.to, to }, isVerbal);
  if (/^(?:but|and|so|yet)$/.test(first.lower)) {
    return isReportedBody({ words, to } as CueContext, cue, { from: body.from + 1, to: body.to });
  }
  if (!lastClause || /^(?:asked|speaking)$/.test(first.lower)) return false;
  const rest = { from: body.from + 1, to: body.to };
  return some(words, rest, isVerbal) && (length > 9 || at(words, cue.head + 1).text === ',');
}

function some(words: Words, range: WordRange, test: (word: Words[number]) => boolean): boolean {
  for (let i = range.from; i < range.to; i++) if (test(at(words, i))) return true;
  return false;
}

function every(words: Words, range: WordRange, test: (word: Words[number]) => boolean): boolean {
  return !some(words, range, (word) => !test(word));
}
