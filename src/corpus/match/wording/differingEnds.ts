import type { AlignedPair } from '../alike/align';
import type { Evidence, Gap } from './evidence';
import type { Passage } from '../../passage';
import { wordsAfterInSentence, wordsBeforeInSentence } from '../places/sentenceEnds';
import { areKindred, lookAlike } from '../alike/similarWords';

/** So many words more on one side than on the other are another sentence, not another wording of an end. */
const otherEnd = 3;

/** The words in which a quote begins or ends otherwise on both sides, in the middle of a sentence. */
export function differingEnds(evidence: Evidence, left: Passage, right: Passage): Gap[] {
  const [first, last] = [evidence.pairs[0], evidence.pairs.at(-1)];
  if (!first || !last) return [];
  const { head, tail } = endsOf(evidence, first, last, left, right);
  const ends = [head, tail].filter(isOtherWording);
  if (evidence.stretches.length > 0) return ends.map(gapOf);
  // without marks nothing but the words tells where the quote begins and ends
  const around: Ends[] = [
    { ...head, right: before(first.right, near(head, wordsBeforeInSentence(right, first.right))) },
    { ...tail, right: after(last.right, near(tail, wordsAfterInSentence(right, last.right))) },
  ];
  return [...ends, ...around.filter((end) => isReworded(end, left, right))].map(gapOf);
}

/** The words of a sentence beyond what both have, on either side. Word numbers. */
type Ends = Pick<Gap, 'left' | 'right'>;

/**
 * The words among which a cut takes off what denies the rest: before it in its sentence, or the one behind it; see
 * `turnsRound`.
 */
export function wordsCutOff(evidence: Evidence, left: Passage, right: Passage): Ends {
  const [first, last] = [evidence.pairs[0], evidence.pairs.at(-1)];
  if (!first || !last) return { left: [], right: [] };
  const { head, tail } = endsOf(evidence, first, last, left, right);
  const cutOff = (side: keyof Ends): number[] => [
    ...head[side],
    ...(tail[side].length === 1 ? tail[side] : []),
  ];
  return { left: cutOff('left'), right: cutOff('right') };
}

function endsOf(
  { headLeft, headRight, tailLeft, tailRight }: Evidence,
  first: AlignedPair,
  last: AlignedPair,
  left: Passage,
  right: Passage,
): { readonly head: Ends; readonly tail: Ends } {
  return {
    head: {
      left: before(first.left, Math.min(headLeft, wordsBeforeInSentence(left, first.left))),
      right: before(first.right, Math.min(headRight, wordsBeforeInSentence(right, first.right))),
    },
    tail: {
      left: after(last.left, Math.min(tailLeft, wordsAfterInSentence(left, last.left))),
      right: after(last.right, Math.min(tailRight, wordsAfterInSentence(right, last.right))),
    },
  };
}

function isOtherWording({ left, right }: Ends): boolean {
  return left.length > 0 && right.length > 0 && right.length <= left.length + otherEnd;
}

/** More words than these are cut, whatever stands in their place. */
const longestReworded = 3;

/** So many words of a report stand in the place of those of a quote: as many, and one more. */
function near({ left, right }: Ends, inSentence: number): number {
  const looked = left.length > 0 && left.length <= longestReworded && right.length === 0;
  return looked ? Math.min(left.length + 1, inSentence) : 0;
}

/** Whether a report has some of the words at the end of a quote, among others: “would best be” for “are best”. */
function isReworded({ left: here, right: there }: Ends, left: Passage, right: Passage): boolean {
  return there.some((word) => {
    const form = right.words[word]?.form ?? '';
    return here.some((other) => isOne(left.words[other]?.form ?? '', form));
  });
}

function isOne(a: string, b: string): boolean {
  return a === b ? !/^(?:an?|the)$/.test(a) : areKindred(a, b) || lookAlike(a, b);
}

function gapOf({ left, right }: Ends): Gap {
  return { left, right, leftCutSaid: false, rightCutSaid: false };
}

function before(word: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => word - count + i);
}

function after(word: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => word + 1 + i);
}
