import type { Span } from '../../../text/span';
import type { Speaker } from '../draft';
import { nameByCapitals } from '../grammar/nameByCapitals';

/** Longer lines than this head no list. */
const longestHeading = 90;
const bullet = /^[–—•▪·*-]\s/;

/** Whether a paragraph is an item of a list, by the mark that it begins with. */
export function isListItem(text: string, { start }: Span): boolean {
  return bullet.test(text.slice(start, start + 2));
}

/**
 * Who speaks in the items of the list that follows: a line of its own that holds a person's name, perhaps with a body
 * ("Ada Brook, Harbour Partners"), right before the first item. `undefined` for any other line.
 */
export function listHeading(text: string, line: Span, after: Span | undefined): Speaker | undefined {
  if (!after || line.end - line.start > longestHeading || !isListItem(text, after)) return undefined;
  if (/[.?!:;”"]$/.test(text.slice(line.start, line.end).trimEnd())) return undefined;
  const name = nameByCapitals(text, line);
  if (name?.start !== line.start) return undefined;
  return { mention: { start: line.start, end: line.end }, rule: 'label' };
}
