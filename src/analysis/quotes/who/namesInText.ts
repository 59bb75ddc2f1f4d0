import { nameParticles } from '../../../text/closedWords';
import type { Span } from '../../../text/span';
import { isCapitalizedPart, isNamePart } from '../grammar/nameParts';

const part = "(?:\\p{Lu}['’])?\\p{Lu}\\p{L}+(?:[-'’]\\p{L}{2,})*";
const link = `(?: (?:${nameParticles}))?`;
// asked for a capital first, so that it looks back only from there
const run = new RegExp(`(?=\\p{Lu})(?<![\\p{L}\\p{N}’'.-])${part}(?:${link} ${part})+(?![\\p{L}-])`, 'gu');
const partBefore = new RegExp(`\\p{Lu}[\\p{L}’'-]*${link} $`, 'u');
const partAfter = new RegExp(`^${link} \\p{Lu}`, 'u');
/** Looked at before and after a name for another part of it. */
const beside = 40;
/** Longer runs of capitals are headlines. */
const mostWords = 4;

/**
 * The first place where a text prints a fuller form of each of some names of one word: "Ada Brook" for "Brook" or "Ada".
 * Only what looks like a name by its capitals; by name, those without a fuller form missing.
 */
export function fullerInText(text: string, names: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  // most stand nowhere beside a capital, and reading the whole text takes long
  if (![...names].some((name) => isBesideCapital(text, name))) return found;
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

function isBesideCapital(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (partAfter.test(text.slice(end, end + beside))) return true;
    if (text.charAt(at - 1) === ' ' && partBefore.test(text.slice(Math.max(0, at - beside), at))) return true;
  }
  return false;
}

function isPart(word: string): boolean {
  return /^\p{Ll}/u.test(word) || isCapitalizedPart(word);
}
