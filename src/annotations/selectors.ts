import type { Article } from '../text/article';
import { textOf, type Span } from '../text/span';
import { codePointMap, firstCodePoints, lastCodePoints } from './codePoints';
import { contextLength } from './context';
import { lookalikesOf } from './samePlaces';
import type { Target } from './model';

/**
 * The selectors of a span: W3C TextQuoteSelector and TextPositionSelector, with the fingerprint of the text they
 * were made on, and its lookalikes if the text repeats itself. The context is shorter than `contextLength` only at the ends of the text.
 * @throws RangeError if the span does not lie within the article.
 */
export function targetOf(article: Article, span: Span): Target {
  const { text } = article;
  if (!(0 <= span.start && span.start <= span.end && span.end <= text.length)) {
    throw new RangeError(`span ${span.start}..${span.end} is outside a text of ${text.length}`);
  }
  const reach = 2 * contextLength;
  const target = {
    exact: textOf(text, span),
    prefix: lastCodePoints(text.slice(Math.max(0, span.start - reach), span.start), contextLength),
    suffix: firstCodePoints(text.slice(span.end, span.end + reach), contextLength),
  };
  const lookalikes = lookalikesOf(target, text, span.start);
  return {
    ...target,
    position: codePointMap(text).toCodePoints(span),
    fingerprint: article.fingerprint,
    ...(lookalikes ? { lookalikes } : {}),
  };
}
