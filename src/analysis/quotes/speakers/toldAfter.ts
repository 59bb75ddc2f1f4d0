import { isGenitive } from '../grammar/phraseWords';
import { isPossessive } from '../../../text/pronouns';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { phraseStartingAt } from '../grammar/phraseStarting';
import type { Speaker } from '../draft';
import { isSaying } from './owners';
import { readSentence } from '../reports/sentenceReports';
import { subjectOf } from '../grammar/subjects';
import { at, isVerbal, spanOf, type WordRange, type Words } from '../word';

const looksBack = /^(?:that|those|this|these|such|so|thus)(?:['’]s)?$/;
const looksBackSo = /^(?:so|thus)$/;
/** Who does that so says what stands before. */
const tellsHow = /^(?:describe|recall|put|sum|summarise|summarize|explain|recount|remember|begin)$/;
/** "So said X" and its like have no other meaning. */
const saidSo = /^(?:say|write|speak|declare|proclaim|conclude|argue|reckon)$/;

/**
 * Who is said to have spoken by a sentence that looks back at the words right before it: "That was how X described
 * the deal.", "Those were the words of X.", "That was X’s verdict.", "So X described it.", "So says X." `undefined` for
 * all others.
 */
export function toldAfter(words: Words, sentence: WordRange): Speaker | undefined {
  const first = at(words, sentence.from);
  if (!looksBack.test(first.lower)) return undefined;
  if (looksBackSo.test(first.lower)) return saidAfterSo(words, sentence) ?? describedSo(words, sentence);
  const second = sentence.from + 1;
  const next = /^(?:VERB|AUX|PART)$/.test(at(words, second).tag) ? second + 1 : second;
  if (next === second && !/['’]s$/.test(first.lower)) return undefined;
  const link = at(words, next).lower;
  if (/^(?:how|what)$/.test(link)) {
    const cue = readSentence(words, sentence).cues.find((one) => one.head > next && one.subject);
    return cue?.subject && signed(words, cue.subject, cue.range);
  }
  return ofOwner(words, next, sentence.to);
}

/** "So said X", "So says X" */
function saidAfterSo(words: Words, { from, to }: WordRange): Speaker | undefined {
  const verb = at(words, from + 1);
  if (!saidSo.test(verb.lemma) || verb.tag !== 'VERB') return undefined;
  const subject = phraseStartingAt(words, from + 2, to);
  return subject && signed(words, subject, { from: from + 1, to: from + 2 });
}

/** "So X described the moment" */
function describedSo(words: Words, { from, to }: WordRange): Speaker | undefined {
  for (let i = from + 2; i < to; i++) {
    if (!isVerbal(at(words, i))) continue;
    const { subject } = subjectOf(words, i, from + 1, []);
    if (subject?.from !== from + 1 || !tellsHow.test(at(words, i).lemma)) return undefined;
    return signed(words, subject, { from: i, to: i + 1 });
  }
  return undefined;
}

/** "the first words of X", "the verdict of X", "X’s verdict", "his message": whose saying it was, from word `from` on. */
function ofOwner(words: Words, from: number, to: number): Speaker | undefined {
  const possessive = isPossessive(at(words, from).lower);
  for (let noun = from; noun < to && at(words, noun).tag !== 'VERB'; noun++) {
    if (!isSaying(words, { from: noun, to: noun + 1 })) continue;
    const cue = { from: noun, to: noun + 1 };
    if (possessive) return signed(words, { from, to: from + 1 }, cue);
    let owner = noun - 1;
    while (owner > from && at(words, owner).tag === 'ADJ') owner--;
    if (isGenitive(at(words, owner))) {
      const named = phraseEndingAt(words, owner - 1, from);
      return named && signed(words, { from: named.from, to: owner + 1 }, cue);
    }
    if (!/^(?:of|from)$/.test(at(words, noun + 1).lower)) continue;
    const subject = phraseStartingAt(words, noun + 2, to);
    return subject && signed(words, subject, { from: noun, to: noun + 2 });
  }
  return undefined;
}

function signed(words: Words, subject: WordRange, cue: WordRange): Speaker {
  return { mention: spanOf(words, subject), cue: spanOf(words, cue), rule: 'signature' };
}
