import { isVerbOf, speechVerbLemma } from '../../analysis/quotes/grammar/speechVerbs';
import type { Passage, WordRange } from '../passage';

/** Whether a length of time is what is left of it: "with four weeks left", "three weeks remain", "five months away from", "two days to go". */
export function isAhead({ words }: Passage, { to }: WordRange): boolean {
  const after = words.slice(to, to + 2).map(({ form }) => form);
  return /^(?:left|remain|remains|remaining|away|from|until)\b|^to go$/.test(after.join(' '));
}

/** Whether a figure stands beside a verb that tells who says so: "said on Monday". */
export function isOfReport({ words }: Passage, { from, to }: WordRange): boolean {
  return [from - 1, from - 2, to].some((i) => {
    const form = words[i]?.form ?? '';
    // "a Thursday showing" and "in a tweet March 28" report nothing
    const isNoun =
      form.endsWith('ing') || /^(?:an?|the|his|her|their|its|this|that)$/.test(words[i - 1]?.form ?? '');
    const lemma = isNoun ? undefined : speechVerbLemma(form);
    return lemma !== undefined && isVerbOf(lemma, 'clause', 'listener');
  });
}
