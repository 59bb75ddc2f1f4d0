import type { Dependence } from '../../model';
import { overlapsOneOf } from '../../../text/overlapping';
import { shingleLength } from '../../index/shingles';
import { agenciesCredited } from '../places/agencyCredits';
import type { WholeReading } from '../places/wholeReading';

/** So many same words outside marks in a run are copied, not chance. */
const copiedRun = 8;
/** So much of the shorter article's own words makes it no account of its own; agency copy shares most of them. */
const copiedShare = 0.2;

/**
 * Why two articles that carry the same quote are no two witnesses for it: the reporters' own words are the same, or
 * both name the same agency. `undefined` where nothing shows that. The same for both orders.
 */
export function dependenceOf(left: WholeReading, right: WholeReading): Dependence | undefined {
  const share = copiedWords(left, right) / Math.max(1, Math.min(ownOf(left).words, ownOf(right).words));
  if (share >= copiedShare) return { kind: 'copied', share: Math.min(1, share) };
  const { agencies } = ownOf(right);
  const name = ownOf(left).agencies.find((each) => agencies.includes(each));
  return name === undefined ? undefined : { kind: 'agency', name };
}

/** Own words that stand in runs which both have; the fewer of the two sides, so that a repeated line counts once. */
function copiedWords(left: WholeReading, right: WholeReading): number {
  return Math.min(copiedFrom(left, right), copiedFrom(right, left));
}

function copiedFrom(here: WholeReading, { firstPlaces }: WholeReading): number {
  const { keys } = here;
  const { isOwn } = ownOf(here);
  let copied = 0;
  let begin = 0;
  for (let at = 0; at <= keys.length; at++) {
    if (at < keys.length && firstPlaces.has(keys[at] ?? 0)) continue;
    const own = at > begin ? isOwn.slice(begin, at + shingleLength - 1).filter(Boolean).length : 0;
    if (own >= copiedRun) copied += own;
    begin = at + 1;
  }
  return copied;
}

/** What an article's reporter wrote, and for whom. */
interface Own {
  /** For each word whether it is the reporter's own: it stands outside marks and in no line of the page. */
  readonly isOwn: readonly boolean[];
  readonly words: number;
  readonly agencies: readonly string[];
}

/** Each article is held against two dozen others. */
const known = new WeakMap<WholeReading, Own>();

function ownOf(whole: WholeReading): Own {
  let own = known.get(whole);
  if (!own) {
    const { reading, passage } = whole;
    const isFurniture = overlapsOneOf(reading.analysis.furniture);
    const isOwn = passage.words.map((word, i) => !isFurniture(word) && (passage.stretch[i] ?? -1) < 0);
    own = { isOwn, words: isOwn.filter(Boolean).length, agencies: agenciesCredited(reading) };
    known.set(whole, own);
  }
  return own;
}
