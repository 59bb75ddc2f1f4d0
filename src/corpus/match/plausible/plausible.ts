import type { Reading } from '../../reading';
import { isFurniture } from './boilerplate';
import { fewWordsThatHold } from './fewWordsHold';
import { namesAlone } from './onlyNames';
import { otherUtterances } from './otherUtterances';
import { saysOtherwise, type PairMatch } from '../places/pairMatch';
import { placed, placesIn, type PlacedMatch, type ReadingPair } from '../places/readingPair';
import { isSaidNotThere } from '../reports/saidNotThere';
import { nameWords, type Speaker } from '../places/speakers';
import { areTwoPeople, isNamedBeside } from '../places/speakersOfPlaces';
import {
  areQuoted,
  fewerWords,
  speakersNamed,
  type SpokenPlace,
  type TwoPlaces,
} from '../places/spokenPlace';
import { isStockPhrase } from '../places/stockPhrases';
import { isCalledSlogan, isTermInBoth } from '../reports/terms';
import { firstWordFrom } from '../places/wholeReading';

/** Longer quotes speak for themselves; so many words are also said by chance, or are a term. */
const mostWords = 6;
/** With other words among them, more may still be an idiom ("not a racist bone in my body"). */
const mostAlteredWords = 9;
/** Articles published farther apart, in days, tell of two events unless their words say otherwise. */
const farApart = 60;
/** Published so near each other, they may give the words of a body to its head, and quote one word of the same remark. */
const near = 7;

// What each rule decides was counted on 1,098 pairs of places that were read, 230 of them with an article outside the
// 3,000 that rules were made on; 308 are not one utterance for sure. A logistic score of 38 features of a match, and boosted trees of them, sorted
// the pairs outside no better than these rules do, at the same recall. That many articles of many days
// have the words shows no slogan: 53 of 58 such matches that the rules let pass are true, since what is famous is quoted.
/** Few words in articles far apart must tell so much, whoever says them. */
const enoughFarApart = 1.5;
/** Words of nobody known to be one speaker, in articles far apart: what tells less is a saying, or a promise of many. */
const enoughOfStrangers = 2.5;
/** An attribution less sure than this does not show that many words in common, in articles far apart, are one speaker's. */
const sureFarApart = 0.6;
/** What tells so much is one utterance, however far apart. */
const enoughOfAnybody = 4;
/** So many words are not alike by chance, even with others among them. */
const mostByChance = 11;

/**
 * The matches of two articles without those that are only the same words: what pages print around their articles,
 * titles, slogans, and words in common without anything else that speaks for one quote.
 */
export function plausibleMatches(matches: readonly PairMatch[], pair: ReadingPair): readonly PairMatch[] {
  const isOfNames = namesAlone(pair);
  const quotes = matches.filter((match) => {
    const places = placesIn(match, pair);
    return (
      !isFurniture(match, pair) && !isTermInBoth(places) && !places.some(isSaidNotThere) && !isOfNames(match)
    );
  });
  const others = otherUtterances(quotes, pair);
  const same = fewWordsThatHold(
    quotes.filter((match) => !others.has(match)),
    pair,
  );
  const judged = same.map((match) => placed(match, pair));
  // a long quote of both shows that they tell of one thing: then fewer words are no chance either
  if (judged.some((each) => isLong(each) && areQuoted(each.places) && holdsByItself(each, pair))) return same;
  return judged
    .filter((each) =>
      isLong(each) ? holdsByItself(each, pair) : !each.places.some(isCalledSlogan) && standsAlone(each, pair),
    )
    .map(({ match }) => match);
}

function isLong({ match, places }: PlacedMatch): boolean {
  return fewerWords(places) > (isReworded(match) ? mostAlteredWords : mostWords);
}

function isReworded(match: PairMatch): boolean {
  return saysOtherwise(match) || match.relation === 'paraphrased';
}

/**
 * Whether many words are one quote although the articles share no other and are far apart, unless they are not. Words
 * that both have whole, and many of them, are no chance, whoever they are given to: then one of the two is wrong.
 */
function holdsByItself({ match, places }: PlacedMatch, { days }: ReadingPair): boolean {
  const mayBeChance = match.relation !== 'verbatim' && fewerWords(places) <= mostByChance && !(days <= near);
  if (mayBeChance && areTwoPeople(...places)) return false;
  if (!(days > farApart) || match.information >= enoughOfAnybody) return true;
  const bothQuoted = areQuoted(places);
  if (bothQuoted && match.relation === 'verbatim') return true;
  const speakIn = speakersNamed(places) === 'same' ? areSure(places) : isOneNamedBeside(places);
  return speakIn || (bothQuoted && match.information >= enoughOfStrangers);
}

/** Whether few words in common are one quote although the two articles share no other. */
function standsAlone({ match, places }: PlacedMatch, pair: ReadingPair): boolean {
  const { left, right, days } = pair;
  if (!(days <= near) && (fewerWords(places) < 2 || isEverybodys(match, pair))) return false;
  if (days > farApart && match.information < enoughFarApart) return false;
  const speakers = speakersNamed(places);
  const bothQuoted = areQuoted(places);
  if (speakers === 'same' && bothQuoted) return true;
  if (!bothQuoted) return isOneNamedBeside(places) && speakers !== 'different' && !isReworded(match);
  const [a, b] = places.map(({ by }) => by?.speaker);
  if (!a || !b) return true;
  if (isReworded(match)) return false;
  const isDescribed = a.kind === 'described' || b.kind === 'described';
  return isDescribed || days <= near
    ? isNamedIn(a, right.reading) || isNamedIn(b, left.reading)
    : isOneNamedBeside(places);
}

function areSure(places: TwoPlaces): boolean {
  return places.every(({ by }) => (by?.confidence ?? 0) >= sureFarApart);
}

/** Whether the speaker of the one place is named beside the other one. */
function isOneNamedBeside([here, there]: TwoPlaces): boolean {
  return isSpeakerNamedBeside(here, there) || isSpeakerNamedBeside(there, here);
}

function isSpeakerNamedBeside({ by }: SpokenPlace, { reading, span }: SpokenPlace): boolean {
  return by !== undefined && by.speaker.kind !== 'described' && isNamedBeside(by.speaker, reading, span);
}

function isEverybodys({ left }: PairMatch, { left: whole }: ReadingPair): boolean {
  const [first, next] = [firstWordFrom(whole, left.start), firstWordFrom(whole, left.end)];
  return isStockPhrase(
    whole.passage,
    Array.from({ length: next - first }, (_, i) => first + i),
  );
}

function isNamedIn({ name }: Speaker, { analysis }: Reading): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && analysis.entities.some((entity) => nameWords(entity.name).includes(last));
}
