import type { PlacedAnnotation } from '../annotations/model';
import { overlaps, type Span } from '../text/span';
import type { ArticleView } from '../worker/analyst';
import { highlightOf, type HighlightKind } from './highlightKinds';
import { spanOfAnchor } from './underCaret';

/** One look; several belong to one kind that can be switched off. */
export type Look =
  Exclude<HighlightKind, 'claim'> | 'partialQuote' | 'changedQuote' | 'claim' | 'changedClaim';

/** A stretch to draw; for claims, the tag to show after it. */
export interface Drawn extends Span {
  readonly tag?: string;
}

/** All that is drawn in an article: for each look its stretches, by start. */
export type Drawing = ReadonlyMap<Look, readonly Drawn[]>;

/** Which kind a look is switched by. */
export function kindOfLook(look: Look): HighlightKind {
  if (look === 'partialQuote' || look === 'changedQuote') return 'quote';
  return look === 'changedClaim' ? 'claim' : look;
}

/** What is to be drawn in an article, whatever is switched off. Empty stretches are left out. */
export function drawingOf(view: ArticleView): Drawing {
  const drawing = new Map<Look, Drawn[]>();
  const add = (look: Look, span: Drawn): void => {
    if (span.start >= span.end) return;
    const spans = drawing.get(look);
    if (spans) spans.push(span);
    else drawing.set(look, [span]);
  };
  for (const { kind, mentions } of view.analysis.entities) {
    for (const mention of mentions) if (mention.form === 'name') add(highlightOf(kind), mention);
  }
  for (const span of view.analysis.furniture) add('pageFurniture', span);
  addQuotes(view, add);
  for (const placed of view.placed) addClaim(placed, add);
  for (const spans of drawing.values()) spans.sort((a, b) => a.start - b.start);
  return drawing;
}

function addQuotes({ analysis, others }: ArticleView, add: (look: Look, span: Drawn) => void): void {
  const marked = analysis.quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  const changed = others
    .flatMap(({ quotes }) => quotes)
    .filter(({ relation, speakers }) => relation === 'altered' || speakers === 'different')
    .map(({ here }) => here.span);
  for (const quote of marked) {
    add(quote.kind === 'direct' ? 'quote' : 'partialQuote', quote);
    if (changed.some((span) => overlaps(span, quote))) add('changedQuote', quote);
  }
  for (const quote of analysis.quotes) {
    if (quote.kind !== 'indirect' && quote.kind !== 'mixed') continue;
    add('indirectQuote', quote);
    // What a report holds in marks is often a quote of its own: drawn once.
    const own = quote.quoted.filter((span) => !marked.some((other) => overlaps(other, span)));
    for (const span of own) add('partialQuote', span);
  }
}

function addClaim(placed: PlacedAnnotation, add: (look: Look, span: Drawn) => void): void {
  const span = spanOfAnchor(placed);
  if (!span) return;
  const { tag } = placed.annotation;
  const shown = tag === undefined ? {} : { tag };
  add(placed.anchor.state === 'changed' ? 'changedClaim' : 'claim', { ...span, ...shown });
}
