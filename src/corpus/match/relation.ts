import { wordsOf } from '../../text/words';
import type { Relation } from '../model';
import { isNegation } from '../../text/closedWords';
import { isInBrackets, isNumber } from './changes';
import type { AlignedPair } from './align';
import type { Evidence, Gap } from './evidence';
import type { Passage } from './passage';

/**
 * How the wording on the right relates to the quote on the left, within what both have. A quote that stands whole in
 * both is `verbatim` even if more is quoted around it; whole means that it begins and ends with a sentence or with
 * its marks on both sides.
 * @param sought the words on the left are what was said: a place that has more words between them has altered it.
 * Otherwise nobody knows which of the two came first, and the one with fewer words is taken for shortened.
 */
export function relationOf(evidence: Evidence, left: Passage, right: Passage, sought: boolean): Relation {
  if (wordsDiffer(evidence, left, right) || turnsRound(evidence, left, right)) return 'altered';
  const cut = cutEnds(evidence, left, right);
  const shorter = silentlyShortened(evidence);
  const first = evidence.pairs[0];
  if (sought && (shorter === 'left' || shorter === 'both')) return 'altered';
  if (shorter && first) return eachLacksWords(shorter, cut, left, right, first) ? 'altered' : 'shortened';
  if (cut.left || cut.right || evidence.gaps.some(isSaidCut)) return 'truncated';
  return 'verbatim';
}

function wordsDiffer(evidence: Evidence, left: Passage, right: Passage): boolean {
  if (evidence.similar > 0) return true;
  if (differsAtAnEnd(evidence, left, right)) return true;
  return evidence.gaps.some(
    (gap) =>
      (gap.left.length > 0 && gap.right.length > 0 && !gap.leftCutSaid && !gap.rightCutSaid) ||
      gap.left.some((word) => weighsMuch(left, word) && !gap.rightCutSaid) ||
      gap.right.some((word) => weighsMuch(right, word) && !gap.leftCutSaid),
  );
}

/** Left out, these change what is said. Brackets are words that the speaker did not say. */
function weighsMuch(passage: Passage, word: number): boolean {
  const form = passage.words[word]?.form ?? '';
  return isNegation(form) || isNumber(form) || isInBrackets(passage, word);
}

/** A negation so few words before a quote, in the reporter's own words, still governs it. */
const wordsBefore = 4;
const longestBefore = 40;

/**
 * Whether the one side lacks a negation just before or at the end of what both have: cut there, "not confident we can
 * win" says the opposite. Not where the reporter's words before the marks say it instead.
 */
export function turnsRound(
  { pairs, headLeft, headRight, tailLeft, tailRight }: Evidence,
  left: Passage,
  right: Passage,
): boolean {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return false;
  if (headLeft > 0 && negates(left, first.left - 1) && !isDeniedBefore(right, first.right)) return true;
  if (headRight > 0 && negates(right, first.right - 1) && !isDeniedBefore(left, first.left)) return true;
  return (
    (tailLeft === 1 && negates(left, last.left + 1)) || (tailRight === 1 && negates(right, last.right + 1))
  );
}

/** Whether the one side has a negation right before some words, and the other has none before the marks or the same words. */
export function isDenied(said: Passage, at: number, other: Passage, otherAt: number): boolean {
  return negates(said, at - 1) && !isDeniedBefore(other, otherAt);
}

function negates({ words }: Passage, word: number): boolean {
  return isNegation(words[word]?.form ?? '');
}

function isDeniedBefore({ text, words }: Passage, word: number): boolean {
  const end = words[word]?.start ?? 0;
  const before = wordsOf(text, { start: Math.max(0, end - longestBefore), end });
  return before
    .slice(-wordsBefore)
    .some(({ form }) => isNegation(form) || /^den(?:y|ie[ds]|ying)$/.test(form));
}

/** So many words more on one side than on the other are another sentence, not another wording of an end. */
const otherEnd = 3;

/** Whether a quote begins or ends in different words on both sides, in the middle of a sentence. */
function differsAtAnEnd(evidence: Evidence, left: Passage, right: Passage): boolean {
  const { headLeft, headRight, tailLeft, tailRight, pairs } = evidence;
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return false;
  const head = headLeft > 0 && headRight > 0 && headRight <= headLeft + otherEnd;
  const tail = tailLeft > 0 && tailRight > 0 && tailRight <= tailLeft + otherEnd;
  return (
    (head && !startsSentence(left, first.left) && !startsSentence(right, first.right)) ||
    (tail && !endsSentence(left, last.left) && !endsSentence(right, last.right))
  );
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
 * fuller one is a fragment within a reporter's sentence, which says by its small letter that it is one.
 */
function eachLacksWords(
  shorter: 'left' | 'right' | 'both',
  cut: CutEnds,
  left: Passage,
  right: Passage,
  first: AlignedPair,
): boolean {
  if (shorter === 'both') return true;
  if (shorter === 'left') return cut.right && startsWithCapital(right, first.right);
  return cut.left && startsWithCapital(left, first.left);
}

function isSaidCut(gap: Gap): boolean {
  return (gap.left.length > 0 && gap.rightCutSaid) || (gap.right.length > 0 && gap.leftCutSaid);
}

function startsWithCapital({ text, words }: Passage, word: number): boolean {
  return /\p{Lu}/u.test(text.charAt(words[word]?.start ?? 0));
}

/** Whether a full stop or the like stands before a word. */
export function followsFullStop({ text, words }: Passage, word: number): boolean {
  const before = words[word - 1];
  return before !== undefined && /[.!?…]/.test(text.slice(before.end, words[word]?.start ?? before.end));
}

/** Marks within a quote: what they hold is a quote of its own. */
const nestedMark = /["“”]|\s['‘]$|[,.!?]['’]/;

/** Whether a sentence begins at a word: a full stop or a line's end before it, or a capital after another quote. */
function startsSentence({ text, words }: Passage, word: number): boolean {
  const before = words[word - 1];
  if (!before) return true;
  const between = text.slice(before.end, words[word]?.start ?? before.end);
  if (/[.!?…\n]/.test(between) || nestedMark.test(between)) return true;
  // what goes on small after a colon or a dash is the rest of a sentence
  return /[:;—]|--/.test(between) && !/^\p{Ll}/u.test(text.slice(words[word]?.start));
}

function endsSentence(passage: Passage, word: number): boolean {
  return word + 1 >= passage.words.length || startsSentence(passage, word + 1);
}
