import type { Span } from '../../../text/span';
import type { Glyph, Lean, Sign } from './pair';

const mark = /''|``|‘‘|’’(?!’)|[“”„‟«»"＂″]/g;
const straight = new Set(['"', "''", '＂', '″']);
const opensAfter = /[\s([{—–\-‘'…/]/;
const noOpening = /[\s.,;:!?)\]]/;
const closesBefore = /[\s.,;:!?)\]—–\-'’…/]/;
const noClosing = /[\s([]/;

/** The double marks of a paragraph, in order: straight, curly, low, angled, or two single ones typed for one. */
export function doubleSigns(text: string, paragraph: Span): Sign[] {
  const signs: Sign[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  // most paragraphs have none, and to find all takes longer to begin
  if (words.search(mark) < 0) return signs;
  for (const match of words.matchAll(mark)) {
    const glyph = match[0];
    const at = paragraph.start + match.index;
    if (isInches(words, match.index)) continue;
    const before = words.charAt(match.index - 1) || ' ';
    const rest = words.slice(match.index + glyph.length, match.index + glyph.length + 3);
    signs.push({
      at,
      width: glyph.length,
      glyph: looks(glyph),
      lean: closesAll(words, match.index, rest) ? 'close' : leanOf(glyph, before, rest, match.index === 0),
    });
  }
  return signs;
}

/** A mark behind the last sentence of its paragraph, which opens nothing even if it looks so: “I said, ‘Go.’ “ */
function closesAll(words: string, at: number, rest: string): boolean {
  return rest === '' && /[.?!…’']\s?$/.test(words.slice(Math.max(0, at - 2), at));
}

function looks(glyph: string): Glyph {
  if (/[«»]/.test(glyph)) return 'angle';
  return /[“”„‟‘’]/.test(glyph) ? 'curly' : 'straight';
}

/** In 5' 11", 5’11” and 11″ the mark measures. */
function isInches(words: string, at: number): boolean {
  return (
    (words.charAt(at) === '″' && /\d\s?$/.test(words.slice(Math.max(0, at - 2), at))) ||
    (/["”]/.test(words.charAt(at)) &&
      /\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(words.slice(Math.max(0, at - 10), at)))
  );
}

function leanOf(glyph: string, before: string, rest: string, first: boolean): Lean {
  const after = rest.charAt(0) || ' ';
  const opens = opensAfter.test(before) && (!noOpening.test(after) || /^(?:\.{3}|…)/.test(rest));
  const closes = !noClosing.test(before) && closesBefore.test(after);
  if (opens !== closes && straight.has(glyph)) return opens ? 'open' : 'close';
  if (glyph === '”' && before === ' ' && opens) return 'either'; // “I prefer a horse, ”said X
  if (glyph === '”' || glyph === '»') return first || (opens && !closes) ? 'open' : 'close';
  if (straight.has(glyph)) return 'either';
  return closes && !opens && before !== '(' ? 'close' : 'open';
}
