import { comparableWords, different, likenessOfForms, same, similar, type Comparable } from './likeWords';
import { partOf, type Passage } from '../../passage';
import { partPairs } from './partPairs';

/** A word of one passage that stands for a word of another, by word numbers. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
  /** The same word; otherwise another form of it or a kindred one. */
  readonly exact: boolean;
}

// Scores of the alignment, on the scale of word weights; chosen on 1,500 edited quotes (recall of edits against
// hits on shuffled and frame-sharing ones).
/** Two words that are the same: this and the word's weight. */
const sameWord = 0.6;
/** The share of that for words that only resemble each other. */
const similarShare = 0.56;
const otherWord = -0.9;
/** To leave out a first word, and each one after it: cheap, since quotes are cut and broken by "he said". */
const openGap = 1.1;
const extendGap = 0.06;
/** To pass from words left out on one side to words left out on the other. */
const turnGap = 0.3;

/** How a state of a cell was reached; `fresh` begins an alignment. */
const fresh = 0;
const fromPair = 1;
const fromLeft = 2;
const fromRight = 3;

// A cell's byte: two bits each for the likeness of its words and for where its three states come from. A pair that does
// not pay has no likeness and begins nothing.
const pairOrigin = 2;
const leftOrigin = 4;
const rightOrigin = 6;
const twoBits = 3;

/** Two megabytes, some ten milliseconds: two quotes of 1,400 words. Longer ones are aligned in parts. */
const mostCells = 1 << 21;

/**
 * The best local alignment of two passages: the pairs of like words, in order in both. Words between two pairs were
 * left out, added or replaced. Empty when nothing is alike. Very long passages are aligned between words that both have
 * once, so that the time grows no faster than they do; what has no such words is passed over.
 */
export function align(left: Passage, right: Passage): AlignedPair[] {
  if (left.words.length * right.words.length <= mostCells) return alignWhole(left, right);
  return partPairs(left, right).flatMap((part) => {
    const [here, there] = [part.left, part.right];
    if ((here.to - here.from) * (there.to - there.from) > mostCells) return [];
    const pairs = alignWhole(partOf(left, here.from, here.to), partOf(right, there.from, there.to));
    return pairs.map((pair) => ({ ...pair, left: pair.left + here.from, right: pair.right + there.from }));
  });
}

/**
 * Takes time and memory in the product of the lengths.
 *
 * After Smith and Waterman (1981), with the affine gaps of Gotoh (1982).
 */
function alignWhole(left: Passage, right: Passage): AlignedPair[] {
  const width = right.words.length + 1;
  const cells = new Uint8Array((left.words.length + 1) * width);
  return trace(cells, width, fillCells(cells, left, right));
}

/**
 * Fills in how the best alignments that end in each cell come about.
 * @returns the cell in which the best of all ends, 0 if there is none.
 */
function fillCells(cells: Uint8Array, left: Passage, right: Passage): number {
  const width = right.words.length + 1;
  const [leftWords, rightWords] = [comparableWords(left), comparableWords(right)];
  const likeness = new Uint8Array(width);
  // what the best alignment scores that ends in a cell of the row above, and left of where the work is in this row, for
  // each way to end: a pair, a skipped left or right word
  const pairs = new Float32Array(width);
  const skipsLeft = new Float32Array(width).fill(-Infinity);
  const skipsRight = new Float32Array(width).fill(-Infinity);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= left.words.length; i++) {
    compareWithAll(left, leftWords, i - 1, right, rightWords, likeness);
    const gain = sameWord + (left.weights[i - 1] ?? 0);
    // of the cell before, in the row above and in this one
    let pairAbove = 0;
    let leftAbove = -Infinity;
    let rightAbove = -Infinity;
    let pairBeside = 0;
    let leftBeside = -Infinity;
    let rightBeside = -Infinity;
    for (let j = 1; j < width; j++) {
      const like = likeness[j] ?? different;
      let before = pairAbove > leftAbove ? pairAbove : leftAbove;
      if (rightAbove > before) before = rightAbove;
      let score = before + (like === different ? otherWord : like === same ? gain : gain * similarShare);
      if (score < 0) score = 0;
      const told = score > 0 ? like | (originOfPair(before, pairAbove, leftAbove) << pairOrigin) : 0;
      pairAbove = pairs[j] ?? 0;
      leftAbove = skipsLeft[j] ?? 0;
      rightAbove = skipsRight[j] ?? 0;

      const openLeft = pairAbove - openGap;
      const onLeft = leftAbove - extendGap;
      const openRight = pairBeside - openGap;
      const onRight = rightBeside - extendGap;
      const turned = leftBeside - turnGap;
      let skipRight = openRight > onRight ? openRight : onRight;
      if (turned > skipRight) skipRight = turned;
      const rightFrom = skipRight === openRight ? fromPair : skipRight === onRight ? fromRight : fromLeft;
      const leftFrom = openLeft >= onLeft ? fromPair : fromLeft;
      cells[i * width + j] = told | (leftFrom << leftOrigin) | (rightFrom << rightOrigin);

      pairBeside = pairs[j] = Math.fround(score);
      leftBeside = skipsLeft[j] = Math.fround(openLeft >= onLeft ? openLeft : onLeft);
      rightBeside = skipsRight[j] = Math.fround(skipRight);
      if (score > best) {
        best = score;
        bestCell = i * width + j;
      }
    }
  }
  return bestCell;
}

/** What the best alignment before a pair ends in, from what it scores and what those score that end in a pair or a skipped left word. */
function originOfPair(before: number, pair: number, left: number): number {
  if (before === 0) return fresh;
  if (pair === before) return fromPair;
  return left === before ? fromLeft : fromRight;
}

/** Fills in how like a word of the left is to each one of the right, from 1 on. */
function compareWithAll(
  { words: leftWords }: Passage,
  left: Comparable,
  number: number,
  { words: rightWords }: Passage,
  { hashes, groups, initials }: Comparable,
  likeness: Uint8Array,
): void {
  const hash = left.hashes[number];
  const group = left.groups[number] ?? 0;
  const initial = left.initials[number] ?? 0;
  const form = leftWords[number]?.form ?? '';
  for (let i = 0; i < hashes.length; i++) {
    let like: number = different;
    if (hashes[i] === hash) like = same;
    else if (group !== 0 && groups[i] === group) like = similar;
    else if (initial !== 0 && initials[i] === initial)
      like = likenessOfForms(form, rightWords[i]?.form ?? '');
    likeness[i + 1] = like;
  }
}

function trace(cells: Uint8Array, width: number, bestCell: number): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let cell = bestCell;
  let state = fromPair;
  while (cell >= width && cell % width > 0) {
    const told = cells[cell] ?? 0;
    if (state === fromPair) {
      const likeness = told & twoBits;
      if (likeness !== different) {
        const left = Math.floor(cell / width) - 1;
        pairs.push({ left, right: (cell % width) - 1, exact: likeness === same });
      }
      state = (told >> pairOrigin) & twoBits;
      if (state === fresh) break;
      cell -= width + 1;
    } else if (state === fromLeft) {
      state = (told >> leftOrigin) & twoBits;
      cell -= width;
    } else {
      state = (told >> rightOrigin) & twoBits;
      cell -= 1;
    }
  }
  return pairs.reverse();
}
