import type { Span } from '../../text/span';

/** No more than so many occurrences are weighed, so that a text of one repeated word costs no time. */
const mostOccurrences = 1000;

/**
 * Where `words` stand now that were at `span`: there if they still are, else at the occurrence that begins nearest to
 * it; `undefined` if they are nowhere. `words` may be cut short: the answer is always as long as `span`, but ends with
 * the text at the latest. Empty words are taken to be where they were.
 */
export function nearestWords(text: string, words: string, span: Span): Span | undefined {
  if (text.startsWith(words, span.start)) return clip(text, span);
  let best: number | undefined;
  let at = text.indexOf(words);
  for (let count = 0; at >= 0 && count < mostOccurrences; count++) {
    if (best !== undefined && Math.abs(at - span.start) >= Math.abs(best - span.start)) break; // they only get farther
    best = at;
    at = text.indexOf(words, at + 1);
  }
  return best === undefined ? undefined : clip(text, { start: best, end: best + span.end - span.start });
}

function clip(text: string, { start, end }: Span): Span {
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}
