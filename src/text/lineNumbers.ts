/** A function that gives the number of the line, from 1, that a position of a text stands in. */
export function lineNumbers(text: string): (position: number) => number {
  const breaks = Array.from(text.matchAll(/\r\n|[\n\r]/g), (match) => match.index + match[0].length);
  return (position) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
