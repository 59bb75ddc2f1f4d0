import type { WordRange } from '../../passage';
import type { Stretch } from '../../reading';
import { sameInSentences, sameWordsAround } from '../places/aroundPlaces';
import { isBesideQuote, someQuoteNear } from '../places/besideQuotes';
import type { Fragment } from './fragment';
import type { FragmentPlace } from './fragmentPlaces';
import type { PairGrid } from '../places/pairGrid';
import type { PairMatch, PairPlaces } from '../places/pairMatch';
import { placesIn, type ReadingPair } from '../places/readingPair';
import { compareSpeakers, speakerOf, type Speaker, type SpeakerComparison } from '../places/speakers';
import { isDoubtful } from '../places/speakersOfPlaces';
import { namesOfSpeakers } from '../places/spokenPlace';
import { onlyDeniesNear } from '../wording/turnsRound';
import { isWholePart } from './wholePart';

/** Two articles, of which the fragments of the left one are looked for in the right one. */
export interface FragmentSearch {
  readonly pair: ReadingPair;
  /** The longer quotes that they share. */
  readonly others: PairGrid<PairMatch>;
  /** Whether these show by themselves that the articles tell of one thing. */
  readonly shareQuotes: boolean;
}

/** A match of few words. */
export interface FragmentMatch extends PairMatch {
  /** So many of the same words stand around it in both that it is this place of all that the words stand in. */
  readonly inSameWords: boolean;
  /** So many that both articles print the same sentence. */
  readonly inSameSentence: boolean;
  readonly isOneSpeakers: boolean;
}

/** So many same words around a fragment show that both articles print the same sentence, ... */
export const enoughAround = 6;
/** ... and so many in articles that share quotes: “‘proud’ to shut down the mill”. */
export const enoughBeside = 3;
/** So many choose among the places of a fragment. */
const enoughToChoose = 2;

/** The match of a fragment with a place where its words stand, if it is the same quote. */
export function fragmentAt(
  place: FragmentPlace,
  fragment: Fragment,
  search: FragmentSearch,
): FragmentMatch | undefined {
  const { left, right } = search.pair;
  // so few words that the one denies are no part of what the other says
  const [here, there] = [
    { passage: left.passage, word: fragment.range.from },
    { passage: right.passage, word: place.at },
  ];
  if (onlyDeniesNear(there, here)) return undefined;
  const found = foundAt(place, fragment, search);
  if (!found || !holdsThere(found, fragment, search) || !mayBeOneSpeakers(found, fragment, search))
    return undefined;
  if (isEverybodys(found, fragment)) return undefined;
  if (!tellsEnough(found, fragment) && !isSameRemark(found, fragment, search)) return undefined;
  return matchOf(found, fragment, search);
}

/** A place of a fragment, with what speaks for it. */
interface Found {
  readonly place: FragmentPlace;
  /** What stands between marks there, and its words. */
  readonly stretch: Stretch;
  readonly quote: WordRange;
  /** Those of the fragment; a light word before the marks is none of them. */
  readonly words: WordRange;
  readonly places: PairPlaces;
  /** Nothing else stands between the marks. */
  readonly isWhole: boolean;
  readonly speaker: Speaker | undefined;
  readonly speakers: SpeakerComparison;
  /** It stands among the same words in both. */
  readonly inOneSentence: boolean;
  /** The same, or it stands beside another shared quote in both. */
  readonly isBeside: boolean;
}

function foundAt(place: FragmentPlace, fragment: Fragment, search: FragmentSearch): Found | undefined {
  const { reading, passage, ranges } = search.pair.right;
  const number = passage.stretch[place.end - 1] ?? -1;
  const [stretch, quote] = [reading.stretches[number], ranges[number]];
  if (!stretch || !quote) return undefined;
  const words = { from: Math.max(place.at, quote.from), to: place.end };
  const places = {
    left: fragment.stretch,
    right: { start: passage.words[words.from]?.start ?? 0, end: passage.words[words.to - 1]?.end ?? 0 },
  };
  const speaker = speakerOf(stretch.quote, reading.analysis);
  const named = compareSpeakers(fragment.speaker, speaker);
  const isOne =
    named === 'same' || (named === 'unknown' && areOneBeside(places, fragment.speaker, speaker, search));
  // a whole utterance has "Ada Brook said" beside it wherever it stands
  const inOneSentence = fragment.stretch.quote.kind !== 'direct' && place.around >= enoughBeside;
  return {
    place,
    stretch,
    quote,
    words,
    places,
    isWhole: quote.from === words.from && quote.to === words.to,
    speaker,
    speakers: isOne ? 'same' : named,
    inOneSentence,
    isBeside: inOneSentence || isBesideQuote(places, search.others),
  };
}

/**
 * Whether the articles give a longer quote beside two places to the two speakers that they give these to: then the two are
 * one, of whom one article knows less.
 */
function areOneBeside(
  places: PairPlaces,
  speaker: Speaker | undefined,
  other: Speaker | undefined,
  { pair, others }: FragmentSearch,
): boolean {
  if (!speaker || !other) return false;
  return someQuoteNear(places, others, (quote) => {
    const [here, there] = placesIn(quote, pair);
    return here.by?.speaker.name === speaker.name && there.by?.speaker.name === other.name;
  });
}

/** In articles of one day without shared quotes, words of one speaker's must tell so much, with those around. */
const enoughOfOneDay = 1.65;

/** Whether something besides the words shows that the two articles tell of one thing there. */
function holdsThere(found: Found, fragment: Fragment, { pair, shareQuotes }: FragmentSearch): boolean {
  const { place, places, isBeside } = found;
  if (shareQuotes || isBeside || place.around >= enoughAround) return true;
  if (place.leftOut || !isOneSpeakers(found, fragment)) return false;
  const around = sameWordsAround(places, pair, namesOfSpeakers(placesIn(places, pair)));
  return fragment.information + around >= enoughOfOneDay;
}

/** One word is anybody's, whoever says it. */
function isOneSpeakers({ speakers }: Found, { words }: Fragment): boolean {
  return speakers === 'same' && words > 1;
}

/** Of two words whose speakers are told apart, but not for sure. */
const enoughDoubtfulSpeaker = 1.4;

/** Whether the words may be one speaker's; of so few words even a body and its spokesman are two speakers. */
function mayBeOneSpeakers(found: Found, fragment: Fragment, { pair }: FragmentSearch): boolean {
  const { stretch, speaker: other, speakers, inOneSentence } = found;
  const { speaker, words, information } = fragment;
  if (speakers === 'same' || !speaker || !other) return true;
  if (!inOneSentence && (words < 2 || information < enoughDoubtfulSpeaker)) return false;
  if (speakers === 'unknown' && speaker.kind !== 'described' && other.kind !== 'described') return false;
  return isDoubtful(...placesIn({ left: fragment.stretch, right: stretch }, pair));
}

/** Phrases of everybody's so short are said again and again. */
const fewWords = 2;

/** Who says it once says it again: one phrase of everybody's is no quote of a day, not even of one speaker. */
function isEverybodys({ speakers, isBeside }: Found, { isStock, words }: Fragment): boolean {
  return isStock && (speakers !== 'same' || (words <= fewWords && !isBeside));
}

/** How much the words of a fragment must tell with the same speaker, and otherwise. */
const enoughOfOneSpeaker = 0.7;
const enoughUnknownSpeaker = 1.4;
/** The same of one speaker beside another shared quote or in the same words. */
const enoughBesideSame = 0.35;

function tellsEnough(
  { speakers, isBeside, inOneSentence, isWhole }: Found,
  { information, words }: Fragment,
): boolean {
  if (isBeside && speakers === 'same') return isWhole || information >= enoughBesideSame;
  if (inOneSentence || (isWhole && speakers === 'same')) return information >= enoughBesideSame;
  if (speakers === 'same') return information >= enoughOfOneSpeaker;
  return words > 1 && information >= enoughUnknownSpeaker;
}

/** So much the words must tell that stand in both sentences, wherever, around little words of one speaker's on one day. */
const enoughInSentences = 0.4;

function isSameRemark(found: Found, fragment: Fragment, { pair, shareQuotes }: FragmentSearch): boolean {
  if (!shareQuotes || !pair.ofOneDay || !isOneSpeakers(found, fragment)) return false;
  const names = namesOfSpeakers(placesIn(found.places, pair));
  return sameInSentences(fragment.range, found.words, pair, names) >= enoughInSentences;
}

function matchOf(
  found: Found,
  { stretch, words, information }: Fragment,
  { pair }: FragmentSearch,
): FragmentMatch {
  const { place, quote, places, isWhole } = found;
  const isAllOfIt =
    found.words.from === place.at &&
    (isWhole || isWholePart(pair.right.passage, place.at, place.end - 1, quote));
  const likeness = words / (place.end - place.at);
  return {
    relation: place.leftOut ? 'shortened' : isAllOfIt ? 'verbatim' : 'truncated',
    changes: place.leftOut ? ['other'] : [],
    score: likeness,
    likeness,
    information,
    exchanged: 0,
    left: { start: stretch.start, end: stretch.end },
    right: isWhole ? { start: found.stretch.start, end: found.stretch.end } : places.right,
    inSameWords: place.around >= enoughToChoose,
    inSameSentence: place.around >= enoughAround,
    isOneSpeakers: found.speakers === 'same',
  };
}
