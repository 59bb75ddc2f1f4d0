import familyNames from '../../data/namesFamily.txt';
import organizations from '../../data/namesOrganizations.txt';
import others from '../../data/namesOther.txt';
import nationalities from '../../data/nationalities.txt';
import cities from '../../data/placesCities.txt';
import countries from '../../data/placesCountries.txt';
import regions from '../../data/placesRegions.txt';
import titles from '../../data/titles.txt';
import { readWordList } from '../../text/wordList';
import { givenNames } from './gender';
import type { NameWords } from './nameWords';

/** What the word lists say of a token, as bits. */
export const listed = {
  country: 1,
  region: 2,
  city: 4,
  organization: 8,
  group: 16,
  familyName: 32,
  givenName: 64,
  title: 128,
  other: 256,
} as const;

/** How many bits `listed` has. */
export const listedBits = 9;

const phrases = new Map<string, number>();
/** By first word the most words an entry has. Given names are among them, so that most words need one look. */
const longest = new Map([...givenNames].map((word) => [word, 1]));

for (const [list, bit] of [
  [countries, listed.country],
  [regions, listed.region],
  [cities, listed.city],
  [organizations, listed.organization],
  [nationalities, listed.group],
  [familyNames, listed.familyName],
  [titles, listed.title],
  [others, listed.other],
] as const) {
  for (const entry of readWordList(list)) {
    const words = entry.toLowerCase().split(' ');
    const phrase = words.join(' ');
    phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit);
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
}

/** The bits of `listed` for a phrase in lower case, its words set apart by single spaces; 0 if no list has it. */
export function listedAs(phrase: string): number {
  return phrases.get(phrase) ?? 0;
}

/** Whether a word, in any case, is in the list of family names. */
export function isFamilyName(word: string): boolean {
  return (listedAs(word.toLowerCase()) & listed.familyName) !== 0;
}

/** The most words that an entry has which begins with a word in lower case; 0 if none does. */
export function mostWordsFrom(first: string): number {
  return longest.get(first) ?? 0;
}

/** What the word lists say of each token. */
export interface ListedWords {
  /** The bits of the longest entry it stands in. */
  readonly bits: Uint16Array;
  /** Where in that entry it stands, one of `entryPlaces`. */
  readonly place: Uint8Array;
}

/** An entry of one word; the first, a middle and the last word of a longer one. */
const entryPlaces = { whole: 0, first: 1, middle: 2, last: 3 } as const;

/** Looks up all tokens. An entry is found in any case, but not where its first word is small and a later one is not. */
export function lookUp(words: NameWords): ListedWords {
  const found = { bits: new Uint16Array(words.count), place: new Uint8Array(words.count) };
  for (const { from, to } of words.sentences) {
    for (let i = from; i < to;) i += lookUpAt(words, i, to, found);
  }
  return found;
}

function lookUpAt({ lower, capital }: NameWords, at: number, to: number, found: ListedWords): number {
  const word = bare(lower[at]);
  const entries = longest.get(word);
  if (entries === undefined) return 1;
  const own = givenNames.has(word) ? listed.givenName : 0;
  let phrase = '';
  let best = 0;
  let bits = 0;
  const most = Math.min(entries, to - at);
  for (let length = 1; length <= most; length++) {
    if (length > 1 && capital[at + length - 1] && !capital[at]) break;
    phrase += (length > 1 ? ' ' : '') + bare(lower[at + length - 1]);
    const entry = phrases.get(phrase);
    if (entry === undefined) continue;
    best = length;
    bits = entry;
  }
  if (best <= 1) {
    found.bits[at] = bits | own;
    return 1;
  }
  found.bits.fill(bits, at, at + best);
  found.place.fill(entryPlaces.middle, at, at + best);
  found.place[at] = entryPlaces.first;
  found.place[at + best - 1] = entryPlaces.last;
  return best;
}

/** Abbreviations are listed without their dots. */
function bare(word = ''): string {
  return word.length > 1 && word.includes('.') ? word.replace(/\./g, '') : word;
}
