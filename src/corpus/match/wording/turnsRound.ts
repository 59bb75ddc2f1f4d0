import { isNegation } from '../../../text/closedWords';
import { beginsCapital } from '../../../text/capital';
import type { Passage } from '../../passage';
import { isDeniedByText, isDeniedIn } from './deniedBefore';
import type { Evidence, Gap } from './evidence';
import { startsSentence } from '../places/sentenceEnds';

/** A few words before a place count where nothing tells with which of them a report begins. */
const near = 4;

/**
 * Whether the one side lacks a negation before, at the end of or in a cut within what both have: without the words before,
 * "not confident we can win" says the opposite. Not where the reporter's words before the marks say it instead.
 */
export function turnsRound(evidence: Evidence, left: Passage, right: Passage): boolean {
  const { pairs, gaps, headLeft, headRight, tailLeft, tailRight, stretches } = evidence;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return false;
  const [here, there] = [wordOf(left, first.left), wordOf(right, first.right)];
  if (onlyDenies(here, there, headLeft)) return true;
  if (onlyDenies(there, here, stretches.length > 0 ? headRight : near)) return true;
  if (gaps.some((gap) => isTurnedAt(gap, evidence, left, right))) return true;
  return (
    (tailLeft === 1 && endsDenied(left, last.left + 1)) ||
    (tailRight === 1 && endsDenied(right, last.right + 1))
  );
}

const auxiliary =
  /^(?:do|does|did|is|are|was|were|have|has|had|will|would|can|could|shall|should|may|might|must)$/;

/** Whether a side says that it leaves words out where the other one goes on with a negation: "we will (not, of course,) pay". */
function isTurnedAt(gap: Gap, { pairs }: Evidence, left: Passage, right: Passage): boolean {
  if (gap.left.length > 0 && gap.right.length > 0) return false;
  if (gap.rightCutSaid && opensDenied(left, gap.left)) {
    const next = pairs.find((pair) => pair.left > (gap.left.at(-1) ?? -1));
    return next !== undefined && deniesCut(wordOf(left, next.left), wordOf(right, next.right), gap.left);
  }
  if (!gap.leftCutSaid || !opensDenied(right, gap.right)) return false;
  const next = pairs.find((pair) => pair.right > (gap.right.at(-1) ?? -1));
  return next !== undefined && deniesCut(wordOf(right, next.right), wordOf(left, next.left), gap.right);
}

/** Whether some words that only one side has deny the one behind them, of which the other side denies nothing. */
function deniesCut(behind: WordOf, other: WordOf, cut: readonly number[]): boolean {
  return onlyDenies(behind, other, cut.length, true);
}

/** Whether some words begin with a negation: what stands before them is what it denies something of. */
function opensDenied({ words }: Passage, leftOut: readonly number[]): boolean {
  const [first, second] = leftOut.map((word) => words[word]?.form ?? '');
  return isNegation(first ?? '') || (auxiliary.test(first ?? '') && isNegation(second ?? ''));
}

/** A word of one side, the first of those that both have. */
interface WordOf {
  readonly passage: Passage;
  readonly word: number;
}

function wordOf(passage: Passage, word: number): WordOf {
  return { passage, word };
}

/** Whether the one side denies, by so many words before them, some words that the other one does not deny. */
function onlyDenies(one: WordOf, other: WordOf, reach: number, inOneClause = false): boolean {
  return isDeniedIn(one.passage, one.word, reach, inOneClause) && !isDeniedByText(other.passage, other.word);
}

/** The same of few words, whatever stands between marks. */
export function onlyDeniesNear(one: WordOf, other: WordOf): boolean {
  return onlyDenies(one, other, near);
}

/** Whether a word denies what stands before it: "but I do not". */
function endsDenied(passage: Passage, word: number): boolean {
  const { start, form } = passage.words[word] ?? { start: 0, form: '' };
  return isNegation(form) && !(startsSentence(passage, word) && beginsCapital(passage.text.slice(start)));
}
