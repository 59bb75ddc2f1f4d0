import { overlaps } from '../../../text/span';
import type { PairGrid } from '../places/pairGrid';
import type { PairMatch } from '../places/pairMatch';
import type { Report, Sentence } from './reportedSentences';
import { isSameStatement, sameStatement } from '../places/sameStatement';
import { commonTelling, type CommonTelling } from './sameTelling';
import { sureOfOne } from './statementMatch';
import { informationOf, wordsInOrder } from '../alike/wordsInOrder';

/** A sentence that one article quotes and a report of another one, which may be one statement. */
export interface StatementPair {
  readonly quoted: Sentence;
  readonly report: Report;
  /** What the articles are known to share. */
  readonly known: PairGrid<PairMatch>;
  readonly shareQuotes: boolean;
  /** They are of the same days. */
  readonly ofOneDay: boolean;
}

/**
 * Fewer words between marks are a phrase that other sentences of its speaker hold as well. Of 36 reports in other words
 * that were read three of the four of so short a quote are of another sentence; the true one stands beside another match.
 */
const fewestAlone = 6;

/** Whether a quote has words enough to be known again in a report of other words. */
export function isLongEnough(pair: StatementPair): boolean {
  return pair.quoted.words >= fewestAlone || isBesideAnother(pair);
}

/** Whether a quote and a report of its speaker are one statement. */
export function isOneStatement(pair: StatementPair): boolean {
  const { quoted, report } = pair;
  const isInOrder = tellsInOrder(pair);
  if (isInOrder && !quoted.isMixed && !report.isMixed) return true;
  const common = commonTelling(quoted.telling(), report.telling());
  return (
    common !== undefined && ((isInOrder && tellsEnoughInOrder(common, pair)) || tellsTheSame(common, pair))
  );
}

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

/** Whether so many telling words stand in the same order in both that they are one statement. */
function tellsInOrder({ quoted, report, shareQuotes }: StatementPair): boolean {
  const { words, information } = wordsInOrder(quoted.told, report.told);
  const ofReport = information / informationOf(report.told);
  const isEnough = shareQuotes
    ? words >= fewestTelling && information >= enoughInformation
    : words >= fewestTellingAlone && information >= enoughAlone;
  if (isEnough && ofReport >= enoughOfReport) return true;
  return (
    shareQuotes && words >= fewestOfLong && information >= enoughOfLong && ofReport >= enoughOfLongReport
  );
}

/** Of a statement that is partly in marks, the reporter's own words may tell less, if most of them are in order. */
const enoughInOrder = 0.5;
const mostInOrder = 0.4;

function tellsEnoughInOrder(
  { weight, ofLeft, ofRight, isTurned }: CommonTelling,
  { ofOneDay }: StatementPair,
): boolean {
  return (
    ofOneDay &&
    !isTurned &&
    weight >= enoughInOrder &&
    Math.max(ofLeft, ofRight) >= mostInOrder &&
    Math.min(ofLeft, ofRight) >= leastElsewhere
  );
}

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

/** Whether what both tell in words of one stem, in any order, shows one statement. */
function tellsTheSame(common: CommonTelling, pair: StatementPair): boolean {
  const { things, weight, ofLeft, ofRight, isTurned } = common;
  const { quoted, report, ofOneDay, shareQuotes } = pair;
  if (weight < enoughBeside) return false;
  if (Math.min(quoted.confidence, report.confidence) < sureOfOne) return false;
  const most = Math.max(ofLeft, ofRight);
  const besideHolds =
    most >= mostBeside ||
    (!isTurned && things >= severalThings && weight >= enoughOfThings && most >= mostOfThings);
  if (besideHolds && isBesideAnother(pair)) return true;
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

/** Whether another match stands near both, and is not of either. */
function isBesideAnother({ quoted, report, known }: StatementPair): boolean {
  const places = { left: quoted.span, right: report.span };
  return known.someNear(
    places,
    sameStatement,
    (other) =>
      !overlaps(other.left, places.left) &&
      !overlaps(other.right, places.right) &&
      isSameStatement(other, places),
  );
}

/** Of speakers who may be one the attributions must be as sure as this, ... */
const sureOfMaybe = 0.5;
/** ... and the two must tell so much of either in common besides: with less, two of five were other statements. */
const mostOfMaybe = 0.5;
const leastOfMaybe = 0.3;
/** So many things are seldom told in common by chance, however much else either tells. */
const manyThings = 4;
const leastOfMany = 0.15;

/** Whether a quote and a report of somebody who may be its speaker are one statement: each tells much of what the other one tells. */
export function isStatementOfMaybe({ quoted, report }: StatementPair): boolean {
  if (Math.min(quoted.confidence, report.confidence) < sureOfMaybe) return false;
  const common = commonTelling(quoted.telling(), report.telling());
  if (!common || common.isTurned || common.things < fewestThings) return false;
  const { weight, ofLeft, ofRight } = common;
  const [least, most] = [Math.min(ofLeft, ofRight), Math.max(ofLeft, ofRight)];
  if (weight < enoughElsewhere) return false;
  return (
    (most >= mostOfMaybe && least >= leastOfMaybe) || (common.things >= manyThings && least >= leastOfMany)
  );
}
