import type { Attribution, Quote } from '../../../analysis/model';
import { overlapLength, type Span } from '../../../text/span';
import { stretchesIn, type Reading } from '../../reading';
import { postAround } from './posts';
import { nameWords, speakerOf, type Speaker } from './speakers';
import { authorOfStatement } from './statements';

/** Who a place gives its words to, and how plainly. */
export interface SpeakerOfPlace {
  readonly speaker: Speaker;
  /** 0..1, as in `Attribution`. */
  readonly confidence: number;
  /** A person says so: no name beside the words makes it doubtful. */
  readonly isGiven?: true;
}

/** A report that holds so much of a place says whose words it is. */
const mostly = 0.6;
/** Posts carry their author's name; of 60 read, all were right. */
const postConfidence = 0.95;

/**
 * Who says the words of a place: the first of its quotes that anybody is known to say; without marks, the author of
 * the embedded post that it stands in, or the speaker of the report that holds it. `undefined` where the article tells
 * nobody, or where the words are the reporter's own.
 */
export function speakerAt(reading: Reading, span: Span): SpeakerOfPlace | undefined {
  const stretches = stretchesIn(reading, span);
  for (const { quote } of stretches) {
    const found = attributed(quote, reading);
    if (found) return found;
  }
  if (stretches.length > 0) return undefined;
  const post = postAround(reading.article.text, span);
  if (post) return { speaker: authorOfPost(post.author, reading), confidence: postConfidence };
  const report = reportAround(reading, span);
  return report && attributed(report, reading);
}

/** What the article shows for the speaker of a place, by the first of its quotes that has any, or the report around it. */
export function attributionAt(reading: Reading, span: Span): Attribution | undefined {
  const stretches = stretchesIn(reading, span);
  for (const { quote } of stretches) if (quote.attribution) return quote.attribution;
  return stretches.length > 0 ? undefined : reportAround(reading, span)?.attribution;
}

/** The person of the signature's last name whom the article names ("Mayor Brandt" for Ana Brandt), else as it is signed. */
function authorOfPost(author: string, { analysis }: Reading): Speaker {
  const last = nameWords(author).at(-1);
  const named = analysis.entities.find(
    ({ kind, name }) => kind === 'person' && last !== undefined && nameWords(name).at(-1) === last,
  );
  return { name: named?.name ?? author, kind: 'person' };
}

function attributed(quote: Quote, reading: Reading): SpeakerOfPlace | undefined {
  const speaker = speakerOf(quote, reading.analysis);
  if (!speaker) return undefined;
  if (quote.given) return { speaker, confidence: 1, isGiven: true };
  const isDocument = speaker.kind === 'thing' || speaker.kind === 'described';
  const author = isDocument ? authorOfStatement(speaker.name, quote, reading) : undefined;
  return { speaker: author ?? speaker, confidence: quote.attribution?.confidence ?? 0 };
}

/** The shortest report without marks around most of a span. */
export function reportAround({ analysis }: Reading, span: Span): Quote | undefined {
  const length = span.end - span.start;
  let best: Quote | undefined;
  for (const quote of analysis.quotes) {
    if (quote.start >= span.end) break;
    if (quote.kind !== 'indirect' && quote.kind !== 'mixed' && quote.kind !== 'direct') continue;
    if (overlapLength(quote, span) < mostly * length) continue;
    if (!best || quote.end - quote.start < best.end - best.start) best = quote;
  }
  return best;
}
