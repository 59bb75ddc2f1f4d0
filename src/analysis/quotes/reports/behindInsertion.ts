import { isVerbOf } from '../grammar/speechVerbs';
import { at, isDash, isRelative, type Word } from '../word';
import { lemmaOf, type Cue } from './cue';
import type { CueContext } from './cueContext';
import { isReported } from './reported';

const longestInsertion = 14;

/**
 * Where a cue goes on behind what is inserted at `start`: "said, speaking in London, that", "said, in one case, the tests
 * were", "said — on Monday — that". `start` if nothing is, or nothing reported follows.
 */
export function behindInsertion(context: CueContext, cue: Cue, start: number): number {
  const { words, to } = context;
  const dash = isDash(words, start);
  if (!dash && !(at(words, start).text === ',' && beginsInsertion(at(words, start + 1)))) return start;
  const closes = (i: number): boolean => (dash ? isDash(words, i) : at(words, i).text === ',');
  let close = start + 1;
  while (close < to && !closes(close) && close - start < longestInsertion) close++;
  if (close >= to || !closes(close)) return start;
  if (at(words, close + 1).lower === 'that') return close + 1;
  return !dash && goesOn(context, cue, close + 1) ? close + 1 : start;
}

function beginsInsertion({ tag, lower }: Word): boolean {
  return /^(?:ADP|ADV|SCONJ)$/.test(tag) || (tag === 'VERB' && /(?:ing|ed)$/.test(lower));
}

/** Whether what a cue reports begins behind an insertion without "that"; it may stand before the cue as well. */
function goesOn(context: CueContext, cue: Cue, start: number): boolean {
  const { words, from } = context;
  if (cue.inverted || !isVerbOf(lemmaOf(words, cue), 'clause', 'infinitive', 'question')) return false;
  const before = at(words, cue.clause.from - 1);
  if (cue.clause.from > from && (before.text === ',' || before.marked)) return false;
  const next = at(words, start);
  const clause = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag) && !isRelative(next);
  if (!(clause && cue.kind === 'finite') && !/^(?:to|if|whether|how|why)$/.test(next.lower)) return false;
  return isReported(context, cue, start);
}
