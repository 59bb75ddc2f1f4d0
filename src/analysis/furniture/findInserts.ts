import type { Article } from '../../text/article';
import { compareSpans, type Span } from '../../text/span';
import type { Insert, InsertKind } from './furniture';
import { linkListsIn } from './linkLists';

/**
 * "(RELATED: Council Votes On Ferry Again)". No author writes so, but "(Related: I do not like ferries.)" is a sentence.
 * Of some 110 such brackets in 3,000 articles that one alone ends in a full stop; no headline is longer.
 */
const linkInBrackets =
  /\(\s?(?:RELATED|Related|SEE ALSO|See also|ALSO READ|READ|READ MORE|WATCH|LISTEN|PHOTOS|VIDEO|MORE)\s?:\s?(?=[^\p{Ll}\s])[^()\n]{3,200}(?:\([^()\n]{1,60}\)[^()\n]{0,100})?(?<!\.)\)/gu;
/** It stands before the first of some lines that sum the story up. */
const highlights = /^Story [Hh]ighlights(?= +[^\p{Ll}\s])/u;

/** What the page put within the paragraphs of a printed article, in order, without overlap. Linear in its length. */
export function findInserts({ text, paragraphs }: Article): Insert[] {
  const found = [
    ...linkListsIn(text).map((span) => insert('links', span)),
    ...Array.from(text.matchAll(linkInBrackets), ({ index, 0: { length } }) =>
      insert('links', { start: index, end: index + length }),
    ),
    ...paragraphs.flatMap(({ start }) => {
      const label = highlights.exec(text.slice(start, start + longestLabel))?.[0];
      return label === undefined ? [] : [insert('label', { start, end: start + label.length })];
    }),
  ].sort(compareSpans);
  let last = 0;
  let paragraph = 0;
  return found.filter((span) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= span.start) paragraph++;
    const { start, end } = paragraphs[paragraph] ?? span;
    // all of a paragraph is furniture
    if (span.start < last || (span.start <= start && end <= span.end)) return false;
    last = span.end;
    return true;
  });
}

const longestLabel = 24;

function insert(kind: InsertKind, { start, end }: Span): Insert {
  return { start, end, kind };
}
