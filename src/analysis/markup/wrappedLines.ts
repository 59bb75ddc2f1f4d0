import { nameForm } from '../../text/labelForms';
import { lineBreaksBetween } from '../../text/paragraphs';
import type { Span } from '../../text/span';
import type { Insert } from '../furniture/furniture';
import { beginsSmall, endsSentence, lineJoiner, partsWord } from './lineEnds';

/** Lines are wrapped by hand or by mail at some width between these, in code units. */
const narrowest = 40;
const widest = 120;
/** So many breaks tell a habit, and so large a share of them must be forced. */
const fewestBreaks = 4;
const leastForced = 0.85;
/** Of the lines of wrapped prose about four in five begin with a small letter; those of lists and chats do not. */
const leastSmall = 0.4;

/** Where paragraphs end at such breaks too, more of them must tell the habit, and almost no other goes on with a sentence. */
const fewestOfMixed = 8;
const leastForcedOfMixed = 0.5;
const mostOthersSmall = 0.1;
/** Of type whose letters are not all of one width: so much of the longest line, in letters, is full. */
const fullLine = 0.82;
/** So full is one behind which a sentence that ends there is surely no end of a paragraph. */
const surelyFull = 0.93;
/** At the beginning of a line that somebody else speaks. */
const label = new RegExp(String.raw`^(?:[QA][.:]?\s|${nameForm}:\s)`, 'u');
/** It stands within so many code units. */
const longestLabel = 60;

interface LineBreak {
  readonly above: Span;
  readonly below: Span;
  /** Length of the line above, had it taken the first word of the one below. */
  readonly wanted: number;
  readonly small: boolean;
  readonly parts: boolean;
}

/**
 * The line breaks of a text that only wrap its lines, in order, each with the white space around it; empty where the
 * text has a line for each paragraph. Lines are wrapped where none is long and nearly every one that another follows
 * directly had no room for the first word of that one, which is mostly in the middle of a sentence; or, where
 * paragraphs end without a blank line, or the letters are not all of one width, most. Lines that are spaced follow
 * directly where no more blank lines part them than part enough others to tell.
 * @param lines of the text, in order, without blank ones.
 * @param areTyped whether each is a line of a page, as in a record that numbers them.
 */
export function findWraps(text: string, lines: readonly Span[], areTyped = false): Insert[] {
  if (lines.slice(0, -1).some(({ start, end }) => end - start > widest)) return [];
  const gaps = lines.slice(1).map((below, i) => lineBreaksBetween(text, lines[i] ?? below, below));
  const spacing = spacingOf(gaps);
  const breaks = lines.slice(1).flatMap((below, i): LineBreak[] => {
    const above = lines[i];
    if (!above || gaps[i] !== spacing) return [];
    const wanted = above.end - above.start + 1 + firstWord(text, below);
    return [{ above, below, wanted, small: beginsSmall(text, below), parts: partsWord(text, above, below) }];
  });
  const width = breaks.reduce((most, { above }) => Math.max(most, above.end - above.start), 0);
  if (width < narrowest) return [];
  const join = lineJoiner(text);
  const wraps = wrapsAmong(text, breaks, width);
  // dialogue has too many short lines to tell by
  return (areTyped && wraps.length === 0 ? wrapsOfTyped(text, breaks, width) : wraps).map(
    ({ above, below }) => join(above, below),
  );
}

/** How many line breaks part lines that follow each other directly: as few as part enough lines to tell a habit. */
function spacingOf(gaps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const often = [...counts].filter(([gap, count]) => count >= (gap === 1 ? fewestBreaks : fewestOfMixed));
  return often.length === 0 ? undefined : Math.min(...often.map(([gap]) => gap));
}

function wrapsAmong(text: string, breaks: readonly LineBreak[], width: number): readonly LineBreak[] {
  const forced = breaks.filter(({ wanted, parts }) => parts || wanted > width);
  if (forced.length >= leastForced * breaks.length && isProse(forced)) return forced;
  if (breaks.length < fewestOfMixed) return [];
  if (areMost(breaks, forced)) return forced.filter((one) => !label.test(beginning(text, one)));
  const full = breaks.filter(({ wanted, parts }) => parts || wanted > fullLine * width);
  if (!areMost(breaks, full)) return [];
  // with blank lines between paragraphs hardly any line is short
  if (full.length >= leastForced * breaks.length) return full;
  return wrapsOfTyped(text, full, width);
}

function wrapsOfTyped(text: string, breaks: readonly LineBreak[], width: number): LineBreak[] {
  return breaks.filter(
    (one) =>
      one.small ||
      ((one.wanted > surelyFull * width || !endsSentence(text, one.above)) &&
        !label.test(beginning(text, one))),
  );
}

function isProse(forced: readonly LineBreak[]): boolean {
  return forced.filter(({ small }) => small).length >= leastSmall * forced.length;
}

function areMost(breaks: readonly LineBreak[], forced: readonly LineBreak[]): boolean {
  if (forced.length < leastForcedOfMixed * breaks.length || !isProse(forced)) return false;
  const all = breaks.filter(({ small }) => small).length;
  const inForced = forced.filter(({ small }) => small).length;
  return all - inForced <= mostOthersSmall * all;
}

function beginning(text: string, { below }: LineBreak): string {
  return text.slice(below.start, Math.min(below.end, below.start + longestLabel));
}

/** Length of the first word of a line. */
function firstWord(text: string, { start, end }: Span): number {
  let to = start;
  while (to < end && !/\s/.test(text.charAt(to))) to++;
  return to - start;
}
