import type { Span } from '../text/span';
import { wordsOf, type Word } from '../text/words';

/** The words of a stretch of text, numbered, so that any wording can be looked for in linear time. */
export interface WordTable {
  /** In order. */
  readonly words: readonly Word[];
  /** Equal for words of equal form; parallel to `words`. */
  readonly ids: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
}

/** The table of a text or of a part of it. */
export function wordTable(text: string, part: Span = { start: 0, end: text.length }): WordTable {
  const words = wordsOf(text, part);
  const ids = new Int32Array(words.length);
  const idOf = new Map<string, number>();
  words.forEach(({ form }, i) => {
    let id = idOf.get(form);
    if (id === undefined) idOf.set(form, (id = idOf.size));
    ids[i] = id;
  });
  return { words, ids, idOf };
}

/** A stretch of words that has many words of a wording. */
export interface SimilarWindow {
  /** Number of its first word in the table. */
  readonly from: number;
  /** 0..1, share of the wording's words that stand in it, in whatever order. */
  readonly share: number;
}

const mostWindows = 4;
/** Below this a stretch is another sentence: two sentences of one article share up to half of their words. */
const leastShare = 0.5;

/**
 * The stretches as long as the wording that share most words with it: at most 4, best first, not overlapping, each
 * with half of the wording's words or more. Linear in the table.
 */
export function similarWindows({ ids, idOf }: WordTable, wording: readonly Word[]): SimilarWindow[] {
  const length = wording.length;
  if (length === 0 || ids.length === 0) return [];
  const missing = new Int32Array(idOf.size);
  for (const { form } of wording) {
    const id = idOf.get(form);
    if (id !== undefined) missing[id] = (missing[id] ?? 0) + 1;
  }
  const windows: SimilarWindow[] = [];
  let shared = 0;
  for (let i = 0; i < ids.length; i++) {
    const entering = ids[i] ?? 0;
    const left = (missing[entering] ?? 0) - 1;
    missing[entering] = left;
    if (left >= 0) shared++;
    if (i >= length) {
      const leaving = ids[i - length] ?? 0;
      const back = (missing[leaving] ?? 0) + 1;
      missing[leaving] = back;
      if (back > 0) shared--;
    }
    if (shared >= leastShare * length)
      keep(windows, { from: Math.max(0, i - length + 1), share: shared / length }, length);
  }
  return windows.sort((a, b) => b.share - a.share || a.from - b.from);
}

/** Keeps the best of overlapping windows, and the best windows of all. */
function keep(windows: SimilarWindow[], found: SimilarWindow, length: number): void {
  const last = windows.findIndex((other) => found.from - other.from < length);
  const rival = windows[last];
  if (rival) {
    if (found.share > rival.share) windows[last] = found;
    return;
  }
  windows.push(found);
  if (windows.length <= mostWindows) return;
  const worst = windows.reduce(
    (least, window, i) => (window.share < (windows[least]?.share ?? 0) ? i : least),
    0,
  );
  windows.splice(worst, 1);
}

/** Longer wordings are not aligned: the table of an alignment has the square of their length. */
const mostAligned = 1500;
const match = 2;
const gap = -1;

/**
 * The part of `[from, to)` of the table that best aligns with the wording, as a range of word numbers; `undefined`
 * if not one word is shared or the wording is longer than 1,500 words. Local alignment after Smith and Waterman
 * (1981), over words.
 */
export function alignWords(
  { words }: WordTable,
  wording: readonly Word[],
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  if (wording.length > mostAligned || to - from > 3 * mostAligned) return undefined;
  let previous = new Int32Array(wording.length + 1);
  let previousStart = new Int32Array(wording.length + 1);
  let best = { score: 0, from: 0, to: 0 };
  for (let i = from; i < to; i++) {
    const form = words[i]?.form;
    const row = new Int32Array(wording.length + 1);
    const starts = new Int32Array(wording.length + 1);
    for (let j = 1; j <= wording.length; j++) {
      const diagonal = (previous[j - 1] ?? 0) + (wording[j - 1]?.form === form ? match : gap);
      const up = (previous[j] ?? 0) + gap;
      const left = (row[j - 1] ?? 0) + gap;
      const score = Math.max(0, diagonal, up, left);
      row[j] = score;
      if (score === 0) continue;
      if (score === diagonal) starts[j] = (previous[j - 1] ?? 0) > 0 ? (previousStart[j - 1] ?? i) : i;
      else starts[j] = score === up ? (previousStart[j] ?? i) : (starts[j - 1] ?? i);
      if (score > best.score) best = { score, from: starts[j] ?? i, to: i + 1 };
    }
    previous = row;
    previousStart = starts;
  }
  return best.score > 0 ? { from: best.from, to: best.to } : undefined;
}

/** 0..1: how many words two wordings share, in whatever order, of all their words (Dice's coefficient). */
export function similarity(a: readonly Word[], b: readonly Word[]): number {
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const { form } of a) counts.set(form, (counts.get(form) ?? 0) + 1);
  let shared = 0;
  for (const { form } of b) {
    const left = counts.get(form) ?? 0;
    if (left > 0) shared++;
    counts.set(form, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
