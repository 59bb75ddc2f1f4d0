import type { AlignedPair } from '../alike/align';
import type { Gap } from './evidence';
import type { Passage } from '../../passage';
import { isOfName } from '../alike/wordKinds';

/** A sentence, with the words that only say who speaks in it, by word number. */
export interface Told {
  readonly passage: Passage;
  readonly saysWho: (word: number) => boolean;
}

/**
 * Whether somewhere in an alignment one name stands in another's place: no weekday or month, and more than a title. A
 * reporter may name somebody whom the other calls by less, or by what they are: then no name is changed. Who is said to
 * speak stands in the place of who else is, and of nobody that is spoken of.
 */
export function exchangesNames(
  pairs: readonly AlignedPair[],
  gaps: readonly Gap[],
  left: Told,
  right: Told,
): boolean {
  return (
    pairs.some(
      (pair) => !pair.exact && isOfName(left.passage, pair.left) && isOfName(right.passage, pair.right),
    ) ||
    gaps.some((gap) => {
      const [here, there] = [namesIn(left, gap.left), namesIn(right, gap.right)];
      return (here.speaker && there.speaker) || (here.other && there.other) || (here.fuller && there.fuller);
    })
  );
}

/**
 * Whether the words of one side of a gap name a speaker or others, and whether they end with the first words of a name
 * of which both sides have the last: "Mayor of Velm Ada" before "Brook".
 */
function namesIn(
  { passage, saysWho }: Told,
  words: readonly number[],
): { speaker: boolean; other: boolean; fuller: boolean } {
  const named = words.filter((word) => isOfName(passage, word));
  let first = (words.at(-1) ?? -1) + 1;
  if (isOfName(passage, first)) while (named.includes(first - 1) && isGlued(passage, first)) first--;
  const own = named.filter((word) => word < first);
  return {
    speaker: own.some(saysWho),
    other: own.some((word) => !saysWho(word)),
    fuller: named.some((word) => word >= first),
  };
}

/** Whether nothing but space stands between a word and the one before it. */
function isGlued({ text, words }: Passage, word: number): boolean {
  return text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? 0).trim() === '';
}
