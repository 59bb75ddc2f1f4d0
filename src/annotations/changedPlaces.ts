import { countBefore, trimSpan, textOf, type Span } from '../text/span';
import { wordsOf, type Word } from '../text/words';
import type { Target } from './model';
import { alignWords, similarity, similarWindows, type WordTable } from './wordTable';

/** A place where an annotation's words may stand in another form. */
export interface ChangedPlace {
  readonly span: Span;
  /** 0..1, see `similarity`. */
  readonly similarity: number;
}

/** So many places where the recorded context stands unchanged are tried on either side. */
const mostHits = 8;
/** A shorter piece of context (in code units, white space apart) stands in too many places to find one by. */
const leastContext = 8;
/** How much longer than the annotated words what they became may be: three times, or by a sentence. */
const mostGrowth = 3;
const sentenceLength = 200;

/**
 * Where the words of a target may stand changed: between its recorded prefix and suffix, next to one of them, and
 * where the text shares half of its words. Most similar first. Linear in the length of the text.
 */
export function changedPlaces(target: Target, text: string, near: number, table: WordTable): ChangedPlace[] {
  const wording = wordsOf(target.exact);
  const starts = contextHits(text, target.prefix, 'before', near);
  const ends = contextHits(text, target.suffix, 'after', near);
  const longest = Math.max(mostGrowth * target.exact.length, target.exact.length + sentenceLength);

  const spans: Span[] = [];
  for (const start of starts) {
    const end = Math.min(...ends.filter((at) => at > start && at - start <= longest));
    if (Number.isFinite(end)) spans.push({ start, end });
  }
  const regions = [
    ...starts.map((start) => ({ start, end: start + longest })),
    ...ends.map((end) => ({ start: end - longest, end })),
  ].map((region) => wordRange(table.words, region));
  for (const { from } of similarWindows(table, wording)) {
    regions.push({ from: from - wording.length, to: from + 2 * wording.length });
  }
  for (const { from, to } of regions) {
    const range = alignWords(table, wording, Math.max(0, from), Math.min(table.words.length, to));
    const first = range && table.words[range.from];
    const last = range && table.words[range.to - 1];
    if (first && last) spans.push(settleEdges(target, text, first.start, last.end));
  }
  return spans
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
    .map((span) => ({ span, similarity: similarity(wording, wordsOf(textOf(text, span))) }))
    .sort((a, b) => b.similarity - a.similarity || a.span.start - b.span.start);
}

/** Where the recorded context stands unchanged, or its half that touches the target: the edges of the target there. */
function contextHits(text: string, context: string, side: 'before' | 'after', near: number): number[] {
  const half = Math.ceil(context.length / 2);
  const nearHalf = side === 'before' ? context.slice(-half) : context.slice(0, half);
  for (const piece of [context, nearHalf]) {
    if (piece.replace(/\s/g, '').length < leastContext) continue;
    const hits = nearestHits(text, piece, near);
    if (hits.length > 0) return hits.map((at) => (side === 'before' ? at + piece.length : at));
  }
  return [];
}

function nearestHits(text: string, piece: string, near: number): number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    hits.push(at);
    // hits come in order: once there are enough, an earlier one goes for each that is nearer
    if (hits.length > mostHits) {
      const [first = 0] = hits;
      if (Math.abs(first - near) >= Math.abs(at - near)) hits.shift();
      else hits.pop();
    }
  }
  return hits;
}

function wordRange(words: readonly Word[], { start, end }: Span): { from: number; to: number } {
  return { from: countBefore(words, start), to: countBefore(words, end) };
}

/** A changed first or last word is no part of an alignment: the recorded context may still show where it stands. */
const edgeReach = 60;
/** Code units of the context that must stand there. */
const edgeContext = 10;

function settleEdges({ exact, prefix, suffix }: Target, text: string, start: number, end: number): Span {
  const lead = prefix.slice(-edgeContext);
  const tail = suffix.slice(0, edgeContext);
  const before = lead.length === edgeContext ? text.lastIndexOf(lead, start) : -1;
  const after = tail.length === edgeContext ? text.indexOf(tail, end) : -1;
  const leadEnd = before + lead.length;
  return {
    start:
      before >= 0 && leadEnd <= start && start - leadEnd <= edgeReach
        ? leadEnd
        : withMarks(exact, text, start, -1),
    end: after >= 0 && after - end <= edgeReach ? after : withMarks(exact, text, end, 1),
  };
}

const leadingMarks = /^[^\p{L}\p{N}\s]+/u;
const trailingMarks = /(?<=^|[\p{L}\p{N}\s])[^\p{L}\p{N}\s]+$/u;

/** The edge with the marks around it that the annotated words have there too. */
function withMarks(exact: string, text: string, edge: number, direction: -1 | 1): number {
  const marks = (direction < 0 ? leadingMarks : trailingMarks).exec(exact)?.[0] ?? '';
  let at = edge;
  for (let left = Array.from(marks).length; left > 0; left--) {
    const mark = direction < 0 ? characterBefore(text, at) : characterAt(text, at);
    if (mark === '' || /[\p{L}\p{N}\s]/u.test(mark)) break;
    at += direction * mark.length;
  }
  return at;
}

/** The whole character at an offset, of one code unit or two; empty at the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The whole character that ends at an offset; empty at the beginning. */
function characterBefore(text: string, at: number): string {
  return (
    /[\ud800-\udbff][\udc00-\udfff]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ??
    text.slice(Math.max(0, at - 1), at)
  );
}
