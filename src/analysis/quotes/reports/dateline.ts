import { beginsCapital } from '../../../text/capital';
import { at, isDash, type WordRange, type Words } from '../word';

/** A dateline has no more words and marks. */
const longest = 16;
const longestAgency = 6;

/**
 * Where a paragraph goes on behind its dateline, which nobody says: "HARLUND (AP) — The mill", "HARLUND, Skarl. - The
 * mill", "Harlund (HNN) The mill". The sentence's first word where it has none.
 */
export function behindDateline(words: Words, { from, to }: WordRange): number {
  if (from !== 0 || !beginsCapital(at(words, 0).text)) return from;
  for (let i = 1; i < Math.min(to, longest); i++) {
    const { text } = at(words, i);
    const close = text === '(' ? closeOf(words, i) : undefined;
    if (close !== undefined) {
      const dash = isDash(words, close + 1);
      const names = dash || isAgency(words, i, close);
      return names && beginsSentence(words, dash ? close + 2 : close + 1) ? close + (dash ? 2 : 1) : from;
    }
    if (isDash(words, i)) return isInCapitals(words, i) && beginsSentence(words, i + 1) ? i + 1 : from;
    if (/^\p{Ll}/u.test(text) || at(words, i).marked) return from;
  }
  return from;
}

function closeOf(words: Words, open: number): number | undefined {
  for (let i = open + 2; i <= open + longestAgency; i++) if (at(words, i).text === ')') return i;
  return undefined;
}

/** Whether letters in brackets name for whom a text was written: not "Harlund Boat Board (HBB)", "Ada Brook (D)". */
function isAgency(words: Words, open: number, close: number): boolean {
  const { text } = at(words, open + 1);
  if (close !== open + 2 || open > 3 || !/^\p{Lu}{2,6}$/u.test(text)) return false;
  const place = at(words, 0).text;
  return !place.endsWith('.') && !text.startsWith(place.charAt(0));
}

/** Whether all words before a dash are in capitals, or those before a comma there: "HARLUND, Skarl. —". */
function isInCapitals(words: Words, dash: number): boolean {
  const comma = words.slice(0, dash).findIndex(({ text }) => text === ',');
  const place = words.slice(0, comma < 0 ? dash : comma).map(({ text }) => text);
  const letters = place.join('');
  return /\p{Lu}{4}/u.test(letters.replace(/[^\p{L}]/gu, '')) && letters === letters.toUpperCase();
}

function beginsSentence(words: Words, i: number): boolean {
  const { text, marked } = at(words, i);
  return marked !== undefined || beginsCapital(text) || /^\d/.test(text);
}
