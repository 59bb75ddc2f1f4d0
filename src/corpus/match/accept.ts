import type { SpeakerComparison } from './speakers';
import type { Evidence, Gap } from './evidence';

/** What else is known of two places when their words are judged. */
export interface Circumstances {
  /** Words of the quote that was looked for. */
  readonly words: number;
  /** May take the analysis of an article: to be read last. */
  readonly speakers: SpeakerComparison;
  /** Somebody asks for these words: then few of them are enough, and who says them elsewhere is part of the answer. */
  readonly asked: boolean;
  /** Both articles are of the same days. */
  readonly ofOneDay: boolean;
  /** Too little is the same for articles that are not. */
  readonly onlyOfOneDay: boolean;
  /** What is the same in both is a sentence on both sides. */
  readonly isSentence: () => boolean;
  /** The words in common are everybody's, and the speakers not known to be one. */
  readonly isStockPhrase: boolean;
  /** In how many places of the corpus the rarest shingle of the aligned words stands; asked only for short ones. */
  readonly rarestSeen: () => number;
}

// Thresholds measured on 1,500 edited quotes and hard negatives in 3,000 articles; see the rules that use them.
const fewestCovered = 0.55;
const lowestDensity = 0.6;
const enoughInformation = 1.6;
/** Covered so far, a quote counts as whole. */
const whole = 0.97;
/** Aligned words up to this many are a fragment, which idioms can be too. */
const fragmentWords = 6;
/** A fragment's rarest shingle stands in at most so many places; stock phrases stand in more. */
const rareShingle = 10;
const rareShingleOfSpeaker = 15;

/** Whether two places carry the same quote. */
export function accept(evidence: Evidence, circumstances: Circumstances): boolean {
  if (circumstances.asked && holdsWhenAsked(evidence, circumstances)) return true;
  if (holdsOfOneDay(evidence, circumstances)) return true;
  return (
    !circumstances.onlyOfOneDay &&
    !circumstances.isStockPhrase &&
    coversEnough(evidence) &&
    (circumstances.asked || !isInPassing(evidence)) &&
    holdsAsPart(evidence) &&
    tellsEnough(evidence) &&
    (evidence.stretches.length > 0 || holdsUnquoted(evidence, circumstances.words)) &&
    (evidence.pairs.length > fragmentWords || holdsAsFragment(evidence, circumstances))
  );
}

/** What one speaker says in articles of the same days is one utterance if so much of either quote is the same, and no word exchanged, ... */
const mostOfOneDay = 0.8;
const enoughOfOneDay = 2;
const lowestDensityOfOneDay = 0.5;
/** ... or a whole sentence of so many words is the same, whatever else is quoted around it. */
const sentenceOfOneDay = 5;
const enoughForSentence = 0.9;

function holdsOfOneDay(
  { pairs, gaps, stretches, coverLeft, coverRight, density, information, run, similar }: Evidence,
  circumstances: Circumstances,
): boolean {
  const { ofOneDay, isStockPhrase, isSentence } = circumstances;
  if (!ofOneDay || isStockPhrase || stretches.length === 0 || circumstances.speakers !== 'same') return false;
  const isMost =
    Math.max(coverLeft, coverRight) >= mostOfOneDay &&
    information >= enoughOfOneDay &&
    density >= lowestDensityOfOneDay &&
    run >= 3 &&
    similar === 0 &&
    gaps.every(({ left, right }) => left.length === 0 || right.length === 0);
  if (isMost) return true;
  return run === pairs.length && run >= sentenceOfOneDay && information >= enoughForSentence && isSentence();
}

/** So many words in a row, all that is quoted there, answer a question if they stand hardly anywhere else. */
const fewestAnswering = 4;
/** So many words that are the same but for some, in quotes that have at least half in common, as well. */
const fewestOfEdited = 7;
const enoughOfEdited = 1;

/** Of 1,200 edited quotes these two find 40 more, and none of 300 that only resemble. */
function holdsWhenAsked(
  { pairs, coverLeft, coverRight, density, information, run }: Evidence,
  { rarestSeen }: Circumstances,
): boolean {
  const whole4 = coverRight > whole && run === pairs.length && run >= fewestAnswering;
  const edited =
    pairs.length >= fewestOfEdited &&
    information >= enoughOfEdited &&
    density >= lowestDensityOfPart &&
    Math.min(coverLeft, coverRight) >= partOfQuote;
  return (whole4 || edited) && rarestSeen() <= hardlyAnywhere;
}

/** So many of the same words in a row are no chance, however little of the quote they are, if they tell so much. */
const copiedRun = 12;
const enoughCopied = 4;

function coversEnough({ coverLeft, coverRight, density, run, information }: Evidence): boolean {
  if (density >= lowestDensity && run >= copiedRun && information >= enoughCopied) return true;
  if (Math.max(coverLeft, coverRight) < fewestCovered || density < lowestDensity) return false;
  return run >= 3 || (run === 2 && coverLeft > 0.7);
}

/** So few words in common, with less than this of either quote, and each begins or ends in words of its own ... */
const wordsInPassing = 8;
const mostOfEither = 0.8;
/** So few words more at its end are cut from a quote by the other article: “... to leave Orrin. Period”. */
const shortTail = 2;

/**
 * ... are another quote's too: "The last time you came, it rained", "The last time you came, you sang". So they are where
 * the one ends nearly as the other begins.
 */
function isInPassing(evidence: Evidence): boolean {
  const { pairs, gaps, stretches, coverLeft, coverRight, headLeft, headRight, tailLeft, tailRight } =
    evidence;
  const crossing = (headLeft > 0 && tailRight > 0) || (tailLeft > 0 && headRight > 0);
  const ownWords =
    (tailLeft > 0 && tailRight > 0) ||
    (headLeft > 0 && headRight > 0) ||
    ((crossing || tailLeft + tailRight > shortTail) && gaps.length > 0);
  return (
    stretches.length > 0 &&
    pairs.length <= wordsInPassing &&
    Math.max(coverLeft, coverRight) < mostOfEither &&
    ownWords
  );
}

/** Less of a quote than this is a part of it. */
const partOfQuote = 0.5;
/** A part must be the same nearly word for word: of two long sentences, some words in common are soon found. */
const lowestDensityOfPart = 0.8;
const longRun = 6;

function holdsAsPart({ coverLeft, coverRight, density, run, gaps }: Evidence): boolean {
  if (Math.min(coverLeft, coverRight) >= partOfQuote) return true;
  if (coverRight > whole && gaps.every(({ rightCutSaid, right }) => rightCutSaid && right.length === 0))
    return true;
  return density >= lowestDensityOfPart || run >= longRun;
}

/** A quote that is whole in one place needs less: its marks already say where it begins and ends. */
function tellsEnough({ information, coverLeft, coverRight, run }: Evidence): boolean {
  if (information >= enoughInformation) return true;
  if (coverLeft > whole && run >= 4) return true;
  if (coverRight > whole && run >= 4 && information >= enoughInformation * 0.5) return true;
  return information >= enoughInformation * 0.75 && run >= 4 && Math.max(coverLeft, coverRight) > 0.9;
}

/** A whole quote turned into reported speech ("They were ...") may have so many of its words turned. */
const reportedWhole = 0.9;
const enoughReported = 2.6;
const mostTurned = 0.4;

/** Without marks on the other side the words must say much, and few of them be changed: anybody may have written them. */
function holdsUnquoted(
  { coverLeft, density, information, run, similar, gaps }: Evidence,
  words: number,
): boolean {
  if (information < 2.2 && !(coverLeft > whole && run >= 4)) return false;
  if (
    coverLeft > reportedWhole &&
    density > reportedWhole &&
    information >= enoughReported &&
    similar <= words * mostTurned
  )
    return true;
  const changed = gaps.reduce((sum, gap) => sum + unsaidIn(gap), similar);
  return changed <= Math.max(2, words * 0.25);
}

/** How many words a gap leaves out, adds or exchanges without saying so. */
function unsaidIn({ left, right, leftCutSaid, rightCutSaid }: Gap): number {
  return Math.max(rightCutSaid ? 0 : left.length, leftCutSaid ? 0 : right.length);
}

/** A whole quote of so few words, somewhere within another, must tell so much and stand hardly anywhere else. */
const enoughForWholeFragment = 1.2;
const hardlyAnywhere = 4;

function holdsAsFragment(
  { pairs, coverLeft, coverRight, information, run }: Evidence,
  circumstances: Circumstances,
): boolean {
  const isWhole = coverRight > whole && run >= 4 && information >= enoughForWholeFragment;
  const long = pairs.length >= 5 || coverLeft > 0.9 || information >= (pairs.length === 4 ? 2.2 : 2.4);
  if (!isWhole && !long) return false;
  if (long && coverLeft > whole && pairs.length >= 5) return true;
  const seen = circumstances.rarestSeen();
  if (isWhole && seen <= hardlyAnywhere && circumstances.speakers !== 'different') return true;
  if (!long || seen > rareShingleOfSpeaker) return false;
  return seen <= rareShingle || circumstances.speakers === 'same';
}
