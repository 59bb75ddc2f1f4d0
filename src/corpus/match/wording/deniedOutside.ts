import type { Span } from '../../../text/span';
import type { Passage } from '../../passage';
import { mostSeriousFirst } from './changes';
import { areFewDenied } from './deniedBefore';
import { saysOtherwise, type PairMatch } from '../places/pairMatch';
import { placesIn, type ReadingPair } from '../places/readingPair';
import { areAskedAlike } from '../places/sentenceAsks';
import { speakersNamed } from '../places/spokenPlace';
import { firstWordFrom, wordsWithin, type WholeReading } from '../places/wholeReading';
import { isDenialAt } from '../alike/wordKinds';

/** So few words stand between a negation and the marks of what it denies, ... */
const near = 3;
/** ... and none but these: 'will not be “sold”', 'was never really a “disgrace”'. */
const between = /^(?:be|been|being|an?|the|to|ever|even|[a-z]+ly)$/;

/**
 * Matches of which the one article denies the words by its own right before their marks, 'would not “be sold”', and the
 * other one does nowhere, 'would “be sold”': the first says the opposite. Its place is told with the negation.
 */
export function withDenialsOutside(matches: readonly PairMatch[], pair: ReadingPair): PairMatch[] {
  const { left, right } = pair;
  return matches.map((match) => {
    if (saysOtherwise(match) || match.relation === 'merged' || match.relation === 'paraphrased') return match;
    const here = onlyDenial(left, match.left, right, match.right);
    const there = onlyDenial(right, match.right, left, match.left);
    if (here === there || !areAskedAlike(match, pair) || speakersNamed(placesIn(match, pair)) !== 'same')
      return match;
    return {
      ...match,
      relation: 'altered',
      changes: mostSeriousFirst(['negation', ...match.changes]),
      left: withDenial(left, match.left, here),
      right: withDenial(right, match.right, there),
    };
  });
}

/** The number of the word outside the marks of one place which denies it, if nothing denies the other one. */
function onlyDenial(
  one: WholeReading,
  { start }: Span,
  other: WholeReading,
  place: Span,
): number | undefined {
  const first = firstWordFrom(one, start);
  const denial = denialBefore(one.passage, first);
  if (denial === undefined) return undefined;
  const { from, to } = wordsWithin(other, place);
  const same = other.passage.hashes.indexOf(one.passage.hashes[first] ?? 0, from);
  if (same < 0 || same >= to || areFewDenied(other.passage, same)) return undefined;
  return denial;
}

/** The number of the word right before the marks of some words which denies them. */
function denialBefore(passage: Passage, first: number): number | undefined {
  const { text, words, stretch } = passage;
  const inside = stretch[first] ?? -1;
  if (inside < 0 || stretch[first - 1] === inside) return undefined;
  for (let word = first - 1; word >= 0 && first - word <= near; word--) {
    const form = words[word]?.form ?? '';
    if (/[.!?;:,\n]/.test(text.slice(words[word]?.end, words[word + 1]?.start))) return undefined;
    if (isDenialAt(passage, word)) return word;
    if (!between.test(form)) return undefined;
  }
  return undefined;
}

/** A place from the word that denies it, whole where it is a part of one ("wouldn't"), to its closing marks. */
function withDenial({ passage: { text, words } }: WholeReading, { start, end }: Span, denial?: number): Span {
  if (denial === undefined) return { start, end };
  const [word, before] = [words[denial], words[denial - 1]];
  const from = before && before.end === word?.start ? before.start : word?.start;
  return { start: from ?? start, end: /["”’']/.test(text.charAt(end)) ? end + 1 : end };
}
