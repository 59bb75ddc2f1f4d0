import type { Span } from '../../text/span';
import type { Place, QuoteMatch } from '../model';
import { spanPlace, stretchesIn, type Reading } from '../reading';
import { differenceOf } from './alike/likeWords';
import type { PairMatch } from './places/pairMatch';
import { compareSpeakers } from './places/speakers';
import { speakersOfPlaces } from './places/speakersOfPlaces';
import { placesOf, type SpokenPlace } from './places/spokenPlace';
import { withSpeakersOfBoth } from './places/toldSpeakers';

/** What tells less may be said twice by chance, the less the likelier. */
const surelyOne = 2;

/** How sure it is that a match is one utterance: its words differ little, and tell so much that nobody says them again. */
function certainty({ likeness, information }: Pick<PairMatch, 'likeness' | 'information'>): number {
  return likeness * (0.5 + 0.5 * Math.min(1, information / surelyOne));
}

/** Tells a match of two articles as seen from the first, in which its left side stands. */
export function tellMatch(match: PairMatch, here: Reading, there: Reading): QuoteMatch {
  const places = placesOf(match, here, there);
  const [a, b] = withSpeakersOfBoth(places);
  return {
    relation: match.relation,
    score: certainty(match),
    here: placeOf(a),
    there: placeOf(b),
    difference: differenceOf(quotedText(here, match.left), quotedText(there, match.right)),
    changes: match.changes,
    speakers: compareSpeakers(a.by?.speaker, b.by?.speaker) === 'same' ? 'same' : speakersOfPlaces(...places),
  };
}

/** A stretch of an article, with the speaker of its words, as far as the article tells one. */
export function placeOf({ reading, span, by }: SpokenPlace): Place {
  const place = spanPlace(reading, span);
  return by ? { ...place, speaker: { name: by.speaker.name, confidence: by.confidence } } : place;
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
