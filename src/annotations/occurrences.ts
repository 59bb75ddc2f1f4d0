import type { Span } from '../text/span';
import type { Target } from './model';

/** The same words somewhere in the present text. */
export interface Occurrence extends Span {
  /** Code units of the recorded context that touch it unchanged, on both sides together. */
  readonly touching: number;
}

/** So many occurrences are looked at closely; the others have less of their context. */
const mostOccurrences = 16;

/**
 * Where the exact words stand in a text, those whose surroundings are least changed first, then those nearest to
 * `near`; at most 16, with the count of all. Not inside longer words or numbers: "5,000" does not stand in "15,000",
 * nor "is" in "isn’t". Linear in the length of the text.
 */
export function occurrencesOf(
  target: Target,
  text: string,
  near: number,
): { best: Occurrence[]; count: number } {
  const { exact } = target;
  const best: Occurrence[] = [];
  let count = 0;
  if (exact === '') return { best, count };
  const edges = edgesOf(target);
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + exact.length)) {
    const end = start + exact.length;
    if (!standsAlone(edges, text, start, end)) continue;
    count++;
    insert(best, { start, end, touching: touching(target, text, start, end) }, near);
  }
  return { best, count };
}

function insert(best: Occurrence[], found: Occurrence, near: number): void {
  const before = (a: Occurrence, b: Occurrence): boolean =>
    a.touching !== b.touching ? a.touching > b.touching : Math.abs(a.start - near) < Math.abs(b.start - near);
  const index = best.findIndex((other) => before(found, other));
  if (index >= 0) best.splice(index, 0, found);
  else best.push(found);
  if (best.length > mostOccurrences) best.pop();
}

function touching({ prefix, suffix }: Target, text: string, start: number, end: number): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

const continuesBefore = /(?:[\p{L}\p{N}\p{M}]|\d[.,])$/u;
const continuesAfter = /^(?:[\p{L}\p{N}\p{M}]|[.,]\d|['’]t\b)/u;

/** Whether the target itself was cut from the middle of a word, on either side. */
function edgesOf({ exact, prefix, suffix }: Target): { cutBefore: boolean; cutAfter: boolean } {
  const startsInWord = /^[\p{L}\p{N}]/u.test(exact);
  const endsInWord = /[\p{L}\p{N}]$/u.test(exact);
  return {
    cutBefore: !startsInWord || continuesBefore.test(prefix.slice(-2)),
    cutAfter: !endsInWord || continuesAfter.test(suffix.slice(0, 3)),
  };
}

function standsAlone(
  { cutBefore, cutAfter }: { cutBefore: boolean; cutAfter: boolean },
  text: string,
  start: number,
  end: number,
): boolean {
  return (
    (cutBefore || !continuesBefore.test(text.slice(Math.max(0, start - 2), start))) &&
    (cutAfter || !continuesAfter.test(text.slice(end, end + 3)))
  );
}
