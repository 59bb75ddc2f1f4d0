import type { Article } from '../text/article';
import { cutTo } from '../text/cutTo';
import { overlaps } from '../text/span';
import { wholeInPrint, wordsShown } from '../text/told';
import type { Reading } from './reading';

const longestHeadline = 160;
/** Where a story begins with its place, and perhaps its agency: "WASHINGTON (AP) — The", "Harlund, Ork. - There". */
const dateline = /^(?:\p{Lu}[\p{L}.'’/-]*,?\s){1,5}(?:\([^()]{2,30}\)\s)?(?:--?|[–—])\s(?=["“'‘]?\p{Lu})/u;

/** What of an article its headline is told by. */
interface Headed extends Pick<Reading, 'printed' | 'inserts' | 'analysis'> {
  readonly article: Pick<Article, 'paragraphs'>;
}

/**
 * The line that names an article in a list: its headline if the analysis found one, else its first line that is not
 * page furniture, without the place it was written at. Empty for an article without any.
 */
export function headlineOf({ article, printed, inserts, analysis }: Headed): string {
  const { headline } = analysis.provenance;
  const line =
    headline ??
    article.paragraphs.find((paragraph) => !analysis.furniture.some((span) => overlaps(span, paragraph)));
  if (!line) return '';
  const { text } = wordsShown(printed, wholeInPrint(printed, line, inserts), inserts);
  return cutTo(line === headline ? text : text.replace(dateline, ''), longestHeadline);
}
