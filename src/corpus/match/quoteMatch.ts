import { textOf, type Span } from '../../text/span';
import { compareWording } from '../../text/wordDifference';
import type { Place, QuoteMatch } from '../model';
import { stretchesIn, type Reading } from '../reading';
import { speakerAt } from './speakerAt';
import type { PairMatch } from './wholeReading';
import { speakersOfPlaces } from './speakersOfPlaces';

/** Tells a match as seen from one of its articles. */
export function tellMatch(
  { relation, score, changes }: Pick<PairMatch, 'relation' | 'score' | 'changes'>,
  here: Reading,
  spanHere: Span,
  there: Reading,
  spanThere: Span,
): QuoteMatch {
  return {
    relation,
    score,
    here: placeOf(here, spanHere),
    there: placeOf(there, spanThere),
    difference: compareWording(quotedText(here, spanHere), quotedText(there, spanThere)),
    changes,
    speakers: speakersOfPlaces(here, spanHere, there, spanThere),
  };
}

/** A stretch of an article, with the speaker of its words, as far as the article tells one. */
export function placeOf(reading: Reading, span: Span): Place {
  const speaker = speakerAt(reading, span)?.speaker.name;
  return {
    article: reading.article.id,
    span: { start: span.start, end: span.end },
    text: textOf(reading.article.text, span),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** The words of a span without what stands between two quoted parts ("he said"); all of them if none is quoted. */
export function quotedText(reading: Reading, span: Span): string {
  const { text } = reading.article;
  const parts = stretchesIn(reading, span);
  if (parts.length < 2) return textOf(text, span);
  return parts
    .map((part) => text.slice(Math.max(part.start, span.start), Math.min(part.end, span.end)))
    .join(' ');
}
