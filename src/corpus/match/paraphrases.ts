import { overlaps, type Span } from '../../text/span';
import { mayDescribe } from './describedSpeaker';
import { isSameStatement, sameStatement } from './otherUtterances';
import { PairGrid } from './pairGrid';
import {
  partsNotKnown,
  quotedIn,
  reportsOf,
  type Report,
  type Sentence,
  type Told,
} from './reportedSentences';
import { commonTelling, type CommonTelling } from './sameTelling';
import { areKindred, lookAlike } from './similarWords';
import { compareSpeakers, type Speaker } from './speakers';
import { swapped, type PairMatch, type WholeReading } from './wholeReading';

/** So many telling words must be the same, or forms of one, in order, in articles that share quotes and in others. */
const fewestTelling = 3;
const fewestTellingAlone = 4;
/** They must tell so much together, and be so much of what the report tells: */
const enoughInformation = 1.8;
const enoughAlone = 2.6;
const enoughOfReport = 0.35;
/** more of them less of it, since a long report tells more than one sentence of a quote. */
const fewestOfLong = 4;
const enoughOfLong = 2.8;
const enoughOfLongReport = 0.3;
/** A page that reports more of one speaker repeats itself or is no article: the first ones are looked at. */
const mostOfSpeaker = 100;
/** What all words have in common, whatever their order, must tell so much beside another shared quote, and be so much of either ... */
const enoughBeside = 0.35;
const mostBeside = 0.5;
/** ... or so much and so many things, and so much of either; ... */
const enoughOfThings = 0.5;
const severalThings = 3;
const mostOfThings = 0.3;
/** ... and more elsewhere in articles of the same days, where less than this of either shows that they speak of other things. */
const enoughElsewhere = 0.8;
const mostElsewhere = 0.5;
const leastElsewhere = 0.25;
/** Articles that share quotes speak of one occasion. */
const mostOfOccasion = 0.42;
const fewestThings = 2;
/**
 * Much of what a report tells may be a small part of a long statement. Of 12 told so on 3,000 articles and in four events
 * 11 were true by reading.
 */
const enoughOfMost = 0.65;
const mostOfReport = 0.3;
const leastOfStatement = 0.1;
/** Of a statement that is partly in marks, the reporter's own words may tell less, if most of them are in order. */
const enoughInOrder = 0.5;
const mostInOrder = 0.4;
/** An attribution less sure than this does not show that two speakers are one. */
const sureOfOne = 0.7;
/** The same where they may be one, and what they must tell in common besides: with less, two of five were other statements. */
const sureOfMaybe = 0.5;
const mostOfMaybe = 0.5;
const leastOfMaybe = 0.3;
/** So many things are seldom told in common by chance, however much else either tells. */
const manyThings = 4;
const leastOfMany = 0.15;

/** A quote with its report. */
interface Paraphrase extends PairMatch {
  /** Only a part of what it tells is quoted; a sentence that is quoted whole is the better one of two. */
  readonly ofMixed: boolean;
}

/** Two articles that are searched for reports. */
interface Articles {
  readonly from: WholeReading;
  readonly into: WholeReading;
  readonly known: PairGrid<PairMatch>;
  readonly shareQuotes: boolean;
  /** They are of the same days. */
  readonly ofOneDay: boolean;
}

/**
 * What one of two articles quotes and the other one reports without marks: by the same speaker, or a body and who may speak
 * for it, in much the same telling words. Only where the articles share other quotes or are of the same days; none of the reports
 * that `known` tells is told again, but a quote that the other article also has may be.
 */
export function findParaphrases(
  left: WholeReading,
  right: WholeReading,
  known: readonly PairMatch[],
  ofOneDay: boolean,
): PairMatch[] {
  if (known.length === 0 && !ofOneDay) return [];
  const shareQuotes = known.length > 0;
  const articles = { from: left, into: right, known: new PairGrid(known), shareQuotes, ofOneDay };
  const mirrored = { ...articles, from: right, into: left, known: new PairGrid(known.map(swapped)) };
  const found = [...reportedOf(articles), ...reportedOf(mirrored).map(swapped)];
  const kept = new PairGrid<PairMatch>();
  return found
    .sort(
      (a, b) =>
        Number(a.ofMixed) - Number(b.ofMixed) || b.information - a.information || a.left.start - b.left.start,
    )
    .filter((match) => {
      const isNew = !isIn(match.left, kept, 'left') && !isIn(match.right, kept, 'right');
      if (isNew) kept.add(match);
      return isNew;
    });
}

function isIn(span: Span, matches: PairGrid<PairMatch>, side: 'left' | 'right'): boolean {
  return matches.someOn(side, span, (match) => overlaps(match[side], span));
}

/** Quotes of the one article that the other one reports. */
function reportedOf(articles: Articles): Paraphrase[] {
  const { from, into, known } = articles;
  const reports = reportsOf(into).flatMap((report) => partsNotKnown(report, into, known));
  if (reports.length === 0) return [];
  const own = remembered((speaker) =>
    reports.filter((report) => compareSpeakers(speaker, report.speaker) === 'same').slice(0, mostOfSpeaker),
  );
  const maybe = remembered((speaker) =>
    articles.ofOneDay
      ? reports.filter((report) => mayBeOne(speaker, report.speaker, articles)).slice(0, mostOfSpeaker)
      : [],
  );
  return quotedIn(from).flatMap(({ speaker, sentences }) => [
    ...own(speaker).flatMap((report) =>
      sentences().flatMap((sentence) => paraphrase(sentence, report, articles) ?? []),
    ),
    ...maybe(speaker).flatMap((report) =>
      sentences().flatMap((sentence) => byWhoMayBeOne(sentence, report, articles) ?? []),
    ),
  ]);
}

/** What is found for a speaker, who may be asked about again. */
function remembered(find: (speaker: Speaker) => readonly Report[]): typeof find {
  const found = new Map<string, readonly Report[]>();
  return (speaker) => {
    const key = JSON.stringify(speaker);
    const known = found.get(key) ?? find(speaker);
    found.set(key, known);
    return known;
  };
}

/** Whether two speakers may be one, or a body and who speaks for it. */
function mayBeOne(a: Speaker, b: Speaker, { from, into }: Articles): boolean {
  if (compareSpeakers(a, b) !== 'unknown') return false;
  const [one, other] = a.kind === 'described' ? [a, b] : [b, a];
  if (one.kind === 'described' && other.kind === 'person')
    return mayDescribe(one, other, [from.reading.analysis, into.reading.analysis]);
  return (a.kind === 'thing') === (b.kind === 'thing');
}

/** A report of somebody who may be the speaker of a quote: each must tell much of what the other one tells. */
function byWhoMayBeOne(quoted: Sentence, report: Report, articles: Articles): Paraphrase | undefined {
  if (Math.min(quoted.confidence, report.confidence) < sureOfMaybe) return undefined;
  const common = commonTelling(quoted.telling(), report.telling());
  if (!common || common.isTurned || common.things < fewestThings) return undefined;
  const { weight, ofLeft, ofRight } = common;
  const least = Math.min(ofLeft, ofRight);
  const tellsMuch =
    (Math.max(ofLeft, ofRight) >= mostOfMaybe && least >= leastOfMaybe) ||
    (common.things >= manyThings && least >= leastOfMany);
  if (weight < enoughElsewhere || !tellsMuch || isToldInPart(quoted, report, articles)) return undefined;
  return paraphraseOf(quoted, report, inCommon(quoted.told, report.told).information);
}

function paraphrase(quoted: Sentence, report: Report, articles: Articles): Paraphrase | undefined {
  if (isToldInPart(quoted, report, articles)) return undefined;
  const { words, information } = inCommon(quoted.told, report.told);
  const ofReport = information / sum(report.told.weights);
  const { shareQuotes } = articles;
  const enough = shareQuotes
    ? words >= fewestTelling && information >= enoughInformation
    : words >= fewestTellingAlone && information >= enoughAlone;
  const enoughInLong = shareQuotes && words >= fewestOfLong && information >= enoughOfLong;
  const inOrder = (enough && ofReport >= enoughOfReport) || (enoughInLong && ofReport >= enoughOfLongReport);
  const isWhole = !quoted.isMixed && !report.isMixed;
  if (!(inOrder && isWhole)) {
    const common = commonTelling(quoted.telling(), report.telling());
    const holds =
      common !== undefined &&
      ((inOrder && tellsEnoughInOrder(common, articles)) || tellsTheSame(quoted, report, common, articles));
    if (!holds) return undefined;
  }
  return paraphraseOf(quoted, report, information);
}

/** @param information what the words in common tell together. */
function paraphraseOf(quoted: Sentence, report: Report, information: number): Paraphrase {
  const score = Math.min(1, information / sum(report.told.weights));
  return {
    relation: 'paraphrased',
    changes: [],
    score,
    likeness: score,
    information,
    exchanged: 0,
    ofMixed: quoted.isMixed,
    left: quoted.span,
    right: report.span,
  };
}

/** Whether words in marks of both statements are matched already: the rest of them is the same statement, told there. */
function isToldInPart({ span, isMixed }: Sentence, { quote }: Report, { known }: Articles): boolean {
  return (
    isMixed &&
    quote !== undefined &&
    known.someOn('left', span, ({ left, right }) => overlaps(left, span) && overlaps(right, quote))
  );
}

function tellsEnoughInOrder(
  { weight, ofLeft, ofRight, isTurned }: CommonTelling,
  { ofOneDay }: Articles,
): boolean {
  return (
    ofOneDay &&
    !isTurned &&
    weight >= enoughInOrder &&
    Math.max(ofLeft, ofRight) >= mostInOrder &&
    Math.min(ofLeft, ofRight) >= leastElsewhere
  );
}

/** Whether what both tell in words of one stem, in any order, shows one statement. */
function tellsTheSame(
  quoted: Sentence,
  report: Report,
  { things, weight, ofLeft, ofRight, isTurned }: CommonTelling,
  { known, ofOneDay, shareQuotes }: Articles,
): boolean {
  if (weight < enoughBeside) return false;
  if (Math.min(quoted.confidence, report.confidence) < sureOfOne) return false;
  const places = { left: quoted.span, right: report.span };
  const most = Math.max(ofLeft, ofRight);
  const besideHolds =
    most >= mostBeside ||
    (!isTurned && things >= severalThings && weight >= enoughOfThings && most >= mostOfThings);
  if (besideHolds && known.someNear(places, sameStatement, (other) => isBeside(other, places))) return true;
  if (!ofOneDay || things < fewestThings) return false;
  const isOfLong = ofRight >= mostOfReport && ofLeft >= leastOfStatement && weight >= enoughOfMost;
  if (isOfLong && (!isTurned || things >= severalThings)) return true;
  return (
    !isTurned &&
    weight >= enoughElsewhere &&
    most >= (shareQuotes ? mostOfOccasion : mostElsewhere) &&
    Math.min(ofLeft, ofRight) >= leastElsewhere
  );
}

/** Whether another match stands near two places in both articles, and is not of either. */
function isBeside(other: PairMatch, places: Pick<PairMatch, 'left' | 'right'>): boolean {
  return (
    !overlaps(other.left, places.left) &&
    !overlaps(other.right, places.right) &&
    isSameStatement(other, places)
  );
}

/** The words that both have in the same order, in the same or another form, as many and as telling as there are. */
function inCommon(a: Told, b: Told): { words: number; information: number } {
  const width = b.forms.length + 1;
  const words = new Uint16Array((a.forms.length + 1) * width);
  const information = new Float32Array(words.length);
  a.forms.forEach((form, i) => {
    b.forms.forEach((other, j) => {
      const cell = (i + 1) * width + j + 1;
      const [above, beside, before] = [cell - width, cell - 1, cell - width - 1];
      const best = (information[above] ?? 0) >= (information[beside] ?? 0) ? above : beside;
      const isOne = form === other || areKindred(form, other) || lookAlike(form, other);
      const gain = isOne ? Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0) : 0;
      const joined = isOne && (information[before] ?? 0) + gain > (information[best] ?? 0);
      words[cell] = joined ? (words[before] ?? 0) + 1 : (words[best] ?? 0);
      information[cell] = joined ? (information[before] ?? 0) + gain : (information[best] ?? 0);
    });
  });
  return { words: words.at(-1) ?? 0, information: information.at(-1) ?? 0 };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
