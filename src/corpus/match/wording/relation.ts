import type { Relation } from '../../model';
import type { Evidence, Gap } from './evidence';
import type { Passage } from '../../passage';
import { endsSentence, isOfOtherSentence, startsSentence } from '../places/sentenceEnds';
import { isDenialAt, isInBrackets, isNumber } from '../alike/wordKinds';

/** What is known of two places besides how their words are aligned. */
interface Findings {
  /**
   * The words on the left are what was said: a place that has more words between them has altered it. Otherwise nobody
   * knows which of the two came first, and the one with fewer words is taken for shortened.
   */
  readonly sought: boolean;
  /** Only one of them denies what both have; see `turnsRound`. */
  readonly isTurned: boolean;
  /** They begin or end in other words; see `differingEnds`. */
  readonly endsDiffer: boolean;
  /** What is told at a place without marks begins before or ends after it. */
  readonly goesOn: boolean;
}

/**
 * How the wording on the right relates to the quote on the left, within what both have. A quote that stands whole in
 * both is `verbatim` even if more is quoted around it; whole means that it begins and ends with a sentence or with
 * its marks on both sides. A cut stays one where it takes off, with other words, what denies the rest.
 */
export function relationOf(
  evidence: Evidence,
  left: Passage,
  right: Passage,
  { sought, isTurned, endsDiffer, goesOn }: Findings,
): Relation {
  if (endsDiffer || wordsDiffer(evidence, left, right)) return 'altered';
  if (isTurned && cutsOneWord(evidence)) return 'altered';
  const cut = cutEnds(evidence, left, right);
  const shorter = silentlyShortened(evidence);
  if (sought && (shorter === 'left' || shorter === 'both')) return 'altered';
  if (shorter) return eachLacksWords(shorter, cut, left, right, evidence) ? 'altered' : 'shortened';
  if (cut.left || cut.right || goesOn || evidence.gaps.some(isSaidCut)) return 'truncated';
  return isTurned ? 'altered' : 'verbatim';
}

/** Whether nothing is cut but one word: if that is the negation, nobody cut a quote there. */
function cutsOneWord({ headLeft, headRight, tailLeft, tailRight }: Evidence): boolean {
  return headLeft + headRight + tailLeft + tailRight === 1;
}

function wordsDiffer(evidence: Evidence, left: Passage, right: Passage): boolean {
  if (evidence.similar > 0) return true;
  return evidence.gaps.some(
    (gap) =>
      (gap.left.length > 0 && gap.right.length > 0 && !gap.leftCutSaid && !gap.rightCutSaid) ||
      gap.left.some((word) => weighsMuch(left, gap.left, word) && !gap.rightCutSaid) ||
      gap.right.some((word) => weighsMuch(right, gap.right, word) && !gap.leftCutSaid),
  );
}

/** Left out of their sentence, these change what is said. Brackets are words that the speaker did not say. */
function weighsMuch(passage: Passage, leftOut: readonly number[], word: number): boolean {
  const form = passage.words[word]?.form ?? '';
  if (isOfOtherSentence(passage, leftOut, word)) return false;
  return isDenialAt(passage, word) || isNumber(form) || isInBrackets(passage, word);
}

interface CutEnds {
  /** The side lacks words that the other has at the end of a quote, and cuts a sentence there. */
  readonly left: boolean;
  readonly right: boolean;
}

function cutEnds(
  { headLeft, tailLeft, headRight, tailRight, pairs }: Evidence,
  left: Passage,
  right: Passage,
): CutEnds {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return { left: false, right: false };
  return {
    right:
      (headLeft > 0 && !startsSentence(left, first.left)) || (tailLeft > 0 && !endsSentence(left, last.left)),
    left:
      (headRight > 0 && !startsSentence(right, first.right)) ||
      (tailRight > 0 && !endsSentence(right, last.right)),
  };
}

/** Which side leaves words out without saying so, where only one does; `both` where each does. */
function silentlyShortened({ gaps }: Evidence): 'left' | 'right' | 'both' | undefined {
  const right = gaps.some((gap) => gap.left.length > 0 && !gap.rightCutSaid);
  const left = gaps.some((gap) => gap.right.length > 0 && !gap.leftCutSaid);
  return left && right ? 'both' : left ? 'left' : right ? 'right' : undefined;
}

/**
 * Whether the fuller side in turn lacks words at its end: then each leaves out what the other has. Not where the
 * fuller one is a fragment within a reporter's sentence, which says by its small letter between marks that it is one.
 */
function eachLacksWords(
  shorter: 'left' | 'right' | 'both',
  cut: CutEnds,
  left: Passage,
  right: Passage,
  { pairs: [first], stretches }: Evidence,
): boolean {
  if (shorter === 'both' || !first) return true;
  if (shorter === 'left')
    return cut.right && (stretches.length === 0 || startsWithCapital(right, first.right));
  return cut.left && startsWithCapital(left, first.left);
}

function isSaidCut(gap: Gap): boolean {
  return (gap.left.length > 0 && gap.rightCutSaid) || (gap.right.length > 0 && gap.leftCutSaid);
}

function startsWithCapital({ text, words }: Passage, word: number): boolean {
  return /\p{Lu}/u.test(text.charAt(words[word]?.start ?? 0));
}
