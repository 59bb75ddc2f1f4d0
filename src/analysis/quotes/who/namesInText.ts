import type { Span } from '../../../text/span';
import { isCapitalizedPart, isNamePart } from './nameParts';

const part = "(?:\\p{Lu}['’])?\\p{Lu}\\p{L}+(?:[-'’]\\p{L}{2,})*";
const link = '(?: (?:de|da|di|del|della|der|den|du|la|le|van|von|bin|ibn|al|el|ter|ten))?';
const run = new RegExp(`(?<![\\p{L}\\p{N}’'.-])${part}(?:${link} ${part})+(?![\\p{L}-])`, 'gu');
/** Longer runs of capitals are headlines. */
const mostWords = 4;

/**
 * The first place where a text prints a fuller form of each of some names of one word: "Ada Brook" for "Brook" or "Ada".
 * Only what looks like a name by its capitals; by name, those without a fuller form missing.
 */
export function fullerInText(text: string, names: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  if (names.size === 0) return found;
  for (const match of text.matchAll(run)) {
    if (match[0].length > longest) continue;
    const words = [...match[0].matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      word,
      start: match.index + index,
    }));
    while (words[0] && !isNamePart(words[0].word)) words.shift();
    let kept = 0;
    while (kept < words.length && isPart(words[kept]?.word ?? '')) kept++;
    const [first] = words;
    const last = words[kept - 1];
    if (!first || !last || kept < 2 || kept > mostWords) continue;
    for (const { word } of [last, first]) {
      if (names.has(word) && !found.has(word)) {
        found.set(word, { start: first.start, end: last.start + last.word.length });
      }
    }
  }
  return found;
}

const longest = 100;

function isPart(word: string): boolean {
  return /^\p{Ll}/u.test(word) || isCapitalizedPart(word);
}
