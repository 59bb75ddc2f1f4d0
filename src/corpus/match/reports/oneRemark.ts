import { sameDays } from '../../daysApart';
import { sameInSentences, sameWordsAround, sameWordsBeside } from '../places/aroundPlaces';
import { isBesideQuote } from '../places/besideQuotes';
import type { PairGrid } from '../places/pairGrid';
import type { PairMatch, PairPlaces } from '../places/pairMatch';
import type { ReadingPair } from '../places/readingPair';
import { namesOfSpeakers, speakersNamed, type TwoPlaces } from '../places/spokenPlace';
import { wordsWithin } from '../places/wholeReading';

/** Few words of two articles that differ in one place. */
export interface FewWords {
  readonly pair: ReadingPair;
  readonly places: PairPlaces;
  readonly spoken: TwoPlaces;
  /** The quotes that the articles share. */
  readonly known: PairGrid<PairMatch>;
  /** How many of the words are the same, and how much these tell. */
  readonly same: number;
  readonly information: number;
  /** Only one of the two denies the rest: another remark has more often another word in its place. */
  readonly isDenied: boolean;
}

// Of 55,497 pairs of real articles published within 60 days of each other, which quote somebody of one last name, 82 have such
// words of one speaker, of other remarks as far as they were read: these rules let none of them pass. Of 383 negations, numbers
// and opposites put into one of two articles that share few words, 214 are noticed, 134 without these rules.
/** What the same words must tell, where the sentences are much the same and where they are not. */
const enough = 0.55;
const enoughElsewhere = 1.2;
/** In articles more days apart than this people say much the same again: then the words must tell so much, in the same sentence. */
const nearDays = 7;
const enoughLater = 1.5;
const fewestLater = 3;
/** How much the same words around must tell, wherever they stand; more in articles of different days. */
const enoughAround = 1;
const enoughAroundNear = 2;

/** Whether what stands around few words shows that they are one remark. */
export function isOneRemark(few: FewWords): boolean {
  const { pair, same, information, isDenied } = few;
  const around = lookAround(few);
  if (around.beside >= copied) return true;
  if (!isOneSpeakers(few, around)) return false;
  const isOfOneDay = !(pair.days > sameDays);
  if (isOfOneDay && isPrintedAlike(around)) return true;
  if (same < 2 && !isDenied) return false;
  if (pair.days > nearDays) return information >= enoughLater && same >= fewestLater && around.inSentence;
  if (around.inSentence && isOfOneDay && information >= enough) return true;
  if (same > 1 && information >= enoughElsewhere) {
    if (!isOfOneDay) return around.inSentence || around.told() >= enoughAroundNear;
    if (isBeside(few) || around.told() >= enoughAround) return true;
  }
  return isOfOneDay && isDenied && information < enough && tellsOfOneThing(few, around);
}

/** So many of the same words right beside them are a copy, whoever is taken for the speaker. */
const copied = 12;
/** So much the same words of two sentences tell, with those right beside the places, where these are much the same. */
const enoughInSentence = 0.8;
const fewestBeside = 3;
const enoughOfBeside = 0.4;
/** So much they tell where all around is the same: then the words themselves may tell little, “I was there”. */
const enoughOfLittle = 1.6;

/** What both articles have around the words, but for the speakers' names. */
interface Around {
  /** How many of the same words stand right beside them. */
  readonly beside: number;
  /** How much those tell that stand in the sentence, and those that stand near it, too. */
  readonly sentence: number;
  readonly told: () => number;
  /** The sentences are much the same. */
  readonly inSentence: boolean;
}

function lookAround({ pair, places, spoken }: FewWords): Around {
  const { left, right } = pair;
  const names = namesOfSpeakers(spoken);
  const [before, after] = sameWordsBeside(places, pair);
  const beside = before + after;
  const [here, there] = [wordsWithin(left, places.left), wordsWithin(right, places.right)];
  const sentence = sameInSentences(here, there, pair, names);
  return {
    beside,
    sentence,
    told: () => sameWordsAround(places, pair, names),
    inSentence: sentence >= enoughInSentence || (beside >= fewestBeside && sentence >= enoughOfBeside),
  };
}

/** Whether both articles report the words in one sentence. */
function isPrintedAlike({ beside, sentence }: Around): boolean {
  return beside >= fewestBeside && sentence >= enoughOfLittle;
}

function tellsOfOneThing(few: FewWords, { sentence, told }: Around): boolean {
  return sentence >= enoughOfLittle || (isBeside(few) && told() >= enoughOfLittle);
}

function isBeside({ places, known }: FewWords): boolean {
  return isBesideQuote(places, known);
}

/** Attributions must be so sure, less where much around is the same. */
const sure = 0.7;
const sureEnough = 0.5;
const enoughAroundUnsure = 3;
/** So many of the same words right beside the places are one sentence, whoever says it. */
const fewestOfAnybody = 6;

function isOneSpeakers({ spoken, pair, information }: FewWords, around: Around): boolean {
  const named = speakersNamed(spoken);
  if (named === 'different') return false;
  if (named === 'unknown') {
    const isOneSentence = around.beside >= fewestOfAnybody && isPrintedAlike(around);
    return isOneSentence && information >= enough && !(pair.days > sameDays);
  }
  const least = Math.min(...spoken.map(({ by }) => by?.confidence ?? 0));
  if (least >= sure) return true;
  return least >= sureEnough && (around.inSentence || around.told() >= enoughAroundUnsure);
}
