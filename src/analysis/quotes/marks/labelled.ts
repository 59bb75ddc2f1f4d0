import type { Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { labelSpeaker } from './head';
import { courtLabel, headlineLabel, isOther, longestLabel, namedBy, transcriptLabel } from './labelPatterns';

/** What a chat shows in place of words. */
const omitted =
  /^(?:<?(?:media|image|video|audio|sticker|gif|document) omitted>?|(?:this message was|you) deleted)/i;
const longestHeadline = 200;

/**
 * The quote of a paragraph that begins with its speaker's name and a colon: a line of a transcript or an interview
 * ("SMITH: ...", "Q: ..."), or a headline ("Smith: We will win"). `undefined` for other paragraphs.
 * @param labels of the interview that the article is.
 */
export function readLabelled(text: string, reading: Reading, labels: ReadonlySet<string>): Draft | undefined {
  const { start, end, paragraph } = reading;
  const beginning = text.slice(start, Math.min(end, start + longestLabel));
  const isVoice = labels.size > 0 && beginning.startsWith('<v');
  const court = labels.has('Q') && labels.has('A') ? courtLabel.exec(beginning) : null;
  if (!court && !isVoice && !beginning.includes(':')) return undefined;
  const headline = paragraph === 0 && end - start < longestHeadline;
  const match =
    court ??
    transcriptLabel.exec(beginning) ??
    (headline ? headlineLabel.exec(beginning) : null) ??
    (labels.size > 0 ? namedBy(beginning) : null);
  if (!match) return undefined;
  const [all, mark = '', label = ''] = match;
  const capitals = /\p{Lu}{3}/u.test(label) || labels.has(label);
  if (isOther(label) || !(capitals || /^[QA]$/.test(label) || headline)) return undefined;
  const mention: Span = { start: start + mark.length, end: start + mark.length + label.length };
  const content: Span = { start: start + all.length, end };
  if (omitted.test(text.slice(content.start, Math.min(end, content.start + 40)))) return undefined;
  const sign = start + Math.max(...[':', '.', '>'].map((sign) => all.lastIndexOf(sign)));
  const marked = reading.marked.filter((one) => one.start >= content.start);
  const indirect = headline && !capitals;
  return {
    start: content.start,
    end: content.end,
    kind: !indirect ? 'direct' : marked.length > 0 ? 'mixed' : 'indirect',
    marked: indirect ? marked : [],
    speaker: labelSpeaker(mention, sign < start ? mention : { start: sign, end: sign + 1 }),
  };
}
