import type { Span } from '../../text/span';
import type { Draft } from './draft';
import type { Reading } from './reading';

const transcriptLabel = /^(["“]?)(\p{Lu}[\p{Lu}.'’\- ]{2,40}|[QA]):\s/u;
const headlineLabel = /^()(\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{N}.’'-]*){0,4}):\s/u;
const notSpeaker =
  /^(?:UPDATE|NOTE|PHOTO|VIDEO|ABSTRACT|FULL TEXT|WATCH|RELATED|READ|MORE|LIVE|EXCLUSIVE|BREAKING|POLL|The Latest)/;
/** A label stands within so many code units. */
const longestLabel = 60;
const longestHeadline = 200;

/**
 * The quote of a paragraph that begins with its speaker's name and a colon: a line of a transcript or an interview
 * ("SMITH: ...", "Q: ..."), or a headline ("Smith: We will win"). `undefined` for other paragraphs.
 */
export function readLabelled(text: string, reading: Reading): Draft | undefined {
  const { start, end, paragraph } = reading;
  const beginning = text.slice(start, Math.min(end, start + longestLabel));
  const headline = paragraph === 0 && end - start < longestHeadline;
  const match = transcriptLabel.exec(beginning) ?? (headline ? headlineLabel.exec(beginning) : null);
  if (!match) return undefined;
  const [all, mark = '', label = ''] = match;
  const capitals = /\p{Lu}{3}/u.test(label);
  if (notSpeaker.test(label) || !(capitals || /^[QA]$/.test(label) || headline)) return undefined;
  const mention: Span = { start: start + mark.length, end: start + mark.length + label.length };
  const content: Span = { start: start + all.length, end };
  const marked = reading.marked.filter((one) => one.start >= content.start);
  const indirect = headline && !capitals;
  return {
    ...content,
    kind: !indirect ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
    marked: indirect ? marked : [],
    speaker: { mention, cue: { start: mention.end, end: mention.end + 1 }, rule: 'label' },
  };
}
