import { nameParticles } from '../../../text/closedWords';
import type { Span } from '../../../text/span';
import { isCapitalizedPart, isNamePart, opensSentence } from '../grammar/nameParts';
import { isInvertedVerb, isMonth } from './printedNames';
import { isGivenName } from '../../names/gender';
import { isFamilyName } from '../../names/nameLists';

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
    const end = match.index + match[0].length;
    while (
      words[0] &&
      (!isNamePart(words[0].word) ||
        isInvertedVerb(text, words[0].start, words[0].word, end) ||
        isMonth(text, words[0].start, words[0].word))
    )
      words.shift();
    let kept = 0;
    while (kept < words.length && isPart(words[kept]?.word ?? '')) kept++;
    const [first] = words;
    const last = words[kept - 1];
    if (!first || !last || kept < 2 || kept > mostWords) continue;
    const printed = words.slice(0, kept).map(({ word }) => word);
    // two names that a lost line break has joined
    if (new Set(printed).size < kept) continue;
    const isGiven = isGivenName(first.word);
    const span = { start: first.start, end: last.start + last.word.length };
    // any word has a capital at the beginning of a sentence: "Loyal Brook supporters"
    if (isGiven || !opensSentence(text, first.start)) note(last.word, span);
    // "Ada Brook", "Mori Hanako", "Arawat Sahame", but not "Brook Tower" or "the Arawat Team"
    const unknown =
      !isFamilyName(first.word) && !determiner.test(text.slice(Math.max(0, first.start - 6), first.start));
    if (isGiven || unknown || isGivenName(printed[1] ?? '')) note(first.word, span);
  }
  return found;

  function note(word: string, span: Span): void {
    if (names.has(word) && !found.has(word)) found.set(word, span);
  }
}

const longest = 100;
const determiner = /\b(?:the|an?|his|her|its|this) $/i;

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
