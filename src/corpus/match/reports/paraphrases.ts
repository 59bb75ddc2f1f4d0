import { overlaps } from '../../../text/span';
import { mayDescribe } from '../places/describedSpeaker';
import { eachPlaceOnce } from '../places/eachPlaceOnce';
import { isLongEnough, isOneStatement, isStatementOfMaybe, type StatementPair } from './oneStatement';
import { PairGrid } from '../places/pairGrid';
import { swapped, type PairMatch } from '../places/pairMatch';
import { mirrored, type ReadingPair } from '../places/readingPair';
import { partsNotKnown, quotedIn, reportsOf, type Report, type Sentence } from './reportedSentences';
import { compareSpeakers, type Speaker } from '../places/speakers';
import { mostOfSpeaker, statementMatch } from './statementMatch';

/** A quote with its report. */
interface Paraphrase extends PairMatch {
  /** Only a part of what it tells is quoted; a sentence that is quoted whole is the better one of two. */
  readonly ofMixed: boolean;
}

/**
 * What one of two articles quotes and the other one reports without marks: by the same speaker, or a body and who may speak
 * for it, in much the same telling words. Only where the articles share other quotes or are of the same days; none of the reports
 * that `known` tells is told again, but a quote that the other article also has may be.
 */
export function findParaphrases(pair: ReadingPair, known: readonly PairMatch[]): PairMatch[] {
  if (known.length === 0 && !pair.ofOneDay) return [];
  const ofLeft = reportedByRight(pair, new PairGrid(known), known.length > 0);
  const ofRight = reportedByRight(mirrored(pair), new PairGrid(known.map(swapped)), known.length > 0);
  return eachPlaceOnce([...ofLeft, ...ofRight.map(swapped)], bestFirst);
}

function bestFirst(a: Paraphrase, b: Paraphrase): number {
  return (
    Number(a.ofMixed) - Number(b.ofMixed) || b.information - a.information || a.left.start - b.left.start
  );
}

/**
 * Quotes of the left article that the right one reports.
 * @param shareQuotes whether the articles share other quotes.
 */
function reportedByRight(pair: ReadingPair, known: PairGrid<PairMatch>, shareQuotes: boolean): Paraphrase[] {
  const reports = reportsOf(pair.right).flatMap((report) => partsNotKnown(report, pair.right, known));
  if (reports.length === 0) return [];
  const own = remembered((speaker) =>
    reports.filter((report) => compareSpeakers(speaker, report.speaker) === 'same').slice(0, mostOfSpeaker),
  );
  const maybe = remembered((speaker) =>
    pair.ofOneDay
      ? reports.filter((report) => mayBeOne(speaker, report.speaker, pair)).slice(0, mostOfSpeaker)
      : [],
  );
  const told = (
    sentences: readonly Sentence[],
    report: Report,
    holds: (statements: StatementPair) => boolean,
  ): Paraphrase[] =>
    sentences
      .filter((quoted) => !isToldInPart(quoted, report, known))
      .map((quoted) => ({ quoted, report, known, shareQuotes, ofOneDay: pair.ofOneDay }))
      .filter((statements) => holds(statements) && isLongEnough(statements))
      .map(paraphraseOf);
  return quotedIn(pair.left).flatMap(({ speaker, sentences }) => [
    ...own(speaker).flatMap((report) => told(sentences(), report, isOneStatement)),
    ...maybe(speaker).flatMap((report) => told(sentences(), report, isStatementOfMaybe)),
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
function mayBeOne(a: Speaker, b: Speaker, { left, right }: ReadingPair): boolean {
  if (compareSpeakers(a, b) !== 'unknown') return false;
  const [one, other] = a.kind === 'described' ? [a, b] : [b, a];
  if (one.kind === 'described' && other.kind === 'person')
    return mayDescribe(one, other, [left.reading.analysis, right.reading.analysis]);
  return (a.kind === 'thing') === (b.kind === 'thing');
}

/** Whether words in marks of both statements are matched already: the rest of them is the same statement, told there. */
function isToldInPart({ span, isMixed }: Sentence, { quote }: Report, known: PairGrid<PairMatch>): boolean {
  return (
    isMixed &&
    quote !== undefined &&
    known.someOn('left', span, ({ left, right }) => overlaps(left, span) && overlaps(right, quote))
  );
}

function paraphraseOf({ quoted, report }: StatementPair): Paraphrase {
  const match = statementMatch(quoted, report, { relation: 'paraphrased', changes: [] });
  return { ...match, ofMixed: quoted.isMixed };
}
