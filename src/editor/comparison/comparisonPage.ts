import type { Quote } from '../../analysis/model';
import type {
  ChangeKind,
  Comparison,
  ComparisonRow,
  Discrepancy,
  Place,
  QuoteMatch,
} from '../../corpus/model';
import { overlapping, overlapsOneOf } from '../../text/overlapping';
import { compareSpans, type Span } from '../../text/span';
import { wordsShown } from '../../text/told';
import type { WordDifference } from '../../text/wordDifference';
import type { ArticleView } from '../../worker/analyst';
import { needsSentence, sentenceAround, type Around } from '../place/aroundFact';
import { quoteAround } from '../place/aroundQuote';
import { isInMarks } from '../words/quoteKinds';
import { asSure, isKnown, speakerOf, sureDiscrepancies } from '../words/speakers';
import { isGrave } from '../place/underCaret';

/** What a comparison shows of two articles, before it is HTML. */
export interface ComparisonPage {
  readonly left: ComparedArticle;
  readonly right: ComparedArticle;
  /** Conflicting first. */
  readonly discrepancies: readonly PageRow[];
  /** What became of the quotes in marks: altered, kept, only left, only right; each by position. */
  readonly quotes: readonly PageRow[];
  /** Sentence by sentence. */
  readonly sentences: readonly PageRow[];
}

export interface ComparedArticle {
  /** The text that `view` is the view of. */
  readonly text: string;
  readonly view: ArticleView;
  /** First line that is not page furniture; may be empty. */
  readonly headline: string;
}

/** One row of two columns. */
export interface PageRow {
  /** `shares`: two sentences that have no more in common than a quote. */
  readonly kind: 'same' | 'changed' | 'shares' | 'left' | 'right';
  readonly left?: PageCell;
  readonly right?: PageCell;
  readonly difference: readonly WordDifference[];
  readonly changes: readonly ChangeKind[];
  /** The discrepancy or match that the row shows, if it does not show sentences. */
  readonly about?: Discrepancy | QuoteMatch;
}

export interface PageCell {
  readonly place: Place;
  /** Who is quoted in it, in order, each once. */
  readonly speakers: readonly PageSpeaker[];
  /** The rest of the sentence of a figure or a name, of the quote of quoted words; in rows that are drawn. */
  readonly around?: Around;
}

export interface PageSpeaker {
  readonly name: string;
  /** Otherwise the article only seems to name this one: never to be told as a fact. */
  readonly isSure: boolean;
}

/**
 * Where each of two articles repeats a fragment otherwise than the other, every place of the one pairs with every place of
 * the other: of rows that both have a part in so many of a kind are drawn, about as many as a page holds in 300 kB.
 * Sentences stand in one row each.
 */
const mostPairs = 300;

/** Whether a quote is carried by the other with nothing but a cut, which takes no “not” off, as said by the same. */
function isKept(match: QuoteMatch): boolean {
  return (match.relation === 'verbatim' || match.relation === 'truncated') && !isGrave(match);
}

/**
 * Puts together what a comparison shows.
 * @param minimumConfidence below which a speaker is not named as a fact.
 */
export function comparisonPage(
  comparison: Comparison,
  left: ComparedArticle,
  right: ComparedArticle,
  minimumConfidence: number,
): ComparisonPage {
  const sides = { left: sideOf(left), right: sideOf(right), minimumConfidence };
  return {
    left,
    right,
    discrepancies: drawnInFull(
      sureDiscrepancies(comparison.matches.discrepancies, minimumConfidence).map((discrepancy) =>
        rowAbout(discrepancy, 'changed', sides),
      ),
      sides,
    ),
    quotes: quoteRows(comparison, sides),
    sentences: comparison.rows.map((row) => sentenceRow(row, sides)),
  };
}

/** How many rows of each kind there are. */
export function countKinds(rows: readonly PageRow[]): Record<PageRow['kind'], number> {
  const counts = { same: 0, changed: 0, shares: 0, left: 0, right: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

/** An article with how to find its quotes: a comparison asks for those of thousands of places. */
interface Side extends ComparedArticle {
  readonly quotesAt: (span: Span) => readonly Quote[];
}

function sideOf(article: ComparedArticle): Side {
  return { ...article, quotesAt: overlapping(article.view.analysis.quotes) };
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
  readonly minimumConfidence: number;
}

/** Of what goes around its two places nothing yet: that takes time, and of many rows only the first are drawn. */
function rowAbout(about: Discrepancy | QuoteMatch, kind: PageRow['kind'], sides: Sides): PageRow {
  const { here, there, difference } = about;
  const changes = 'changes' in about ? about.changes : [];
  return { kind, left: cell(here, sides), right: cell(there, sides), difference, changes, about };
}

/** The rows of discrepancies or quotes that are drawn: the first of those that both articles have a part in, all others. */
export function drawnRows(rows: readonly PageRow[]): readonly PageRow[] {
  const room = { same: mostPairs, changed: mostPairs, shares: mostPairs, left: Infinity, right: Infinity };
  return rows.filter(({ kind }) => room[kind]-- > 0);
}

/** Rows of which those that are drawn have what goes around the places that they pair. */
function drawnInFull(rows: readonly PageRow[], sides: Sides): PageRow[] {
  const drawn = new Set(drawnRows(rows));
  return rows.map((row) => (drawn.has(row) && row.left && row.right ? inFull(row, sides) : row));
}

function inFull(row: PageRow, sides: Sides): PageRow {
  const { left, right, about } = row;
  const around = about && 'verdict' in about && needsSentence(about) ? sentenceAroundPlace : quoteAroundPlace;
  return {
    ...row,
    ...(left ? { left: { ...left, around: around(left.place, sides.left) } } : {}),
    ...(right ? { right: { ...right, around: around(right.place, sides.right) } } : {}),
  };
}

function sentenceAroundPlace({ span }: Place, { text, view }: Side): Around {
  return sentenceAround(text, view.analysis.inserts, span);
}

/** The rest of the quote that words are of: its marks, and what it has besides. */
function quoteAroundPlace({ span }: Place, { text, view, quotesAt }: Side): Around {
  return quoteAround(text, { quotes: quotesAt(span), inserts: view.analysis.inserts }, span);
}

function cell(place: Place, { minimumConfidence }: Sides): PageCell {
  const { speaker } = place;
  const named = speaker && { name: speaker.name, isSure: isKnown(speaker, minimumConfidence) };
  return { place, speakers: named ? [named] : [] };
}

function sentenceRow(row: ComparisonRow, sides: Sides): PageRow {
  const cellIn = (side: 'left' | 'right', place: Place): PageCell => ({
    place,
    speakers: speakersIn(sides[side], place.span, sides.minimumConfidence),
  });
  return {
    kind: row.kind === 'changed' && row.shares ? 'shares' : row.kind,
    ...('left' in row ? { left: cellIn('left', row.left) } : {}),
    ...('right' in row ? { right: cellIn('right', row.right) } : {}),
    difference: row.kind === 'changed' ? row.difference : [],
    changes: row.kind === 'changed' ? row.changes : [],
  };
}

function speakersIn({ quotesAt }: Side, span: Span, minimumConfidence: number): PageSpeaker[] {
  const sure = new Map<string, boolean>();
  for (const quote of quotesAt(span)) {
    if (quote.kind === 'scare') continue;
    const speaker = speakerOf(quote, minimumConfidence);
    if (speaker.kind === 'unknown') continue;
    const { name } = speaker.attribution;
    sure.set(name, speaker.kind === 'known' || sure.get(name) === true);
  }
  return [...sure].map(([name, isSure]) => ({ name, isSure }));
}

function quoteRows({ matches }: Comparison, sides: Sides): PageRow[] {
  const { left, right, minimumConfidence } = sides;
  const matched = matches.quotes.map((found) => {
    const match = asSure(found, minimumConfidence);
    return rowAbout(match, isKept(match) ? 'same' : 'changed', sides);
  });
  const unmatched = (side: 'left' | 'right', article: Side): PageRow[] => {
    const taken = matches.quotes.map(({ here, there }) => (side === 'left' ? here.span : there.span));
    const isTaken = overlapsOneOf(taken.sort(compareSpans));
    const { quotes, inserts } = article.view.analysis;
    return quotes
      .filter((quote) => isInMarks(quote) && !isTaken(quote))
      .map(({ start, end }) => {
        const span = { start, end };
        const place = { article: article.view.id, span, ...wordsShown(article.text, span, inserts) };
        const speakers = speakersIn(article, span, minimumConfidence);
        return { kind: side, [side]: { place, speakers }, difference: [], changes: [] };
      });
  };
  const rows = [
    ...matched.filter(({ kind }) => kind === 'changed'),
    ...withoutRepeats(matched.filter(({ kind }) => kind === 'same')),
    ...unmatched('left', left),
    ...unmatched('right', right),
  ];
  return drawnInFull(rows, sides);
}

/**
 * Of rows that each pair two places, as many as show every place, in their order. Where both articles repeat words, each
 * place of the one pairs with each of the other: first pairs of two that stand in no row yet are taken, whole quotes
 * before parts, then those of one.
 */
function withoutRepeats(rows: readonly PageRow[]): PageRow[] {
  const wholeFirst = [...rows].sort((a, b) => Number(isOfPart(a)) - Number(isOfPart(b)));
  const shown = { left: new Set<string>(), right: new Set<string>() };
  const taken = new Set<PageRow>();
  for (const mostShown of [0, 1]) {
    for (const row of wholeFirst) {
      const [left, right] = [spanKey(row.left), spanKey(row.right)];
      if (Number(shown.left.has(left)) + Number(shown.right.has(right)) > mostShown) continue;
      taken.add(row);
      shown.left.add(left);
      shown.right.add(right);
    }
  }
  return rows.filter((row) => taken.has(row));
}

function spanKey(cell: PageCell | undefined): string {
  return cell ? `${cell.place.span.start} ${cell.place.span.end}` : '';
}

function isOfPart({ about }: PageRow): boolean {
  return about !== undefined && 'relation' in about && about.relation === 'truncated';
}
