import type { ChangeKind } from '../../model';
import type { Passage, WordRange } from '../../passage';
import type { AlignedPair } from '../alike/align';
import { isDeniedIn } from '../wording/deniedBefore';
import type { Gap } from '../wording/evidence';
import { turnedBy } from './turningExchange';
import { isDenialAt } from '../alike/wordKinds';

/** Where the words of a quote stand in another article but for one place that turns what they say. */
export interface ChangedPlace {
  /** All of it there, with what is changed. */
  readonly range: WordRange;
  /** The words that are the same; never empty. */
  readonly pairs: readonly AlignedPair[];
  readonly gap: Gap;
  /** What the change is; see `turnedBy`. */
  readonly turned: ChangeKind;
}

/** Of so many words, those that tell most, one is the same: all that differs is in one place. */
const anchors = 2;
/** A page that repeats one word five hundred times is looked at in the first ones. */
const mostOfWord = 200;
/** How many words may differ here and there, those in each other's place first: “thought”, “did not think”. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 0],
  [0, 2],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 1],
  [1, 3],
] as const;
/** So few words before a place still belong to few words. */
const near = 4;

/** Where the words of a quote stand between marks in another article but for one change: “be sold”, “not be sold”. */
export function changedPlaces(quote: WordRange, from: Passage, into: Passage): readonly ChangedPlace[] {
  const places = new Map<number, ChangedPlace>();
  for (const anchor of anchorsOf(quote, from)) {
    const hash = from.hashes[anchor] ?? 0;
    let seen = 0;
    for (let at = into.hashes.indexOf(hash); at >= 0; at = into.hashes.indexOf(hash, at + 1)) {
      if (++seen > mostOfWord) break;
      if ((into.stretch[at] ?? -1) < 0) continue;
      const run = runAround(anchor, at, quote, from, into);
      const isAll = run.left.from === quote.from && run.left.to === quote.to;
      const place = isAll ? deniedPlace(run, into) : changedBeside(run, quote, from, into);
      if (place) places.set(place.range.from, place);
    }
  }
  return [...places.values()];
}

function anchorsOf({ from, to }: WordRange, { weights }: Passage): number[] {
  return numbers(from, to)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, anchors);
}

/** Words in a row that are the same in both. */
interface Run {
  readonly left: WordRange;
  readonly right: WordRange;
}

/** The words of a quote around one of them that are the same around a word of the other article, within its marks. */
function runAround(word: number, other: number, quote: WordRange, from: Passage, into: Passage): Run {
  const isSame = (offset: number): boolean =>
    from.hashes[word + offset] === into.hashes[other + offset] &&
    into.stretch[other + offset] === into.stretch[other];
  let before = 0;
  while (word - before > quote.from && isSame(-before - 1)) before++;
  let after = 1;
  while (word + after < quote.to && isSame(after)) after++;
  return {
    left: { from: word - before, to: word + after },
    right: { from: other - before, to: other + after },
  };
}

/** All words of a quote, if they are denied between the marks there. */
function deniedPlace({ left, right }: Run, into: Passage): ChangedPlace | undefined {
  if (!isDeniedIn(into, right.from, near)) return undefined;
  let first = right.from - 1;
  while (first > right.from - near && !isDenialAt(into, first)) first--;
  const gap = gapOf([], numbers(first, right.from));
  if (turnedBy(gap, into, into) !== 'negation') return undefined;
  return { range: { from: first, to: right.to }, pairs: pairsOf(left, right), gap, turned: 'negation' };
}

/** A run with the rest of the quote beyond one change before or behind it. */
function changedBeside(run: Run, quote: WordRange, from: Passage, into: Passage): ChangedPlace | undefined {
  const [head, tail] = [run.left.from - quote.from, quote.to - run.left.to];
  if (head > 0 && tail > 0) return undefined;
  for (const [here, there] of shapes) {
    const beyond = head + tail - here;
    if (beyond < 0) continue;
    const place = (head > 0 ? changedBefore : changedAfter)(run, here, there, beyond);
    const { range, pairs, gap } = place;
    if (into.stretch[range.from] !== into.stretch[range.to - 1]) continue;
    if (!pairs.every(({ left, right }) => from.hashes[left] === into.hashes[right])) continue;
    const turned = turnedBy(gap, from, into);
    if (turned) return { ...place, turned };
  }
  return undefined;
}

function changedBefore({ left, right }: Run, here: number, there: number, beyond: number): Untold {
  const [next, other] = [left.from - here, right.from - there];
  const rest = pairsOf({ from: next - beyond, to: next }, { from: other - beyond, to: other });
  return {
    range: { from: other - beyond, to: right.to },
    pairs: [...rest, ...pairsOf(left, right)],
    gap: gapOf(numbers(next, left.from), numbers(other, right.from)),
  };
}

function changedAfter({ left, right }: Run, here: number, there: number, beyond: number): Untold {
  const [next, other] = [left.to + here, right.to + there];
  const rest = pairsOf({ from: next, to: next + beyond }, { from: other, to: other + beyond });
  return {
    range: { from: right.from, to: other + beyond },
    pairs: [...pairsOf(left, right), ...rest],
    gap: gapOf(numbers(left.to, next), numbers(right.to, other)),
  };
}

/** A place of which nobody knows yet whether the change turns anything. */
type Untold = Omit<ChangedPlace, 'turned'>;

function gapOf(left: readonly number[], right: readonly number[]): Gap {
  return { left, right, leftCutSaid: false, rightCutSaid: false };
}

function pairsOf(left: WordRange, right: WordRange): AlignedPair[] {
  return numbers(0, left.to - left.from).map((i) => ({
    left: left.from + i,
    right: right.from + i,
    exact: true,
  }));
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
