import type { Article } from '../text/article';
import { textOf, type Span } from '../text/span';
import { wordsOf } from '../text/words';
import { changedPlaces, type ChangedPlace } from './changedPlaces';
import { changesBetween, sameButForSpace } from './changes';
import { codePointMap } from './codePoints';
import { contextAgreement, type ContextAgreement } from './context';
import type { Anchor, Annotation, PlacedAnnotation, Target } from './model';
import { occurrencesOf } from './occurrences';
import { wordTable, type WordTable } from './wordTable';

/**
 * Where annotations stand in the present text of their article; parallel to `annotations`. Never by likeness alone:
 *
 * - `exact`, `moved`: the same words (white space aside), and the line around them and what precedes or follows agree
 *   with what was recorded. If several places do, it is the recorded one or none.
 * - `changed`: other words in a place that the recorded context shows on both sides, or on one if nearly all words stay.
 * - `orphan`: all else, with the most similar place as a candidate for a person to accept.
 *
 * Linear in the length of the text for each annotation that is not found at its recorded place.
 */
export function placeAnnotations(article: Article, annotations: readonly Annotation[]): PlacedAnnotation[] {
  const { text, fingerprint } = article;
  const positions = codePointMap(text);
  const tables = new Map<number, WordTable>();
  return annotations.map((annotation) => {
    const { target } = annotation;
    const recorded = target.position && positions.toUnits(target.position);
    if (
      recorded &&
      target.fingerprint === fingerprint &&
      target.exact !== '' &&
      textOf(text, recorded) === target.exact
    ) {
      return { annotation, anchor: { state: 'exact', span: recorded } };
    }
    return { annotation, anchor: place({ target, text, near: recorded?.start, tables }) };
  });
}

interface Search {
  readonly target: Target;
  readonly text: string;
  /** Where the target was recorded, in code units; `undefined` if it was not. */
  readonly near: number | undefined;
  /** Tables of parts of the text, made when first needed, by where they start. */
  readonly tables: Map<number, WordTable>;
}

function place(search: Search): Anchor {
  if (search.target.exact.trim() === '') return { state: 'orphan' };
  const same = findSame(search);
  if (same.chosen) return standing(search, same.chosen);
  const changed = findChanged(search);
  if (changed.chosen) return describeChange(search, changed.chosen);
  const candidate = same.likely ?? changed.likely;
  return candidate ? { state: 'orphan', candidate } : { state: 'orphan' };
}

function standing({ near }: Search, span: Span): Anchor {
  return { state: span.start === near ? 'exact' : 'moved', span };
}

function describeChange(search: Search, span: Span): Anchor {
  const { target, text } = search;
  const present = textOf(text, span);
  if (sameButForSpace(target.exact, present)) return standing(search, span);
  return { state: 'changed', span, changes: changesBetween(target.exact, present) };
}

interface Found {
  /** Where the annotation stands. */
  readonly chosen?: Span;
  /** Where it may stand; to be offered, not taken. */
  readonly likely?: Span;
}

/**
 * Share of the recorded context that must be there. The attribution `said General A` keeps a third of its weight
 * when it reads `said General B`, four fifths when it reads `said A`.
 */
const agrees = 0.6;
/** Places whose agreement (0..3) differs by less than this cannot be told apart. */
const tellsApart = 0.25;
/** A line of fewer words may stand twice in an article by chance. */
const wordsOfUniqueLine = 8;

function findSame({ target, text, near }: Search): Found {
  const { best, count } = occurrencesOf(target, text, near ?? 0);
  const ranked = best
    .map((span) => ({ span, agreement: contextAgreement(target, text, span.start, span.end) }))
    .map(({ span, agreement }) => ({
      span,
      rank: rankOf(agreement),
      accepted: accepts(agreement, target, count),
    }))
    .sort((a, b) => Number(b.accepted) - Number(a.accepted) || b.rank - a.rank);
  const [first] = ranked;
  if (!first) return {};
  const likely = { start: first.span.start, end: first.span.end };
  if (!first.accepted) return { likely };
  const rivals = ranked.filter(({ accepted, rank }) => accepted && first.rank - rank < tellsApart);
  const chosen = rivals.length === 1 ? first : rivals.find(({ span }) => span.start === near);
  return chosen ? { chosen: { start: chosen.span.start, end: chosen.span.end } } : { likely };
}

function rankOf({ line, before, after }: ContextAgreement): number {
  return (line ?? 0) + (before ?? 0) + (after ?? 0);
}

function accepts(agreement: ContextAgreement, target: Target, count: number): boolean {
  const { line, before, after, wholeLine } = agreement;
  // another program's annotation without context: nothing speaks against the place
  if (before === undefined && after === undefined) return true;
  if (line !== undefined && line < agrees) return false;
  if (Math.max(before ?? 0, after ?? 0) >= agrees) return true;
  return wholeLine && count === 1 && wordsOf(target.exact).length >= wordsOfUniqueLine;
}

/** Where the context holds on both sides, so many of the words must have stayed... */
const staysBetween = 0.5;
/** ...unless there are so few of them that one new word is a new wording ("5,000" became "6,000"). */
const fewWords = 3;
/** Where the context holds on one side only, nearly all words must have stayed. */
const staysBeside = 0.8;
const bothSides = 0.5;
const wellKept = 0.8;

function findChanged(search: Search): Found {
  const { target, text, near } = search;
  const places = changedPlaces(target, text, near ?? 0, tableAround(search));
  const chosen = places.filter((found) => acceptsChanged(search, found));
  const [first] = chosen;
  const [likely] = places;
  if (first && chosen.every(({ span }) => span.start < first.span.end && first.span.start < span.end)) {
    return { chosen: first.span };
  }
  return likely && likely.similarity >= staysBetween ? { likely: likely.span } : {};
}

function acceptsChanged({ target, text }: Search, { span, similarity }: ChangedPlace): boolean {
  const { line, before = 1, after = 1 } = contextAgreement(target, text, span.start, span.end);
  if (target.prefix + target.suffix === '') return false;
  if (line !== undefined && line < agrees) return false;
  const between = Math.min(before, after);
  if (between >= bothSides && similarity >= staysBetween) return true;
  if (between >= wellKept && wordsOf(target.exact).length <= fewWords) return true;
  if (Math.max(before, after) < wellKept || similarity < staysBeside) return false;
  return !changesBetween(target.exact, textOf(text, span)).includes('name');
}

/** Words are looked for in so many code units around the recorded place: a table of 10 MB would take seconds. */
const longestTable = 2_000_000;

function tableAround({ text, near, tables }: Search): WordTable {
  const middle = Math.round((near ?? 0) / longestTable) * longestTable;
  const start = text.length <= longestTable ? 0 : Math.max(0, middle - longestTable / 2);
  const known = tables.get(start);
  if (known) return known;
  const table = wordTable(text, { start, end: Math.min(text.length, start + longestTable) });
  tables.set(start, table);
  return table;
}
