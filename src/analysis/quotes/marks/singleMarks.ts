import type { Span } from '../../../text/span';
import type { Lean, Sign } from './pair';

const mark = /['‘’‛`]/g;
const wordUnit = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-"“/…]/;
const opensBefore = /[\p{L}\p{N}$£€@#(["“.…]/u;
const noClosing = /[\s([]/;
/** A nested stretch and the one around it may close with a space between: “‘no.’ ”. */
const closesApart = /['’"”]\s$/;
/** Words that begin with an apostrophe: in “the '90s”, “rock 'n' roll” it opens nothing. */
const elision = /^(?:\d\ds?\b|(?:n|em|til|till|tis|twas|cause|cos|bout|round|un|im|er)\b)/i;

/**
 * The single marks of a paragraph that open or close something, or may do so, in order. One that may close ends a
 * stretch, a plural possessive ("the boys’ club") or a clipped word ("goin’").
 */
export function singleSigns(text: string, paragraph: Span): Sign[] {
  const signs: Sign[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  // as in `doubleSigns`
  if (words.search(mark) < 0) return signs;
  for (const match of words.matchAll(mark)) {
    const lean = leanOf(words, match.index);
    const glyph = /['`]/.test(match[0]) ? 'straight' : 'curly';
    if (lean) signs.push({ at: paragraph.start + match.index, width: 1, glyph, lean });
  }
  return signs;
}

function leanOf(words: string, at: number): Lean | undefined {
  const glyph = words.charAt(at);
  const before = words.charAt(at - 1) || ' ';
  const after = words.charAt(at + 1) || ' ';
  if (/['`]/.test(glyph) && (before === glyph || after === glyph)) return undefined; // two typed for a double mark
  // “Brook‘s” has the wrong glyph; “about‘more of it’” lacks a space
  if (wordUnit.test(before) && wordUnit.test(after)) return glyph === '‘' ? 'mayOpen' : undefined;
  if (opensAfter.test(before) && opensBefore.test(after))
    return openingLean(glyph, words.slice(at + 1, at + 8));
  const closesWrongly = /[.,!?…]/.test(before) && /[\s.,;]/.test(after);
  if (glyph === '‘' && !wordUnit.test(before) && !closesWrongly) return 'open';
  if (wordUnit.test(after)) return undefined;
  if (noClosing.test(before))
    return closesApart.test(words.slice(Math.max(0, at - 2), at)) ? 'close' : undefined;
  if (/['’]n$/i.test(words.slice(Math.max(0, at - 2), at))) return undefined; // rock 'n' roll
  const doubtful = /(?:s|in)$/i.test(words.slice(Math.max(0, at - 2), at)) && /\s/.test(after);
  return doubtful ? 'mayClose' : 'close';
}

/** A mark where a stretch could open; `next` are the letters after it. */
function openingLean(glyph: string, next: string): Lean | undefined {
  if (/^\d\ds\b/.test(next)) return undefined;
  const elided = elision.test(next);
  if (glyph === '‘') return elided ? 'mayOpen' : 'open';
  if (glyph === '’') return elided || /^\d/.test(next) ? undefined : 'mayOpen';
  return elided ? undefined : 'open';
}
