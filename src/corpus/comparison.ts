import type { Quote } from '../analysis/model';
import { sentencesOf } from '../text/sentences';
import { compareSpans, firstEndingAfter, overlaps, type Span } from '../text/span';
import { compareWording } from '../text/wordDifference';
import { wordsOf } from '../text/words';
import { alignSentences, type SentencePair } from './alignSentences';
import type { WordRarity } from './index/wordRarity';
import { align } from './match/align';
import { changesIn, exchangesNames } from './match/changes';
import { gapsOf } from './match/evidence';
import { passageOf, type Passage } from './match/passage';
import type { ChangeKind, ComparisonRow, Place, QuoteMatch } from './model';
import { inPrintedText } from '../text/told';
import { spanPlace, type Reading } from './reading';

interface Sentence {
  readonly place: Place;
  readonly passage: Passage;
}

/**
 * Two articles sentence by sentence, in the order of the left one; what only the right one has follows the row of
 * the sentence before it. Each sentence but the page's notices stands in one row; those that carry the same quote stand
 * together.
 * @param quotes what the two share, `here` on the left.
 */
export function comparisonRows(
  left: Reading,
  right: Reading,
  quotes: readonly QuoteMatch[],
  rarity: WordRarity,
): ComparisonRow[] {
  const sentencesLeft = read(left, rarity);
  const sentencesRight = read(right, rarity);
  const pairs = alignSentences(
    sentencesLeft.map(({ passage }) => passage),
    sentencesRight.map(({ passage }) => passage),
    pairsWithQuotes(sentencesLeft, sentencesRight, quotes),
  );
  const partner = new Map(pairs.map((pair) => [pair.left, pair.right]));
  const paired = new Set(pairs.map((pair) => pair.right));
  const rows: ComparisonRow[] = [...rightOnlyFrom(0)];
  sentencesLeft.forEach((sentence, i) => {
    const j = partner.get(i);
    const other = j === undefined ? undefined : sentencesRight[j];
    if (!other || j === undefined) rows.push({ kind: 'left', left: sentence.place });
    else rows.push(pairRow(sentence, other), ...rightOnlyFrom(j + 1));
  });
  return rows;

  /** The sentences of the right article from one on up to the next that is paired. */
  function rightOnlyFrom(first: number): ComparisonRow[] {
    const only: ComparisonRow[] = [];
    for (let j = first; j < sentencesRight.length && !paired.has(j); j++) {
      const sentence = sentencesRight[j];
      if (sentence) only.push({ kind: 'right', right: sentence.place });
    }
    return only;
  }
}

function read(reading: Reading, rarity: WordRarity): Sentence[] {
  const notices = reading.analysis.furniture.filter(({ kind }) => kind === 'notice' || kind === 'address');
  const sentences = sentencesOf(reading.article, utterancesGoingOn(reading));
  return inPrintedText(sentences, reading.printed, reading.inserts)
    .filter((span) => !notices.some((notice) => overlaps(notice, span)))
    .map((span) => ({ place: spanPlace(reading, span), passage: passageOf(reading, span, rarity) }));
}

/**
 * Where no sentence ends: in quotes that end in a comma, since the sentence around them goes on however many they hold,
 * and between a quote that ends in a full stop and a few words that only say whose it is.
 */
function utterancesGoingOn({ article: { text }, analysis }: Reading): Span[] {
  const going = analysis.quotes
    .flatMap((quote) => [
      ...quote.quoted.filter(({ end }) => text.charAt(end - 1) === ','),
      ...(tagAfterStop(text, quote) ?? []),
    ])
    .sort(compareSpans);
  let last = -1;
  return going.filter(({ start, end }) => start >= last && (last = end));
}

/** From the stop of a quote to the end of what names its speaker, where that is all of the next sentence. */
function tagAfterStop(
  text: string,
  { quoted, attribution: known, given }: Quote,
): readonly Span[] | undefined {
  const attribution = given ? given.read : known;
  const end = quoted.at(-1)?.end;
  if (end === undefined || !attribution?.cue || !/[.!?]/.test(text.charAt(end - 1))) return undefined;
  const { mention, cue } = attribution;
  const tag = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  const isAll =
    /^\W{1,3}$/.test(text.slice(end, tag.start)) && /^[.,]/.test(text.slice(tag.end, tag.end + 1));
  return isAll && tag.start > end ? [{ start: end - 1, end: tag.end }] : undefined;
}

/** A shorter quote brings no two sentences together: they may be about different things. */
const fewestWords = 4;

function pairsWithQuotes(
  left: readonly Sentence[],
  right: readonly Sentence[],
  quotes: readonly QuoteMatch[],
): SentencePair[] {
  const [spansLeft, spansRight] = [spansOf(left), spansOf(right)];
  return quotes
    .filter(({ here }) => wordsOf(here.text).length >= fewestWords)
    .map(({ here, there }) => ({
      left: numberAt(spansLeft, here.span),
      right: numberAt(spansRight, there.span),
    }))
    .filter((pair) => pair.left >= 0 && pair.right >= 0);
}

function spansOf(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.map(({ place }) => place.span);
}

/** Number of the first of `spans`, in order, that overlaps one; -1 if none does. */
function numberAt(spans: readonly Span[], span: Span): number {
  const first = firstEndingAfter(spans, span.start);
  const found = spans[first];
  return found && overlaps(found, span) ? first : -1;
}

function pairRow(left: Sentence, right: Sentence): ComparisonRow {
  const same =
    left.passage.words.length === right.passage.words.length &&
    left.passage.words.every((word, i) => word.form === right.passage.words[i]?.form);
  if (same) return { kind: 'same', left: left.place, right: right.place };
  return {
    kind: 'changed',
    left: left.place,
    right: right.place,
    difference: compareWording(left.place.text, right.place.text),
    changes: sentenceChanges(left.passage, right.passage),
  };
}

/** Beyond this many cells the changes of a pair are not told apart: the table of the alignment would be megabytes. */
const mostCells = 1 << 20;

function sentenceChanges(left: Passage, right: Passage): ChangeKind[] {
  if (left.words.length * right.words.length > mostCells) return ['other'];
  const pairs = align(left, right);
  const before = { left: -1, right: -1, exact: true };
  const after = { left: left.words.length, right: right.words.length, exact: true };
  const gaps = gapsOf([before, ...pairs, after], left, right, false);
  const changes = changesIn(pairs, gaps, left, right);
  if (!changes.includes('name') || exchangesNames(pairs, gaps, left, right)) return changes;
  return [...changes.filter((change) => change !== 'name' && change !== 'other'), 'other'];
}
