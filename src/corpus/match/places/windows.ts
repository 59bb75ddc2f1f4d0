import { shingleLength } from '../../index/shingles';
import type { WordRange } from '../../passage';
import type { WholeReading } from './wholeReading';

/** Words of an article to look at, around a place where shingles of a quote stand. */
export interface Window extends WordRange {
  /** How many of the quote's shingles stand there. */
  readonly hits: number;
}

/** Looked at beside the words with hits, at most, for the rest of the quote. */
const widestMargin = 60;
const narrowestMargin = 6;

/** So many words are looked at on each side of those of a quote that were found, for the rest of it. */
export function marginFor(words: number): number {
  return Math.min(words, widestMargin) + narrowestMargin;
}

/** One shingle of a quote of so many words is in common by chance; a shorter one only has few. */
export const longQuote = 6;

/** A quote may be broken by "he said" and more; hits farther apart are two places. */
const longestBreak = 60;
const wordsOfBreak = 20;
/** The best places of a quote in an article are looked at; a page that repeats it more often repeats itself. */
const mostWindows = 4;

/**
 * Where a quote of one article may stand in another one, the places with most of its shingles first.
 * @param range the words of the quote.
 * @param fewestHits so many of its shingles must stand there.
 */
export function windowsFor(
  from: WholeReading,
  range: WordRange,
  into: WholeReading,
  fewestHits: number,
): Window[] {
  const words = range.to - range.from;
  const apart = Math.min(words, longestBreak) + wordsOfBreak;
  const margin = marginFor(words);
  return joined(placesOfShingles(from, range, into), apart)
    .filter(({ hits }) => hits >= fewestHits)
    .sort((a, b) => b.hits - a.hits || a.from - b.from)
    .slice(0, mostWindows)
    .map(({ from: first, to, hits }) => ({ from: first - margin, to: to + shingleLength + margin, hits }));
}

/** A page that repeats three words in more places repeats itself: the first ones stand for the others. */
const mostPlaces = 64;

/** Where the shingles of some words of an article stand in another one, in order. */
function placesOfShingles(from: WholeReading, range: WordRange, into: WholeReading): number[] {
  const places: number[] = [];
  for (let i = range.from; i + shingleLength <= range.to; i++) {
    let place = into.firstPlaces.get(from.keys[i] ?? 0) ?? -1;
    for (let n = 0; place >= 0 && n < mostPlaces; place = into.placesAfter[place] ?? -1, n++)
      places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** Places as ranges, those that are no farther apart than so many words as one. */
function joined(places: readonly number[], apart: number): Window[] {
  const ranges: { from: number; to: number; hits: number }[] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last && place - last.to <= apart) {
      last.to = place;
      last.hits++;
    } else ranges.push({ from: place, to: place, hits: 1 });
  }
  return ranges;
}
