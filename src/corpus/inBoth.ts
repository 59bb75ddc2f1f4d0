import { sentencesHolding } from '../text/sentences';
import { overlaps, textOf, type Span } from '../text/span';

/** Of the sentences of a place so much is read on either side. */
const reach = 400;
/** So many sentences are looked for in two articles, since each may mean to read one of them whole. */
const mostLookups = 200;

/** A place in each of two articles. */
interface TwoSpans {
  readonly left: Span;
  readonly right: Span;
}

/**
 * Tells of places of two articles whether both articles have the sentences of either, word for word, as a copy has them:
 * two accounts do not differ in what each of them tells in both ways, nor does the one repeat what the other one says
 * again in other words. Not so of the same words of one sentence, which both have.
 * @param left the told text of the one article.
 * @param right that of the other.
 */
export function standsInBoth(left: string, right: string): (places: TwoSpans) => boolean {
  let lookups = 0;
  const stands = (words: string, text: string, elsewhere: Span): boolean => {
    if (lookups++ > mostLookups) return false;
    let at = text.indexOf(words);
    while (at >= 0 && overlaps({ start: at, end: at + words.length }, elsewhere))
      at = text.indexOf(words, elsewhere.end);
    return at >= 0;
  };
  return (places) => {
    const here = sentencesHolding(left, places.left, reach);
    const there = sentencesHolding(right, places.right, reach);
    const [own, others] = [textOf(left, here), textOf(right, there)];
    return own === others
      ? places.left.start - here.start !== places.right.start - there.start
      : stands(own, right, there) && stands(others, left, here);
  };
}
