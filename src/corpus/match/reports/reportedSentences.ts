import type { Quote } from '../../../analysis/model';
import { overlaps, type Span } from '../../../text/span';
import { once } from '../../once';
import type { PairGrid } from '../places/pairGrid';
import type { Passage, WordRange } from '../../passage';
import { tellingOf, type Telling } from './sameTelling';
import { followsFullStop } from '../places/sentenceEnds';
import { formsOfName, speakerOf, type Speaker } from '../places/speakers';
import type { PairMatch } from '../places/pairMatch';
import type { Told } from '../alike/wordsInOrder';
import { wordsWithin, type WholeReading } from '../places/wholeReading';

/** Words that weigh less stand in every fifth article and say nothing. */
const telling = 0.3;
/** A report with fewer words in marks is no quote: what it calls a “fiscal cliff” or “persons of interest” is everybody's. */
const fewestMarked = 5;
/** Fewer words tell nothing that could be found in other words. */
const fewestWords = 3;
/** Longer reports and sentences are looked at in their first words. */
const mostWords = 80;
/** A page that reports more repeats itself or is no article: the first ones are looked at. */
const mostReports = 1000;

export interface Sentence {
  readonly span: Span;
  readonly told: Told;
  /** Asked of few, since it takes the stem of each word. */
  readonly telling: () => Telling;
  /** 0..1, how sure it is who says it. */
  readonly confidence: number;
  /** How many words it has. */
  readonly words: number;
  /** It is a statement partly in marks, or the reporter's part of one. */
  readonly isMixed: boolean;
}

export interface Report extends Sentence {
  readonly speaker: Speaker;
  /** Of a statement that is partly in marks; what another article quotes as well is no report of it. */
  readonly quote?: Quote;
}

/** What an article gives of a speaker. */
export interface Said {
  readonly speaker: Speaker;
  /** Asked of those whom the other article reports. */
  readonly sentences: () => readonly Sentence[];
}

/** The quotes of articles that are held against several others, and their reports. */
const quotedOf = new WeakMap<WholeReading, readonly Said[]>();
const reported = new WeakMap<WholeReading, readonly Report[]>();

/** The sentences that an article quotes, and its statements that are partly in marks. */
export function quotedIn(whole: WholeReading): readonly Said[] {
  let found = quotedOf.get(whole);
  if (!found) quotedOf.set(whole, (found = readQuoted(whole)));
  return found;
}

function readQuoted(whole: WholeReading): Said[] {
  const { reading, ranges } = whole;
  const { analysis } = reading;
  const ofStretches = reading.stretches.flatMap(({ quote }, number): Said[] => {
    const range = ranges[number];
    const speaker = speakerOf(quote, analysis);
    if (!speaker || !range || range.to - range.from < fewestWords) return [];
    return [{ speaker, sentences: once(() => sentencesOf(whole, range, quote, speaker)) }];
  });
  const ofMixed = analysis.quotes.flatMap((quote): Said[] => {
    const speaker = quote.kind === 'mixed' ? speakerOf(quote, analysis) : undefined;
    const range = wordsWithin(whole, quote);
    if (!speaker || range.to - range.from < fewestWords) return [];
    const marked = wordsFrom(range).filter((word) => (whole.passage.stretch[word] ?? -1) >= 0);
    if (marked.length < fewestMarked) return [];
    const sentences = once(() => [sentenceOf(whole, range, wordsFrom(range), quote, speaker)]);
    return [{ speaker, sentences }];
  });
  return [...ofStretches, ...ofMixed];
}

/** What an article reports without marks, with its speaker. */
export function reportsOf(whole: WholeReading): readonly Report[] {
  let reports = reported.get(whole);
  if (!reports) reported.set(whole, (reports = readReports(whole)));
  return reports;
}

function readReports(whole: WholeReading): Report[] {
  const { quotes } = whole.reading.analysis;
  const reports = quotes.filter(({ kind }) => kind === 'indirect' || kind === 'mixed').slice(0, mostReports);
  return reports.flatMap((quote): Report[] => {
    const range = wordsWithin(whole, quote);
    const speaker = speakerOf(quote, whole.reading.analysis);
    if (!speaker) return [];
    const report = reportIn(whole, range, quote, speaker);
    return report ? [quote.kind === 'mixed' ? { ...report, quote } : report] : [];
  });
}

/** Some words that an article reports, but those in marks, with the verb that says so: "denied", "promised". */
function reportIn(whole: WholeReading, range: WordRange, quote: Quote, speaker: Speaker): Report | undefined {
  const { stretch } = whole.passage;
  const own = wordsFrom(range).filter((word) => (stretch[word] ?? -1) < 0);
  const cue = quote.attribution?.cue;
  const words = cue && !overlaps(cue, quote) ? [...own, ...wordsFrom(wordsWithin(whole, cue))] : own;
  if (words.length < fewestWords) return undefined;
  return { ...sentenceOf(whole, range, words, quote, speaker), speaker };
}

/**
 * A report but for what other matches tell on its side, which is the right one: of a statement that is partly in marks
 * the parts between these.
 */
export function partsNotKnown(report: Report, whole: WholeReading, known: PairGrid<PairMatch>): Report[] {
  if (!isTold(report.span, known)) return [report];
  const { quote } = report;
  if (!quote) return [];
  const { words } = whole.passage;
  const { from, to } = wordsWithin(whole, quote);
  const parts: Report[] = [];
  let first = from;
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (at < to && word && !isTold(word, known)) continue;
    if (at - first >= fewestWords) {
      // "..., and says little": what joins it to what is told elsewhere is no part of it
      const begins = /^(?:and|but|or)$/.test(words[first]?.form ?? '') ? first + 1 : first;
      const part = reportIn(whole, { from: begins, to: at }, quote, report.speaker);
      if (part) parts.push({ ...part, quote });
    }
    first = at + 1;
  }
  return parts;
}

function isTold(span: Span, known: PairGrid<PairMatch>): boolean {
  return known.someOn('right', span, ({ right }) => overlaps(right, span));
}

function wordsFrom({ from, to }: WordRange): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from, mostWords)) }, (_, i) => from + i);
}

/** The sentences of a quote. */
function sentencesOf(whole: WholeReading, range: WordRange, quote: Quote, speaker: Speaker): Sentence[] {
  const { passage } = whole;
  const sentences: Sentence[] = [];
  let first = range.from;
  for (let at = range.from + 1; at <= range.to; at++) {
    if (at < range.to && !followsFullStop(passage, at)) continue;
    const own = { from: first, to: at };
    sentences.push(sentenceOf(whole, own, wordsFrom(own), quote, speaker));
    first = at;
  }
  return sentences;
}

/** @param words the words that tell something, in their order. */
function sentenceOf(
  whole: WholeReading,
  { from, to }: WordRange,
  words: readonly number[],
  quote: Quote,
  speaker: Speaker,
): Sentence {
  const { passage } = whole;
  return {
    span: { start: passage.words[from]?.start ?? 0, end: passage.words[to - 1]?.end ?? 0 },
    told: tellingIn(passage, words),
    telling: once(() => tellingOf(whole, words, new Set(formsOfName(speaker.name)))),
    isMixed: quote.kind === 'mixed' && words.some((word) => (passage.stretch[word] ?? -1) < 0),
    confidence: quote.given ? 1 : (quote.attribution?.confidence ?? 0),
    words: to - from,
  };
}

function tellingIn({ words, weights }: Passage, numbers: readonly number[]): Told {
  const found = numbers.filter((i) => (weights[i] ?? 0) >= telling);
  return { forms: found.map((i) => words[i]?.form ?? ''), weights: found.map((i) => weights[i] ?? 0) };
}
