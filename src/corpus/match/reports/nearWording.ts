import { isFunctionWord, isNegation } from '../../../text/closedWords';
import { countDenials } from '../../../text/movedDenials';
import { isSubjectForm, isThirdPerson } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import type { ChangeKind } from '../../model';
import { partOf, type Passage } from '../../passage';
import { align, type AlignedPair } from '../alike/align';
import { changesIn } from '../wording/changes';
import { weigh, type Evidence, type Gap } from '../wording/evidence';
import { withOuterEnds } from '../wording/outerEnds';
import type { ReadingPair } from '../places/readingPair';
import { isNumber } from '../alike/wordKinds';
import { wordsWithin, type WholeReading } from '../places/wholeReading';

/** So much of what a report tells must stand in the other statement, and so much of what is quoted. */
export const mostOfReport = 0.7;
export const mostOfQuote = 0.5;
/** What both have must tell so much. */
const enough = 0.8;
/** Fewer words in common are a phrase. */
const fewestSame = 3;
/** Longer statements have more in common. */
const longestShort = 6;
/** So many words at the end of both stand for each other: “three million”, “three billion”. */
const longestEnd = 2;

/** Two statements in nearly the same words. */
interface NearWording {
  readonly evidence: Evidence;
  /** Those that turn what is said: none, or a negation that one of the two lacks, numbers or names in each other's place. */
  readonly changes: readonly ChangeKind[];
}

/**
 * What a statement and the report of another article change of each other; `undefined` for other words.
 * @param mostOfHere so much of what the first one tells must stand in the second.
 */
export function changesOfNear(
  here: Span,
  there: Span,
  mostOfHere: number,
  { left: wholeLeft, right: wholeRight, knowledge }: ReadingPair,
): NearWording | undefined {
  const [left, right] = [partWithin(wholeLeft, here), partWithin(wholeRight, there)];
  const pairs = withOuterEnds(align(left, right), left, right);
  const evidence = weigh(pairs, { left, right, reading: wholeRight.reading, rarity: knowledge.rarity });
  if (!evidence || !isNear(evidence, left, right, mostOfHere)) return undefined;
  return { evidence, changes: turningChanges(evidence, left, right) };
}

function partWithin(whole: WholeReading, span: Span): Passage {
  const { from, to } = wordsWithin(whole, span);
  return partOf(whole.passage, from, to);
}

function isNear(
  { pairs, information }: Evidence,
  left: Passage,
  right: Passage,
  mostOfLeft: number,
): boolean {
  if (information < enough) return false;
  if (isAllOf(pairs, left, right)) return true;
  return (
    pairs.length >= fewestSame &&
    information >= mostOfLeft * tellingOf(left) &&
    information >= mostOfReport * tellingOf(right)
  );
}

/**
 * Whether two short statements of the same person or thing have all in common but for words that tell nothing by themselves:
 * “I will not resign”, “she would resign”.
 */
function isAllOf(pairs: readonly AlignedPair[], left: Passage, right: Passage): boolean {
  const isRest = ({ words }: Passage, same: readonly number[]): boolean =>
    words.length <= longestShort &&
    words.every(({ form }, word) => same.includes(word) || isFunctionWord(form) || isNegation(form));
  const [here, there] = [pairs.map((pair) => pair.left), pairs.map((pair) => pair.right)];
  return isRest(left, here) && isRest(right, there) && areOfOne(left, right);
}

/** Whether two statements have the same “he”, “she”, “it” and “they”, but for the one that stands in one for the other's “I”. */
function areOfOne(left: Passage, right: Passage): boolean {
  const [here, there] = [othersIn(left), othersIn(right)];
  const [onlyHere, onlyThere] = [without(here, there), without(there, here)];
  if (onlyHere.length + onlyThere.length === 0) return true;
  return onlyHere.length + onlyThere.length === 1 && isOfSpeaker(onlyHere.length > 0 ? right : left);
}

function othersIn({ words }: Passage): string[] {
  return words.flatMap(({ form }) => (isSubjectForm(form) && isThirdPerson(form) ? [form] : []));
}

function without(forms: readonly string[], others: readonly string[]): string[] {
  return forms.filter((form) => !others.includes(form));
}

function isOfSpeaker({ words }: Passage): boolean {
  return words.some(({ form }) => form === 'i' || form === 'we');
}

/** How much some words tell besides numbers, of which others may stand in the other article. */
function tellingOf({ words, weights }: Passage): number {
  return words.reduce((sum, { form }, word) => sum + (isNumber(form) ? 0 : (weights[word] ?? 0)), 0);
}

function turningChanges(evidence: Evidence, left: Passage, right: Passage): ChangeKind[] {
  const isTurned = denialsIn(left) % 2 !== denialsIn(right) % 2;
  const exchanges = [...evidence.gaps, endOf(evidence, left, right)].filter(isExchange);
  const kinds = changesIn({ pairs: [], gaps: exchanges }, left, right);
  const told = kinds.filter((kind) => kind === 'number' || kind === 'name');
  return isTurned ? [...told, 'negation'] : told;
}

function denialsIn({ words }: Passage): number {
  return countDenials(words.map(({ form }) => form));
}

function isExchange({ left, right }: Gap): boolean {
  return left.length > 0 && right.length > 0;
}

/** The few words behind the last ones that both have. */
function endOf({ pairs }: Evidence, left: Passage, right: Passage): Gap {
  const last = pairs.at(-1);
  const after = ({ words }: Passage, word = words.length): number[] =>
    words.length - 1 - word > longestEnd ? [] : words.slice(word + 1).map((_, i) => word + 1 + i);
  return {
    left: after(left, last?.left),
    right: after(right, last?.right),
    leftCutSaid: false,
    rightCutSaid: false,
  };
}
