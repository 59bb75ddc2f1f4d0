import bodiesList from '../../data/organizationsAliases.txt';
import placesList from '../../data/placesAliases.txt';
import { withoutAccents } from '../../text/plainLetters';
import { remembering } from '../../text/remembering';
import { readWordList } from '../../text/wordList';

/**
 * A name as it is compared by: lower case, without accents, dots, apostrophes and a possessive; hyphens and other
 * marks are spaces. Empty if the name holds no letter or digit.
 */
export const plainName = remembering((name) =>
  withoutAccents(name.slice(0, longestCompared))
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[.'’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim(),
);

/** Longer "names" are no names. */
const longestCompared = 200;

const standing = new Map<string, string>();
for (const line of [...readWordList(placesList), ...readWordList(bodiesList)]) {
  const [name = '', others = ''] = line.split('=');
  for (const other of others.split(',')) standing.set(plainName(other), plainName(name));
}

/**
 * The plain form of a place or organization, one for all its usual names: U.S. and America are `united states`, FBI is
 * `federal bureau of investigation`.
 */
export function canonicalName(name: string): string {
  const plain = plainName(name).replace(/^the (?=.)/, '');
  return standing.get(plain) ?? plain;
}

/** Whether a name is one of the short forms that the same body or place has in all articles. */
export function isStandingShortName(name: string): boolean {
  return standing.has(plainName(name));
}

/** Whether a short form may be that of a name: AP is the Associated Press in all articles, and no Associated Potters. */
export function mayStandFor(short: string, name: string): boolean {
  return !isStandingShortName(short) || canonicalName(short) === canonicalName(name);
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'del', 'to', '&']);

/** Whether capital letters such as WHO stand for the initials of a name, small words counted or not. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.\s]/g, '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(letters)) return false;
  const words = plainName(name).split(' ');
  if (words.length < 2) return false;
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const wanted = letters.toLowerCase();
  return initials(words) === wanted || initials(words.filter((word) => !small.has(word))) === wanted;
}
