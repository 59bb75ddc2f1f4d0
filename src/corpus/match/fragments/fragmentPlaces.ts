import { isNegation } from '../../../text/closedWords';
import type { Passage, WordRange } from '../../passage';
import { isNumber } from '../alike/wordKinds';

/** Where the words of a fragment stand in another article. Word numbers. */
export interface FragmentPlace {
  readonly at: number;
  /** Exclusive. */
  readonly end: number;
  /** Another word stands among them there. */
  readonly leftOut: boolean;
  /** How many of the words before and after are the same as well. */
  readonly around: number;
}

/** What tells no more is a preposition, an article, a pronoun. */
const lightWord = 0.2;
/** One word that tells hardly more may have been left out: "for quite some time". */
const lightLeftOut = 0.6;

/**
 * A fragment is told at no more places of one article, and no more words around it are compared: a page that repeats one
 * quoted word five hundred times would else take hours.
 */
const mostPlaces = 12;
/** Of many places the first ones are looked at: so many of its first word, and so many of all of it. */
const mostOfFirstWord = 1000;
const mostLookedAt = 100;
const mostAround = 64;

/**
 * Where the words of a fragment stand between marks, first those with the most of the same words right before and after.
 * All must stand within one stretch, but for a light word at the beginning: “for taking
 * charge” is what is said there by 'for “taking charge of the case”'. One light word more may stand among them.
 * @param least so many of the same words around are needed.
 */
export function fragmentPlaces(
  words: WordRange,
  from: Passage,
  into: Passage,
  least: number,
): FragmentPlace[] {
  const places = placesOf(words, from, into).map((place) => ({
    ...place,
    around: sameAround(words, place, from, into),
  }));
  return places
    .filter(({ around }) => around >= least)
    .sort((a, b) => b.around - a.around || a.at - b.at)
    .slice(0, mostPlaces);
}

function placesOf(words: WordRange, from: Passage, into: Passage): Omit<FragmentPlace, 'around'>[] {
  const hashes = from.hashes.subarray(words.from, words.to);
  const mayStandOutside = hashes.length > 1 && (from.weights[words.from] ?? 1) <= lightWord;
  const places: Omit<FragmentPlace, 'around'>[] = [];
  const first = hashes[0] ?? 0;
  let seen = 0;
  for (let at = into.hashes.indexOf(first); at >= 0; at = into.hashes.indexOf(first, at + 1)) {
    if (++seen > mostOfFirstWord || places.length >= mostLookedAt) break;
    const begins = mayStandOutside && (into.stretch[at] ?? -1) < 0 ? 1 : 0;
    const end = endOf(hashes, begins, at, into);
    if (end !== undefined) places.push({ at, end, leftOut: end - at > hashes.length });
  }
  return places;
}

/** Where the words end that begin at a word, if they stand there: in one stretch from the number `begins` on. */
function endOf(
  hashes: Uint32Array,
  begins: number,
  at: number,
  { words, hashes: all, weights, stretch }: Passage,
): number | undefined {
  const number = stretch[at + begins] ?? -1;
  if (number < 0) return undefined;
  let more = 0;
  for (let i = begins; i < hashes.length; i++) {
    let here = at + i + more;
    if (all[here] !== hashes[i]) {
      const form = words[here]?.form ?? '';
      const isLight = (weights[here] ?? 1) <= lightLeftOut && !isNegation(form) && !isNumber(form);
      if (more > 0 || i === begins || !isLight) return undefined;
      more = 1;
      here++;
    }
    if (all[here] !== hashes[i] || stretch[here] !== number) return undefined;
  }
  return at + hashes.length + more;
}

function sameAround(
  { from: first, to }: WordRange,
  { at, end }: Pick<FragmentPlace, 'at' | 'end'>,
  { hashes }: Passage,
  { hashes: others }: Passage,
): number {
  let before = 0;
  while (
    before < mostAround &&
    first > before &&
    at > before &&
    hashes[first - before - 1] === others[at - before - 1]
  )
    before++;
  let after = 0;
  while (after < mostAround && to + after < hashes.length && hashes[to + after] === others[end + after])
    after++;
  return before + after;
}
