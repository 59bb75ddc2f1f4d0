import { timeForm } from '../../text/labelForms';
import { isNextLine } from '../../text/paragraphs';
import { textOf, type Span } from '../../text/span';
import type { Insert } from '../furniture/furniture';
import { beginsWithDigit, endsSentence, lineJoiner, type BrokenLines } from './lineEnds';

/** When a caption is shown: "00:00:01,000 --> 00:00:04,000", or "0:03" in a line of its own. */
const timing = new RegExp(`^(?:${timeForm} ?--> ?${timeForm}(?: .*)?|${timeForm})$`);
const longestTiming = 90;
/** So many captions make a file of them, and so large a share of its lines are times. */
const fewestCaptions = 5;
const leastTimings = 0.24;
/** Somebody else speaks, or nobody. */
const begins = /^(?:[-–—>[(♪]|\p{Lu}[\p{L}.'’ -]{0,30}:)/u;
const header = /^WEBVTT\b/;
const none: BrokenLines = { dropped: [], joins: [] };

/**
 * The times and numbers of captions of a film (SRT, VTT, a transcript of a video); the lines of captions are one as long
 * as a sentence goes on. Nothing in other texts, also not in those with a time before each piece of news, whose lines end
 * sentences.
 * @param lines of the text, in order, without blank ones.
 */
export function findCaptions(text: string, lines: readonly Span[]): BrokenLines {
  if (lines.length < 2 * fewestCaptions) return none;
  const isTiming = lines.map(
    (line) =>
      line.end - line.start <= longestTiming &&
      beginsWithDigit(text, line) &&
      timing.test(textOf(text, line)),
  );
  const timings = isTiming.filter(Boolean).length;
  if (timings < fewestCaptions || timings < leastTimings * lines.length) return none;
  const isOfFile = lines.map((line, i) => {
    const isNumber = isTiming[i + 1] === true && /^\d{1,5}$/.test(textOf(text, line));
    return isTiming[i] === true || isNumber || (i === 0 && header.test(textOf(text, line)));
  });
  const dropped = lines.filter((_, i) => isOfFile[i]);
  const spoken = lines.filter((_, i) => !isOfFile[i]);
  const join = lineJoiner(text);
  const joins = spoken.flatMap((line, i): Insert[] => {
    const above = spoken[i - 1];
    if (!above || begins.test(textOf(text, line))) return [];
    // a sentence may end within a caption, and a paragraph with it
    if (endsSentence(text, above) && !isNextLine(text, above, line)) return [];
    return [join(above, line)];
  });
  // a bare time may also stand before a piece of news
  const isFile = lines.some((line, i) => isTiming[i] === true && textOf(text, line).includes('-->'));
  return isFile || joins.length >= leastTimings * timings ? { dropped, joins } : none;
}
