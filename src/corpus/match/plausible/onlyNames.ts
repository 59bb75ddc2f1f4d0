import { firstEndingAfter, type Span } from '../../../text/span';
import { isNamed } from '../../names/identity';
import { once } from '../../once';
import { isQuoted, type Reading } from '../../reading';
import type { PairMatch } from '../places/pairMatch';
import type { ReadingPair } from '../places/readingPair';
import { firstWordFrom, type WholeReading } from '../places/wholeReading';

/** What two places have in common beside names must weigh so much, and be such a share of all they have in common. */
const enoughBeside = 1.5;
const leastShare = 0.3;

/** Who has one of these in common says something: “Ada Brook is dead and the Harlund Ferry is alive”. */
const stated =
  /^(?:i|we|you|he|she|it|they|who|am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|not|no)$/;

/** Tells of matches of two articles whether they are names; reads where the articles name somebody only if it must. */
export function namesAlone(pair: ReadingPair): (match: PairMatch) => boolean {
  const { left, right } = pair;
  const names = once(() => ({ left: namesOf(left.reading), right: namesOf(right.reading) }));
  return (match) => {
    if (match.relation === 'paraphrased') return false;
    if (isQuoted(left.reading, match.left) && isQuoted(right.reading, match.right)) return false;
    return isOfNames(match, pair, names());
  };
}

/**
 * Whether two places, one of them not between marks, have little in common but names: "Ada Brook, the director of the
 * Harlund Institute of Fisheries", a list of firms.
 */
function isOfNames(
  match: PairMatch,
  { left, right }: ReadingPair,
  names: { readonly left: readonly Span[]; readonly right: readonly Span[] },
): boolean {
  const beside = formsBesideNames(right, match.right, names.right);
  let weight = 0;
  for (const [form, own] of formsBesideNames(left, match.left, names.left)) {
    if (stated.test(form)) return false;
    if (beside.has(form)) weight += own;
  }
  return weight < enoughBeside && weight < leastShare * match.information;
}

/** The words of a place that are no part of a name, with all that each of them weighs there. */
function formsBesideNames(
  whole: WholeReading,
  span: Span,
  names: readonly Span[],
): ReadonlyMap<string, number> {
  const { words, weights } = whole.passage;
  const forms = new Map<string, number>();
  for (let i = firstWordFrom(whole, span.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.end > span.end) break;
    const name = names[firstEndingAfter(names, word.start)];
    if (!name || name.start >= word.end)
      forms.set(word.form, (forms.get(word.form) ?? 0) + (weights[i] ?? 0));
  }
  return forms;
}

/** Where an article names somebody or something, by place. */
function namesOf({ analysis }: Reading): Span[] {
  return analysis.entities
    .filter(isNamed)
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
