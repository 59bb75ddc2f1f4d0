import type { Span } from '../../../text/span';
import type { PairPlaces } from './pairMatch';
import type { ReadingPair } from './readingPair';
import { followsFullStop } from './sentenceEnds';
import type { WordRange } from '../../passage';
import { firstWordFrom, type WholeReading } from './wholeReading';

/** Words in a row looked at on each side of a place. */
const mostBeside = 12;

/** How many words in a row are the same right before and right after two places, up to `mostBeside` on each side. */
export function sameWordsBeside(places: PairPlaces, { left, right }: ReadingPair): [number, number] {
  const [here, there] = [left.passage.hashes, right.passage.hashes];
  const [first, other] = [firstWordFrom(left, places.left.start), firstWordFrom(right, places.right.start)];
  let before = 0;
  while (before < mostBeside && isSame(here[first - before - 1], there[other - before - 1])) before++;
  const [next, otherNext] = [firstWordFrom(left, places.left.end), firstWordFrom(right, places.right.end)];
  let after = 0;
  while (after < mostBeside && isSame(here[next + after], there[otherNext + after])) after++;
  return [before, after];
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && a === b;
}

/** So many words before and after a place tell of the same occasion. */
const reach = 50;
/** What tells less stands in too many articles to show anything. */
const telling = 0.4;

/**
 * How much the same words around two places tell, added up, wherever they stand there: who has them in common tells of one
 * occasion. The words of the places themselves do not count.
 * @param except forms of words that tell nothing, such as the speaker's name.
 */
export function sameWordsAround(
  places: PairPlaces,
  { left, right }: ReadingPair,
  except: ReadonlySet<string>,
): number {
  const there = tellingAround(right, places.right);
  const own = new Set([...formsIn(left, places.left), ...formsIn(right, places.right)]);
  let told = 0;
  for (const [form, weight] of tellingAround(left, places.left))
    if (there.has(form) && !own.has(form) && !except.has(form)) told += weight;
  return told;
}

function tellingAround(whole: WholeReading, { start, end }: Span): ReadonlyMap<string, number> {
  const { words, weights } = whole.passage;
  const [first, next] = [firstWordFrom(whole, start), firstWordFrom(whole, end)];
  const found = new Map<string, number>();
  for (let i = Math.max(0, first - reach); i < Math.min(words.length, next + reach); i++) {
    const weight = weights[i] ?? 0;
    if ((i < first || i >= next) && weight >= telling) found.set(words[i]?.form ?? '', weight);
  }
  return found;
}

function formsIn(whole: WholeReading, { start, end }: Span): string[] {
  const { words } = whole.passage;
  return words.slice(firstWordFrom(whole, start), firstWordFrom(whole, end)).map(({ form }) => form);
}

/** So many words before and after are looked at, up to the end of the sentence. */
const inSentence = 8;

/**
 * How much the words tell that stand around some words in their sentence on both sides, wherever; two at least, else nothing.
 * @param except forms of words that tell nothing, such as the speaker's name.
 */
export function sameInSentences(
  here: WordRange,
  there: WordRange,
  { left, right }: ReadingPair,
  except: ReadonlySet<string>,
): number {
  const others = formsAround(right, there);
  let words = 0;
  let told = 0;
  for (const [form, weight] of formsAround(left, here)) {
    if (!others.has(form) || except.has(form)) continue;
    words++;
    told += weight;
  }
  return words > 1 ? told : 0;
}

function formsAround({ passage }: WholeReading, { from, to }: WordRange): ReadonlyMap<string, number> {
  const { words, weights } = passage;
  const found = new Map<string, number>();
  for (let i = from - 1; i >= Math.max(0, from - inSentence); i--) {
    if (followsFullStop(passage, i + 1)) break;
    found.set(words[i]?.form ?? '', weights[i] ?? 0);
  }
  for (let i = to; i < Math.min(words.length, to + inSentence); i++) {
    if (followsFullStop(passage, i)) break;
    found.set(words[i]?.form ?? '', weights[i] ?? 0);
  }
  return found;
}
