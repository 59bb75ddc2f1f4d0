import type { Span } from '../../text/span';
import type { Place, QuoteMatch } from '../model';
import { spanPlace, stretchesIn, type Reading } from '../reading';
import { differenceOf } from './likeWords';
import { speakerAt, type SpeakerOfPlace } from './speakerAt';
import type { PairMatch } from './wholeReading';
import { compareSpeakers } from './speakers';
import { speakersOfPlaces } from './speakersOfPlaces';
import { speakersTold } from './toldSpeakers';

/** What tells less may be said twice by chance, the less the likelier. */
const surelyOne = 2;

/** How sure it is that a match is one utterance: its words differ little, and tell so much that nobody says them again. */
function certainty({ likeness, information }: Pick<PairMatch, 'likeness' | 'information'>): number {
  return likeness * (0.5 + 0.5 * Math.min(1, information / surelyOne));
}

/** Tells a match of two articles as seen from the first, in which its left side stands. */
export function tellMatch(match: PairMatch, here: Reading, there: Reading): QuoteMatch {
  const { left: spanHere, right: spanThere } = match;
  const [a, b] = speakersTold(here, spanHere, there, spanThere);
  return {
    relation: match.relation,
    score: certainty(match),
    here: placeOfSpeaker(here, spanHere, a),
    there: placeOfSpeaker(there, spanThere, b),
    difference: differenceOf(quotedText(here, spanHere), quotedText(there, spanThere)),
    changes: match.changes,
    speakers:
      compareSpeakers(a?.speaker, b?.speaker) === 'same'
        ? 'same'
        : speakersOfPlaces(here, spanHere, there, spanThere),
  };
}

/** A stretch of an article, with the speaker of its words, as far as the article tells one. */
export function placeOf(reading: Reading, span: Span): Place {
  return placeOfSpeaker(reading, span, speakerAt(reading, span));
}

function placeOfSpeaker(reading: Reading, span: Span, found: SpeakerOfPlace | undefined): Place {
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
