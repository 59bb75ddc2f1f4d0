import { compareWording, type WordDifference } from '../../../text/wordDifference';
import { withoutAccents } from '../../../text/plainLetters';
import { hashInFull, inFull } from './abbreviations';
import type { Passage } from '../../passage';
import { kindredGroups, lookAlike, lookAlikeInitials, sameSpelling } from './similarWords';

/** How like two words are. */
export type Likeness = 0 | 1 | 2;
export const different = 0;
/** One word, however it is printed. */
export const same = 1;
/** Another form of it, a kindred or a misspelt one. */
export const similar = 2;

/** What tells of most pairs of words at once how like they are. All arrays are parallel to the words. */
export interface Comparable {
  /** Of the words written out. */
  readonly hashes: Uint32Array;
  /** Groups of kindred words, 0 for none. */
  readonly groups: Uint8Array;
  /** See `lookAlikeInitials`. */
  readonly initials: Uint16Array;
}

/** Of whole passages: their parts are compared with dozens of others. */
const known = new WeakMap<Passage, Comparable>();

/** What a passage's words are compared by. */
export function comparableWords(passage: Passage): Comparable {
  const { within } = passage;
  if (!within) return ofWhole(passage);
  const { hashes, groups, initials } = ofWhole(within.whole);
  const [from, to] = [within.from, within.from + passage.words.length];
  return {
    hashes: hashes.subarray(from, to),
    groups: groups.subarray(from, to),
    initials: initials.subarray(from, to),
  };
}

function ofWhole(passage: Passage): Comparable {
  let comparable = known.get(passage);
  if (!comparable) {
    const { words, hashes } = passage;
    comparable = {
      hashes: hashes.map(hashInFull),
      groups: kindredGroups(words),
      initials: lookAlikeInitials(words),
    };
    known.set(passage, comparable);
  }
  return comparable;
}

/** Whether two forms are one word, however it is printed: "gen" and "general", "defence" and "defense". */
export function isSameWord(a: string, b: string): boolean {
  return a === b || inFull(a) === inFull(b) || likenessOfForms(a, b) === same;
}

/** How the wording `there` differs from `here`: what the relation of two quotes counts as one word is no difference. */
export function differenceOf(here: string, there: string): WordDifference[] {
  return compareWording(here, there, isSameWord);
}

/** How like two words are that are not the same and begin with one letter. */
export function likenessOfForms(a: string, b: string): Likeness {
  if (isOneInAccents(a, b)) return same;
  if (!lookAlike(a, b)) return different;
  return sameSpelling(a, b) ? same : similar;
}

/** Whether two forms differ in accents alone; most pairs show at the first other letter that they do not. */
function isOneInAccents(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (a.charCodeAt(at) <= lastAscii && b.charCodeAt(at) <= lastAscii) return false;
  return withoutAccents(a) === withoutAccents(b);
}

const lastAscii = 0x7f;
