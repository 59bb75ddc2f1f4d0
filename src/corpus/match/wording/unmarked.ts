import type { Reading } from '../../reading';
import type { Evidence } from './evidence';
import type { Passage } from '../../passage';
import { postAround } from '../places/posts';
import { endsSentence, startsSentence } from '../places/sentenceEnds';
import { reportAround } from '../places/speakerAt';

/** So many words reporters hardly write as their own: without marks they stand in a block quote or a transcript. */
const fewestSaid = 8;

/**
 * Whether the sentence of a place that is not known to stand between marks goes on beyond it, in a block quote, a
 * transcript, after marks that nothing closes: then less is quoted elsewhere. What stands around a report is the
 * reporter's, and so is the sentence that holds few of the words.
 */
export function goesOn({ pairs, stretches }: Evidence, right: Passage, reading: Reading): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (stretches.length > 0 || !first || !last) return false;
  const { text, words } = right;
  const [start, end] = [words[first.right]?.start ?? 0, words[last.right]?.end ?? 0];
  if (postAround(text, { start, end }) || (pairs.length < fewestSaid && !followsOpenMark(text, start)))
    return false;
  const before = !startsSentence(right, first.right);
  const after = !endsSentence(right, last.right);
  if (!before && !after) return false;
  const report = reportAround(reading, { start, end });
  if (!report) return true;
  const isTold = (word: number): boolean => {
    const { start: from, end: to } = words[word] ?? { start: -1, end: -1 };
    return from >= report.start && to <= report.end;
  };
  return (before && isTold(first.right - 1)) || (after && isTold(last.right + 1));
}

/** Whether a mark opens in a paragraph before a place, and none closes there. */
function followsOpenMark(text: string, start: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /“[^“”"]*$/.test(before);
}
