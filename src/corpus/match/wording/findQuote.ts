import { saysOtherwise, type PairMatch, type PairPlaces } from '../places/pairMatch';
import type { Span } from '../../../text/span';
import { goesOn } from './unmarked';
import { accept } from './accept';
import { align, type AlignedPair } from '../alike/align';
import { changesIn } from './changes';
import type { Circumstances } from './circumstances';
import { onOneSideOfMarks, splitByQuote, splitBySentence, splitByWideGap } from './cutAlignment';
import { differingEnds, wordsCutOff } from './differingEnds';
import { weigh, type Evidence, type Gap, type Sides } from './evidence';
import { isMerged, type Origin } from './merged';
import { isOneName } from './oneName';
import { withOuterEnds } from './outerEnds';
import type { Passage } from '../../passage';
import { relationOf } from './relation';
import { isRetold } from './retold';
import { withSentenceHead } from './sentenceHead';
import { turnsRound } from './turnsRound';

/** A quote found again. Left is where the quote was taken from, right is where it was looked for. */
export interface FoundQuote extends PairMatch {
  /** The quote, or the part of it that is found. */
  readonly left: Span;
  /** The quoted stretches found, if most of them is; else the words found. */
  readonly right: Span;
}

/** What is known of a quote that is looked for, and how to look for it. */
export interface Search {
  /** What the quote's marks enclose, in the text of its words. */
  readonly stretch: Span;
  /** Somebody asks for these words: they are what was said, and are not told sentence by sentence. */
  readonly sought: boolean;
  readonly circumstances: (evidence: Evidence) => Circumstances;
  /** Where the quote is from, if that is known. */
  readonly origin?: () => Origin;
}

/** A span is told as the whole quote if so much of the quote's weight is aligned. */
const mostly = 0.5;
/** Of a quote that is found in two quotes, a part needs so many words and so much information to be told. */
const fewestWords = 2;
const fewestInformation = 0.7;

/**
 * Looks for a quote in some words of an article.
 * @returns empty if it does not stand there; several if its parts stand in several quotes there.
 */
export function findQuote(sides: Sides, search: Search): FoundQuote[] {
  const { left, right } = sides;
  const pairs = onOneSideOfMarks(align(left, right), left, right);
  const evidence = weigh(pairs, sides);
  if (!evidence) return [];
  if (accept(evidence, search.circumstances(evidence), search.sought))
    return inQuotes(pairs, evidence, sides, search);
  const runs = splitByWideGap(pairs, evidence.gaps);
  if (runs.length < 2) return [];
  return runs.flatMap((run) => {
    const own = weigh(run, sides);
    return own && accept(own, search.circumstances(own), search.sought)
      ? inQuotes(run, own, sides, search)
      : [];
  });
}

/** Tells the aligned words quote by quote. */
function inQuotes(
  pairs: readonly AlignedPair[],
  evidence: Evidence,
  sides: Sides,
  search: Search,
): FoundQuote[] {
  const { left, right, reading } = sides;
  const whole = withOuterEnds(withSentenceHead(pairs, left, right), left, right);
  const parts = splitByQuote(whole, right, reading);
  return parts.flatMap((part) => {
    const own = parts.length === 1 && whole === pairs ? evidence : weigh(part, sides);
    if (!own || (parts.length > 1 && !tellsByItself(own))) return [];
    return search.sought ? [told(own, sides, search)] : bySentence(own, sides, search);
  });
}

function tellsByItself({ pairs, information }: Evidence): boolean {
  return pairs.length >= fewestWords && information >= fewestInformation;
}

/** A sentence needs so much to be told apart from the others of its quote. */
const enoughForSentence = 1;

/**
 * A quote of several sentences whose wording differs somewhere is told sentence by sentence: the others are the same.
 */
function bySentence(evidence: Evidence, sides: Sides, search: Search): FoundQuote[] {
  const { left, right } = sides;
  const all = told(evidence, sides, search);
  if (!saysOtherwise(all) && all.relation !== 'shortened') return [all];
  const sentences = splitBySentence(evidence.pairs, left, right);
  const weighed = sentences.flatMap((pairs) => weigh(pairs, sides) ?? []);
  if (weighed.length < 2 || weighed.some(({ information }) => information < enoughForSentence)) return [all];
  return weighed.map((own) => {
    const outside = outsideOf(own, sides);
    return {
      ...told(own, sides, search, outside),
      // the other sentences are found as well: how much of a quote one of them is says nothing
      score: coverOf(evidence) * likeness(own),
      ...spansOf(own, outside, sides),
    };
  });
}

/** What is known of the words beyond those that are aligned. */
interface Outside {
  /** In which the quote begins or ends otherwise on both sides. */
  readonly ends: readonly Gap[];
  /** Only one side denies what both have. */
  readonly isTurned: boolean;
}

function outsideOf(evidence: Evidence, { left, right }: Sides): Outside {
  return { ends: differingEnds(evidence, left, right), isTurned: turnsRound(evidence, left, right) };
}

function told(
  evidence: Evidence,
  sides: Sides,
  search: Search,
  outside = outsideOf(evidence, sides),
): FoundQuote {
  const { left, right } = sides;
  const { gaps, coverLeft, information } = evidence;
  const found = spansOf(evidence, outside, sides);
  return {
    ...wordingOf(evidence, outside, sides, search),
    score: similarity(evidence),
    likeness: likeness(evidence),
    information,
    exchanged: exchangedIn(gaps, left, right),
    left: coverLeft >= mostly ? search.stretch : found.left,
    right: stretchesRight(evidence) ?? found.right,
  };
}

/** So many words at an end stand in each other's place: “won in 2025”, “won in 2035”. */
const longestEnd = 2;

/** The words that are aligned, and those beside them that tell another thing: in each other's place, or by a denial. */
function spansOf(evidence: Evidence, { ends, isTurned }: Outside, { left, right }: Sides): PairPlaces {
  const { pairs } = evidence;
  const exchanged = ends.filter((end) => [end.left, end.right].every(({ length }) => length <= longestEnd));
  const beside = isTurned ? [...exchanged, wordsCutOff(evidence, left, right)] : exchanged;
  const spanOf = (side: 'left' | 'right'): Span => {
    const aligned = [pairs[0]?.[side] ?? 0, pairs.at(-1)?.[side] ?? 0];
    const words = [...aligned, ...beside.flatMap((end) => end[side])];
    return spanOfWords(side === 'left' ? left : right, Math.min(...words), Math.max(...words));
  };
  return { left: spanOf('left'), right: spanOf('right') };
}

/** How the wording differs, and in which sorts of words. */
function wordingOf(
  evidence: Evidence,
  { ends, isTurned }: Outside,
  { left, right, reading }: Sides,
  { sought, origin }: Search,
): Pick<FoundQuote, 'relation' | 'changes'> {
  const { pairs, gaps } = evidence;
  // who asks for words wants to know which of them a report changes
  if (!sought && !isTurned && isRetold(evidence, left, right, reading))
    return { relation: 'paraphrased', changes: [] };
  const merges = origin !== undefined && isMerged(evidence, right, origin, !sought);
  const findings = {
    sought,
    isTurned,
    endsDiffer: ends.length > 0,
    goesOn: goesOn(evidence, right, reading),
  };
  return {
    relation: merges ? 'merged' : relationOf(evidence, left, right, findings),
    changes: changesIn({ pairs, gaps, turned: isTurned, ends }, left, right),
  };
}

/** Of words that stand in each other's place, those that weigh less count; a name written out is the same one. */
function exchangedIn(gaps: readonly Gap[], left: Passage, right: Passage): number {
  const weight = ({ weights }: Passage, words: readonly number[]): number =>
    words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  const exchanges = gaps.filter((gap) => !isOneName(gap, left, right));
  return exchanges.reduce((sum, gap) => sum + Math.min(weight(left, gap.left), weight(right, gap.right)), 0);
}

/** All that stands between the marks on the right, if most of it is found. */
function stretchesRight({ coverRight, stretches }: Evidence): Span | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  return coverRight >= mostly && first && last ? { start: first.start, end: last.end } : undefined;
}

function spanOfWords({ words }: Passage, first: number, last: number): Span {
  const start = words[first]?.start ?? 0;
  return { start, end: words[last]?.end ?? start };
}

/** Coverage of the quote that is the more covered one, less what differs within. */
function similarity(evidence: Evidence): number {
  return coverOf(evidence) * likeness(evidence);
}

function coverOf({ coverLeft, coverRight }: Evidence): number {
  return Math.max(coverLeft, coverRight);
}

function likeness({ density }: Evidence): number {
  return 0.5 + 0.5 * density;
}
