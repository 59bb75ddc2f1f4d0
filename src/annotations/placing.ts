import type { Article } from '../text/article';
import { textOf, type Span } from '../text/span';
import { acceptsChanged, acceptsSame } from './acceptance';
import { changedPlaces } from './changedPlaces';
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
  if (sameButForSpace(target.exact, present)) {
    const agreement = contextAgreement(target, text, span.start, span.end);
    const trusted = present !== target.exact && acceptsSame(agreement, target, text, span, 1);
    return trusted ? standing(search, span) : { state: 'orphan', candidate: span };
  }
  return { state: 'changed', span, changes: changesBetween(target.exact, present) };
}

interface Found {
  /** Where the annotation stands. */
  readonly chosen?: Span;
  /** Where it may stand; to be offered, not taken. */
  readonly likely?: Span;
}

/** Places whose agreement (0..3) differs by less than this cannot be told apart. */
const tellsApart = 0.25;
function findSame(search: Search): Found {
  const { target, text, near } = search;
  const { best, count } = occurrencesOf(target, text, near ?? 0);
  const ranked = best
    .map((span) => ({ span, agreement: contextAgreement(target, text, span.start, span.end) }))
    .map(({ span, agreement }) => ({
      span,
      rank: rankOf(agreement),
      accepted: acceptsSame(agreement, target, text, span, count),
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
  return (line ?? 0) + before + after;
}

/** A place that shares fewer words is not worth a person's look. */
const worthOffering = 0.5;

function findChanged(search: Search): Found {
  const { target, text, near } = search;
  const places = changedPlaces(target, text, near ?? 0, tableAround(search));
  const chosen = places.filter((found) => acceptsChanged(target, text, found));
  const [first] = chosen;
  const [likely] = places;
  if (first && chosen.every(({ span }) => span.start < first.span.end && first.span.start < span.end)) {
    return { chosen: first.span };
  }
  return likely && likely.similarity >= worthOffering ? { likely: likely.span } : {};
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
