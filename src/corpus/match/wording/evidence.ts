import type { WordRarity } from '../../index/wordRarity';
import { firstEndingAfter, type Span } from '../../../text/span';
import { stretchesIn, type Reading, type Stretch } from '../../reading';
import type { AlignedPair } from '../alike/align';
import { saidBetween } from './notSaid';
import { passageOf, type Passage } from '../../passage';
import { postAround } from '../places/posts';
import { isOfOtherSentence } from '../places/sentenceEnds';
import { isDenialAt } from '../alike/wordKinds';

/** Words that stand between two aligned pairs on one or both sides. Word numbers. */
export interface Gap {
  readonly left: readonly number[];
  /** Where the aligned words are quoted, only those between marks count. */
  readonly right: readonly number[];
  /** The gap says that something is left out there: an ellipsis, or marks that close and open again. */
  readonly leftCutSaid: boolean;
  readonly rightCutSaid: boolean;
}

/** A quote, and the words of an article that it is looked for in. */
export interface Sides {
  /** The words of the quote, all of them. */
  readonly left: Passage;
  /** The words around a place of the article. */
  readonly right: Passage;
  /** The article that `right` is from. */
  readonly reading: Reading;
  readonly rarity: WordRarity;
}

/** What speaks for and against two places carrying the same quote. */
export interface Evidence {
  /** Never empty. */
  readonly pairs: readonly AlignedPair[];
  readonly gaps: readonly Gap[];
  /** The quoted stretches that the aligned words on the right stand in; empty if they are not quoted. */
  readonly stretches: readonly Stretch[];
  /**
   * 0..1, shares of the weight of the words of the quote on the left, and of the touched stretches on the right; a negation
   * that only one side has counts for neither.
   */
  readonly coverLeft: number;
  readonly coverRight: number;
  /** 0..1, share of aligned words among all words of the aligned parts. */
  readonly density: number;
  /** Weight of the aligned words, added up: how unlikely they are to stand in a row by chance. */
  readonly information: number;
  /** Longest run of same words in a row on both sides, whatever one of them denies. */
  readonly run: number;
  /** Words of the quote before and after its aligned part. */
  readonly headLeft: number;
  readonly tailLeft: number;
  /** Words of the touched stretches before and after, or of the embedded post that holds the aligned words. */
  readonly headRight: number;
  readonly tailRight: number;
  /** How many aligned words are not the same. */
  readonly similar: number;
}

/** What a word that is not quite the same counts of one that is. */
const similarWorth = 0.7;

/** Weighs an alignment; `undefined` if it is empty. */
export function weigh(pairs: readonly AlignedPair[], sides: Sides): Evidence | undefined {
  const { left, right, reading } = sides;
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return undefined;
  const start = right.words[first.right]?.start ?? 0;
  const end = right.words[last.right]?.end ?? start;
  const aligned = { start, end };
  const stretches = stretchesIn(reading, aligned);
  const around = wordsAround(stretches, aligned, sides);
  const post = stretches.length === 0 ? postAround(reading.article.text, aligned) : undefined;
  const beside = post ? wordsAround([post.span], aligned, sides) : around;
  const gaps = gapsOf(pairs, left, right, stretches.length > 0);
  const lost = gaps.filter((gap) => isLostDenial(gap, left, right));
  const weightLeft = total(left.weights) - weightOf(lost, 'left', left);
  const weightRight = around.weight - misspelt(pairs, left, right) - weightOf(lost, 'right', right);
  const information = pairs.reduce(
    (sum, { left: i, exact }) => sum + (left.weights[i] ?? 0) * (exact ? 1 : similarWorth),
    0,
  );
  return {
    pairs,
    gaps,
    stretches,
    coverLeft: share(information, weightLeft),
    coverRight: around.weight > 0 ? share(information, weightRight) : 0,
    density: densityOf(pairs, gaps),
    information,
    run: longestRun(pairs, lost),
    headLeft: first.left,
    tailLeft: left.words.length - 1 - last.left,
    headRight: beside.head,
    tailRight: beside.tail,
    similar: pairs.filter(({ exact }) => !exact).length,
  };
}

/** What words weigh too much on the right because they are misspelt there, and so seem rare. */
function misspelt(pairs: readonly AlignedPair[], left: Passage, right: Passage): number {
  return pairs.reduce((sum, pair) => {
    if (pair.exact || (right.stretch[pair.right] ?? -1) < 0) return sum;
    return sum + Math.max(0, (right.weights[pair.right] ?? 0) - (left.weights[pair.left] ?? 0));
  }, 0);
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function total(weights: Float32Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** The words of the touched stretches: how many stand outside the aligned ones, and the weight of all. */
function wordsAround(
  stretches: readonly Span[],
  { start, end }: Span,
  sides: Sides,
): { head: number; tail: number; weight: number } {
  const around = { head: 0, tail: 0, weight: 0 };
  for (const stretch of stretches) {
    const { words, weight } = stretchRead(stretch, sides);
    around.head += firstEndingAfter(words, start);
    around.tail += words.length - firstStartingFrom(words, end);
    around.weight += weight;
  }
  return around;
}

/** The words of a stretch, and the weight of all. */
interface StretchRead {
  readonly words: readonly Span[];
  readonly weight: number;
}

/** A long quote is weighed sentence by sentence: what was read of its article for two sides, by start and end. */
const read = new WeakMap<Sides, Map<string, StretchRead>>();

function stretchRead(stretch: Span, sides: Sides): StretchRead {
  let stretches = read.get(sides);
  if (!stretches) read.set(sides, (stretches = new Map<string, StretchRead>()));
  const key = `${stretch.start}-${stretch.end}`;
  let found = stretches.get(key);
  if (!found) {
    const { words, weights } = passageOf(sides.reading, stretch, sides.rarity);
    stretches.set(key, (found = { words, weight: total(weights) }));
  }
  return found;
}

function firstStartingFrom(words: readonly Span[], offset: number): number {
  let number = firstEndingAfter(words, offset);
  while ((words[number]?.start ?? offset) < offset) number++;
  return number;
}

/**
 * The words between aligned pairs, in order; pairs that follow each other on both sides have none.
 * @param quoted whether words outside marks on the right are passed over.
 */
export function gapsOf(pairs: readonly AlignedPair[], left: Passage, right: Passage, quoted: boolean): Gap[] {
  const gaps: Gap[] = [];
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1];
    if (!before || (before.left + 1 === pair.left && before.right + 1 === pair.right)) return;
    const outLeft = saidBetween(left, before.left, pair.left);
    const between = saidBetween(right, before.right, pair.right);
    const outRight = quoted ? between.filter((word) => (right.stretch[word] ?? -1) >= 0) : between;
    if (outLeft.length === 0 && outRight.length === 0) return;
    if (joined(left, outLeft) === joined(right, outRight)) return;
    gaps.push({
      left: outLeft,
      right: outRight,
      leftCutSaid: saysCut(left, before.left, pair.left),
      rightCutSaid:
        saysCut(right, before.right, pair.right) || right.stretch[before.right] !== right.stretch[pair.right],
    });
  });
  return gaps;
}

/** "health care" is "healthcare". */
function joined({ words }: Passage, numbers: readonly number[]): string {
  return numbers.map((number) => words[number]?.form ?? '').join('');
}

const ellipsis = /\.\s?\.\s?\.|…|\[\s*\]/;

function saysCut(passage: Passage, before: number, after: number): boolean {
  const start = passage.words[before]?.end ?? 0;
  const end = passage.words[after]?.start ?? start;
  return ellipsis.test(passage.text.slice(start, end));
}

/** A cut that is said costs less than one that is not. */
const saidCutCost = 0.3;

function densityOf(pairs: readonly AlignedPair[], gaps: readonly Gap[]): number {
  let left = pairs.length;
  let right = pairs.length;
  for (const gap of gaps) {
    left += gap.left.length * (gap.rightCutSaid ? saidCutCost : 1);
    right += gap.right.length * (gap.leftCutSaid ? saidCutCost : 1);
  }
  return pairs.length / Math.max(left, right);
}

/** @param lost leave what stands around them one run. */
function longestRun(pairs: readonly AlignedPair[], lost: readonly Gap[]): number {
  const [lostLeft, lostRight] = [lost.map(({ left }) => left[0]), lost.map(({ right }) => right[0])];
  let longest = 0;
  let run = 0;
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1];
    const goesOn =
      before &&
      (before.left + 1 === pair.left || lostLeft.includes(before.left + 1)) &&
      (before.right + 1 === pair.right || lostRight.includes(before.right + 1));
    run = pair.exact ? (goesOn ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  });
  return longest;
}

const support = /^(?:do|does|did)$/;

/** Whether one side has nothing more within a sentence than what denies it: “we do (not) agree”. It is the same quote then. */
function isLostDenial(gap: Gap, left: Passage, right: Passage): boolean {
  if (gap.left.length > 0 && gap.right.length > 0) return false;
  const [passage, words] = gap.left.length > 0 ? [left, gap.left] : [right, gap.right];
  const [first, ...more] = words;
  const [denial, ...others] = support.test(passage.words[first ?? -1]?.form ?? '') ? more : words;
  return (
    denial !== undefined &&
    others.length === 0 &&
    isDenialAt(passage, denial) &&
    !isOfOtherSentence(passage, words, denial)
  );
}

function weightOf(gaps: readonly Gap[], side: 'left' | 'right', { weights }: Passage): number {
  return gaps.reduce((sum, gap) => gap[side].reduce((of, word) => of + (weights[word] ?? 0), sum), 0);
}
