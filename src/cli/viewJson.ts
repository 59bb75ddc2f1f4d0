import type { PlacedAnnotation } from '../annotations/model';
import type { ArticleMatches, Discrepancy, QuoteMatch } from '../corpus/model';
import type { ArticleView } from '../worker/analyst';
import { placeJson } from './corpusFile';
import { analysisJson } from './predictions';

/** All that is known of an article, in the shape of the command line's JSON: its analysis, claims and matches. */
export function viewJson(text: string, view: ArticleView): Record<string, unknown> {
  const { provenance, problems } = view.analysis;
  const headline = provenance.headline && text.slice(provenance.headline.start, provenance.headline.end);
  return {
    id: view.id,
    ...(headline === undefined ? {} : { headline }),
    ...analysisJson(view.analysis),
    problems: problems.map(({ kind, start, end, message }) => ({ kind, start, end, message })),
    annotations: [...new Set([...view.placed, ...view.corrections])].map(annotationJson),
    others: view.others.map(othersJson),
  };
}

function annotationJson({ annotation, anchor }: PlacedAnnotation): Record<string, unknown> {
  const { id, tag, note, speaker, creator, target } = annotation;
  return { id, tag, note, speaker, creator, exact: target.exact, anchor };
}

function othersJson({ article, quotes, discrepancies, dependence }: ArticleMatches): Record<string, unknown> {
  return {
    id: article,
    quotes: quotes.map((match) => matchJson(dependence ? { ...match, dependence } : match)),
    discrepancies: discrepancies.map(discrepancyJson),
  };
}

/** A match in the shape of the command line's JSON. */
export function matchJson({
  relation,
  score,
  here,
  there,
  changes,
  dependence,
}: QuoteMatch): Record<string, unknown> {
  return {
    relation,
    score,
    independent: dependence === undefined,
    places: [placeJson(here), placeJson(there)],
    ...(changes.length > 0 ? { change: changes } : {}),
  };
}

/** A discrepancy in the shape of the command line's JSON. */
export function discrepancyJson(discrepancy: Discrepancy): Record<string, unknown> {
  const { kind, verdict, score, here, there, summary } = discrepancy;
  return { kind, verdict, score, summary, places: [placeJson(here), placeJson(there)] };
}
