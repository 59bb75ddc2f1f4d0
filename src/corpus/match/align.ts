import { hashInFull } from './abbreviations';
import type { Passage } from './passage';
import { kindredGroups, lookAlike, lookAlikeInitials, sameSpelling } from './similarWords';

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

// A cell's byte: two bits each for the likeness of its words and for where its three states come from. A pair that does
// not pay has no likeness and begins nothing.
const pairOrigin = 2;
const leftOrigin = 4;
const rightOrigin = 6;
const twoBits = 3;

/** What the best alignment that ends in a cell of a row scores, for each way to end: a pair, a skipped left or right word. */
interface Row {
  readonly pairs: Float32Array;
  readonly skipsLeft: Float32Array;
  readonly skipsRight: Float32Array;
}

/**
 * The best local alignment of two passages: the pairs of like words, in order in both. Words between two pairs were
 * left out, added or replaced. Empty when nothing is alike. Takes time and memory in the product of the lengths.
 *
 * After Smith and Waterman (1981), with the affine gaps of Gotoh (1982).
 */
export function align(left: Passage, right: Passage): AlignedPair[] {
  const width = right.words.length + 1;
  const cells = new Uint8Array((left.words.length + 1) * width);
  const leftWords = comparable(left);
  const rightWords = comparable(right);
  let above = emptyRow(width);
  let row = emptyRow(width);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= left.words.length; i++) {
    const gain = sameWord + (left.weights[i - 1] ?? 0);
    for (let j = 1; j < width; j++) {
      const cell = i * width + j;
      const likeness = likenessOf(leftWords, i - 1, rightWords, j - 1);
      const score = endInPair(above, row, j, likeness, gain);
      const pair = score > 0 ? likeness | (originOfPair(above, j) << pairOrigin) : 0;
      cells[cell] = pair | endInSkips(above, row, j);
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
    [above, row] = [row, above];
  }
  return trace(cells, width, bestCell);
}

function emptyRow(width: number): Row {
  return {
    pairs: new Float32Array(width),
    skipsLeft: new Float32Array(width).fill(-Infinity),
    skipsRight: new Float32Array(width).fill(-Infinity),
  };
}

/** A passage with what tells of most pairs of words at once that they are not alike. */
interface Comparable extends Pick<Passage, 'words' | 'hashes'> {
  readonly groups: Uint8Array;
  readonly initials: Uint16Array;
}

function comparable({ words, hashes }: Passage): Comparable {
  return {
    words,
    hashes: hashes.map(hashInFull),
    groups: kindredGroups(words),
    initials: lookAlikeInitials(words),
  };
}

function likenessOf(left: Comparable, i: number, right: Comparable, j: number): Likeness {
  if (left.hashes[i] === right.hashes[j]) return same;
  const group = left.groups[i];
  if (group !== 0 && group === right.groups[j]) return similar;
  const initial = left.initials[i];
  if (initial === 0 || initial !== right.initials[j]) return different;
  const a = left.words[i]?.form ?? '';
  const b = right.words[j]?.form ?? '';
  if (!lookAlike(a, b)) return different;
  return sameSpelling(a, b) ? same : similar;
}

/** Fills in what a pair of a column scores, 0 if it does not pay. */
function endInPair(above: Row, row: Row, column: number, likeness: Likeness, gain: number): number {
  const own = likeness === same ? gain : likeness === similar ? gain * similarShare : otherWord;
  const score = Math.max(0, bestBefore(above, column) + own);
  row.pairs[column] = score;
  return score;
}

/** What the best alignment scores that a pair of a column can go on from; 0 for a fresh one. */
function bestBefore({ pairs, skipsLeft, skipsRight }: Row, column: number): number {
  const before = column - 1;
  return Math.max(0, pairs[before] ?? 0, skipsLeft[before] ?? 0, skipsRight[before] ?? 0);
}

function originOfPair(above: Row, column: number): number {
  const best = bestBefore(above, column);
  if (best === 0) return fresh;
  if (above.pairs[column - 1] === best) return fromPair;
  return above.skipsLeft[column - 1] === best ? fromLeft : fromRight;
}

/** Fills in what skipped words of a column score; where they come from, as in a cell's byte. */
function endInSkips(above: Row, row: Row, column: number): number {
  const openLeft = (above.pairs[column] ?? 0) - openGap;
  const onLeft = (above.skipsLeft[column] ?? 0) - extendGap;
  row.skipsLeft[column] = openLeft >= onLeft ? openLeft : onLeft;

  const beside = column - 1;
  const openRight = (row.pairs[beside] ?? 0) - openGap;
  const onRight = (row.skipsRight[beside] ?? 0) - extendGap;
  const turned = (row.skipsLeft[beside] ?? 0) - turnGap;
  const best = Math.max(openRight, onRight, turned);
  row.skipsRight[column] = best;
  const origin = best === openRight ? fromPair : best === onRight ? fromRight : fromLeft;
  return ((openLeft >= onLeft ? fromPair : fromLeft) << leftOrigin) | (origin << rightOrigin);
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
