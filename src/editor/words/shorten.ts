import { cutTo } from '../../text/cutTo';
import { withoutReordering } from '../../text/reordering';

/** What an ellipsis stands for as well; behind a full stop it would be four dots. */
const beforeEllipsis = /[\s.,;:…]+$/u;

/** A text of at most `most` characters, cut at a space if it can be, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  const line = withoutReordering(text).replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const space = line.slice(0, most - 1).lastIndexOf(' ');
  return space > most / 2 ? `${line.slice(0, space).replace(beforeEllipsis, '')}…` : cutTo(line, most);
}
