import type { Span } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { once } from '../../once';
import { isQuoted, type Reading } from '../../reading';
import type { PairPlaces } from './pairMatch';
import { speakerAt, type SpeakerOfPlace } from './speakerAt';
import { compareSpeakers, formsOfName, type SpeakerComparison } from './speakers';

/** Some words of an article, with who says them. */
export interface SpokenPlace {
  readonly reading: Reading;
  readonly span: Span;
  /** Found when first asked for; see `speakerAt`. */
  readonly by: SpeakerOfPlace | undefined;
}

/** A place with who says its words. */
export function spokenPlace(reading: Reading, span: Span): SpokenPlace {
  const by = once(() => speakerAt(reading, span));
  return {
    reading,
    span,
    get by() {
      return by();
    },
  };
}

/** Two places of two articles, which may carry the same words. */
export type TwoPlaces = readonly [here: SpokenPlace, there: SpokenPlace];

/** Whether words of both places stand between marks. */
export function areQuoted(places: TwoPlaces): boolean {
  return places.every(({ reading, span }) => isQuoted(reading, span));
}

/** How many words a place has. */
export function wordsAt({ reading, span }: SpokenPlace): number {
  return wordsOf(reading.article.text, span).length;
}

/** How many words the one of two places has that has fewer. */
export function fewerWords([here, there]: TwoPlaces): number {
  return Math.min(wordsAt(here), wordsAt(there));
}

/** Whether two places name one speaker; see `compareSpeakers`. */
export function speakersNamed([here, there]: TwoPlaces): SpeakerComparison {
  return compareSpeakers(here.by?.speaker, there.by?.speaker);
}

/** The forms of the names of those who speak at some places. */
export function namesOfSpeakers(places: TwoPlaces): ReadonlySet<string> {
  return new Set(places.flatMap(({ by }) => (by ? formsOfName(by.speaker.name) : [])));
}

/** The places of a match of two articles. */
export function placesOf({ left, right }: PairPlaces, here: Reading, there: Reading): TwoPlaces {
  return [spokenPlace(here, left), spokenPlace(there, right)];
}
