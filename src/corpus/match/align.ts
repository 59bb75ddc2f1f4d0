import type { Passage } from './passage';
import { kindredGroups, lookAlike, sameSpelling } from './similarWords';

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

type Likeness = 0 | 1 | 2;
const different = 0;
const same = 1;
const similar = 2;

/** How a state of a cell was reached; `fresh` begins an alignment. */
const fresh = 0;
const fromPair = 1;
const fromLeft = 2;
const fromRight = 3;

/** What the best alignment that ends in a cell scores, for each way to end: a pair, a skipped left or right word. */
interface Table {
  readonly width: number;
  readonly pairs: Float32Array;
  readonly skipsLeft: Float32Array;
  readonly skipsRight: Float32Array;
  readonly likeness: Uint8Array;
  readonly pairOrigins: Uint8Array;
  readonly leftOrigins: Uint8Array;
  readonly rightOrigins: Uint8Array;
}

/**
 * The best local alignment of two passages: the pairs of like words, in order in both. Words between two pairs were
 * left out, added or replaced. Empty when nothing is alike. Takes time and memory in the product of the lengths.
 *
 * After Smith and Waterman (1981), with the affine gaps of Gotoh (1982).
 */
export function align(left: Passage, right: Passage): AlignedPair[] {
  const table = emptyTable(left.words.length + 1, right.words.length + 1);
  const groupsLeft = kindredGroups(left.words);
  const groupsRight = kindredGroups(right.words);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= left.words.length; i++) {
    const gain = sameWord + (left.weights[i - 1] ?? 0);
    for (let j = 1; j < table.width; j++) {
      const cell = i * table.width + j;
      const likeness = likenessOf(left, i - 1, right, j - 1, groupsLeft, groupsRight);
      const score = endInPair(table, cell, likeness, gain);
      endInSkips(table, cell);
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
  }
  return trace(table, bestCell);
}

function emptyTable(rows: number, width: number): Table {
  const cells = rows * width;
  const none = (): Float32Array => new Float32Array(cells).fill(-Infinity);
  return {
    width,
    pairs: new Float32Array(cells),
    skipsLeft: none(),
    skipsRight: none(),
    likeness: new Uint8Array(cells),
    pairOrigins: new Uint8Array(cells),
    leftOrigins: new Uint8Array(cells),
    rightOrigins: new Uint8Array(cells),
  };
}

function likenessOf(
  left: Passage,
  i: number,
  right: Passage,
  j: number,
  groupsLeft: Uint8Array,
  groupsRight: Uint8Array,
): Likeness {
  if (left.hashes[i] === right.hashes[j]) return same;
  const group = groupsLeft[i];
  if (group !== 0 && group === groupsRight[j]) return similar;
  const a = left.words[i]?.form ?? '';
  const b = right.words[j]?.form ?? '';
  if (!lookAlike(a, b)) return different;
  return sameSpelling(a, b) ? same : similar;
}

function endInPair(table: Table, cell: number, likeness: Likeness, gain: number): number {
  const before = cell - table.width - 1;
  let score = 0;
  let origin = fresh;
  if ((table.pairs[before] ?? 0) > score) {
    score = table.pairs[before] ?? 0;
    origin = fromPair;
  }
  if ((table.skipsLeft[before] ?? 0) > score) {
    score = table.skipsLeft[before] ?? 0;
    origin = fromLeft;
  }
  if ((table.skipsRight[before] ?? 0) > score) {
    score = table.skipsRight[before] ?? 0;
    origin = fromRight;
  }
  score += likeness === same ? gain : likeness === similar ? gain * similarShare : otherWord;
  if (score <= 0) return 0;
  table.pairs[cell] = score;
  table.pairOrigins[cell] = origin;
  table.likeness[cell] = likeness;
  return score;
}

function endInSkips(table: Table, cell: number): void {
  const above = cell - table.width;
  const openLeft = (table.pairs[above] ?? 0) - openGap;
  const onLeft = (table.skipsLeft[above] ?? 0) - extendGap;
  table.skipsLeft[cell] = Math.max(openLeft, onLeft);
  table.leftOrigins[cell] = openLeft >= onLeft ? fromPair : fromLeft;

  const beside = cell - 1;
  const openRight = (table.pairs[beside] ?? 0) - openGap;
  const onRight = (table.skipsRight[beside] ?? 0) - extendGap;
  const turned = (table.skipsLeft[beside] ?? 0) - turnGap;
  const best = Math.max(openRight, onRight, turned);
  table.skipsRight[cell] = best;
  table.rightOrigins[cell] = best === openRight ? fromPair : best === onRight ? fromRight : fromLeft;
}

function trace(table: Table, bestCell: number): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let cell = bestCell;
  let state = fromPair;
  while (cell >= table.width && cell % table.width > 0) {
    if (state === fromPair) {
      if ((table.pairs[cell] ?? 0) <= 0) break;
      const likeness = table.likeness[cell] ?? different;
      if (likeness !== different) {
        const left = Math.floor(cell / table.width) - 1;
        pairs.push({ left, right: (cell % table.width) - 1, exact: likeness === same });
      }
      state = table.pairOrigins[cell] ?? fresh;
      if (state === fresh) break;
      cell -= table.width + 1;
    } else if (state === fromLeft) {
      state = table.leftOrigins[cell] ?? fromPair;
      cell -= table.width;
    } else {
      state = table.rightOrigins[cell] ?? fromPair;
      cell -= 1;
    }
  }
  return pairs.reverse();
}
