import { isOffice } from '../../../analysis/entities/offices';
import type { Span } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { isQuoted, stretchesIn, type Reading } from '../../reading';
import type { SpeakerOfPlace } from './speakerAt';
import { compareSpeakers, nameWords, type Speaker } from './speakers';
import { isNamedBeside } from './speakersOfPlaces';
import type { SpokenPlace, TwoPlaces } from './spokenPlace';

/** An attribution less sure than this gives way to one that is as sure as that. */
const doubtful = 0.8;
const sure = 0.9;
/** Of 51 speakers that are told so 49 are right when read; of those that gave way, 12. */
const confidenceOfBoth = 0.9;

/**
 * Two places that carry one quote, with who says it by both. Where the one article plainly gives the words to a person or a
 * body that the other one names right beside them, and this one gives them to nobody, to somebody who cites them, or,
 * far from sure, to somebody else, they are theirs.
 */
export function withSpeakersOfBoth([here, there]: TwoPlaces): TwoPlaces {
  return [
    { ...here, by: toldBy(there.by, here) ?? here.by },
    { ...there, by: toldBy(here.by, there) ?? there.by },
  ];
}

/** The speaker that another article plainly tells, where this one may be telling the same. */
function toldBy(
  other: SpeakerOfPlace | undefined,
  { reading, span, by: own }: SpokenPlace,
): SpeakerOfPlace | undefined {
  if (!other || other.confidence < sure) return undefined;
  const isOpen = own ? own.confidence < doubtful || isCited(reading, span, own) : isLeftOpen(reading, span);
  if (!isOpen) return undefined;
  // whose words a body repeats, it may be read to say
  if (other.speaker.kind === 'body' && own?.speaker.kind === 'person') return undefined;
  if (!isNamed(other.speaker) || (own && isOfOneName(own.speaker, other.speaker))) return undefined;
  if (!isNamedBeside(other.speaker, reading, span)) return undefined;
  return { speaker: asNamedIn(reading, other.speaker), confidence: confidenceOfBoth };
}

/** Whether a speaker bears a name: "Harlund police" and "Ada Brook and Bo Vale" are several, and "Bishop" is nobody's. */
function isNamed({ name, kind }: Speaker): boolean {
  const words = name.split(/\s/);
  const last = words.at(-1) ?? '';
  if (kind === 'body') return words.every((word) => /^\p{Lu}/u.test(word));
  return kind === 'person' && /^\p{Lu}/u.test(last) && !/\sand\s/.test(name) && !isOffice({ text: last });
}

/** Whether two speakers have the same last name: then they are one, or of one family, and both are named beside the words. */
function isOfOneName(a: Speaker, b: Speaker): boolean {
  return compareSpeakers(a, b) === 'same' || nameWords(a.name).at(-1) === nameWords(b.name).at(-1);
}

/** Fewer words within marks of their own are those of the speaker, who sets them apart. */
const fewestCited = 3;

/** Whether a place is all that stands between single marks within a quote: “he said, ‘The mill is closed’”. */
function isCited(reading: Reading, span: Span, { isGiven }: SpeakerOfPlace): boolean {
  const { text } = reading.article;
  return (
    !isGiven &&
    /[\s([]['‘]$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^[.,!?]?['’]/u.test(text.slice(span.end, span.end + 2)) &&
    wordsOf(text, span).length >= fewestCited &&
    stretchesIn(reading, span).every(({ start, end }) => start < span.start && span.end < end)
  );
}

/** Whether words in marks are given to nobody, and no person says that nobody knows. */
function isLeftOpen(reading: Reading, span: Span): boolean {
  return isQuoted(reading, span) && stretchesIn(reading, span).every(({ quote }) => !quote.given);
}

/** A speaker as an article names them: "Barack Obama" for "Obama". */
function asNamedIn({ analysis }: Reading, speaker: Speaker): Speaker {
  const last = nameWords(speaker.name).at(-1);
  const named = analysis.entities.find(
    ({ kind, name }) =>
      kind === 'person' &&
      nameWords(name).at(-1) === last &&
      compareSpeakers({ name, kind: 'person' }, speaker) === 'same',
  );
  return named ? { name: named.name, kind: 'person' } : speaker;
}
