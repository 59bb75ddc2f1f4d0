import { contains, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { daysApart } from '../facts/sameEvent';
import { shingleLength } from '../index/shingles';
import { isQuoted, stretchesIn, type Reading } from '../reading';
import { isFurniture } from './boilerplate';
import { namesAlone } from './onlyNames';
import { areTwoPeople, otherUtterances } from './otherUtterances';
import { speakerAt } from './speakerAt';
import { compareSpeakers, nameWords, type Speaker, type SpeakerComparison } from './speakers';
import { isNamedBeside } from './speakersOfPlaces';
import { isStockPhrase } from './stockPhrases';
import { isCalledTerm, isTermInBoth } from './terms';
import { isToldAsNews } from './toldAsNews';
import { firstWordFrom, type CorpusKnowledge, type PairMatch, type WholeReading } from './wholeReading';

/** Longer quotes speak for themselves; so many words are also said by chance, or are a term. */
const mostWords = 6;
/** With other words among them, more may still be an idiom ("not a racist bone in my body"). */
const mostAlteredWords = 9;
/** Articles published farther apart, in days, tell of two events unless their words say otherwise. */
const farApart = 60;
/** Published so near each other, they may give the words of a body to its head, and quote one word of the same remark. */
const near = 7;

// Of 165 natural matches of few words without another quote beside them about 60 were false by reading: what somebody
// says again years later, words of two speakers, slogans, headlines. These bounds leave out most of them and about 15 true ones.
/** Few words of one speaker in articles far apart must tell so much, and stand in hardly more places. */
const enoughFarApart = 1.5;
const mostPlacesFarApart = 4;
/** Where it is not known how far apart they are. */
const enoughUndated = 0.9;
const mostPlacesUndated = 10;
/** An attribution less sure than this does not show that two speakers are one. */
const sureOfOne = 0.6;
/** Few words that nobody is known to say in both. */
const enoughOfNobody = 2;
/** Many words of two speakers in articles far apart. */
const enoughOfTwo = 4;
/** Published farther apart, in days, two articles that each tell as news what one speaker says in other words tell of two days. */
const twoNews = 4;
/** Words that tell so much are one utterance however they differ, unless there is more that speaks against it. */
const enoughOfNews = 5;
/** A part alike as this is all the same; so many words are not alike by chance, even with others among them. */
const wholePart = 0.9;
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
): PairMatch[] {
  const days = daysApart(left.reading.provenance.published, right.reading.provenance.published);
  const pair = { left, right, knowledge, days };
  const isOfNames = namesAlone(left, right);
  const quotes = matches.filter(
    (match) =>
      !isFurniture(match, left, right, knowledge.timesSeen) &&
      !isTermInBoth(match, left.reading, right.reading) &&
      !isOfNames(match),
  );
  const others = otherUtterances(quotes, left.reading, right.reading, days);
  const same = quotes.filter((match) => !others.has(match));
  if (same.length === 1 && same.every((match) => isNewsTwice(match, pair))) return [];
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
      : !isCalledTerm(left.reading, match.left) &&
        !isCalledTerm(right.reading, match.right) &&
        standsAlone(match, pair),
  );
}

function isLong(match: PairMatch, pair: Pair): boolean {
  return wordsIn(match, pair) > (match.relation === 'altered' ? mostAlteredWords : mostWords);
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
  if (!(days > farApart) || match.information >= enoughOfTwo) return true;
  const bothQuoted = isQuoted(left.reading, match.left) && isQuoted(right.reading, match.right);
  if (bothQuoted && match.relation === 'verbatim') return true;
  const { speakers, sure, beside } = speakersOf(match, pair);
  if (speakers === 'same') return match.information >= (sure ? enoughFarApart : enoughOfNobody);
  if (beside) return true;
  if (!bothQuoted) return false;
  // of a part of what is quoted, other speakers long after use other words of their own
  const isSame =
    match.relation === 'truncated' ||
    (isWhole(left.reading, match.left) && isWhole(right.reading, match.right));
  return (match.score >= wholePart && isSame) || wordsIn(match, pair) > mostByChance;
}

/** Whether a place is all that its marks hold. */
function isWhole(reading: Reading, span: Span): boolean {
  return stretchesIn(reading, span).every((stretch) => contains(span, stretch));
}

/** Whether few words in common are one quote although the two articles share no other. */
function standsAlone(match: PairMatch, pair: Pair): boolean {
  const { left, right, days } = pair;
  const apart = days > farApart;
  if (!(days <= near) && (wordsIn(match, pair) < 2 || isEverybodys(match, pair))) return false;
  const { a, b, speakers, beside } = speakersOf(match, pair);
  const bothQuoted = isQuoted(left.reading, match.left) && isQuoted(right.reading, match.right);
  if (speakers === 'same' && bothQuoted) {
    if (apart) return match.information >= enoughFarApart && rarest(match, pair) <= mostPlacesFarApart;
    if (days >= 0) return true;
    return match.information >= enoughUndated && rarest(match, pair) <= mostPlacesUndated;
  }
  if (apart && match.information < enoughFarApart) return false;
  if (!bothQuoted) return beside && speakers !== 'different' && match.relation !== 'altered';
  if (!a || !b) return !apart || beside || match.information >= enoughOfNobody;
  if (match.relation === 'altered') return false;
  const described = a.kind === 'described' || b.kind === 'described';
  return described || days <= near ? isNamedIn(a, right.reading) || isNamedIn(b, left.reading) : beside;
}

/** Whether two articles that are days apart each tell words of one speaker as news, and not quite the same ones. */
function isNewsTwice(match: PairMatch, pair: Pair): boolean {
  const { left, right, days } = pair;
  if (match.relation !== 'altered' && match.relation !== 'shortened') return false;
  return (
    days > twoNews &&
    match.information < enoughOfNews &&
    isQuoted(left.reading, match.left) &&
    isQuoted(right.reading, match.right) &&
    speakersOf(match, pair).speakers === 'same' &&
    isToldAsNews(left.reading, match.left) &&
    isToldAsNews(right.reading, match.right)
  );
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

/** In how many places the rarest three words of a match stand; 0 for fewer words. */
function rarest({ left }: PairMatch, { left: whole, knowledge }: Pair): number {
  const { words } = whole.passage;
  let least = Infinity;
  for (
    let at = firstWordFrom(whole, left.start);
    (words[at + shingleLength - 1]?.end ?? Infinity) <= left.end;
    at++
  )
    least = Math.min(least, knowledge.timesSeen(whole.keys[at] ?? 0));
  return least === Infinity ? 0 : least;
}

function isNamedIn({ name }: Speaker, { analysis }: Reading): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && analysis.entities.some((entity) => nameWords(entity.name).includes(last));
}
