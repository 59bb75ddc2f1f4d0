import type { Span } from './span';

/** A mention and the words that say so are shown as one stretch of the article if it is no longer than this. */
const longestStretch = 80;

/** The article's words to show for an attribution: mention and cue, as one stretch where they stand close together. */
export function evidenceWords(mention: Span, cue: Span | undefined): readonly Span[] {
  if (!cue) return [mention];
  const whole = { start: Math.min(mention.start, cue.start), end: Math.max(mention.end, cue.end) };
  if (whole.end - whole.start <= longestStretch) return [whole];
  return [mention, cue].sort((a, b) => a.start - b.start);
}
