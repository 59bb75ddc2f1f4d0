import type { Quote } from '../../analysis/model';
import { sentencesOf } from '../../text/sentences';
import { compareSpans, firstEndingAfter, overlaps, withoutOverlap, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { alignSentences, type SentencePair } from './alignSentences';
import type { WordRarity } from '../index/wordRarity';
import { align } from '../match/alike/align';
import { changesIn, mostSeriousFirst } from '../match/wording/changes';
import { exchangesNames, type Told } from '../match/wording/exchangedNames';
import { gapsOf } from '../match/wording/evidence';
import { differenceOf, isSameWord } from '../match/alike/likeWords';
import { passageOf, type Passage } from '../passage';
import type { ChangeKind, ComparisonRow, Place, QuoteMatch } from '../model';
import { inPrintedText } from '../../text/told';
import { spanPlace, type Reading } from '../reading';

interface Sentence extends Told {
  readonly place: Place;
}

/**
 * Two articles sentence by sentence, in the order of the left one; what only the right one has follows the row of
 * the sentence before it. Each sentence but the page's own lines (notices, addresses, dates, who wrote it) stands in one
 * row; those that carry the same quote stand together.
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
  const quoted = pairsWithQuotes(sentencesLeft, sentencesRight, quotes);
  const pairs = alignSentences(
    sentencesLeft.map(({ passage }) => passage),
    sentencesRight.map(({ passage }) => passage),
    quoted,
  );
  const partner = new Map(pairs.map((pair) => [pair.left, pair]));
  const paired = new Set(pairs.map((pair) => pair.right));
  const changesOf = new Map<string, ChangeKind[]>();
  for (const { left: i, right: j, changes } of quoted) {
    const key = `${i} ${j}`;
    changesOf.set(key, mostSeriousFirst([...(changesOf.get(key) ?? []), ...changes]));
  }
  const rows: ComparisonRow[] = [...rightOnlyFrom(0)];
  sentencesLeft.forEach((sentence, i) => {
    const pair = partner.get(i);
    const other = pair && sentencesRight[pair.right];
    if (!other) rows.push({ kind: 'left', left: sentence.place });
    else if (pair.isOne) rows.push(pairRow(sentence, other), ...rightOnlyFrom(pair.right + 1));
    else {
      const changes = changesOf.get(`${i} ${pair.right}`) ?? [];
      rows.push(quoteRow(sentence, other, changes), ...rightOnlyFrom(pair.right + 1));
    }
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
  const aroundStory = withoutOverlap<Span>(
    reading.analysis.furniture.filter(({ kind }) => kind !== 'caption'),
  );
  const telling = speakersIn(reading);
  const sentences = sentencesOf(reading.article, utterancesGoingOn(reading));
  return inPrintedText(sentences, reading.printed, reading.inserts)
    .filter((span) => overlapped(aroundStory, span).length === 0)
    .map((span) => {
      const passage = passageOf(reading, span, rarity);
      return { place: spanPlace(reading, span), passage, saysWho: saysWhoIn(passage, telling) };
    });
}

/** Where an article says who speaks ("Mrs. Weld told the council"), in order, without overlap. */
function speakersIn({ analysis }: Reading): Span[] {
  return withoutOverlap(
    analysis.quotes.flatMap(({ attribution, given }): Span[] => {
      const read = given ? given.read : attribution;
      return read ? [read.mention, ...(read.cue ? [read.cue] : [])] : [];
    }),
  );
}

/** Which words of a passage say who speaks. */
function saysWhoIn({ words }: Passage, telling: readonly Span[]): (word: number) => boolean {
  return (word) => {
    const span = words[word];
    return span !== undefined && overlapped(telling, span).length > 0;
  };
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

/** Two sentences that carry the same quote, and how its words were changed. */
interface QuotedPair extends SentencePair {
  readonly changes: readonly ChangeKind[];
}

function pairsWithQuotes(
  left: readonly Sentence[],
  right: readonly Sentence[],
  quotes: readonly QuoteMatch[],
): QuotedPair[] {
  const [spansLeft, spansRight] = [spansOf(left), spansOf(right)];
  return quotes
    .filter(({ here }) => wordsOf(here.text).length >= fewestWords)
    .flatMap(({ here, there, changes }) => {
      const [before, after] = [overlapped(spansLeft, here.span), overlapped(spansRight, there.span)];
      const isOfOneEach = before.length === 1 && after.length === 1;
      return before
        .flatMap((i) => after.map((j) => ({ left: i, right: j, changes })))
        .filter(
          (pair) =>
            isOfOneEach ||
            sharesWords(formsIn(left[pair.left], here.span), formsIn(right[pair.right], there.span)),
        );
    });
}

/** Whether one of two parts of a quote stands for the other one: a quote of several sentences may have lost some. */
function sharesWords(left: readonly string[], right: readonly string[]): boolean {
  const common = left.filter((form) => right.includes(form)).length;
  return common >= fewestWords && common * 2 >= Math.min(left.length, right.length);
}

function formsIn(sentence: Sentence | undefined, span: Span): string[] {
  const words = sentence?.passage.words ?? [];
  return words.filter((word) => overlaps(word, span)).map(({ form }) => form);
}

function spansOf(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.map(({ place }) => place.span);
}

/** Numbers of those of `spans`, in order, that overlap one. */
function overlapped(spans: readonly Span[], span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(spans, span.start); i < spans.length; i++) {
    const next = spans[i];
    if (!next || next.start >= span.end) break;
    if (overlaps(next, span)) found.push(i);
  }
  return found;
}

function pairRow(left: Sentence, right: Sentence): ComparisonRow {
  const same =
    left.passage.words.length === right.passage.words.length &&
    left.passage.words.every(({ form }, i) => isSameWord(form, right.passage.words[i]?.form ?? ''));
  if (same) return { kind: 'same', left: left.place, right: right.place };
  return {
    kind: 'changed',
    left: left.place,
    right: right.place,
    difference: differenceOf(left.place.text, right.place.text),
    changes: sentenceChanges(left, right),
  };
}

/** Of two sentences that only share a quote what matters is how that was changed: all else is told by either alone. */
function quoteRow(left: Sentence, right: Sentence, changes: readonly ChangeKind[]): ComparisonRow {
  const difference = differenceOf(left.place.text, right.place.text);
  return { kind: 'changed', left: left.place, right: right.place, difference, changes, shares: 'quote' };
}

/** Beyond this many cells the changes of a pair are not told apart: the table of the alignment would be megabytes. */
const mostCells = 1 << 20;

function sentenceChanges(tellingLeft: Told, tellingRight: Told): ChangeKind[] {
  const [left, right] = [tellingLeft.passage, tellingRight.passage];
  if (left.words.length * right.words.length > mostCells) return ['other'];
  const pairs = align(left, right);
  const before = { left: -1, right: -1, exact: true };
  const after = { left: left.words.length, right: right.words.length, exact: true };
  const gaps = gapsOf([before, ...pairs, after], left, right, false);
  const changes = changesIn({ pairs, gaps }, left, right);
  if (!changes.includes('name') || exchangesNames(pairs, gaps, tellingLeft, tellingRight)) return changes;
  return [...changes.filter((change) => change !== 'name' && change !== 'other'), 'other'];
}
