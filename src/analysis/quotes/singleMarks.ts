import type { Span } from '../../text/span';
import type { Pair } from './pair';

/** A single mark that is no apostrophe inside a word. */
export interface SingleSign {
  readonly at: number;
  /** `may` closes a stretch or ends a plural possessive ("the boys’ club") or a clipped word ("goin’"). */
  readonly role: 'open' | 'close' | 'may';
}

const mark = /['‘’‛`]/g;
const wordUnit = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-"“/…]/;
const opensBefore = /[\p{L}\p{N}$£€@#(["“.…]/u;
const noClosing = /[\s([]/;
/** Words that begin with an apostrophe: in “the '90s”, “rock 'n' roll” it opens nothing. */
const elision = /^(?:\d\ds?\b|(?:n|em|til|till|tis|twas|cause|cos|bout|round|un|im|er)\b)/i;
/** Shorter stretches than this, in code units with the marks, are letters or feet, not words. */
const shortest = 4;
const shortestUnclosed = 12;

/** The single marks of a paragraph that may open or close something, in order. */
export function singleSigns(text: string, paragraph: Span): SingleSign[] {
  const signs: SingleSign[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(mark)) {
    const role = roleOf(words, match.index);
    if (role) signs.push({ at: paragraph.start + match.index, role });
  }
  return signs;
}

function roleOf(words: string, at: number): SingleSign['role'] | undefined {
  const glyph = words.charAt(at);
  const before = words.charAt(at - 1) || ' ';
  const after = words.charAt(at + 1) || ' ';
  if (/['`]/.test(glyph) && (before === glyph || after === glyph)) return undefined; // two typed for a double mark
  if (wordUnit.test(before) && wordUnit.test(after)) return undefined;
  if (opensAfter.test(before) && opensBefore.test(after)) {
    const elided = elision.test(words.slice(at + 1, at + 8));
    if (glyph === '‘') return 'open';
    return glyph === '’' || elided ? undefined : 'open';
  }
  if (glyph === '‘' && !wordUnit.test(before)) return 'open';
  if (noClosing.test(before) || wordUnit.test(after)) return undefined;
  if (/['’]n$/i.test(words.slice(Math.max(0, at - 2), at))) return undefined; // rock 'n' roll
  const doubtful = /(?:s|in)$/i.test(words.slice(Math.max(0, at - 2), at)) && /\s/.test(after);
  return doubtful ? 'may' : 'close';
}

/**
 * Pairs the single marks of a paragraph: an opening mark with the first sure closing mark before the next opening
 * one, or with the first doubtful one where there is none. In order, without overlap.
 * @param carried whether the paragraph before left a stretch open.
 */
export function pairSingle(signs: readonly SingleSign[], paragraph: Span, carried: boolean): Pair[] {
  const pairs: Pair[] = [];
  let open: number | undefined;
  let doubtful: number | undefined;
  const close = (start: number, at: number): void => {
    if (at + 1 - start >= shortest) {
      const continues = carried && start === paragraph.start;
      pairs.push({ start, end: at + 1, openWidth: 1, closeWidth: 1, continues });
    }
    open = doubtful = undefined;
  };
  for (const sign of signs) {
    if (sign.role === 'open') {
      if (open !== undefined && doubtful !== undefined) close(open, doubtful);
      open = sign.at;
      doubtful = undefined;
    } else if (open !== undefined) {
      if (sign.role === 'close') close(open, sign.at);
      else doubtful ??= sign.at;
    }
  }
  if (open !== undefined && doubtful !== undefined) close(open, doubtful);
  if (open !== undefined && (open === paragraph.start || paragraph.end - open > shortestUnclosed)) {
    const continues = carried && open === paragraph.start;
    pairs.push({ start: open, end: paragraph.end, openWidth: 1, closeWidth: 0, continues });
  }
  return pairs;
}
