import { diffArrays } from 'diff';
import { monthNamed } from '../../text/calendarWords';
import { countDenials, isDenialOnly, movedDenials, type Exchange } from '../../text/movedDenials';
import { isOneClock } from '../clockTold';
import type { DayTold } from '../dayTold';
import { isSameWord } from '../match/alike/likeWords';
import { isOnlyDenied } from '../match/alike/onlyDenied';
import { followsFullStop } from '../match/places/sentenceEnds';
import { areKindred } from '../match/alike/similarWords';
import { isPastForm } from '../match/alike/verbForms';
import { areOpposite } from '../oppositeWords';
import { haveOtherNames, isInitialsOf } from './otherNames';
import { tokensOf, type Token } from './wordingTokens';

/** Where one wording of an utterance has other words than another one within what both have. */
export interface WordingChange {
  /** The words that only the one has, as it prints them; empty where the other one adds some. */
  readonly here: string;
  readonly there: string;
  /** A number, a negation, a name or a word with its opposite stands for another: both cannot have been said. */
  readonly turnsMeaning: boolean;
}

/** What differs between two wordings, as far as it tells anything. */
export interface WordingChanges {
  /** In order. */
  readonly changes: readonly WordingChange[];
  /**
   * 0..1, share of the words that both have, of the one with more words between the first and last of those. Another person
   * or tense counts as the same word where one of the two is a report.
   */
  readonly alike: number;
  /** The forms of the words that both have between the first and last of those. */
  readonly inBoth: readonly string[];
}

/** What is known of two wordings besides their words. */
export interface Wordings {
  /** Only one of them denies what both have: a negation at a cut end is lost, and no reporter says it instead. */
  readonly isTurned?: boolean;
  /** Both stand between marks, where nobody changes the person or the tense; a reporter does who puts words into a report. */
  readonly inMarks?: boolean;
  /** They are told on one day: "today" is no other one's "tomorrow". */
  readonly ofOneDay?: boolean;
}

/** Above this many words on both sides together nothing is told: comparing is quadratic. */
const mostWords = 2000;
/** Other words at an end of both wordings, at most so many, stand for each other; more are another sentence. */
const longestEnd = 2;

/**
 * Tells what one wording changes in another. No changes are: cut ends that deny nothing, words in brackets and what they stand for, words
 * that dots say were left out, other ways to print a number, a day, a time of day or a title, initials of a name, and the small words that hearers leave out or
 * add ("the", "that", "and").
 */
export function wordingChanges(here: string, there: string, known: Wordings = {}): WordingChanges {
  // of several best alignments the one found depends on the order: the answer must not
  if (here > there) {
    const { changes, ...rest } = wordingChanges(there, here, known);
    return {
      changes: changes.map((change) => ({ ...change, here: change.there, there: change.here })),
      ...rest,
    };
  }
  const [left, right] = [tokensOf(here), tokensOf(there)];
  if (left.length + right.length > mostWords) return { changes: [], alike: 0, inBoth: [] };
  const all = partsOf(left, right).map(withForms);
  const isDenied = deniesAll(all, known);
  const [from, to] = isDenied ? [0, all.length] : core(all);
  const parts = all.slice(from, to);
  const inBoth = parts.flatMap(({ same, forms }) => (same ? forms.left : []));
  const sizeOf = (side: 'left' | 'right'): number => parts.reduce((sum, part) => sum + part[side].length, 0);
  const longest = Math.max(sizeOf('left'), sizeOf('right'));
  const moved = movedDenials(parts.map(({ forms }) => forms));
  const within = parts.flatMap((part, i) => {
    const isMoved = moved.has(i);
    const isCut = !known.isTurned || !deniesOnce(part);
    if (part.same || (isTrifle(part, known) && isCut) || (isMoved && isDenialOnly(part.forms))) return [];
    return [changeOf(part, here, there, !isMoved && (turnsMeaning(part) || tellsAlmost(part, parts[i + 1])))];
  });
  const changes = [
    ...turnedEnd(all, { at: from - 1, inward: 1 }, here, there, known),
    ...within,
    ...turnedEnd(all, { at: to, inward: -1 }, here, there, known),
  ];
  // a report has other persons and tenses, which are no other words
  const retold = parts.reduce((sum, part) => sum + (isRetold(part, known) ? part.left.length : 0), 0);
  const alike = longest > 0 ? (inBoth.length + retold) / longest : 0;
  return { changes, alike: isDenied ? 1 : alike, inBoth };
}

/** A run of words in both, or what stands in either between two such runs. */
interface Part {
  readonly same: boolean;
  readonly left: Token[];
  readonly right: Token[];
}

function partsOf(left: readonly Token[], right: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    left.map(({ form }) => form),
    right.map(({ form }) => form),
    { comparator: isSameWord },
  )) {
    const same = !added && !removed;
    const last = parts.at(-1);
    const part = last && !last.same && !same ? last : { same, left: [], right: [] };
    if (part !== last) parts.push(part);
    if (!added) part.left.push(...left.slice(i, (i += count)));
    if (!removed) part.right.push(...right.slice(j, (j += count)));
  }
  return parts;
}

/**
 * Whether all that two wordings differ in is one denial, "I knew" and "I did not know", which is no cut: then no word is the
 * same by chance.
 */
function deniesAll(parts: readonly ComparedPart[], { isTurned = false, inMarks }: Wordings): boolean {
  const at = parts.findIndex(({ same }) => !same);
  const other = parts[at];
  if (!other || parts.length < 2 || parts.slice(at + 1).some(({ same }) => !same)) return false;
  const isWithin = at > 0 && at < parts.length - 1;
  return (isTurned || isWithin) && deniesOnce(other) && isOnlyDenied(other.forms, inMarks === false);
}

/** Which parts are within what both have: a quote begins and ends where a reporter likes. */
function core(parts: readonly Part[]): [from: number, to: number] {
  let [from, to] = [0, parts.length];
  while (from < to && isFringe(parts[from], parts[from + 1])) from++;
  while (to > from && isFringe(parts[to - 1], parts[to - 2])) to--;
  return [from, to];
}

/** One word that both have by chance beyond other ones belongs to the end, too. */
function isFringe(part: Part | undefined, inward: Part | undefined): boolean {
  if (!part || !inward) return false;
  if (part.same) return part.left.length === 1 && !isReplacement(inward);
  return !isReplacement(part);
}

/**
 * What the part right before or behind the core changes, if it turns what the core says: by a negation that is known to be
 * lost, or one that stands, as "almost" may, between the core and the one word that both begin or end with: "they (don't) want".
 */
function turnedEnd(
  parts: readonly ComparedPart[],
  { at, inward }: { readonly at: number; readonly inward: 1 | -1 },
  here: string,
  there: string,
  { isTurned = false }: Wordings,
): WordingChange[] {
  const end = parts[at];
  if (!end || end.same) return [];
  const inner = parts[at + inward];
  const part = withForms({
    same: false,
    left: ofOneSentence(here, end.left, inner?.left),
    right: ofOneSentence(there, end.right, inner?.right),
  });
  const isWithin = inward === 1 ? at === 1 : at === parts.length - 2;
  const isLost = deniesOnce(part) && (isTurned || isWithin);
  return isLost || (isWithin && inward === 1 && tellsAlmost(part, inner))
    ? [changeOf(part, here, there, true)]
    : [];
}

/** Those words of an end that stand in the sentence of the words beside it within what both have. */
function ofOneSentence(text: string, end: readonly Token[], inner: readonly Token[] = []): Token[] {
  const isBefore = (end[0]?.start ?? 0) < (inner[0]?.start ?? 0);
  const words = isBefore ? [...end, ...inner.slice(0, 1)] : [...inner.slice(-1), ...end];
  const starts = words.flatMap((_, i) => (i > 0 && followsFullStop({ text, words }, i) ? [i] : []));
  return isBefore ? words.slice(starts.at(-1) ?? 0, -1) : words.slice(1, starts[0]);
}

/** Whether only one wording says that something all but happened: "(almost) lost". */
function tellsAlmost({ forms, same }: ComparedPart, next: Part | undefined): boolean {
  const [word, ...more] = [...forms.left, ...forms.right];
  const verb = next?.left[0];
  if (same || more.length > 0 || !verb || verb.number !== undefined) return false;
  return (word === 'almost' || word === 'nearly') && isPastForm(verb.form);
}

/** A part with the forms of its words. */
interface ComparedPart extends Part {
  readonly forms: Exchange;
}

function withForms(part: Part): ComparedPart {
  const forms = { left: part.left.map(({ form }) => form), right: part.right.map(({ form }) => form) };
  return { ...part, forms };
}

/** Whether only one of two wordings denies something in a part. */
function deniesOnce({ same, forms }: ComparedPart): boolean {
  return !same && countDenials(forms.left) % 2 !== countDenials(forms.right) % 2;
}

function changeOf({ left, right }: Part, here: string, there: string, turnsMeaning: boolean): WordingChange {
  return { here: shown(here, left), there: shown(there, right), turnsMeaning };
}

function isReplacement({ left, right }: Part): boolean {
  return [left, right].every(({ length }) => length > 0 && length <= longestEnd);
}

/** Hearers leave these out or put them in. */
const small = new Set(
  'a an the that and but so or well then now um uh ah oh just really very also too there is it of to in on for have has had at you know i mean think'.split(
    ' ',
  ),
);

function isTrifle(part: Part, { inMarks = false, ofOneDay = false }: Wordings): boolean {
  if ([...part.left, ...part.right].some(({ isGap }) => isGap)) return true;
  const [left, right] = [part.left, part.right].map((side) => side.filter(({ form }) => !small.has(form)));
  if (!left || !right) return true;
  if (isInitialsOf(left, right) || isInitialsOf(right, left)) return true;
  if (left.length !== right.length) return false;
  return left.every(({ form }, i) => {
    const other = right[i]?.form ?? '';
    const isReported = !inMarks && areKindred(form, other) && !(ofOneDay && areOpposite(form, other));
    return isInflected(form, other) || isReported;
  });
}

/** Whether as many words stand for each other as a report puts others in the place of what is quoted: "we will", "they would". */
function isRetold(part: Part, known: Wordings): boolean {
  const isOfReport = known.inMarks === false && part.left.length === part.right.length;
  return !part.same && isOfReport && part.left.every(({ isGap }) => !isGap) && isTrifle(part, known);
}

function isInflected(a: string, b: string): boolean {
  return a === b || `${a}s` === b || `${b}s` === a;
}

function turnsMeaning(part: ComparedPart): boolean {
  const { left, right } = part;
  if (!areNumbersOf(left, right) || !areNumbersOf(right, left)) return true;
  if (deniesOnce(part)) return true;
  if (left.some((a) => right.some((b) => areOpposite(a.form, b.form)))) return true;
  return haveOtherNames(left, right);
}

/**
 * Whether each number of some words is one of others, or may be meant by "dozens" there. "One" is seldom a number that is
 * told, and "second" is only where both have numbers: else it may be a word that the one leaves out, as in "a second chance".
 */
function areNumbersOf(tokens: readonly Token[], others: readonly Token[]): boolean {
  const areNumbered = isNumbered(tokens) && isNumbered(others);
  return tokens.every(({ number, form, ordinal, clock, day }) => {
    if (clock) return others.some((other) => other.clock && isOneClock(clock, other.clock));
    if (day) return others.some((other) => isOfDay(day, other));
    if (ordinal !== undefined) return !areNumbered || others.some((other) => isSameCount(ordinal, other));
    if (!number || number.low !== number.high || form === '1') return true;
    const isMeant = (other: Token): boolean =>
      other.number !== undefined &&
      other.number.low < other.number.high &&
      other.number.low <= number.low &&
      number.low <= other.number.high;
    return others.some((other) => isSameCount(form, other) || isMeant(other));
  });
}

/** "July" or "the 4th" for "July 4" says less, and nothing else. */
function isOfDay({ month, day }: DayTold, { form, ordinal }: Token): boolean {
  return monthNamed(form) === month || (ordinal ?? form) === String(day);
}

function isSameCount(count: string, { form, ordinal }: Token): boolean {
  return form === count || ordinal === count;
}

function isNumbered(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ number, form, ordinal }) => (number !== undefined && form !== '1') || ordinal !== undefined,
  );
}

function shown(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}
