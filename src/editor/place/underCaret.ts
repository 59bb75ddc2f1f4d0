import type { Entity, Quote } from '../../analysis/model';
import type { PlacedAnnotation } from '../../annotations/model';
import type { ArticleMatches, QuoteMatch } from '../../corpus/model';
import { firstEndingAfter, lengthOf, overlapLength, overlaps, type Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import { pageInserts } from './pageInserts';

/** A caret that stands right behind a thing is on it too, as in every editor: it has no width of its own. */
function touches(thing: Span, caret: Span): boolean {
  return caret.start === caret.end
    ? thing.start <= caret.start && caret.start <= thing.end
    : overlaps(thing, caret);
}

/**
 * The quote under a caret or a selection: of several, the one it shares most with, then the shortest. None amid what the
 * page put into one.
 */
export function quoteAt({ analysis }: ArticleView, caret: Span): Quote | undefined {
  const inserts = pageInserts(analysis);
  const insert = inserts[firstEndingAfter(inserts, caret.start)];
  if (insert && insert.start < caret.start && caret.end < insert.end) return undefined;
  return analysis.quotes
    .filter((quote) => quote.kind !== 'scare' && touches(quote, caret))
    .sort((a, b) => overlapLength(b, caret) - overlapLength(a, caret) || lengthOf(a) - lengthOf(b))[0];
}

/** The entity of which a mention stands under a caret or a selection; the shortest mention if several do. */
export function entityAt({ analysis }: ArticleView, caret: Span): Entity | undefined {
  let found: { entity: Entity; mention: Span } | undefined;
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) {
      if (touches(mention, caret) && (!found || lengthOf(mention) < lengthOf(found.mention))) {
        found = { entity, mention };
      }
    }
  }
  return found?.entity;
}

/** Where an annotation stands, if it stands anywhere. */
export function spanOfAnchor({ anchor }: PlacedAnnotation): Span | undefined {
  return anchor.state === 'orphan' ? undefined : anchor.span;
}

/** The annotations under a caret or a selection, by start. */
export function annotationsAt({ placed }: ArticleView, caret: Span): readonly PlacedAnnotation[] {
  return placed.filter((each) => {
    const span = spanOfAnchor(each);
    return span !== undefined && touches(span, caret);
  });
}

/** The claim or the correction with this id. */
export function annotationWith(
  { placed, corrections }: ArticleView,
  id: string,
): PlacedAnnotation | undefined {
  const isMeant = ({ annotation }: PlacedAnnotation): boolean => annotation.id === id;
  return placed.find(isMeant) ?? corrections.find(isMeant);
}

/** A place in another article that carries a quote, with that article. */
export interface Carried {
  readonly match: QuoteMatch;
  readonly other: ArticleMatches;
}

/**
 * The places in other articles that carry (part of) a quote, one for each article and place: those first that nobody
 * may miss among many copies (another speaker, a changed number, negation or name), then other changes of the words,
 * then the same words; in the order of score and of `ArticleView.others` otherwise.
 */
export function carriedElsewhere({ others }: ArticleView, quote: Span): readonly Carried[] {
  const found = others.flatMap((other) =>
    other.quotes
      .filter((match) => overlaps(match.here.span, quote))
      .sort(
        (a, b) => overlapLength(b.here.span, quote) - overlapLength(a.here.span, quote) || b.score - a.score,
      )
      .filter(
        (match, index, all) => all.findIndex((each) => overlaps(each.there.span, match.there.span)) === index,
      )
      .map((match) => ({ match, other })),
  );
  return found.sort((a, b) => rank(a.match) - rank(b.match) || b.match.score - a.match.score);
}

function rank(match: QuoteMatch): number {
  if (isGrave(match)) return 0;
  const { relation } = match;
  return relation === 'altered' || relation === 'shortened' || relation === 'merged' ? 1 : 2;
}

/** Whether nobody may miss how a match differs: another speaker, a changed number, negation or name. */
export function isGrave({ changes, speakers }: QuoteMatch): boolean {
  const changed = changes.some((change) => change === 'number' || change === 'negation' || change === 'name');
  return speakers === 'different' || changed;
}
