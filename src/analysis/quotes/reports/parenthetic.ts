import { isPersonObject } from '../../../text/pronouns';
import { lastOfCore } from '../grammar/phraseStarting';
import { setting } from '../grammar/phraseWords';
import { skipCircumstance } from './clause';
import { endOfContent } from './contentEnds';
import { lemmaOf, type Cue } from './cue';
import { some, type CueContext } from './cueContext';
import { isVerbOf, isSpeechVerb } from '../grammar/speechVerbs';
import { at, isNouny, isVerbal, type WordRange, type Words } from '../word';

/** After "X said," these begin what else X did. */
export const goesOn = /^(?:adding|saying|noting|citing|referring|who|which|speaking|according)$/;

/** After "X said," these begin what the reporter tells of the time and place. */
export const circumstance = /^(?:amid|after|before|during|following|despite|when|while|as|in|on|at)$/;

/** After "a, X said," these begin what X did not say. */
const sideline = /^(?:amid|despite|though|although|compared)$/;

/** "a, X said, b": b is reported, and a too unless it only sets the scene. */
export function aroundCue(context: CueContext, cue: Cue): WordRange[] | undefined {
  const { words, from, to } = context;
  const parenthetic =
    cue.kind === 'according' ||
    (cue.kind === 'finite' && cue.subject !== undefined && isVerbOf(lemmaOf(words, cue), 'clause'));
  if (!parenthetic) return undefined;
  const end = cue.kind === 'according' ? cue.clause.to : behindListener(context, cue);
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
  if (next.lower.endsWith('ing') && isSpeechVerb(next.lower)) return undefined;
  if (isComment(words, first)) return undefined;
  // "a delay, X said, not an end"
  if (next.lower !== 'not' && !some(words, { from: first, to }, isVerbal)) return undefined;
  const after = { from: first, to: endOfContent(context, cue, first) };
  const before = { from, to: cue.clause.from - 1 };
  return isReportedBefore(words, before, after) ? [before, after] : [after];
}

const comment =
  /^(?:allusion|contrast|hint|indication|jab|move|nod|reference|reminder|shift|sign|signal|step)$/;

/** "X said, a sign that the port may close": what the reporter makes of what X said. */
export function isComment(words: Words, first: number): boolean {
  if (!/^(?:an?|another)$/.test(at(words, first).lower)) return false;
  const noun = at(words, first + 1).tag === 'ADJ' ? first + 2 : first + 1;
  return comment.test(at(words, noun).lower) && /^(?:that|of|to|toward|at)$/.test(at(words, noun + 1).lower);
}

/**
 * Of "This, bakers tell me, is", "It, she told the Courier on Monday, would" the comma before the verb. Where no verb
 * follows, whoever is told and other circumstances than days are part of what goes on: then the place behind the days.
 */
function behindListener({ words, to }: CueContext, cue: Cue): number {
  const first = cue.clause.to;
  const pronoun = isPersonObject(at(words, first).lower);
  const named = isVerbOf(lemmaOf(words, cue), 'listener') ? lastOfCore(words, first, to) + 1 : first;
  const told = pronoun ? first + 1 : Math.max(first, named);
  const end = skipCircumstance(words, told, to);
  const plain = skipDays(words, first);
  return !cue.relative && at(words, end).text === ',' && isVerbBeforeComma(words, end + 1, to) ? end : plain;
}

/** Whether a verb comes before the next comma, and first no participle: not "told the Courier, adding", "in Skarvik, Harl., that". */
function isVerbBeforeComma(words: Words, from: number, to: number): boolean {
  if (at(words, from).lower.endsWith('ing')) return false;
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (word.text === ',' || (word.lower === 'that' && (i === from || word.tag === 'SCONJ'))) return false;
    if (word.marked || (isVerbal(word) && !word.lower.endsWith('ing'))) return true;
  }
  return false;
}

/** "as X noted, a" and "a, as X noted". */
export function afterAs(context: CueContext, cue: Cue): WordRange[] | undefined {
  const { words, from, to } = context;
  const conjunction = cue.clause.from - 1;
  if (cue.kind !== 'finite' || cue.inverted || at(words, conjunction).lower !== 'as') return undefined;
  if (!cue.subject || !isVerbOf(lemmaOf(words, cue), 'clause')) return undefined;
  const said = at(words, cue.clause.to).lower === 'out' ? cue.clause.to + 1 : cue.clause.to;
  const beside = skipCircumstance(words, said, to);
  // not "As X wrote in a book, Y put it so: “...”"
  const leads = words.slice(beside, to).some(({ text }) => text === ':');
  const end = at(words, beside).text === ',' && !leads ? beside : skipDays(words, said);
  const closes = end >= to;
  if (!closes && at(words, end).text !== ',') return undefined;
  // "a, and as X noted, b"
  const joined = at(words, conjunction - 1).tag === 'CCONJ' && at(words, conjunction - 2).text === ',';
  if ((conjunction <= from + 1 || joined) && !closes) {
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

/** Whether "a" of "a, X said, b" is reported and does not only set the scene of "b". */
function isReportedBefore(words: Words, before: WordRange, after: WordRange): boolean {
  // "the mill was shut and, X said, sold": only what X is put into
  if (/^(?:that|which|who|whom|and|or|but)$/.test(at(words, before.to - 1).lower)) return false;
  const first = at(words, before.from);
  const next = at(words, before.from + 1);
  if (/^(?:asked|speaking)$/.test(first.lower) || /^(?:asked|speaking)$/.test(next.lower)) return false;
  const opens = { from: before.from, to: Math.min(before.to, before.from + 4) };
  const occasion = /^(?:in|at|on|during)$/.test(first.lower);
  if (occasion && some(words, opens, (word) => setting.test(word.lower))) return false;
  // "in addition", "in contrast"
  if (first.lower === 'in' && before.to - before.from === 2 && at(words, before.from + 1).tag === 'NOUN')
    return false;
  const setsScene =
    /^(?:ADP|ADV|SCONJ|CCONJ|NUM)$/.test(first.tag) ||
    /^(?:still|for|in|by|at|on|but|and|as|after)$/.test(first.lower);
  if (!setsScene) return some(words, before, isNouny);
  const long = before.to - before.from > 6 && some(words, before, isVerbal);
  const said = at(words, after.from).marked;
  return long || (!said && some(words, before, (word) => isNouny(word) || isVerbal(word)));
}
