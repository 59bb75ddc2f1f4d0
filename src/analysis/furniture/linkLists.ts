import type { Article } from '../../text/article';

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

/**
 * The article as its author wrote it: where a name's list of related articles stands there are spaces, so that all
 * offsets stay. The article itself where it has none. Linear in its length.
 */
export function withoutLinkLists(article: Article): Article {
  const { text } = article;
  if (!text.includes('MORE')) return article;
  const parts: string[] = [];
  let copied = 0;
  let from = 0;
  for (const { index, 0: shown } of text.matchAll(listEnd)) {
    const window = text.slice(Math.max(from, index - longestList), index);
    const line = window.slice(window.lastIndexOf('\n') + 1);
    const name = nameTwice.exec(line);
    from = index + shown.length;
    if (!name) continue;
    const start = index - line.length + name.index + (name[1]?.length ?? 0);
    parts.push(text.slice(copied, start), ' '.repeat(from - start));
    copied = from;
  }
  return copied === 0 ? article : { ...article, text: parts.join('') + text.slice(copied) };
}
