import type { Span } from '../../text/span';

/**
 * Related articles that a page shows when a name is pointed at stand in its text within the sentence, after the full
 * name and glued to it: "Ann Example Ann B. ExampleExample wins vote Example to resign MORE said". No list is longer.
 */
const longestList = 700;
/** What ends each list. */
const listEnd = /(?<=\p{L}| )MORE(?!\p{L})/gu;
/** A last name that soon stands there again with a capital right after it. */
const nameTwice =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]{2,30}?)(?=(?: |\p{Lu})[^\n]{0,60}? \1(?:\p{Lu}|\d|["“'‘]\p{L}|$))/u;

/** The lists of a text, in order, each from right after the name to its last letter. Linear in the text's length. */
export function linkListsIn(text: string): Span[] {
  const lists: Span[] = [];
  if (!text.includes('MORE')) return lists;
  let from = 0;
  for (const { index, 0: shown } of text.matchAll(listEnd)) {
    const window = text.slice(Math.max(from, index - longestList), index);
    const line = window.slice(window.lastIndexOf('\n') + 1);
    const name = nameTwice.exec(line);
    from = index + shown.length;
    if (name) lists.push({ start: index - line.length + name.index + (name[1]?.length ?? 0), end: from });
  }
  return lists;
}
