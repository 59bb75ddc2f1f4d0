import { overlaps } from '../text/span';
import { spanPlace, type Reading } from './reading';

const longestHeadline = 160;

/**
 * The line that names an article in a list: its headline if the analysis found one, else its first line that is not
 * page furniture. Empty for an article without any.
 */
export function headlineOf(reading: Pick<Reading, 'article' | 'printed' | 'inserts' | 'analysis'>): string {
  const { article, analysis } = reading;
  const { headline } = analysis.provenance;
  const line =
    headline ??
    article.paragraphs.find((paragraph) => !analysis.furniture.some((span) => overlaps(span, paragraph)));
  return line ? shorten(spanPlace(reading, line).text) : '';
}

function shorten(line: string): string {
  return line.length <= longestHeadline ? line : `${line.slice(0, longestHeadline - 1).trimEnd()}…`;
}
