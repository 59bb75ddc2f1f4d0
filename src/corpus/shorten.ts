import { cutTo } from '../text/cutTo';

const longest = 60;

/** Words for a summary, cut with an ellipsis where they are too many. */
export function shorten(text: string): string {
  return cutTo(text, longest);
}
