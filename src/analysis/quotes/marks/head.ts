import { textOf, type Span } from '../../../text/span';
import type { Speaker } from '../draft';

/** What stands above words and only says whose they are: a name, with a time, a handle or a seat or alone. */
export interface Head {
  /** Numbers of its first paragraph and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** Somebody's post ends with its lines; somebody's turn where the next one begins. */
  readonly kind: 'post' | 'timed' | 'seat' | 'named';
}

const longestHead = 150;

/** The words of a paragraph that is short enough for a head; empty for others. */
export function shortLine(text: string, paragraph: Span | undefined): string {
  return paragraph && paragraph.end - paragraph.start <= longestHead ? textOf(text, paragraph) : '';
}

/** The speaker that a head names, with the words that tell that it is one. */
export function labelSpeaker(mention: Span, cue?: Span): Speaker {
  return { mention, ...(cue && { cue }), rule: 'label' };
}
