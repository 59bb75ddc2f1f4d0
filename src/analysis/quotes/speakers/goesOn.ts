import { at, isNouny, isVerbal, type WordRange, type Words } from '../word';

/**
 * With what a sentence goes on behind words in marks: a clause, as one does that says who spoke them (“...,” wailed a clerk;
 * “...,” he fumed), or only words that go on with them (“...,” adding that it rained; “...,” which is false).
 */
export type GoingOn = 'clause' | 'words';

/** @param range the words behind the marks. */
export function goingOnWith(words: Words, { from, to }: WordRange): GoingOn {
  const first = at(words, from);
  const begins = isNouny(first) || /^(?:DET|VERB)$/.test(first.tag);
  if (!begins || first.lower.endsWith('ing') || /^(?:something|which|who|that)$/.test(first.lower))
    return 'words';
  for (let i = from; i < to; i++) {
    const word = at(words, i);
    if (isVerbal(word) && !word.lower.endsWith('ing') && at(words, i - 1).lower !== 'to') return 'clause';
  }
  return 'words';
}
