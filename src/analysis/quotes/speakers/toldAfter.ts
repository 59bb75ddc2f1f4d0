import { phraseStartingAt } from '../grammar/phraseStarting';
import type { Reading } from '../reading';
import type { Speaker } from '../draft';
import { readSentence } from '../reports/sentenceReports';
import { subjectOf } from '../grammar/subjects';
import { at, isVerbal, spanOf, type WordRange, type Words } from '../word';

const looksBack = /^(?:that|those|this|these|such|so|thus)(?:['’]s)?$/;
const looksBackSo = /^(?:so|thus)$/;
/** Who does that so says what stands before. */
const tellsHow = /^(?:describe|recall|put|sum|summarise|summarize|explain|recount|remember|begin)$/;

/** "So X described the moment" */
function describedSo(words: Words, sentence: WordRange): Speaker | undefined {
  for (let i = 2; i < sentence.to; i++) {
    if (!isVerbal(at(words, i))) continue;
    const { subject } = subjectOf(words, i, sentence.from + 1, []);
    if (subject?.from !== 1 || !tellsHow.test(at(words, i).lemma)) return undefined;
    return {
      mention: spanOf(words, subject),
      cue: spanOf(words, { from: i, to: i + 1 }),
      rule: 'signature',
    };
  }
  return undefined;
}

/**
 * Who is said to have spoken by a paragraph that looks back at the words right before it: "That was how X described
 * the deal.", "Those were the words of X.", "So X described it." `undefined` for all others.
 */
export function toldAfter({ words, sentences }: Reading): Speaker | undefined {
  const [sentence] = sentences;
  if (!sentence || !looksBack.test(at(words, 0).lower)) return undefined;
  if (looksBackSo.test(at(words, 0).lower)) return describedSo(words, sentence);
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
