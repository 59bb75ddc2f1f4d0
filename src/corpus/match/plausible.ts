import { wordsOf } from '../../text/words';
import type { Span } from '../../text/span';
import { stretchesIn, type Reading } from '../reading';
import { compareSpeakers, nameWords, speakerOf, type Speaker } from './speakers';
import { isNamedBeside } from './speakersOfPlaces';
import type { PairMatch, WholeReading } from './wholeReading';

/** Longer quotes speak for themselves; so many words are also said by chance, or are a term. */
const mostWords = 6;
/** With other words among them, more may still be an idiom ("not a racist bone in my body"). */
const mostAlteredWords = 9;

/**
 * The matches of two articles without those that are only the same words: headlines of other articles that both
 * pages list, titles, and few words in common without anything else that speaks for one quote. Of 52 natural matches
 * read, 7 were such few words and titles, and another 18 were headlines in lists.
 */
export function plausibleMatches(
  matches: readonly PairMatch[],
  left: WholeReading,
  right: WholeReading,
): PairMatch[] {
  const quotes = matches.filter(
    (match) => !isListedHeadline(match, left, right) && !isTitleInBoth(match, left.reading, right.reading),
  );
  const supported = quotes.some(
    (match) =>
      isLong(match, left.reading, right.reading) &&
      isQuoted(left.reading, match.left) &&
      isQuoted(right.reading, match.right),
  );
  if (supported) return quotes;
  return quotes.filter(
    (match) => isLong(match, left.reading, right.reading) || standsAlone(match, left, right),
  );
}

function isLong({ relation, left, right }: PairMatch, here: Reading, there: Reading): boolean {
  const words = Math.min(wordsOf(here.article.text, left).length, wordsOf(there.article.text, right).length);
  return words > (relation === 'altered' ? mostAlteredWords : mostWords);
}

function isQuoted(reading: Reading, span: Span): boolean {
  return stretchesIn(reading, span).length > 0;
}

/** Whether few words in common are one quote although the two articles share no other. */
function standsAlone(
  match: PairMatch,
  { reading: left }: WholeReading,
  { reading: right }: WholeReading,
): boolean {
  const a = speakerAt(left, match.left);
  const b = speakerAt(right, match.right);
  if (!isQuoted(left, match.left)) return b !== undefined && isNamedBeside(b, left, match.left);
  if (!isQuoted(right, match.right)) return a !== undefined && isNamedBeside(a, right, match.right);
  if (!a || !b || compareSpeakers(a, b) === 'same') return true;
  return match.relation !== 'altered' && (isNamedIn(a, right) || isNamedIn(b, left));
}

function speakerAt(reading: Reading, span: Span): Speaker | undefined {
  const [stretch] = stretchesIn(reading, span);
  return stretch && speakerOf(stretch.quote, reading.analysis);
}

function isNamedIn({ name }: Speaker, { analysis }: Reading): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && analysis.entities.some((entity) => nameWords(entity.name).includes(last));
}

function isTitleInBoth({ left, right }: PairMatch, here: Reading, there: Reading): boolean {
  return isTitle(here.article.text, left) && isTitle(there.article.text, right);
}

/** These stay small in titles ("Special Report with Ada Brook"). */
const smallInTitles =
  /^(?:an?|the|and|but|or|nor|for|of|in|on|at|to|by|as|up|via|with|from|into|over|than|vs)$/;

/** Whether some words, all but the smallest of them and two at least, begin with capitals but are not all capitals. */
function isTitle(text: string, span: Span): boolean {
  const words = wordsOf(text, span).filter(({ form }) => !smallInTitles.test(form));
  const shown = words.map(({ start, end }) => text.slice(start, end));
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    shown.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    shown.some((word) => /\p{Ll}/u.test(word))
  );
}

/** So many same words beside a quote show that both pages print the same line. */
const sameLine = 6;
const singleMark = /['‘]/;

/** Whether words stand between single marks in both, as in headlines, and in the same line. */
function isListedHeadline(match: PairMatch, left: WholeReading, right: WholeReading): boolean {
  if (!beginsWithSingleMark(left.reading, match.left)) return false;
  if (!beginsWithSingleMark(right.reading, match.right)) return false;
  const [a, b] = [wordsBeside(left, match.left), wordsBeside(right, match.right)];
  return isSame(a.before, b.before) || isSame(a.after, b.after);
}

function beginsWithSingleMark({ article }: Reading, { start }: Span): boolean {
  return singleMark.test(article.text.slice(Math.max(0, start - 1), start + 1));
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === sameLine && a.every((hash, i) => hash === b[i]);
}

/** The hashes of the words just before and after a span; fewer at the ends of an article. */
function wordsBeside(
  { passage: { words, hashes } }: WholeReading,
  { start, end }: Span,
): Record<'before' | 'after', number[]> {
  const first = words.findIndex((word) => word.end > start);
  const next = words.findIndex((word) => word.start >= end);
  return {
    before: first < 0 ? [] : [...hashes.subarray(Math.max(0, first - sameLine), first)],
    after: next < 0 ? [] : [...hashes.subarray(next, next + sameLine)],
  };
}
