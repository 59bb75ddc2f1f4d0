import type { Span } from '../../../text/span';
import { markedBlocks } from './blockQuotes';
import { doubleSigns } from './doubleMarks';
import type { Marked } from './marked';
import { missingCloses, missingOpen } from './missingMarks';
import { postSignature } from './postSignature';
import { pairSigns, type Pair, type Sign } from './pair';
import { withRepeated } from './repeated';
import { singleSigns } from './singleMarks';

/** The marks of an article, read. */
export interface FoundMarks {
  /** All outermost stretches in marks, in order, without overlap. */
  readonly marked: readonly Marked[];
  /** Of each paragraph the double marks outside of these that can only open: what they began cannot be told. */
  readonly strayOpening: readonly (readonly Span[])[];
}

/**
 * All outermost stretches in quotation marks, in order, without overlap. Marks are read paragraph by paragraph, so
 * that one that is missing or too many harms no other paragraph; nested marks belong to the stretch around them.
 * Where single marks enclose more stretches than double ones do, as in British papers, they are the outer ones. A block
 * quote without marks of its own stands as if in marks.
 * @param blockQuotes in order, without overlap.
 */
export function findMarked(
  text: string,
  paragraphs: readonly Span[],
  blockQuotes: readonly Span[] = [],
): FoundMarks {
  const doubles = paragraphs.map((paragraph) => doubleSigns(text, paragraph));
  const double = pairAll(
    paragraphs,
    paragraphs.map((paragraph, i) =>
      withMissing(text, paragraph, withRepeated(text, paragraph, doubles[i] ?? [])),
    ),
  );
  const single = pairAll(
    paragraphs,
    paragraphs.map((paragraph) => singleSigns(text, paragraph)),
  );
  const british = countOuter(single, double) > countOuter(double, single);
  const blocks = markedBlocks(text, paragraphs, blockQuotes, (i) => (doubles[i] ?? []).length > 0);
  const byParagraph = paragraphs.map((_, i) => {
    const block = blocks.get(i);
    if (block) return [block];
    const outer = (british ? single : double)[i] ?? [];
    const others = ((british ? double : single)[i] ?? []).filter((pair) => british || !pair.leftOpen);
    const kept = [
      ...outer.map((pair) => toMarked(text, pair, i, false)),
      ...outside(others, outer).map((pair) => toMarked(text, pair, i, true)),
    ];
    return kept
      .filter((marked) => /[\p{L}\p{N}]/u.test(text.slice(marked.inner.start, marked.inner.end)))
      .sort((a, b) => a.start - b.start);
  });
  return {
    marked: byParagraph.flat(),
    strayOpening: byParagraph.map((kept, i) =>
      outside((doubles[i] ?? []).filter(({ lean }) => lean === 'open').map(spanOfSign), kept),
    ),
  };
}

/** How many closed pairs lie in none of the others; both by paragraph, in order. */
function countOuter(pairs: readonly (readonly Pair[])[], others: readonly (readonly Pair[])[]): number {
  let count = 0;
  pairs.forEach((of, paragraph) => {
    const around = others[paragraph] ?? [];
    let i = 0;
    for (const pair of of) {
      for (let other = around[i]; other && other.end <= pair.start; other = around[i]) i++;
      const other = around[i];
      if (!pair.leftOpen && !(other && other.start < pair.start && pair.end <= other.end)) count++;
    }
  });
  return count;
}

function pairAll(paragraphs: readonly Span[], signs: readonly (readonly Sign[])[]): Pair[][] {
  let open = false;
  return paragraphs.map((paragraph, i) => {
    const pairs = pairSigns(signs[i] ?? [], paragraph, open);
    open = pairs.some((pair) => pair.leftOpen);
    return pairs;
  });
}

/** The double marks of a paragraph, and where one may be missing. */
function withMissing(text: string, paragraph: Span, signs: readonly Sign[]): readonly Sign[] {
  const opened = missingOpen(text, paragraph, signs);
  if (opened) return [opened, ...signs];
  const missing = missingCloses(text, paragraph, signs);
  return missing.length === 0 ? signs : [...signs, ...missing].sort((a, b) => a.at - b.at);
}

function spanOfSign({ at, width }: Sign): Span {
  return { start: at, end: at + width };
}

/** The spans that overlap none of `outer`; both in order. */
function outside<T extends Span>(spans: readonly T[], outer: readonly Span[]): T[] {
  let i = 0;
  return spans.filter((span) => {
    for (let next = outer[i]; next && next.end <= span.start; next = outer[i]) i++;
    const next = outer[i];
    return !next || next.start >= span.end;
  });
}

function toMarked(text: string, pair: Pair, paragraph: number, minor: boolean): Marked {
  let { start, end } = { start: pair.start + pair.openWidth, end: pair.end - pair.closeWidth };
  // a mark that a post leaves open does not hold who signs it
  if (pair.leftOpen && !pair.continues) end = postSignature(text, { start, end })?.start ?? end;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return {
    start: pair.start,
    end: pair.leftOpen ? end : pair.end,
    inner: { start, end },
    paragraph,
    closed: !pair.leftOpen,
    continues: pair.continues,
    minor,
  };
}
