import type { Article } from '../../text/article';
import { compareSpans, type Span } from '../../text/span';
import { toldText } from '../../text/told';
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
  const kept = found.filter((span) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= span.start) paragraph++;
    const { start, end } = paragraphs[paragraph] ?? span;
    // all of a paragraph is furniture
    if (span.start < last || (span.start <= start && end <= span.end)) return false;
    last = span.end;
    return true;
  });
  return withoutWholeParagraphs(text, paragraphs, kept);
}

/** The inserts but for those that together are all of a paragraph, which is furniture then. */
function withoutWholeParagraphs(
  text: string,
  paragraphs: readonly Span[],
  inserts: readonly Insert[],
): Insert[] {
  const told = toldText(text, inserts);
  let paragraph = -1;
  let isWhole = false;
  return inserts.filter((insert) => {
    const before = paragraph;
    while ((paragraphs[paragraph]?.end ?? 0) <= insert.start && paragraph < paragraphs.length) paragraph++;
    const { start, end } = paragraphs[paragraph] ?? insert;
    if (paragraph !== before) isWhole = told.slice(start, end).trim() === '';
    return !isWhole;
  });
}

const longestLabel = 24;

function insert(kind: InsertKind, { start, end }: Span): Insert {
  return { start, end, kind };
}
