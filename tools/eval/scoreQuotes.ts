import { contains, overlapLength, overlaps, type Span } from '../../src/text/span';
import type { GoldArticle, GoldQuote } from './goldArticle';
import type { PredictedQuote, Prediction } from './prediction';
import { emptyTally, type Tally } from './scores';

/** How well the quotes of an article were found. */
export interface QuoteTallies {
  /** Words between marks, exactly (marks, spaces and punctuation at their ends aside). */
  readonly words: Tally;
  /** Who spoke, of those found: the right mention or the right name. */
  readonly speaker: Tally;
  /** The speaker's full name, of those found. */
  readonly name: Tally;
  /** Reported statements, with and without marks in them, by half of their extent or more. */
  readonly reported: Tally;
}

/** Compares the quotes found in an article with those marked in it. */
export function scoreQuotes(gold: GoldArticle, prediction: Prediction): QuoteTallies {
  const predicted = prediction.quotes.filter(({ kind }) => kind !== 'scare');
  return { ...scoreWords(gold, predicted), reported: scoreReported(gold, predicted) };
}

/** The parts of a quote in each of its paragraphs: each is found by itself. */
function byParagraph(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** The words between marks; of tweets and turns of an interview, which have none, all of them. */
function saidIn({ kind, start, end, quoted }: PredictedQuote): Span[] {
  if (kind === 'direct' && quoted.length === 0) return [{ start, end }];
  return quoted.map(([from, to]) => ({ start: from, end: to }));
}

interface Segment extends Span {
  readonly optional: boolean;
}

function scoreWords(gold: GoldArticle, predicted: readonly PredictedQuote[]): Omit<QuoteTallies, 'reported'> {
  const { wanted, found, pairs } = pairSegments(gold, predicted);
  const words = {
    right: pairs.filter(({ match }) => !match.optional).length,
    found: found - pairs.filter(({ match }) => match.optional).length,
    wanted,
  };
  const speaker = emptyTally();
  const name = emptyTally();
  for (const { match, quote } of pairs) {
    if (match.names.length === 0) continue;
    count(name, isNamed(match, quote));
    count(speaker, isSpeaker(match, quote));
  }
  return { words, speaker, name };
}

/** A speaker that was given for a quote, beside what a person marked. */
export interface JudgedSpeaker {
  /** 0..1; missing where no speaker was given. */
  readonly confidence?: number;
  /** The right mention or the right name. */
  readonly right: boolean;
  /** Missing where the full name was not marked. */
  readonly nameRight?: boolean;
}

/** As `judgeSpeakers`, of many articles; parallel lists. */
export function judgeAll(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
): JudgedSpeaker[] {
  return articles.flatMap((article, i) => {
    const prediction = predictions[i];
    return prediction ? judgeSpeakers(article, prediction) : [];
  });
}

/** The speakers of the quotes in marks that were found with their exact words and whose speaker a person marked. */
function judgeSpeakers(gold: GoldArticle, prediction: Prediction): JudgedSpeaker[] {
  const predicted = prediction.quotes.filter(({ kind }) => kind !== 'scare');
  return pairSegments(gold, predicted).pairs.flatMap(({ match, quote }) => {
    if (match.names.length === 0 && match.speakers.length === 0) return [];
    const judged = {
      right: isSpeaker(match, quote) || isSameWord(gold.text, match, quote),
      ...(match.names.length === 0 ? {} : { nameRight: isNamed(match, quote) }),
    };
    return [quote.speaker ? { ...judged, confidence: quote.speaker.confidence } : judged];
  });
}

interface Pairs {
  /** How many segments must be found: the optional ones left out. */
  readonly wanted: number;
  /** How many segments were found. */
  readonly found: number;
  /** Those with the same words, in the order of the marked text. */
  readonly pairs: readonly { readonly match: GoldQuote; readonly quote: PredictedQuote }[];
}

function pairSegments(gold: GoldArticle, predicted: readonly PredictedQuote[]): Pairs {
  const { text } = gold;
  const wanted = outermost(
    gold.quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'partial')
      .flatMap((quote) => byParagraph(text, quote).map((part) => ({ ...quote, ...trimmed(text, part) }))),
  );
  const found = outermost(
    [...predicted]
      .sort(mostTelling)
      .flatMap((quote) => saidIn(quote).map((part) => ({ quote, optional: false, ...trimmed(text, part) }))),
  );
  return {
    wanted: wanted.filter(({ optional }) => !optional).length,
    found: found.length,
    pairs: wanted.flatMap((match) => {
      const same = found.find(({ start, end }) => start === match.start && end === match.end);
      return same ? [{ match, quote: same.quote }] : [];
    }),
  };
}

function scoreReported(gold: GoldArticle, predicted: readonly PredictedQuote[]): Tally {
  const isReported = ({ kind }: { kind: string }): boolean => kind === 'mixed' || kind === 'indirect';
  const wanted = gold.quotes.filter(isReported);
  const found = predicted.filter(isReported);
  const pairs = found
    .flatMap((one) => wanted.map((other) => ({ one, other, share: sharedPart(gold.text, one, other) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const matched = new Set<object>();
  const tally = { right: 0, found: found.length, wanted: wanted.filter(({ optional }) => !optional).length };
  for (const { one, other } of pairs) {
    if (matched.has(one) || matched.has(other)) continue;
    matched.add(one).add(other);
    if (other.optional) tally.found--;
    else tally.right++;
  }
  return tally;
}

/** Of quotes that hold the same marks the one that says most: direct before others, with a speaker, the narrowest. */
function mostTelling(a: PredictedQuote, b: PredictedQuote): number {
  return (
    Number(b.kind === 'direct') - Number(a.kind === 'direct') ||
    Number(b.speaker !== undefined) - Number(a.speaker !== undefined) ||
    a.end - a.start - (b.end - b.start)
  );
}

/** Each segment once, without those inside another: quotes in quotes are not scored. */
function outermost<T extends Segment>(segments: readonly T[]): T[] {
  return segments.filter(
    (segment, i) =>
      segment.start < segment.end &&
      !segments.some((other, j) => {
        const same = other.start === segment.start && other.end === segment.end;
        return same ? j < i : contains(other, segment);
      }),
  );
}

const edge = /[\s"“”‘’'`.,;:!?…–—-]/;

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** 0..1: what two spans share of all they cover. */
function sharedPart(text: string, a: Span, b: Span): number {
  const [one, other] = [trimmed(text, a), trimmed(text, b)];
  const shared = overlapLength(one, other);
  return shared / (one.end - one.start + other.end - other.start - shared || 1);
}

function isSpeaker(gold: GoldQuote, quote: PredictedQuote): boolean {
  return isNamed(gold, quote) || gold.speakers.some((mention) => isMention(quote, mention));
}

/** Another mention of the same name: where no full names are marked, the last word of the mention must do. */
function isSameWord(text: string, { speakers }: GoldQuote, { speaker }: PredictedQuote): boolean {
  const named = speaker && lastWord(speaker.name);
  return speakers.some(({ start, end }) => lastWord(text.slice(start, end)) === named);
}

function isMention({ speaker }: PredictedQuote, mention: Span): boolean {
  return speaker !== undefined && overlaps(speaker, mention);
}

function isNamed({ names }: GoldQuote, { speaker }: PredictedQuote): boolean {
  return speaker !== undefined && names.some((name) => lastWord(name) === lastWord(speaker.name));
}

/** The surname of a person; the word that tells most in most other names. */
function lastWord(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, '');
  return plain.match(/[\p{L}\p{N}-]+/gu)?.at(-1) ?? '';
}

function count(tally: Tally, right: boolean): void {
  tally.wanted++;
  tally.found++;
  if (right) tally.right++;
}
