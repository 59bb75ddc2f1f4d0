import type { Quote } from '../../analysis/model';
import type { PlacedAnnotation } from '../../annotations/model';
import { overlapsOneOf } from '../../text/overlapping';
import { overlaps, type Span } from '../../text/span';
import { aroundInserts } from '../../text/told';
import type { ArticleView } from '../../worker/analyst';
import { highlightOf, type HighlightKind } from '../words/highlightKinds';
import { pageInserts, undrawnInserts } from '../place/pageInserts';
import { isInMarks } from '../words/quoteKinds';
import { asSure } from '../words/speakers';
import { isGrave, spanOfAnchor } from '../place/underCaret';

/** One look; several belong to one kind that can be switched off. */
export type Look = HighlightKind | 'partialQuote' | 'changedQuote' | 'changedClaim' | 'claimTag';

/** A stretch to draw; a `claimTag` is an empty one, at the end of a claim, with the tag to show in its line. */
export interface Drawn extends Span {
  readonly tag?: string;
  /** Set where the claim's words are not those that were tagged. */
  readonly changed?: true;
}

/** All that is drawn in an article: for each look its stretches, by start. */
export type Drawing = ReadonlyMap<Look, readonly Drawn[]>;

/** Which kind a look is switched by. */
export function kindOfLook(look: Look): HighlightKind {
  if (look === 'partialQuote' || look === 'changedQuote') return 'quote';
  return look === 'changedClaim' || look === 'claimTag' ? 'claim' : look;
}

/**
 * What is to be drawn in an article, whatever is switched off. Empty stretches are left out.
 * @param minimumConfidence below which a speaker proves no difference.
 */
export function drawingOf(view: ArticleView, minimumConfidence: number): Drawing {
  const drawing = new Map<Look, Drawn[]>();
  const add = (look: Look, span: Drawn): void => {
    if (span.start >= span.end && span.tag === undefined) return;
    const spans = drawing.get(look);
    if (spans) spans.push(span);
    else drawing.set(look, [span]);
  };
  const inserts = undrawnInserts(view.analysis);
  const addAround = (look: Look, span: Span): void => {
    for (const piece of aroundInserts(span, inserts)) add(look, piece);
  };
  for (const { kind, mentions } of view.analysis.entities) {
    for (const mention of mentions) if (mention.form === 'name') addAround(highlightOf(kind), mention);
  }
  for (const span of view.analysis.furniture) add('pageFurniture', span);
  for (const span of pageInserts(view.analysis)) add('pageFurniture', span);
  addQuotes(view, minimumConfidence, addAround);
  for (const placed of view.placed) addClaim(placed, add);
  for (const spans of drawing.values()) spans.sort((a, b) => a.start - b.start);
  return drawing;
}

/**
 * The quotes in marks that another article gives in other words, without a “not” or to another speaker.
 * @param minimumConfidence below which a speaker proves no difference.
 */
export function changedQuotes(
  { analysis, others }: Pick<ArticleView, 'analysis' | 'others'>,
  minimumConfidence: number,
): ReadonlySet<Quote> {
  const changed = others
    .flatMap(({ quotes }) => quotes.map((match) => asSure(match, minimumConfidence)))
    .filter((match) => match.relation === 'altered' || isGrave(match))
    .map(({ here }) => here.span)
    .sort((a, b) => a.start - b.start);
  const isChanged = overlapsOneOf(changed);
  return new Set(analysis.quotes.filter((quote) => isInMarks(quote) && isChanged(quote)));
}

function addQuotes(
  view: ArticleView,
  minimumConfidence: number,
  add: (look: Look, span: Span) => void,
): void {
  const { analysis } = view;
  const changed = changedQuotes(view, minimumConfidence);
  analysis.quotes.forEach((quote, index) => {
    if (quote.kind === 'scare') return;
    if (isInMarks(quote)) {
      add(quote.kind === 'direct' ? 'quote' : 'partialQuote', quote);
      if (changed.has(quote)) add('changedQuote', quote);
      return;
    }
    add('indirectQuote', quote);
    for (const span of ownMarks(analysis.quotes, index)) add('partialQuote', span);
  });
}

/** What a report holds in marks, but for what is a quote of its own and so drawn anyway; those follow it by start. */
function ownMarks(quotes: readonly Quote[], index: number): readonly Span[] {
  const report = quotes[index];
  if (!report || report.quoted.length === 0) return [];
  const within: Quote[] = [];
  for (let at = index + 1; (quotes[at]?.start ?? Infinity) < report.end; at++) {
    const quote = quotes[at];
    if (quote && isInMarks(quote)) within.push(quote);
  }
  return report.quoted.filter((span) => !within.some((quote) => overlaps(quote, span)));
}

function addClaim(placed: PlacedAnnotation, add: (look: Look, span: Drawn) => void): void {
  const span = spanOfAnchor(placed);
  if (!span) return;
  const changed = placed.anchor.state === 'changed' ? { changed: true as const } : {};
  add('changed' in changed ? 'changedClaim' : 'claim', span);
  const { tag } = placed.annotation;
  if (tag !== undefined) add('claimTag', { start: span.end, end: span.end, tag, ...changed });
}
