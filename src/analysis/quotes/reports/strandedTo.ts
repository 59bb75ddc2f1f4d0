import { phraseEndingAt } from '../grammar/phraseEnding';
import { subjectOf } from '../grammar/subjects';
import { at, type WordRange, type Words } from '../word';
import type { Cue } from './cue';

/** Whether a form of the past stands right behind a "to" that belongs to the verb before: "the bakers she spoke to said". */
export function followsStrandedTo(words: Words, i: number): boolean {
  const { lower, lemma } = at(words, i);
  return lower !== lemma && /(?:ed|said|told)$/.test(lower) && at(words, i - 1).lower === 'to';
}

/** The cue of such a form, word `i`: its subject is the phrase before the clause that ends in "to"; `undefined` if none is there. */
export function strandedCue(words: Words, i: number, { from }: WordRange): Cue | undefined {
  const inner = subjectOf(words, i - 2, from, []);
  if (at(words, i - 2).tag !== 'VERB' || !inner.subject) return undefined;
  const before = inner.subject.from - 1;
  const last = /^(?:whom|who|that|which)$/.test(at(words, before).lower) ? before - 1 : before;
  const subject = phraseEndingAt(words, last, from);
  if (!subject) return undefined;
  const range = { from: i, to: i + 1 };
  const clause = { from: subject.from, to: i + 1 };
  return { kind: 'finite', head: i, range, subject, clause, inverted: false, relative: false };
}
