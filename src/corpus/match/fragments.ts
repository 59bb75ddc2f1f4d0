import { overlaps, type Span } from '../../text/span';
import { shingleLength } from '../index/shingles';
import type { CorpusKnowledge, PairMatch, WholeReading } from './wholeReading';
import type { Passage } from './passage';
import { fragmentPlaces } from './fragmentPlaces';
import { PairGrid } from './pairGrid';
import { isDenied } from './relation';
import { compareSpeakers, speakerOf, type SpeakerComparison } from './speakers';
import { isDoubtful } from './speakersOfPlaces';
import { isStockPhrase } from './stockPhrases';

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
/** What a fragment must tell there: of one speaker, and where one is not known. */
const enoughBesideSame = 0.35;
const enoughBesideUnknown = 0.7;
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

function fragmentsOf(
  from: WholeReading,
  into: WholeReading,
  timesSeen: (key: number) => number,
  others: readonly PairMatch[],
): FragmentMatch[] {
  const leastAround = others.length > 0 ? 0 : enoughAround;
  const besides = new PairGrid(others);
  const matches: FragmentMatch[] = [];
  from.reading.stretches.forEach((stretch, number) => {
    const range = from.ranges[number];
    const length = range ? range.to - range.from : 0;
    if (!range || length === 0 || length > longestFragment) return;
    const information = sum(from.passage.weights.subarray(range.from, range.to));
    if (others.length === 0 && information < enoughAlone) return;
    const numbers = Array.from({ length }, (_, i) => range.from + i);
    const isStock =
      isStockPhrase(from.passage, numbers) ||
      (length >= shingleLength && timesSeen(from.keys[range.from] ?? 0) > stockPhrase);
    const speaker = speakerOf(stretch.quote, from.reading.analysis);
    for (const place of fragmentPlaces(range, from.passage, into.passage, leastAround, enoughBeside)) {
      const { end, leftOut, around } = place;
      const stretchNumber = into.passage.stretch[end - 1] ?? -1;
      const other = into.reading.stretches[stretchNumber];
      const otherRange = into.ranges[stretchNumber];
      if (!other || !otherRange) continue;
      const at = Math.max(place.at, otherRange.from);
      // so few words that the one denies are no part of what the other says
      if (isDenied(into.passage, place.at, from.passage, range.from)) continue;
      const otherSpeaker = speakerOf(other.quote, into.reading.analysis);
      const speakers = compareSpeakers(speaker, otherSpeaker);
      const there = {
        start: into.passage.words[at]?.start ?? 0,
        end: into.passage.words[end - 1]?.end ?? 0,
      };
      const whole = otherRange.from === at && otherRange.to === end;
      // a whole utterance has "Ada Brook said" beside it wherever it stands
      const inOneSentence = stretch.quote.kind !== 'direct' && around >= enoughBeside;
      const beside = inOneSentence || isBesideAnother(stretch, there, besides);
      // of so few words even a body and its spokesman are two speakers
      if (speakers !== 'same' && speaker && otherSpeaker) {
        if (!inOneSentence && (length < 2 || information < enoughDoubtfulSpeaker)) continue;
        if (speakers === 'unknown' && speaker.kind !== 'described' && otherSpeaker.kind !== 'described')
          continue;
        if (!isDoubtful(from.reading, stretch, into.reading, other)) continue;
      }
      // who says it once says it again: one phrase of everybody's is no quote of a day, not even of one speaker
      if (isStock && (speakers !== 'same' || (length <= fewWords && !beside))) continue;
      if (leftOut && (speakers !== 'same' || others.length === 0)) continue;
      if (!tellsEnough(information, length, speakers, beside, inOneSentence, whole)) continue;
      matches.push({
        relation: leftOut
          ? 'shortened'
          : at === place.at && (whole || isSentence(into.passage, at, end - 1, otherRange))
            ? 'verbatim'
            : 'truncated',
        changes: leftOut ? ['other'] : [],
        score: length / (end - place.at),
        information,
        exchanged: 0,
        left: { start: stretch.start, end: stretch.end },
        right: whole ? { start: other.start, end: other.end } : there,
        inSameWords: around >= enoughToChoose,
      });
    }
  });
  return matches;
}

/**
 * @param beside whether the fragment stands beside the same words or beside another shared quote in both.
 * @param inOneSentence whether it is the same words.
 * @param whole whether nothing else stands between the marks in either.
 */
function tellsEnough(
  information: number,
  words: number,
  speakers: SpeakerComparison,
  beside: boolean,
  inOneSentence: boolean,
  whole: boolean,
): boolean {
  if (beside && speakers === 'same') return whole || information >= enoughBesideSame;
  if (inOneSentence || (whole && speakers === 'same')) return information >= enoughBesideSame;
  if (beside) return words > 1 && information >= enoughBesideUnknown;
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

/** Shorter sentences (“Absolutely.”) are fragments when they are quoted by themselves. */
const shortestSentence = 3;

/** Whether some words of a stretch begin and end with a sentence. */
function isSentence(
  { text, words }: Passage,
  first: number,
  last: number,
  range: { readonly from: number; readonly to: number },
): boolean {
  const before = text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
  const after = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? text.length);
  if (last - first + 1 < shortestSentence) return false;
  const begins = first === range.from || /[.!?]/.test(before);
  const ends = last + 1 === range.to || /[.!?]/.test(after);
  return begins && ends;
}
