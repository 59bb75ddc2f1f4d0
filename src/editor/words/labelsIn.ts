import type { ArticleView } from '../../worker/analyst';
import { articleLabels, type LabelOf } from './labels';

/** What an article and the others that its view knows of are called beside each other. */
export function labelsIn({ id, analysis, others }: ArticleView, locale: string): LabelOf {
  return articleLabels([{ article: id, provenance: analysis.provenance }, ...others], locale);
}

/** What two articles are called that stand beside each other: as either is called beside the others of its own view. */
export function labelsOfTwo(left: ArticleView, right: ArticleView, locale: string): LabelOf {
  const both = [left, right].map(({ id, analysis }) => ({ article: id, provenance: analysis.provenance }));
  return articleLabels([...both, ...left.others, ...right.others], locale);
}
