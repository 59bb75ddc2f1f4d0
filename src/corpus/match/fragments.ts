import { overlaps, type Span } from '../../text/span';
import { shingleLength } from '../index/shingles';
import type { Stretch } from '../reading';
import type { CorpusKnowledge, PairMatch, WholeReading } from './wholeReading';
import { fragmentPlaces, type FragmentPlace } from './fragmentPlaces';
import { PairGrid } from './pairGrid';
import { isDenied } from './relation';
import { compareSpeakers, speakerOf, type Speaker, type SpeakerComparison } from './speakers';
import { isDoubtful } from './speakersOfPlaces';
import { isStockPhrase } from './stockPhrases';
import { isWholePart } from './wholePart';

/** Shorter quotes have no shingle to be found by; longer ones are found without this. */
const longestFragment = 4;
/** How much the words of a fragment must tell with the same speaker, and otherwise. */
const enoughAlone = 0.7;
const enoughUnknownSpeaker = 1.4;
/** So many same words around a fragment show that both articles print the same sentence, ... */
const enoughAround = 6;
/** ... and so many in articles that share quotes: “‘proud’ to shut down the mill”. */
const enoughBeside = 3;
/** So many choose among the places of a fragment. */
const enoughToChoose = 2;
/** A shared quote so near in both, in characters, is of the same exchange: an answer to the same question. */
const besideReach = 250;
/** What a fragment of one speaker must tell there. */
const enoughBesideSame = 0.35;
/** Of two words whose speakers are told apart, but not for sure. */
const enoughDoubtfulSpeaker = 1.4;
/** Phrases of everybody's so short are said again and again. */
const fewWords = 2;
/** A fragment that begins with words in more places than this is everybody's (“boots on the ground”). */
const stockPhrase = 8;

/** A match of few words. */
export interface FragmentMatch extends PairMatch {
  /** So many of the same words stand around it in both that it is this place of all that the words stand in. */
  readonly inSameWords: boolean;
}

/**
 * Quotes of a few words (“poorly worded”) that stand between marks in both of two articles. Only for articles that
 * share a longer quote, or where the words around are the same as well: two words in common say nothing by themselves.
 * One word needs the same speaker in both; more need that no other is named; less will do beside another shared quote.
 * @param others the longer quotes that the articles share.
 */
export function findFragments(
  left: WholeReading,
  right: WholeReading,
  { timesSeen }: CorpusKnowledge,
  others: readonly PairMatch[],
): FragmentMatch[] {
  return [
    ...fragmentsOf(left, right, timesSeen, others),
    ...fragmentsOf(right, left, timesSeen, others.map(swapped)).map(swapped),
  ];
}

function swapped<T extends PairMatch>(match: T): T {
  return { ...match, left: match.right, right: match.left };
}

/** A quote of a few words in its article. */
interface Fragment {
  readonly stretch: Stretch;
  /** Its words in the passage, the last one exclusive. */
  readonly range: WholeReading['ranges'][number];
  /** How much they tell. */
  readonly information: number;
  /** Whether it is everybody's phrase. */
  readonly isStock: boolean;
  readonly speaker: Speaker | undefined;
}

/** Two articles, of which the fragments of the one are looked for in the other, and the longer quotes that they share. */
interface Search {
  readonly from: WholeReading;
  readonly into: WholeReading;
  readonly others: PairGrid<PairMatch>;
}

function fragmentsOf(
  from: WholeReading,
  into: WholeReading,
  timesSeen: (key: number) => number,
  others: readonly PairMatch[],
): FragmentMatch[] {
  const shareQuotes = others.length > 0;
  const search = { from, into, others: new PairGrid(others) };
  const [least, leastAround] = shareQuotes ? [0, 0] : [enoughAlone, enoughAround];
  return from.reading.stretches.flatMap((stretch, number) => {
    const fragment = fragmentIn(from, stretch, number, least, timesSeen);
    if (!fragment) return [];
    return fragmentPlaces(fragment.range, from.passage, into.passage, leastAround, enoughBeside).flatMap(
      (place) => fragmentAt(place, fragment, search) ?? [],
    );
  });
}

/** A stretch of an article as a fragment, if it is one and tells at least so much. */
function fragmentIn(
  { reading, passage, ranges, keys }: WholeReading,
  stretch: Stretch,
  number: number,
  least: number,
  timesSeen: (key: number) => number,
): Fragment | undefined {
  const range = ranges[number];
  const length = range ? range.to - range.from : 0;
  if (!range || length === 0 || length > longestFragment) return undefined;
  const information = sum(passage.weights.subarray(range.from, range.to));
  if (information < least) return undefined;
  const numbers = Array.from({ length }, (_, i) => range.from + i);
  const isStock =
    isStockPhrase(passage, numbers) ||
    (length >= shingleLength && timesSeen(keys[range.from] ?? 0) > stockPhrase);
  return { stretch, range, information, isStock, speaker: speakerOf(stretch.quote, reading.analysis) };
}

/** The match of a fragment with a place where its words stand, if it is the same quote. */
function fragmentAt(
  { at: firstAt, end, leftOut, around }: FragmentPlace,
  { stretch, range, information, isStock, speaker }: Fragment,
  { from, into, others }: Search,
): FragmentMatch | undefined {
  const length = range.to - range.from;
  const stretchNumber = into.passage.stretch[end - 1] ?? -1;
  const other = into.reading.stretches[stretchNumber];
  const otherRange = into.ranges[stretchNumber];
  if (!other || !otherRange) return undefined;
  const at = Math.max(firstAt, otherRange.from);
  // so few words that the one denies are no part of what the other says
  if (isDenied(into.passage, firstAt, from.passage, range.from)) return undefined;
  const otherSpeaker = speakerOf(other.quote, into.reading.analysis);
  const speakers = compareSpeakers(speaker, otherSpeaker);
  const there = {
    start: into.passage.words[at]?.start ?? 0,
    end: into.passage.words[end - 1]?.end ?? 0,
  };
  const whole = otherRange.from === at && otherRange.to === end;
  // a whole utterance has "Ada Brook said" beside it wherever it stands
  const inOneSentence = stretch.quote.kind !== 'direct' && around >= enoughBeside;
  const beside = inOneSentence || isBesideAnother(stretch, there, others);
  // of so few words even a body and its spokesman are two speakers
  if (speakers !== 'same' && speaker && otherSpeaker) {
    if (!inOneSentence && (length < 2 || information < enoughDoubtfulSpeaker)) return undefined;
    if (speakers === 'unknown' && speaker.kind !== 'described' && otherSpeaker.kind !== 'described')
      return undefined;
    if (!isDoubtful(from.reading, stretch, into.reading, other)) return undefined;
  }
  // who says it once says it again: one phrase of everybody's is no quote of a day, not even of one speaker
  if (isStock && (speakers !== 'same' || (length <= fewWords && !beside))) return undefined;
  if (!tellsEnough({ information, words: length, speakers, beside, inOneSentence, whole })) return undefined;
  const isAllOfIt = at === firstAt && (whole || isWholePart(into.passage, at, end - 1, otherRange));
  return {
    relation: leftOut ? 'shortened' : isAllOfIt ? 'verbatim' : 'truncated',
    changes: leftOut ? ['other'] : [],
    score: length / (end - firstAt),
    likeness: length / (end - firstAt),
    information,
    exchanged: 0,
    left: { start: stretch.start, end: stretch.end },
    right: whole ? { start: other.start, end: other.end } : there,
    inSameWords: around >= enoughToChoose,
  };
}

/** What speaks for a place of a fragment. */
interface Signs {
  readonly information: number;
  /** How many words it has. */
  readonly words: number;
  readonly speakers: SpeakerComparison;
  /** It stands beside the same words or beside another shared quote in both. */
  readonly beside: boolean;
  /** It is the same words. */
  readonly inOneSentence: boolean;
  /** Nothing else stands between the marks in either. */
  readonly whole: boolean;
}

function tellsEnough({ information, words, speakers, beside, inOneSentence, whole }: Signs): boolean {
  if (beside && speakers === 'same') return whole || information >= enoughBesideSame;
  if (inOneSentence || (whole && speakers === 'same')) return information >= enoughBesideSame;
  if (speakers === 'same') return information >= enoughAlone;
  return words > 1 && information >= enoughUnknownSpeaker;
}

/** Whether the same other quote stands just before or just after a fragment in both articles. */
function isBesideAnother(here: Span, there: Span, others: PairGrid<PairMatch>): boolean {
  return others.someNear({ left: here, right: there }, besideReach, ({ left, right }) => {
    const [a, b] = [distance(left, here), distance(right, there)];
    return a !== 0 && b !== 0 && Math.abs(a) <= besideReach && Math.abs(b) <= besideReach && a < 0 === b < 0;
  });
}

/** How far a span stands from another one, negative if it is before it; 0 where they overlap. */
function distance(span: Span, from: Span): number {
  if (overlaps(span, from)) return 0;
  return span.end <= from.start ? span.end - from.start - 1 : span.start - from.end + 1;
}

function sum(weights: Float32Array): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
