import { countWhile } from './countWhile';
import type { Span } from './span';

/** Something of the page or the format within a printed text. */
export interface Inserted extends Span {
  /**
   * What its author wrote there, no longer than the span: "“" for `&ldquo;`, nothing for a soft hyphen. Missing where the
   * words on both sides are two.
   */
  readonly told?: string;
}

/** An offset in a told text and the same place in the printed one. */
interface Point {
  readonly told: number;
  readonly printed: number;
}

/** A told text as long as the printed one. */
export interface LaidOut {
  readonly text: string;
  /** Where the two count differently, in order of both; between two of them the told text is ahead or at spaces. */
  readonly points: readonly Point[];
}

/** A letter of a told text, or all that is told for an insert. */
interface Piece extends Span {
  readonly told: string;
}

/** What may stand within a word. */
const joiner = /^['’‘ʼ\-‐‑&@./+,_]$/;
const wordUnit = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
/** Behind it a mark opens. */
const dashes = /[—–…]/;
const opening = /[“‘«([{<]/;

/**
 * The told text of a printed one in which inserts stand for letters. Each word begins where it does in print; the spaces
 * that make up for its length stand behind it, or between a sign and the word that it does not belong to. Linear in the
 * length of the text.
 * @param inserts in order, without overlap.
 */
export function layOut(printed: string, inserts: readonly Inserted[]): LaidOut {
  const parts: string[] = [];
  const points: Point[] = [];
  let copied = 0;
  for (let i = 0; i < inserts.length;) {
    const first = inserts[i];
    if (!first) break;
    if (first.told === undefined || /\s/.test(first.told)) {
      const spaces = ' '.repeat(first.end - first.start);
      parts.push(printed.slice(copied, first.start), spaces);
      copied = first.end;
      i++;
      continue;
    }
    let start = first.start;
    while (start > copied && !/\s/.test(printed.charAt(start - 1))) start--;
    parts.push(printed.slice(copied, start));
    const pieces: Piece[] = [];
    let end = start;
    for (;;) {
      const insert = inserts[i];
      if (insert?.start === end) {
        if (insert.told === undefined || /\s/.test(insert.told)) break;
        // two that tell nothing are one, so that what stands beside a piece is near
        const last = insert.told === '' && pieces.at(-1)?.told === '' ? pieces.pop() : undefined;
        pieces.push({ start: last?.start ?? end, end: insert.end, told: insert.told });
        end = insert.end;
        i++;
      } else {
        if (end >= printed.length || /\s/.test(printed.charAt(end))) break;
        pieces.push({ start: end, end: end + 1, told: printed.charAt(end) });
        end++;
      }
    }
    parts.push(layOutRun(pieces, start, end, points));
    copied = end;
  }
  return { text: parts.join('') + printed.slice(copied), points };
}

/** The told letters of a run without white space, with spaces to its printed length. */
function layOutRun(pieces: readonly Piece[], start: number, end: number, points: Point[]): string {
  let text = '';
  const put = ({ told, start: printed }: Piece): void => {
    point(printed);
    text += told;
  };
  const point = (printed: number): void => {
    points.push({ told: start + text.length, printed });
  };
  for (let i = 0; i < pieces.length;) {
    const signsFrom = i;
    while (i < pieces.length && !isOfWord(pieces, i)) i++;
    const word = pieces[i];
    const signs = pieces.slice(signsFrom, i);
    const before = signsFrom === 0 ? 0 : word ? firstOpening(signs) : signs.length;
    signs.slice(0, before).forEach(put);
    const behind = signs.slice(before);
    if (word) {
      const length = behind.reduce((sum, { told }) => sum + told.length, 0);
      point(behind[0]?.start ?? word.start);
      text = text.padEnd(word.start - start - length);
    }
    behind.forEach(put);
    for (; i < pieces.length && isOfWord(pieces, i); i++) {
      const piece = pieces[i];
      if (piece) put(piece);
    }
    point(pieces[i]?.start ?? end);
  }
  text = text.padEnd(end - start);
  point(end);
  return text;
}

/** Of signs between two words, the number of the first that belongs to the second one. */
function firstOpening(signs: readonly Piece[]): number {
  const open = signs.findIndex(({ told }) => opening.test(told));
  return open >= 0 ? open : signs.findLastIndex(({ told }) => dashes.test(told)) + 1 || signs.length;
}

function isOfWord(pieces: readonly Piece[], i: number): boolean {
  const told = pieces[i]?.told ?? '';
  const [before, behind] = [toldBeside(pieces, i, -1), toldBeside(pieces, i, 1)];
  if (told === '') return [before, behind].every((one) => wordUnit.test(one) || joiner.test(one));
  return wordUnit.test(told) || (joiner.test(told) && wordUnit.test(before) && wordUnit.test(behind));
}

/** What is told next to a piece. */
function toldBeside(pieces: readonly Piece[], i: number, step: number): string {
  let beside = i + step;
  while (pieces[beside]?.told === '') beside += step;
  return pieces[beside]?.told ?? '';
}

/** The printed place of an offset in a told text. */
export function printedOffset(points: readonly Point[], offset: number): number {
  const passed = countWhile(points.length, (at) => (points[at]?.told ?? 0) <= offset);
  const point = points[passed - 1];
  if (!point) return offset;
  const next = points[passed]?.printed ?? Infinity;
  return Math.max(point.printed, Math.min(point.printed + offset - point.told, next));
}

/**
 * A value with spans of a told text, anywhere in it, with the same ones of the printed text. What does not change stays
 * the same object.
 */
export function inPrinted<T>(value: T, points: readonly Point[]): T {
  if (points.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => inPrinted(one, points)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      (key === 'start' || key === 'end') && typeof one === 'number'
        ? printedOffset(points, one)
        : inPrinted(one, points),
    ]),
  ) as T;
}
