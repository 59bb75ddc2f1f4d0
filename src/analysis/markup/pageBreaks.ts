import { isNextLine } from '../../text/paragraphs';
import { textOf, type Span } from '../../text/span';
import { beginsSmall, endsSentence, lineJoiner, type BrokenLines } from './lineEnds';

/** A line that only numbers a page. */
const pageNumber = /^(?:page )?[-–—]? ?(\d{1,4}) ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i;
const longestPageNumber = 20;
/** A running title is no longer. */
const longestTitle = 100;
/** A line above a page break that goes on behind it is no heading. */
const shortestBroken = 40;
/** Of a paragraph above a page break so many lines are read. */
const mostLinesRead = 20;
const none: BrokenLines = { dropped: [], joins: [] };

/**
 * What the pages of a printed text put between its lines: numbers that count up and the titles next to them, which are
 * the same on more than one page. Where a sentence goes on behind them the lines above and below are one; if none
 * does, such numbers number parts of the text.
 * @param lines of the text, in order, without blank ones.
 */
export function findPageBreaks(text: string, lines: readonly Span[]): BrokenLines {
  const numbers = pageNumbers(text, lines);
  if (numbers.length === 0) return none;
  const isNumber = new Set(numbers);
  const titles = runningTitles(text, lines, isNumber);
  const isOfPage = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && (isNumber.has(i) || titles.has(titleOf(text, line)));
  };
  const dropped: Span[] = [];
  const joins: BrokenLines['joins'][number][] = [];
  const join = lineJoiner(text);
  let done = 0;
  for (const number of numbers) {
    if (number < done) continue;
    let first = number;
    while (first > done && number - first < 2 && isOfPage(first - 1)) first--;
    let behind = number + 1;
    while (behind - number < 3 && isOfPage(behind)) behind++;
    done = behind;
    dropped.push(...lines.slice(first, behind));
    const [above, below] = [lines[first - 1], lines[behind]];
    if (!above || !below) continue;
    if (goesOnBehind(text, lines, first - 1, below)) joins.push(join(above, below));
  }
  return joins.length > 0 ? { dropped, joins } : none;
}

/** Whether what stands above a page break goes on in the line below it: a sentence, or words in marks. */
function goesOnBehind(text: string, lines: readonly Span[], last: number, below: Span): boolean {
  const above = lines[last];
  if (!above || beginsSmall(text, below)) return true;
  if (above.end - above.start >= shortestBroken && !endsSentence(text, above)) return true;
  let first = last;
  while (last - first < mostLinesRead && isNextLine(text, lines[first - 1], lines[first])) first--;
  const paragraph = text.slice(lines[first]?.start, above.end);
  const isOpen =
    paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') || paragraph.split('"').length % 2 === 0;
  return isOpen && !/^["“]/.test(textOf(text, below));
}

/** The numbers of lines that number pages, each one more than another before it or one less than one behind. */
function pageNumbers(text: string, lines: readonly Span[]): number[] {
  const found: { readonly i: number; readonly value: number }[] = [];
  lines.forEach((line, i) => {
    if (line.end - line.start > longestPageNumber) return;
    const value = pageNumber.exec(textOf(text, line))?.[1];
    if (value !== undefined) found.push({ i, value: Number(value) });
  });
  return found
    .filter(({ value }, k) => found[k - 1]?.value === value - 1 || found[k + 1]?.value === value + 1)
    .map(({ i }) => i);
}

/** Titles that stand within two lines of more than one number. */
function runningTitles(
  text: string,
  lines: readonly Span[],
  numbers: ReadonlySet<number>,
): ReadonlySet<string> {
  const near = new Set([...numbers].flatMap((number) => [-2, -1, 1, 2].map((step) => number + step)));
  const counts = new Map<string, number>();
  for (const i of near) {
    const line = lines[i];
    if (!line || line.end - line.start > longestTitle) continue;
    const title = titleOf(text, line);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([title]) => title));
}

function titleOf(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + longestTitle + 1)).replace(/\d+/g, '0');
}
