import { isNegation } from '../../text/closedWords';
import { beginsCapital } from '../../text/capital';
import type { Passage } from '../passage';
import { isDeniedByText, isDeniedIn } from './deniedBefore';
import type { Evidence, Gap } from './evidence';
import { startsSentence } from './sentenceEnds';

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
  if (isDenied(left, first.left, right, first.right, headLeft)) return true;
  const wordsRight = stretches.length > 0 ? headRight : near;
  if (isDenied(right, first.right, left, first.left, wordsRight)) return true;
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
    return next !== undefined && isDenied(left, next.left, right, next.right, gap.left.length, true);
  }
  if (!gap.leftCutSaid || !opensDenied(right, gap.right)) return false;
  const next = pairs.find((pair) => pair.right > (gap.right.at(-1) ?? -1));
  return next !== undefined && isDenied(right, next.right, left, next.left, gap.right.length, true);
}

/** Whether some words begin with a negation: what stands before them is what it denies something of. */
function opensDenied({ words }: Passage, leftOut: readonly number[]): boolean {
  const [first, second] = leftOut.map((word) => words[word]?.form ?? '');
  return isNegation(first ?? '') || (auxiliary.test(first ?? '') && isNegation(second ?? ''));
}

/** Whether the one side denies some words that the other one does not deny. */
function isDenied(
  said: Passage,
  at: number,
  other: Passage,
  otherAt: number,
  reach: number,
  inOneClause = false,
): boolean {
  return isDeniedIn(said, at, reach, inOneClause) && !isDeniedByText(other, otherAt);
}

/** The same of few words, whatever stands between marks. */
export function isDeniedNear(said: Passage, at: number, other: Passage, otherAt: number): boolean {
  return isDenied(said, at, other, otherAt, near);
}

/** Whether a word denies what stands before it: "but I do not". */
function endsDenied(passage: Passage, word: number): boolean {
  const { start, form } = passage.words[word] ?? { start: 0, form: '' };
  return isNegation(form) && !(startsSentence(passage, word) && beginsCapital(passage.text.slice(start)));
}
