import femaleList from '../../data/givenNames.female.txt';
import maleList from '../../data/givenNames.male.txt';
import { readWordList } from '../../text/wordList';

const female = new Set(readWordList(femaleList));
const male = new Set(readWordList(maleList));
/** The given names that the word lists have, lower case. */
export const givenNames: ReadonlySet<string> = new Set([...female, ...male]);

/**
 * Whether a given name ("Angela", any case) is a woman's or a man's by the word lists; `undefined` if it is in both or
 * in neither. A hyphenated name that is not listed goes by its first part. Evidence, not proof: people bear any name.
 */
export function genderOfGivenName(given: string): 'female' | 'male' | undefined {
  const lower = given.toLowerCase();
  const known = genderOf(lower);
  const hyphen = lower.indexOf('-');
  return known ?? (hyphen > 0 && !givenNames.has(lower) ? genderOf(lower.slice(0, hyphen)) : undefined);
}

/** Whether the word lists give one of two given names to women and the other one to men: "Robert", "Roberta". */
export function areOfTwoGenders(a: string, b: string): boolean {
  const [one, other] = [genderOfGivenName(a), genderOfGivenName(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The gender that the given name of a person's full name tells; of "J. Russell Brook" that is "Russell". */
export function genderOfName(name: string): 'female' | 'male' | undefined {
  const parts = name.split(/\s+/);
  if (parts.length > 2 && initial.test(parts[0] ?? '')) parts.shift();
  const given = parts.length > 1 ? parts[0] : undefined;
  return given === undefined ? undefined : genderOfGivenName(given);
}

const initial = /^\p{Lu}\.?$/u;

/** Whether a word, in any case, is in the lists of given names. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}

function genderOf(lower: string): 'female' | 'male' | undefined {
  if (female.has(lower) === male.has(lower)) return undefined;
  return female.has(lower) ? 'female' : 'male';
}
