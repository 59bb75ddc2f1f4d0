import { phraseStartingAt } from './phraseStarting';
import type { Reading } from '../reading';
import type { Speaker } from '../draft';
import { readSentence } from '../reports/sentenceReports';
import { at, spanOf } from '../word';

const looksBack = /^(?:that|those|this|these|such|so)(?:['’]s)?$/;

/**
 * Who is said to have spoken by a paragraph that looks back at the words right before it: "That was how X described
 * the deal.", "Those were the words of X." `undefined` for all others.
 */
export function toldAfter({ words, sentences }: Reading): Speaker | undefined {
  const [sentence] = sentences;
  if (!sentence || !looksBack.test(at(words, 0).lower)) return undefined;
  const next = /^(?:VERB|AUX|PART)$/.test(at(words, 1).tag) ? 2 : 1;
  const link = at(words, next).lower;
  if (/^(?:how|what)$/.test(link)) {
    const cue = readSentence(words, sentence).cues.find((one) => one.head > next && one.subject);
    if (!cue?.subject) return undefined;
    return { mention: spanOf(words, cue.subject), cue: spanOf(words, cue.range), rule: 'signature' };
  }
  const owned =
    link === 'the' && /^words?$/.test(at(words, next + 1).lower) && at(words, next + 2).lower === 'of';
  const subject = owned ? phraseStartingAt(words, next + 3, sentence.to) : undefined;
  return (
    subject && {
      mention: spanOf(words, subject),
      cue: spanOf(words, { from: next + 1, to: next + 3 }),
      rule: 'signature',
    }
  );
}
