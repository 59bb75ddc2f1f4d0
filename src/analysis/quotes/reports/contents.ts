import { backwardContents } from './backward';
import { isClause } from './clause';
import { endOfContent, endOfLeading } from './contentEnds';
import type { Cue } from './cue';
import type { CueContext } from './cueContext';
import { forwardContent } from './forward';
import { afterAs, aroundCue } from './parenthetic';
import { at, type WordRange, type Words } from '../word';

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
  if (cue.kind === 'asked') {
    const end = endOfLeading(words, after);
    return end - after.from > 1 ? [{ from: after.from, to: end }] : [];
  }
  const forward = forwardContent(context, cue);
  if (forward) return [forward];
  return backwardContents(context, cue);
}

function one(range: WordRange | undefined): WordRange[] {
  return range && range.to > range.from ? [range] : [];
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

/** Whether an infinitive goes on behind its "to": "close", "never close", "more strictly control", "“close” it". */
function isBareVerb(words: Words, i: number): boolean {
  let verb = i;
  while (at(words, verb).tag === 'ADV' || at(words, verb).lower === 'more') verb++;
  return /^(?:VERB|AUX|QUOTE)$/.test(at(words, verb).tag);
}

function nounContent(context: CueContext, cue: Cue): WordRange | undefined {
  const { words, to } = context;
  const start = cue.clause.to;
  const first = at(words, start);
  // not "made a statement to the council"
  const infinitive = first.lower === 'to' && isBareVerb(words, start + 1);
  if (!infinitive && !(first.lower === 'that' && isClause(words, start + 1, to))) return undefined;
  const whole = endOfContent(context, cue, start);
  // "expressed hope that Brook, a baker, would go"
  if (cue.range.from < cue.head && first.lower === 'that') return { from: start, to: whole };
  let end = start;
  while (end < to && !/^[,;—]$/.test(at(words, end).text)) end++;
  return { from: start, to: Math.min(end, whole) };
}
