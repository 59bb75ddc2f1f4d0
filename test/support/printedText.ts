import assert from 'node:assert/strict';
import { findMarkup } from '../../src/analysis/markup/findMarkup';
import { readArticle } from '../../src/text/article';
import { layOut, printedOffset, type Inserted } from '../../src/text/layOut';
import { toldText } from '../../src/text/told';

/** What is left of a text without its format. */
export function toldOf(text: string): string {
  return toldText(text, findMarkup(readArticle('invented', text)).inserts);
}

/**
 * A text with its lines broken at spaces, so that none is longer than `width` if it can be.
 * @param hyphens whether words of nine letters and more are parted where a line ends.
 */
export function wrapped(text: string, width: number, hyphens = false): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, width, hyphens))
    .join('\n');
}

function wrappedLine(line: string, width: number, hyphens: boolean): string {
  const [first = '', ...others] = line.split(' ');
  const lines = [first];
  for (const word of others) {
    const last = lines.at(-1) ?? '';
    const room = width - last.length - 2;
    if (last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (hyphens && room > 3 && room < 6 && /^\p{Ll}{9,}/u.test(word)) {
      lines[lines.length - 1] = `${last} ${word.slice(0, room)}-`;
      lines.push(word.slice(room));
    } else lines.push(word);
  }
  return lines.join('\n');
}

/**
 * Asserts that the letters of the told text are those of the printed one outside of inserts and those that inserts
 * tell, in order, and that offsets in the told text lead back to the places of these in print.
 * @param inserts in order, without overlap.
 */
export function assertMapsBack(printed: string, inserts: readonly Inserted[]): void {
  const { text: told, points } = layOut(printed, inserts);
  assert.equal(told.length, printed.length);
  /** Where in print each letter stands; those of an insert stand anywhere in it. */
  const places: { readonly letter: string; readonly start: number; readonly end: number }[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (; from < to; from++) places.push({ letter: printed.charAt(from), start: from, end: from + 1 });
  };
  for (const { start, end, told: letters = '' } of inserts) {
    keep(start);
    for (const letter of letters.split('')) places.push({ letter, start, end });
    from = end;
  }
  keep(printed.length);
  const seen = places.filter(({ letter }) => /\S/.test(letter));
  const offsets = Array.from(told.matchAll(/\S/g), ({ index }) => index);
  assert.equal(
    offsets.map((offset) => told.charAt(offset)).join(''),
    seen.map(({ letter }) => letter).join(''),
  );
  offsets.forEach((offset, i) => {
    const place = seen[i] ?? { start: 0, end: 0 };
    const [start, end] = [printedOffset(points, offset), printedOffset(points, offset + 1)];
    const where = JSON.stringify({ printed, told, offset, start, end, place });
    if (place.end - place.start === 1) assert.equal(start, place.start, where);
    else assert.ok(start >= place.start && start < place.end, where);
    // what is told for nothing may stand between a letter and the next one
    assert.ok(end >= start && end <= (seen[i + 1]?.end ?? printed.length), where);
  });
  for (let offset = 0; offset <= told.length; offset++) {
    const [here, next] = [printedOffset(points, offset), printedOffset(points, offset + 1)];
    assert.ok(here >= 0 && here <= next && here <= printed.length);
  }
}
