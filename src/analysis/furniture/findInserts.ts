import type { Article } from '../../text/article';
import { firstEndingAfter, textOf, withoutOverlap, type Span } from '../../text/span';
import { toldText } from '../../text/told';
import { anyPictureCredit } from './agencies';
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

/** "The ferry in May. | Mara Orlova/AP Photo", as a page prints it before the headline; one that quotes tells something. */
const captionAhead = new RegExp(
  String.raw`^[^|\n"“”]{1,400} \| (?:[^|/\n]{2,60}/(?:\p{Lu}{4,12}|${anyPictureCredit})|${anyPictureCredit})(?:/[^|\s]{2,30})?(?: Images| Photos?)?(?= (?!Images?\b|Photos?\b)\p{Lu})`,
  'u',
);
const longestCaption = 500;

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
    ...paragraphs.slice(0, 1).flatMap(({ start }) => {
      const caption = captionAhead.exec(text.slice(start, start + longestCaption))?.[0];
      return caption === undefined ? [] : [insert('caption', { start, end: start + caption.length })];
    }),
  ];
  return found.length === 0 ? found : withoutWholeParagraphs(text, paragraphs, withoutOverlap(found));
}

/** The inserts but for those that alone or together are all of a paragraph, which is furniture then. */
function withoutWholeParagraphs(
  text: string,
  paragraphs: readonly Span[],
  inserts: readonly Insert[],
): Insert[] {
  const told = toldText(text, inserts);
  let paragraph = -1;
  let isWhole = false;
  return inserts.filter(({ start }) => {
    const own = firstEndingAfter(paragraphs, start);
    if (own !== paragraph) isWhole = textOf(told, paragraphs[own] ?? { start, end: start }).trim() === '';
    paragraph = own;
    return !isWhole;
  });
}

const longestLabel = 24;

function insert(kind: InsertKind, { start, end }: Span): Insert {
  return { start, end, kind };
}
