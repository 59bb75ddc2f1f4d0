import type { Article } from '../text/article';
import { isFunctionWord } from '../text/closedWords';
import { overlaps, textOf, type Span } from '../text/span';
import { wordsOf } from '../text/words';
import { acceptsChanged, acceptsSame } from './acceptance';
import { changedPlaces } from './changedPlaces';
import { changesBetween, sameButForSpace } from './changes';
import { codePointMap } from './codePoints';
import { contextAgreement } from './context';
import type { Anchor, Annotation, PlacedAnnotation, Target } from './model';
import { amongLookalikes, samePlaces, type SamePlace } from './samePlaces';
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
  const changed = findChanged(search, same.refused ?? []);
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
    const trusted = acceptsSame(agreement, target, text, span, 1);
    return trusted ? standing(search, span) : { state: 'orphan', candidate: span };
  }
  return { state: 'changed', span, changes: changesBetween(target.exact, present) };
}

interface Found {
  /** Where the annotation stands. */
  readonly chosen?: Span;
  /** Where it may stand; to be offered, not taken. */
  readonly likely?: Span;
  /** Where it does not stand. */
  readonly refused?: readonly Span[];
}

/** Places whose agreement (0..3) differs by less than this cannot be told apart. */
const tellsApart = 0.25;

function findSame({ target, text, near }: Search): Found {
  const places = samePlaces(target, text, near ?? 0);
  const [first] = places;
  if (!first) return {};
  const accepted = places.filter((place) => place.accepted);
  if (target.lookalikes) {
    const chosen = amongLookalikes(accepted, target.lookalikes);
    return chosen ? { chosen: chosen.span } : refusal(places);
  }
  const rivals = accepted.filter(({ rank }) => first.rank - rank < tellsApart);
  const chosen = rivals.length === 1 ? first : rivals.find(({ span }) => span.start === near);
  return chosen ? { chosen: chosen.span } : refusal(places);
}

function refusal(places: readonly SamePlace[]): Found {
  const refused = places.map(({ span }) => span);
  return { refused, ...(refused[0] ? { likely: refused[0] } : {}) };
}

/** A place that shares fewer words is not worth a person's look. */
const worthOffering = 0.5;

/** @param refused places with the very words, which are not the annotated ones. */
function findChanged(search: Search, refused: readonly Span[]): Found {
  const { target, text, near } = search;
  const places = changedPlaces(target, text, near ?? 0, tableAround(search));
  const isRefused = (span: Span): boolean => refused.some((other) => overlaps(other, span));
  const chosen = places.filter((found) => !isRefused(found.span) && acceptsChanged(target, text, found));
  const [first] = chosen;
  const [likely] = places;
  if (first && chosen.every(({ span }) => span.start < first.span.end && first.span.start < span.end)) {
    return { chosen: first.span };
  }
  return likely &&
    likely.similarity >= worthOffering &&
    sharesTelling(target.exact, textOf(text, likely.span))
    ? { likely: likely.span }
    : {};
}

/** Whether two wordings have a word in common that tells something: "with the" is like nothing. */
function sharesTelling(a: string, b: string): boolean {
  const forms = new Set(wordsOf(a).map(({ form }) => form));
  return wordsOf(b).some(({ form }) => forms.has(form) && !isFunctionWord(form));
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
