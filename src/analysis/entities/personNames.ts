import shortList from '../../data/givenNamesShort.txt';
import { isPlainGeneration } from '../names/generation';
import { isFamilyName } from '../names/nameLists';
import { readWordList } from '../../text/wordList';

/** Shorter last words may be given names that follow the family's: "Lee Kwan". */
const shortestFamilyName = 5;

/** Whether a full name ends in a family name, so that "Mr. Edwin" is not Edwin Brooks. */
export function endsInFamilyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length >= shortestFamilyName && isFamilyName(last);
}

/** The words of a plain name without "Jr." and the like. */
export function wordsOfPlainName(plain: string): string[] {
  const words = plain.split(' ');
  return generationOf(plain) === undefined ? words : words.slice(0, -1);
}

/** What tells a plain name from that of the father or the son: `jr` of "donald trump jr"; `undefined` in most names. */
export function generationOf(plain: string): string | undefined {
  const words = plain.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && isPlainGeneration(last) ? last : undefined;
}

/**
 * Whether two full names with the same last word can name one person: the first words are equal, one is the
 * other's initial or short form, and the words between of the shorter stand, in order, in the longer. An initial is
 * that of the next word: George W. Vale is not George Herbert Walker Vale.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false;
  if (!agrees(short[0], long[0])) return false;
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (word.length > 1 && at < long.length - 1 && !agrees(word, long[at])) at++;
    if (!agrees(word, long[at])) return false;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

const fullForms = new Map(
  readWordList(shortList).map((line): [string, readonly string[]] => {
    const [short = '', full = ''] = line.split(':');
    return [short, full.trim().split(' ')];
  }),
);

/** Equal, one the other's initial, or one a short form of the other: Mike and Michael. */
function agrees(a = '', b = ''): boolean {
  if (a === b || fullForms.get(a)?.includes(b) || fullForms.get(b)?.includes(a)) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Names shorter than this that differ in a letter are different names: Dean and Jean. */
const shortestMisspelt = 6;

/**
 * Whether two full names of as many words differ in one longish word, and there in one letter or as transcriptions do:
 * Catharine and Katharine Vale, Asaddudin and Assadudin Vale.
 */
export function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const different = a.map((_, i) => i).filter((i) => a[i] !== b[i]);
  const [at] = different;
  if (at === undefined || different.length > 1) return false;
  const [one = '', other = ''] = [a[at], b[at]];
  return differsInOne(one, other) || areTranscriptions(one, other);
}

function differsInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < shortestMisspelt || long.length - short.length > 1) return false;
  // a man's and a woman's name often differ in their last letter alone: Daniel and Daniela
  if (long.startsWith(short) || short.slice(0, -1) === long.slice(0, -1)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return short.length - start - end <= (long.length === short.length ? 1 : 0);
}

/**
 * A word without what transcriptions of one name differ in: doubled letters, y for i. "Zelenskyy" and "Zelensky" are
 * `zelenski`. Undefined for short words, where this would make one of two names.
 */
export function transcribed(word: string): string | undefined {
  if (word.length < shortestMisspelt) return undefined;
  return word.replace(/y/g, 'i').replace(/(.)\1+/gu, '$1');
}

/** Whether two words may be one name in two transcriptions; see `transcribed`. */
export function areTranscriptions(a: string, b: string): boolean {
  const plain = transcribed(a);
  return plain !== undefined && plain === transcribed(b);
}

/**
 * The name a person goes by in every article: without "Jr.", and without a single middle initial, which one article
 * prints and the next does not.
 */
export function personKey(plain: string): string {
  const words = wordsOfPlainName(plain);
  const initials = words.slice(1, -1).filter((word) => word.length === 1);
  if (initials.length !== 1 || (words[0]?.length ?? 0) < 2) return words.join(' ');
  return words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1).join(' ');
}
