import { countWhile } from './countWhile';

/** A function that gives the number of the line, from 1, that a position of a text stands in. */
export function lineNumbers(text: string): (position: number) => number {
  const breaks = Array.from(text.matchAll(/\r\n|[\n\r]/g), (match) => match.index + match[0].length);
  return (position) => 1 + countWhile(breaks.length, (at) => (breaks[at] ?? Infinity) <= position);
}
