import { wordsOf } from '../text/words';
import type { Target } from './model';

/** Code points of context stored on either side, as Hypothesis does; long enough to tell apart most lookalikes. */
export const contextLength = 32;

/**
 * How well the surroundings of a place in the present text agree with those an annotation was made in. All shares
 * are 0..1 of the recorded words, names and numbers counting double.
 */
export interface ContextAgreement {
  /**
   * What stood in the same line, on both sides together: the attribution of a quote, the rest of its sentence.
   * `undefined` if no words did.
   */
  readonly line: number | undefined;
  readonly before: number;
  readonly after: number;
  /** Whether the recorded context reaches both ends of the line and the line is the same around the place. */
  readonly wholeLine: boolean;
  /** Whether the nearest word of the recorded context is the nearest word of the place, on one side or the other. */
  readonly touches: boolean;
}

/** Words outside the target, from the target outwards. */
interface ContextWord {
  readonly form: string;
  readonly weight: number;
  /** Whether no line break stands between it and the target. */
  readonly inLine: boolean;
}

/**
 * Code units looked at around a place: room for a word or two inserted. With three times the context, twice as many
 * annotations went astray in the random edits of the tests, and no more were found.
 */
const reach = 1.25 * contextLength;
const lineBreak = /[\n\r\u2028\u2029]/;

/** The agreement of the context of `text` around `[start, end)` with the recorded one. Constant time. */
export function contextAgreement(target: Target, text: string, start: number, end: number): ContextAgreement {
  const before = compareSide(
    target.prefix,
    text.slice(Math.max(0, start - reach), start),
    'before',
    start <= reach,
  );
  const after = compareSide(target.suffix, text.slice(end, end + reach), 'after', end + reach >= text.length);
  const lineTotal = before.lineTotal + after.lineTotal;
  return {
    line: lineTotal > 0 ? (before.lineMatched + after.lineMatched) / lineTotal : undefined,
    before: before.share,
    after: after.share,
    wholeLine: before.sameLine && after.sameLine,
    touches: before.touches || after.touches,
  };
}

interface SideAgreement {
  readonly share: number;
  readonly lineMatched: number;
  readonly lineTotal: number;
  readonly sameLine: boolean;
  readonly touches: boolean;
}

type SideName = 'before' | 'after';

/** What is left of the agreement of a side if the target began (or ended) a line and does no more. */
const insideLine = 0.5;

function beganLine(words: readonly ContextWord[]): boolean {
  return words[0]?.inLine !== true;
}

function compareSide(recorded: string, present: string, side: SideName, reachesEdge: boolean): SideAgreement {
  const recordedIsEdge = Array.from(recorded).length < contextLength;
  const words = contextWords(recorded, side);
  // the outermost word of a full context is cut anywhere
  if (!recordedIsEdge && words.length > 1) words.pop();
  const there = contextWords(present, side);
  const matched = matchInOrder(words, there);
  const inLine = words.map((word) => word.inLine);
  const total = sum(words, () => true);
  const share =
    total > 0
      ? sum(words, (i) => matched.has(i)) / total
      : edgeShare(recorded, present, recordedIsEdge && reachesEdge);
  return {
    share: beganLine(words) && !beganLine(there) ? share * insideLine : share,
    lineMatched: sum(words, (i) => matched.has(i) && inLine[i] === true),
    lineTotal: sum(words, (i) => inLine[i] === true),
    touches: words[0]?.form === there[0]?.form,
    sameLine: sameLine(recorded, present, side, recordedIsEdge, reachesEdge),
  };
}

/** At the end of a text there are no words to compare: the end itself must still be there. */
function edgeShare(recorded: string, present: string, edges: boolean): number {
  return edges && present.trim() === recorded.trim() ? 1 : 0;
}

function contextWords(context: string, side: SideName): ContextWord[] {
  const words = wordsOf(context).map(({ start, end, form }) => {
    const between = side === 'before' ? context.slice(end) : context.slice(0, start);
    const shown = context.slice(start, end);
    return { form, weight: /^[\p{Lu}\p{N}\p{Sc}]/u.test(shown) ? 2 : 1, inLine: !lineBreak.test(between) };
  });
  return side === 'before' ? words.reverse() : words;
}

/** Indices of the recorded words that stand in the present context in the same order (longest common subsequence). */
function matchInOrder(recorded: readonly ContextWord[], present: readonly ContextWord[]): Set<number> {
  const columns = present.length + 1;
  const best = new Uint16Array((recorded.length + 1) * columns);
  const at = (i: number, j: number): number => best[i * columns + j] ?? 0;
  const equal = (i: number, j: number): boolean => {
    const a = recorded[i];
    const b = present[j];
    return a !== undefined && a.form === b?.form && (b.inLine || !a.inLine);
  };
  for (let i = recorded.length - 1; i >= 0; i--) {
    for (let j = present.length - 1; j >= 0; j--) {
      const matched = equal(i, j) ? at(i + 1, j + 1) + (recorded[i]?.weight ?? 0) : 0;
      best[i * columns + j] = Math.max(matched, at(i + 1, j), at(i, j + 1));
    }
  }
  const indices = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < recorded.length && j < present.length) {
    if (equal(i, j) && at(i, j) === at(i + 1, j + 1) + (recorded[i]?.weight ?? 0)) {
      indices.add(i);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return indices;
}

function sum(words: readonly ContextWord[], counts: (index: number) => boolean): number {
  return words.reduce((total, word, i) => (counts(i) ? total + word.weight : total), 0);
}

function sameLine(
  recorded: string,
  present: string,
  side: SideName,
  recordedIsEdge: boolean,
  reachesEdge: boolean,
): boolean {
  const ofRecorded = lineEnd(recorded, side, recordedIsEdge);
  return ofRecorded !== undefined && ofRecorded === lineEnd(present, side, reachesEdge);
}

/** The part of a context that stands in the target's line; `undefined` if it does not reach the line's end. */
function lineEnd(context: string, side: SideName, isEdge: boolean): string | undefined {
  const lines = context.split(lineBreak);
  if (lines.length === 1 && !isEdge) return undefined;
  return (side === 'before' ? lines.at(-1) : lines[0])?.trim();
}
