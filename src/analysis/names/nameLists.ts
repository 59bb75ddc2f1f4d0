import familyNames from '../../data/namesFamily.txt';
import organizations from '../../data/namesOrganizations.txt';
import nationalities from '../../data/nationalities.txt';
import cities from '../../data/placesCities.txt';
import countries from '../../data/placesCountries.txt';
import regions from '../../data/placesRegions.txt';
import titles from '../../data/titles.txt';
import { readWordList } from '../../text/wordList';
import { isGivenName } from './gender';
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
} as const;

/** How many bits `listed` has. */
export const listedBits = 8;

const phrases = new Map<string, number>();
/** The most words an entry has, by its first word. */
const longest = new Map<string, number>();

for (const [list, bit] of [
  [countries, listed.country],
  [regions, listed.region],
  [cities, listed.city],
  [organizations, listed.organization],
  [nationalities, listed.group],
  [familyNames, listed.familyName],
  [titles, listed.title],
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

/**
 * What the lists say of each token: the bits of the longest entry it stands in. Only capitalized words are looked up,
 * but titles in any case.
 */
export function lookUp(words: NameWords): Uint8Array {
  const bits = new Uint8Array(words.count);
  for (const { from, to } of words.sentences) {
    for (let i = from; i < to;) i += lookUpAt(words, i, to, bits);
  }
  return bits;
}

function lookUpAt({ lower, capital }: NameWords, at: number, to: number, bits: Uint8Array): number {
  const word = bare(lower[at]);
  const own = isGivenName(word) ? listed.givenName : 0;
  for (let length = Math.min(longest.get(word) ?? 0, to - at); length > 0; length--) {
    const found = phrases.get(
      length === 1
        ? word
        : lower
            .slice(at, at + length)
            .map(bare)
            .join(' '),
    );
    const taken = capital[at] ? found : (found ?? 0) & listed.title;
    if (!taken) continue;
    bits.fill(taken, at, at + length);
    if (length === 1 && capital[at]) bits[at] = taken | own;
    return length;
  }
  if (capital[at]) bits[at] = own;
  return 1;
}

/** Abbreviations are listed without their dots. */
function bare(word = ''): string {
  return word.length > 1 && word.includes('.') ? word.replace(/\./g, '') : word;
}
