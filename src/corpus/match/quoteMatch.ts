import type { Span } from '../../text/span';
import { compareWording } from '../../text/wordDifference';
import type { Place, QuoteMatch } from '../model';
import { spanPlace, stretchesIn, type Reading } from '../reading';
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
  const found = speakerAt(reading, span);
  if (!found) return spanPlace(reading, span);
  const { speaker, confidence } = found;
  return { ...spanPlace(reading, span), speaker: { name: speaker.name, confidence } };
}

/** The words of a span without what stands between two quoted parts ("he said"); all of them if none is quoted. */
export function quotedText(reading: Reading, span: Span): string {
  const stretches = stretchesIn(reading, span);
  const parts = stretches.length < 2 ? [span] : stretches.map((each) => common(each, span));
  return parts.map((part) => spanPlace(reading, part).text).join(' ');
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
