import type { Span } from '../../text/span';
import type { Pair } from './pair';

/** A quotation mark, with what its shape and neighbours say of it. */
export interface Sign {
  readonly at: number;
  readonly width: number;
  readonly lean: 'open' | 'close' | 'either';
}

const mark = /''|``|[“”„‟«»"＂]/g;
const opensAfter = /[\s([{—–\-‘'…/]/;
const noOpening = /[\s.,;:!?)\]]/;
const closesBefore = /[\s.,;:!?)\]—–\-'’…/]/;
const noClosing = /[\s([]/;
/** An unclosed stretch shorter than this, in code units, is a stray mark unless it begins its paragraph. */
const shortestUnclosed = 12;

/** The double marks of a paragraph, in order: straight, curly, low, angled, or two single ones typed for one. */
export function doubleSigns(text: string, paragraph: Span): Sign[] {
  const signs: Sign[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(mark)) {
    const glyph = match[0];
    const at = paragraph.start + match.index;
    if (isInches(words, match.index)) continue;
    const before = words.charAt(match.index - 1) || ' ';
    const rest = words.slice(match.index + glyph.length, match.index + glyph.length + 3);
    signs.push({ at, width: glyph.length, lean: leanOf(glyph, before, rest, match.index === 0) });
  }
  return signs;
}

/** In 5' 11" the mark measures. */
function isInches(words: string, at: number): boolean {
  return (
    words.charAt(at) === '"' && /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(words.slice(Math.max(0, at - 10), at))
  );
}

function leanOf(glyph: string, before: string, rest: string, first: boolean): Sign['lean'] {
  const after = rest.charAt(0) || ' ';
  const opens = opensAfter.test(before) && (!noOpening.test(after) || /^(?:\.{3}|…)/.test(rest));
  const closes = !noClosing.test(before) && closesBefore.test(after);
  if (opens !== closes && (glyph === '"' || glyph === "''" || glyph === '＂'))
    return opens ? 'open' : 'close';
  if (glyph === '”' || glyph === '»') return first || (opens && !closes) ? 'open' : 'close';
  if (glyph === '"' || glyph === "''" || glyph === '＂') return 'either';
  return closes && !opens && before !== '(' ? 'close' : 'open';
}

/**
 * Pairs the double marks of a paragraph; only outermost pairs are given, in order. What opens last and is never
 * closed ends with the paragraph. An opening mark within an open stretch is a nested one if enough closing marks
 * follow for both; otherwise the earlier one was never closed, and is dropped.
 * @param carried whether the paragraph before left a stretch open.
 */
export function pairDouble(signs: readonly Sign[], paragraph: Span, carried: boolean): Pair[] {
  const surplus = surplusAfter(signs);
  const pairs: Pair[] = [];
  let open: Sign[] = [];
  signs.forEach((sign, i) => {
    const opens = sign.lean === 'open' || (sign.lean === 'either' && open.length === 0);
    if (opens) {
      if (open.length > 0 && (surplus[i] ?? 0) < 2) open = [];
      open.push(sign);
      return;
    }
    const begun = open.pop();
    if (begun && open.length === 0) {
      pairs.push(pairOf(begun, sign, carried && begun.at === paragraph.start));
    } else if (!begun && carried && i === 0 && sign.lean === 'close' && sign.at > paragraph.start) {
      // the opening mark was not repeated
      pairs.push({
        start: paragraph.start,
        end: sign.at + sign.width,
        openWidth: 0,
        closeWidth: sign.width,
        continues: true,
      });
    }
  });
  const left = open[0];
  if (left && (paragraph.end - left.at > shortestUnclosed || left.at === paragraph.start)) {
    const continues = carried && left.at === paragraph.start;
    pairs.push({ start: left.at, end: paragraph.end, openWidth: left.width, closeWidth: 0, continues });
  }
  return pairs;
}

function pairOf(open: Sign, close: Sign, continues: boolean): Pair {
  return {
    start: open.at,
    end: close.at + close.width,
    openWidth: open.width,
    closeWidth: close.width,
    continues,
  };
}

/** For each sign, how many more of those after it close than open. */
function surplusAfter(signs: readonly Sign[]): number[] {
  const surplus = new Array<number>(signs.length).fill(0);
  let sum = 0;
  for (let i = signs.length - 1; i >= 0; i--) {
    surplus[i] = sum;
    const lean = signs[i]?.lean;
    if (lean === 'close') sum++;
    if (lean === 'open') sum--;
  }
  return surplus;
}
