import { overlaps, type Span } from '../../text/span';
import { shingleLength } from '../index/shingles';
import type { Stretch } from '../reading';
import { sameInSentences, sameWordsAround } from './aroundPlaces';
import { swapped, type CorpusKnowledge, type PairMatch, type WholeReading } from './wholeReading';
import { fragmentPlaces, type FragmentPlace } from './fragmentPlaces';
import { PairGrid } from './pairGrid';
import { isDeniedNear } from './relation';
import { speakerAt } from './speakerAt';
import { compareSpeakers, nameWords, speakerOf, type Speaker, type SpeakerComparison } from './speakers';
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
/** In articles of one day without shared quotes, words of one speaker's must tell so much, and so much with those around. */
const enoughOnOneDay = 0.5;
const enoughOfOneDay = 1.65;
/** So many choose among the places of a fragment. */
const enoughToChoose = 2;
/** A shared quote so near in both, in characters, is of the same exchange: an answer to the same question. */
const besideReach = 250;
/** What a fragment of one speaker must tell there. */
const enoughBesideSame = 0.35;
/** So much the words must tell that stand in both sentences, wherever, around little words of one speaker's on one day. */
const enoughInSentences = 0.4;
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
  ofOneDay: boolean,
  shareQuotes: boolean,
): FragmentMatch[] {
  const search = { from: left, into: right, others: new PairGrid(others), shareQuotes, ofOneDay };
  const mirrored = { ...search, from: right, into: left, others: new PairGrid(others.map(swapped)) };
  return [...fragmentsOf(search, timesSeen), ...fragmentsOf(mirrored, timesSeen).map(swapped)];
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
  readonly shareQuotes: boolean;
  readonly ofOneDay: boolean;
}

function fragmentsOf(search: Search, timesSeen: (key: number) => number): FragmentMatch[] {
  const { from, into, shareQuotes, ofOneDay } = search;
  const [least, leastAround] = shareQuotes
    ? [0, 0]
    : ofOneDay
      ? [enoughOnOneDay, 0]
      : [enoughAlone, enoughAround];
  return from.reading.stretches.flatMap((stretch, number) => {
    const fragment = fragmentIn(from, stretch, number, least, timesSeen);
    if (!fragment) return [];
    return bestPlaces(
      fragmentPlaces(fragment.range, from.passage, into.passage, leastAround),
      fragment,
      search,
    );
  });
}

/**
 * The matches of a fragment at those places that have the most of the same words around of all that hold, and at any place
 * with so many that they prove it: "would not be 'politically correct'" is the "would not be politically correct" there,
 * not the "stop being politically correct".
 */
function bestPlaces(places: readonly FragmentPlace[], fragment: Fragment, search: Search): FragmentMatch[] {
  const found: FragmentMatch[] = [];
  let most = 0;
  for (const place of places) {
    if (found.length > 0 && place.around < Math.min(most, enoughBeside)) break;
    const match = fragmentAt(place, fragment, search);
    if (!match) continue;
    most = Math.max(most, place.around);
    found.push(match);
  }
  return found;
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
  search: Search,
): FragmentMatch | undefined {
  const { from, into, others, shareQuotes, ofOneDay } = search;
  const length = range.to - range.from;
  const stretchNumber = into.passage.stretch[end - 1] ?? -1;
  const other = into.reading.stretches[stretchNumber];
  const otherRange = into.ranges[stretchNumber];
  if (!other || !otherRange) return undefined;
  const at = Math.max(firstAt, otherRange.from);
  // so few words that the one denies are no part of what the other says
  if (isDeniedNear(into.passage, firstAt, from.passage, range.from)) return undefined;
  const otherSpeaker = speakerOf(other.quote, into.reading.analysis);
  const there = {
    start: into.passage.words[at]?.start ?? 0,
    end: into.passage.words[end - 1]?.end ?? 0,
  };
  const places = { left: stretch, right: there };
  const named = compareSpeakers(speaker, otherSpeaker);
  const speakers = named !== 'same' && areOneBeside(places, search, speaker, otherSpeaker) ? 'same' : named;
  const whole = otherRange.from === at && otherRange.to === end;
  // a whole utterance has "Ada Brook said" beside it wherever it stands
  const inOneSentence = stretch.quote.kind !== 'direct' && around >= enoughBeside;
  const beside = inOneSentence || isBesideAnother(stretch, there, others) || isInAnother(places, others);
  const isAlone = !shareQuotes && !beside && around < enoughAround;
  const isOneSpeakers = speakers === 'same' && length > 1;
  const holdsAlone = (): boolean =>
    !leftOut && isOneSpeakers && information + toldAround(places, search) >= enoughOfOneDay;
  if (isAlone && !holdsAlone()) return undefined;
  // of so few words even a body and its spokesman are two speakers
  if (speakers !== 'same' && speaker && otherSpeaker) {
    if (!inOneSentence && (length < 2 || information < enoughDoubtfulSpeaker)) return undefined;
    if (speakers === 'unknown' && speaker.kind !== 'described' && otherSpeaker.kind !== 'described')
      return undefined;
    if (!isDoubtful(from.reading, stretch, into.reading, other)) return undefined;
  }
  // who says it once says it again: one phrase of everybody's is no quote of a day, not even of one speaker
  if (isStock && (speakers !== 'same' || (length <= fewWords && !beside))) return undefined;
  const signs = { information, words: length, speakers, beside, inOneSentence, whole };
  const inSentences = (): number =>
    sameInSentences(range, { from: at, to: end }, from, into, namesOf(places, search));
  const isSameRemark = shareQuotes && ofOneDay && isOneSpeakers;
  if (!tellsEnough(signs) && !(isSameRemark && inSentences() >= enoughInSentences)) return undefined;
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

/** How much the words around two places tell that both have. */
function toldAround(places: { left: Span; right: Span }, search: Search): number {
  return sameWordsAround(places, search.from, search.into, namesOf(places, search));
}

/** The words of the names of those who speak at two places. */
function namesOf({ left, right }: { left: Span; right: Span }, { from, into }: Search): ReadonlySet<string> {
  const speakers = [speakerAt(from.reading, left), speakerAt(into.reading, right)];
  const words = speakers.flatMap((found) => nameWords(found?.speaker.name ?? ''));
  return new Set(words.flatMap((word) => [word, `${word}s`]));
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

/** Whether a fragment stands in a longer quote that both have, in the one article, and just before or after it in the other. */
function isInAnother({ left, right }: { left: Span; right: Span }, others: PairGrid<PairMatch>): boolean {
  return others.someNear({ left, right }, besideReach, (other) => {
    const [a, b] = [distance(other.left, left), distance(other.right, right)];
    return (a === 0) !== (b === 0) && Math.abs(a) <= besideReach && Math.abs(b) <= besideReach;
  });
}

/**
 * Whether the articles give a longer quote beside two places to the two speakers that they give these to: then the two are
 * one, of whom one article knows less.
 */
function areOneBeside(
  places: { left: Span; right: Span },
  { from, into, others }: Search,
  speaker: Speaker | undefined,
  otherSpeaker: Speaker | undefined,
): boolean {
  if (!speaker || !otherSpeaker) return false;
  return others.someNear(places, besideReach, (other) => {
    if (Math.abs(distance(other.left, places.left)) > besideReach) return false;
    if (Math.abs(distance(other.right, places.right)) > besideReach) return false;
    return (
      speakerAt(from.reading, other.left)?.speaker.name === speaker.name &&
      speakerAt(into.reading, other.right)?.speaker.name === otherSpeaker.name
    );
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
