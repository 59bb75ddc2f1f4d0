import { wordsOf } from '../../text/words';
import { daysApart } from '../daysApart';
import { isQuoted, type Reading } from '../reading';
import { isFurniture } from './boilerplate';
import { fewWordsThatHold } from './fewWordsHold';
import { namesAlone } from './onlyNames';
import { areTwoPeople, otherUtterances } from './otherUtterances';
import { isSaidNotThere } from './saidNotThere';
import { speakerAt } from './speakerAt';
import { compareSpeakers, nameWords, type Speaker, type SpeakerComparison } from './speakers';
import { isNamedBeside } from './speakersOfPlaces';
import { isStockPhrase } from './stockPhrases';
import { isCalledSlogan, isTermInBoth } from './terms';
import { firstWordFrom, type CorpusKnowledge, type PairMatch, type WholeReading } from './wholeReading';

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
/** An attribution less sure than this does not show that two speakers are one. */
const sureOfOne = 0.6;
/** What tells so much is one utterance, however far apart. */
const enoughOfAnybody = 4;
/** So many words are not alike by chance, even with others among them. */
const mostByChance = 11;

/** What the matches of two articles are judged by. */
interface Pair {
  readonly left: WholeReading;
  readonly right: WholeReading;
  readonly knowledge: CorpusKnowledge;
  /** Days between the two; NaN where not both are dated. */
  readonly days: number;
}

/**
 * The matches of two articles without those that are only the same words: what pages print around their articles,
 * titles, slogans, and words in common without anything else that speaks for one quote.
 */
export function plausibleMatches(
  matches: readonly PairMatch[],
  left: WholeReading,
  right: WholeReading,
  knowledge: CorpusKnowledge,
): readonly PairMatch[] {
  const days = daysApart(left.reading.provenance.published, right.reading.provenance.published);
  const pair = { left, right, knowledge, days };
  const isOfNames = namesAlone(left, right);
  const quotes = matches.filter(
    (match) =>
      !isFurniture(match, left, right, knowledge.timesSeen) &&
      !isTermInBoth(match, left.reading, right.reading) &&
      !isSaidNotThere(left.reading, match.left) &&
      !isSaidNotThere(right.reading, match.right) &&
      !isOfNames(match),
  );
  const others = otherUtterances(quotes, left.reading, right.reading, days);
  const same = fewWordsThatHold(
    quotes.filter((match) => !others.has(match)),
    left,
    right,
  );
  const supported = same.some(
    (match) =>
      isLong(match, pair) &&
      isQuoted(left.reading, match.left) &&
      isQuoted(right.reading, match.right) &&
      holdsByItself(match, pair),
  );
  if (supported) return same;
  return same.filter((match) =>
    isLong(match, pair)
      ? holdsByItself(match, pair)
      : !isCalledSlogan(left.reading, match.left) &&
        !isCalledSlogan(right.reading, match.right) &&
        standsAlone(match, pair),
  );
}

function isLong(match: PairMatch, pair: Pair): boolean {
  return wordsIn(match, pair) > (isReworded(match) ? mostAlteredWords : mostWords);
}

function isReworded({ relation }: PairMatch): boolean {
  return relation === 'altered' || relation === 'paraphrased';
}

/** On the side that has fewer. */
function wordsIn(match: PairMatch, { left, right }: Pair): number {
  return Math.min(
    wordsOf(left.reading.article.text, match.left).length,
    wordsOf(right.reading.article.text, match.right).length,
  );
}

/**
 * Whether many words are one quote although the articles share no other and are far apart, unless they are not. Words
 * that both have whole, and many of them, are no chance, whoever they are given to: then one of the two is wrong.
 */
function holdsByItself(match: PairMatch, pair: Pair): boolean {
  const { left, right, days } = pair;
  const mayBeChance =
    match.relation !== 'verbatim' && wordsIn(match, pair) <= mostByChance && !(days <= near);
  if (mayBeChance && areTwoPeople(match, left.reading, right.reading)) return false;
  if (!(days > farApart) || match.information >= enoughOfAnybody) return true;
  const bothQuoted = isQuoted(left.reading, match.left) && isQuoted(right.reading, match.right);
  if (bothQuoted && match.relation === 'verbatim') return true;
  const { speakers, sure, beside } = speakersOf(match, pair);
  if (speakers === 'same' ? sure : beside) return true;
  return bothQuoted && match.information >= enoughOfStrangers;
}

/** Whether few words in common are one quote although the two articles share no other. */
function standsAlone(match: PairMatch, pair: Pair): boolean {
  const { left, right, days } = pair;
  const apart = days > farApart;
  if (!(days <= near) && (wordsIn(match, pair) < 2 || isEverybodys(match, pair))) return false;
  const { a, b, speakers, beside } = speakersOf(match, pair);
  const bothQuoted = isQuoted(left.reading, match.left) && isQuoted(right.reading, match.right);
  if (apart && match.information < enoughFarApart) return false;
  if (speakers === 'same' && bothQuoted) return true;
  if (!bothQuoted) return beside && speakers !== 'different' && !isReworded(match);
  if (!a || !b) return true;
  if (isReworded(match)) return false;
  const described = a.kind === 'described' || b.kind === 'described';
  return described || days <= near ? isNamedIn(a, right.reading) || isNamedIn(b, left.reading) : beside;
}

/** Who says the words in each, and whether the speaker of the one is named beside the place of the other. */
function speakersOf(
  match: PairMatch,
  { left, right }: Pair,
): { a?: Speaker; b?: Speaker; speakers: SpeakerComparison; sure: boolean; beside: boolean } {
  const [placeA, placeB] = [speakerAt(left.reading, match.left), speakerAt(right.reading, match.right)];
  const [a, b] = [placeA?.speaker, placeB?.speaker];
  return {
    ...(a ? { a } : {}),
    ...(b ? { b } : {}),
    speakers: compareSpeakers(a, b),
    sure: Math.min(placeA?.confidence ?? 0, placeB?.confidence ?? 0) >= sureOfOne,
    beside:
      (a !== undefined && a.kind !== 'described' && isNamedBeside(a, right.reading, match.right)) ||
      (b !== undefined && b.kind !== 'described' && isNamedBeside(b, left.reading, match.left)),
  };
}

function isEverybodys({ left }: PairMatch, { left: whole }: Pair): boolean {
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
