import { overlaps, type Span } from '../../text/span';
import { daysApart } from '../facts/sameEvent';
import { PairGrid } from './pairGrid';
import { partOf, type Passage } from './passage';
import { followsFullStop } from './sentenceEnds';
import { areKindred, lookAlike } from './similarWords';
import { compareSpeakers, speakerOf, type Speaker } from './speakers';
import { firstWordFrom, type PairMatch, type WholeReading } from './wholeReading';

/** Published farther apart, in days, two reports are of two occasions unless they share quotes. */
const mostDaysApart = 3;
/** Words that weigh less stand in every fifth article and say nothing. */
const telling = 0.3;
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
/** Longer reports and sentences are looked at in their first words. */
const mostWords = 80;
/** A page that reports more, of one speaker and in all, repeats itself or is no article: the first ones are looked at. */
const mostOfSpeaker = 100;
const mostReports = 1000;

/** Words that tell something, in order. */
interface Told {
  readonly forms: readonly string[];
  readonly weights: readonly number[];
}

interface Sentence {
  readonly span: Span;
  readonly told: Told;
}

interface Report extends Sentence {
  readonly speaker: Speaker;
}

/**
 * What one of two articles quotes and the other one reports without marks: by the same speaker, in much the same telling
 * words and their order. Only where the articles share other quotes or are of the same days; none of the reports
 * that `known` tells is told again, but a quote that the other article also has may be.
 */
export function findParaphrases(
  left: WholeReading,
  right: WholeReading,
  known: readonly PairMatch[],
): PairMatch[] {
  const days = daysApart(left.reading.provenance.published, right.reading.provenance.published);
  if (known.length === 0 && !(days <= mostDaysApart)) return [];
  const shareQuotes = known.length > 0;
  const told = new PairGrid(known);
  const found = [
    ...reportedOf(left, right, shareQuotes).filter(({ right: report }) => !isIn(report, told, 'right')),
    ...reportedOf(right, left, shareQuotes)
      .map((match) => ({ ...match, left: match.right, right: match.left }))
      .filter(({ left: report }) => !isIn(report, told, 'left')),
  ];
  const kept = new PairGrid<PairMatch>();
  return found
    .sort((a, b) => b.information - a.information || a.left.start - b.left.start)
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
function reportedOf(from: WholeReading, into: WholeReading, shareQuotes: boolean): PairMatch[] {
  const reports = reportsOf(into);
  if (reports.length === 0) return [];
  const bySpeaker = new Map<string, readonly Report[]>();
  const reportsBy = (speaker: Speaker | undefined): readonly Report[] => {
    const key = JSON.stringify(speaker);
    const known = bySpeaker.get(key);
    if (known) return known;
    const own = reports
      .filter((report) => compareSpeakers(speaker, report.speaker) === 'same')
      .slice(0, mostOfSpeaker);
    bySpeaker.set(key, own);
    return own;
  };
  return from.reading.stretches.flatMap((stretch, number) => {
    const range = from.ranges[number];
    if (!range || range.to - range.from < fewestTelling) return [];
    const speaker = speakerOf(stretch.quote, from.reading.analysis);
    const own = reportsBy(speaker);
    if (own.length === 0) return [];
    return sentencesOf(from, range).flatMap((sentence) =>
      own.flatMap((report) => paraphrase(sentence, report, shareQuotes) ?? []),
    );
  });
}

/** The reports of articles that are held against several others. */
const known = new WeakMap<WholeReading, readonly Report[]>();

/** What an article reports without marks, with its speaker. */
function reportsOf(whole: WholeReading): readonly Report[] {
  let reports = known.get(whole);
  if (!reports) known.set(whole, (reports = readReports(whole)));
  return reports;
}

function readReports(whole: WholeReading): Report[] {
  const { quotes } = whole.reading.analysis;
  const reports = quotes.filter(({ kind }) => kind === 'indirect').slice(0, mostReports);
  return reports.flatMap((quote) => {
    const [from, to] = [firstWordFrom(whole, quote.start), firstWordFrom(whole, quote.end)];
    const speaker = speakerOf(quote, whole.reading.analysis);
    if (!speaker || to - from < fewestTelling) return [];
    return [
      { span: { start: quote.start, end: quote.end }, speaker, told: tellingIn(whole.passage, from, to) },
    ];
  });
}

/** The sentences of a quote. */
function sentencesOf(
  { passage }: WholeReading,
  range: { readonly from: number; readonly to: number },
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = range.from;
  for (let at = range.from + 1; at <= range.to; at++) {
    if (at < range.to && !followsFullStop(passage, at)) continue;
    const span = { start: passage.words[first]?.start ?? 0, end: passage.words[at - 1]?.end ?? 0 };
    sentences.push({ span, told: tellingIn(passage, first, at) });
    first = at;
  }
  return sentences;
}

function tellingIn(passage: Passage, from: number, to: number): Told {
  const { words, weights } = partOf(passage, from, Math.min(to, from + mostWords));
  const numbers = words.flatMap((_, i) => ((weights[i] ?? 0) >= telling ? [i] : []));
  return { forms: numbers.map((i) => words[i]?.form ?? ''), weights: numbers.map((i) => weights[i] ?? 0) };
}

function paraphrase(quoted: Sentence, report: Report, shareQuotes: boolean): PairMatch | undefined {
  const { words, information } = inCommon(quoted.told, report.told);
  const ofReport = information / sum(report.told.weights);
  const enough = shareQuotes
    ? words >= fewestTelling && information >= enoughInformation
    : words >= fewestTellingAlone && information >= enoughAlone;
  const enoughInLong = shareQuotes && words >= fewestOfLong && information >= enoughOfLong;
  const holds = (enough && ofReport >= enoughOfReport) || (enoughInLong && ofReport >= enoughOfLongReport);
  if (!holds) return undefined;
  const score = Math.min(1, ofReport);
  return {
    relation: 'paraphrased',
    changes: [],
    score,
    likeness: score,
    information,
    exchanged: 0,
    left: quoted.span,
    right: report.span,
  };
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
