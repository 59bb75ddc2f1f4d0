import type { Circumstances } from './circumstances';
import type { Evidence, Gap } from './evidence';

// All thresholds of this file were measured on 1,500 edited quotes and hard negatives in 3,000 articles.
/** Covered so far, a quote counts as whole, ... */
const whole = 0.97;
/** ... and so far, as nearly whole. */
const nearlyWhole = 0.9;
/** So many words in a row are seldom the same by chance, ... */
const fewestInRow = 3;
/** ... and so many, all that is quoted, are one quote. */
const fewestOfWhole = 4;
/** Aligned words up to this many are a fragment, which idioms can be too. */
const fragmentWords = 6;

/**
 * Whether two places carry the same quote.
 * @param sought somebody asks for these words: then few of them are enough, and who says them elsewhere is part of the
 * answer.
 */
export function accept(evidence: Evidence, circumstances: Circumstances, sought: boolean): boolean {
  if (sought && holdsWhenAsked(evidence, circumstances)) return true;
  if (holdsOfOneDay(evidence, circumstances)) return true;
  return (
    !circumstances.onlyOfOneDay &&
    !circumstances.isStockPhrase &&
    coversEnough(evidence) &&
    (sought || !isInPassing(evidence)) &&
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
    run >= fewestInRow &&
    similar === 0 &&
    gaps.every(({ left, right }) => left.length === 0 || right.length === 0);
  if (isMost) return true;
  return run === pairs.length && run >= sentenceOfOneDay && information >= enoughForSentence && isSentence();
}

/** So many words that are the same but for some, in quotes that have at least half in common, answer a question. */
const fewestOfEdited = 7;
const enoughOfEdited = 1;

/**
 * Whether words are those that somebody asks for: these very words, however common; or, where they stand hardly anywhere
 * else, all that is quoted there, in a row, or much of both quotes. Of 1,200 edited quotes the latter two find 40 more,
 * and none of 300 that only resemble.
 */
function holdsWhenAsked(
  { pairs, coverLeft, coverRight, density, information, run, similar }: Evidence,
  { words, rarestSeen }: Circumstances,
): boolean {
  if (run >= Math.max(words, fewestInRow) && similar === 0) return true;
  const isWhole = coverRight > whole && run === pairs.length && run >= fewestOfWhole;
  const isEdited =
    pairs.length >= fewestOfEdited &&
    information >= enoughOfEdited &&
    density >= lowestDensityOfPart &&
    Math.min(coverLeft, coverRight) >= partOfQuote;
  return (isWhole || isEdited) && rarestSeen() <= hardlyAnywhere;
}

/** So much of the one quote or the other one must be the same, and so much of what stands there. */
const fewestCovered = 0.55;
const lowestDensity = 0.6;
/** With two words in a row alone, so much of the quote that is looked for. */
const coveredByPairs = 0.7;
/** So many of the same words in a row are no chance, however little of the quote they are, if they tell so much. */
const copiedRun = 12;
const enoughCopied = 4;

function coversEnough({ coverLeft, coverRight, density, run, information }: Evidence): boolean {
  if (density >= lowestDensity && run >= copiedRun && information >= enoughCopied) return true;
  if (Math.max(coverLeft, coverRight) < fewestCovered || density < lowestDensity) return false;
  return run >= fewestInRow || (run === 2 && coverLeft > coveredByPairs);
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

/** What two quotes have in common must tell so much, ... */
const enoughInformation = 1.6;
/** ... less where it is whole in one of them, whose marks already say where it begins and ends, or nearly so. */
const enoughOfWhole = enoughInformation * 0.5;
const enoughOfNearlyWhole = enoughInformation * 0.75;

function tellsEnough({ information, coverLeft, coverRight, run }: Evidence): boolean {
  if (information >= enoughInformation) return true;
  if (run < fewestOfWhole) return false;
  if (coverLeft > whole || (coverRight > whole && information >= enoughOfWhole)) return true;
  return information >= enoughOfNearlyWhole && Math.max(coverLeft, coverRight) > nearlyWhole;
}

/** Without marks on the other side the words must tell so much. */
const enoughUnquoted = 2.2;
/** So many of them, and so large a share of the quote, may be changed. */
const changedAnyway = 2;
const mostChanged = 0.25;
/** A whole quote turned into reported speech ("They were ...") may have so many of its words turned. */
const enoughReported = 2.6;
const mostTurned = 0.4;

/** Without marks on the other side the words must say much, and few of them be changed: anybody may have written them. */
function holdsUnquoted(
  { coverLeft, density, information, run, similar, gaps }: Evidence,
  words: number,
): boolean {
  if (information < enoughUnquoted && !(coverLeft > whole && run >= fewestOfWhole)) return false;
  if (
    coverLeft > nearlyWhole &&
    density > nearlyWhole &&
    information >= enoughReported &&
    similar <= words * mostTurned
  )
    return true;
  const changed = gaps.reduce((sum, gap) => sum + unsaidIn(gap), similar);
  return changed <= Math.max(changedAnyway, words * mostChanged);
}

/** How many words a gap leaves out, adds or exchanges without saying so. */
function unsaidIn({ left, right, leftCutSaid, rightCutSaid }: Gap): number {
  return Math.max(rightCutSaid ? 0 : left.length, leftCutSaid ? 0 : right.length);
}

/** A whole quote of so few words, somewhere within another, must tell so much and stand hardly anywhere else. */
const enoughForWholeFragment = 1.2;
/** In so many places at most. */
const hardlyAnywhere = 4;
/** A fragment of so many words says something; a shorter one must tell so much, three words more than four. */
const longFragment = 5;
const enoughOfFour = 2.2;
const enoughOfThree = 2.4;
/** A fragment's rarest shingle stands in at most so many places; stock phrases stand in more. */
const rareShingle = 10;
const rareShingleOfSpeaker = 15;

function holdsAsFragment(
  { pairs, coverLeft, coverRight, information, run }: Evidence,
  circumstances: Circumstances,
): boolean {
  const isWhole = coverRight > whole && run >= fewestOfWhole && information >= enoughForWholeFragment;
  const isLong = pairs.length >= longFragment;
  const enough = pairs.length === 4 ? enoughOfFour : enoughOfThree;
  const tells = isLong || coverLeft > nearlyWhole || information >= enough;
  if (!isWhole && !tells) return false;
  if (isLong && coverLeft > whole) return true;
  const seen = circumstances.rarestSeen();
  if (isWhole && seen <= hardlyAnywhere && circumstances.speakers !== 'different') return true;
  if (!tells || seen > rareShingleOfSpeaker) return false;
  return seen <= rareShingle || circumstances.speakers === 'same';
}
