import { lineBreaksBetween } from '../../text/paragraphs';
import type { Span } from '../../text/span';
import type { Insert } from '../furniture/furniture';
import { beginsSmall, endsSentence, lineJoiner } from './lineEnds';

/** So many sentences that go on in the next line tell a habit: one is an accident, or a poem. */
const fewest = 4;
/** Shorter lines, in code units, are items of a list. */
const shortest = 20;

/**
 * The line breaks within sentences of a text of which only some lines are wrapped, as where a page was copied by hand, in
 * order, each with the white space around it: the next line begins with a small letter, and the sentence ends in one of
 * them. A list of things has no end.
 * @param lines of the text, in order, without blank ones.
 */
export function findBrokenSentences(text: string, lines: readonly Span[]): Insert[] {
  const join = lineJoiner(text);
  const broken: Insert[] = [];
  let run: Insert[] = [];
  for (const [i, below] of lines.entries()) {
    const above = lines[i - 1];
    if (above && goesOn(text, above, below)) run.push(join(above, below));
    else if (run.length > 0) {
      if (above && hasEnd(text, above)) broken.push(...run);
      run = [];
    }
  }
  const last = lines.at(-1);
  if (last && hasEnd(text, last)) broken.push(...run);
  return broken.length >= fewest ? broken : [];
}

/** Whether a sentence ends in a line. */
function hasEnd(text: string, { start, end }: Span): boolean {
  return /[.?!]["'”’)]?(?:\s|$)/.test(text.slice(start, end));
}

function goesOn(text: string, above: Span, below: Span): boolean {
  return (
    above.end - above.start >= shortest &&
    beginsSmall(text, below) &&
    !endsSentence(text, above) &&
    lineBreaksBetween(text, above, below) === 1
  );
}
