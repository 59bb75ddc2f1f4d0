import type { Span } from '../../text/span';
import type { Sign } from './pair';

/**
 * What a single mark that is no apostrophe inside a word does. `may` closes a stretch, or ends a plural possessive
 * ("the boys’ club") or a clipped word ("goin’").
 */
type Role = 'open' | 'close' | 'may';

const mark = /['‘’‛`]/g;
const wordUnit = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-"“/…]/;
const opensBefore = /[\p{L}\p{N}$£€@#(["“.…]/u;
const noClosing = /[\s([]/;
/** Words that begin with an apostrophe: in “the '90s”, “rock 'n' roll” it opens nothing. */
const elision = /^(?:\d\ds?\b|(?:n|em|til|till|tis|twas|cause|cos|bout|round|un|im|er)\b)/i;
/**
 * The single marks of a paragraph that open or close something, in order. One that may be a mere apostrophe closes
 * what is open only if no sure closing mark comes before the next opening one.
 */
export function singleSigns(text: string, paragraph: Span): Sign[] {
  const found: { readonly at: number; readonly role: Role }[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(mark)) {
    const role = roleOf(words, match.index);
    if (role) found.push({ at: paragraph.start + match.index, role });
  }
  const signs: Sign[] = [];
  let depth = 0;
  let closes = false; // whether a sure closing mark comes before the next opening one
  const sure = found
    .map((_, i) => i)
    .reverse()
    .map((i) => {
      const role = found[i]?.role;
      const before = closes;
      if (role !== 'may') closes = role === 'close';
      return before;
    })
    .reverse();
  found.forEach(({ at, role }, i) => {
    if (role === 'may' && (depth === 0 || sure[i])) return;
    const lean = role === 'open' ? 'open' : 'close';
    depth = Math.max(0, depth + (lean === 'open' ? 1 : -1));
    signs.push({ at, width: 1, lean });
  });
  return signs;
}

function roleOf(words: string, at: number): Role | undefined {
  const glyph = words.charAt(at);
  const before = words.charAt(at - 1) || ' ';
  const after = words.charAt(at + 1) || ' ';
  if (/['`]/.test(glyph) && (before === glyph || after === glyph)) return undefined; // two typed for a double mark
  if (wordUnit.test(before) && wordUnit.test(after)) return undefined;
  if (opensAfter.test(before) && opensBefore.test(after)) {
    const elided = elision.test(words.slice(at + 1, at + 8));
    if (glyph === '‘') return /^\d\ds\b/.test(words.slice(at + 1, at + 5)) ? undefined : 'open';
    return glyph === '’' || elided ? undefined : 'open';
  }
  const closesWrongly = /[.,!?…]/.test(before) && /[\s.,;]/.test(after);
  if (glyph === '‘' && !wordUnit.test(before) && !closesWrongly) return 'open';
  if (noClosing.test(before) || wordUnit.test(after)) return undefined;
  if (/['’]n$/i.test(words.slice(Math.max(0, at - 2), at))) return undefined; // rock 'n' roll
  const doubtful = /(?:s|in)$/i.test(words.slice(Math.max(0, at - 2), at)) && /\s/.test(after);
  return doubtful ? 'may' : 'close';
}
