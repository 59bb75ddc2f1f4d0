import type { ArticleView } from '../../worker/analyst';
import { articleLabels, type LabelOf } from './labels';

/** What an article and the others that its view knows of are called beside each other. */
export function labelsIn({ id, analysis, others }: ArticleView, locale: string): LabelOf {
  return articleLabels([{ article: id, provenance: analysis.provenance }, ...others], locale);
}

/** What two articles are called beside each other. */
export function labelsOfTwo(left: ArticleView, right: ArticleView, locale: string): LabelOf {
  const both = [left, right].map(({ id, analysis }) => ({ article: id, provenance: analysis.provenance }));
  return articleLabels(both, locale);
}
