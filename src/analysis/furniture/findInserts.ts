import type { Article } from '../../text/article';
import type { Insert } from './furniture';
import { linkListsIn } from './linkLists';

/** What the page put within the paragraphs of a printed article, in order, without overlap. Linear in its length. */
export function findInserts({ text }: Article): Insert[] {
  return linkListsIn(text).map((list) => ({ ...list, kind: 'links' }));
}
