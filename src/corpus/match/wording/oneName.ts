import type { Gap } from './evidence';
import type { Passage } from '../../passage';
import { isGloss, isOfName } from '../alike/wordKinds';

/** Whether the words in each other's place are a name and its initials, or what an editor put into brackets for it. */
export function isOneName(gap: Gap, left: Passage, right: Passage): boolean {
  return (
    areGlosses(left, gap.left) ||
    areGlosses(right, gap.right) ||
    areInitials(left, gap.left, right, gap.right) ||
    areInitials(right, gap.right, left, gap.left)
  );
}

/** Whether all names among some words stand in brackets, square or round: an editor put them in, or in the place of others. */
function areGlosses(passage: Passage, words: readonly number[]): boolean {
  const named = words.filter((word) => isOfName(passage, word));
  return named.length > 0 && named.every((word) => isGloss(passage, word));
}

/** Whether a word of the one side is made of the initials of all words of the other one: "WHO". */
function areInitials(
  { words: shorts }: Passage,
  short: readonly number[],
  { words: longs }: Passage,
  long: readonly number[],
): boolean {
  const initials = long.map((word) => longs[word]?.form.charAt(0) ?? '').join('');
  return initials.length > 1 && short.some((word) => shorts[word]?.form === initials);
}
