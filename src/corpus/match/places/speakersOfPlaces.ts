import { sentencesHolding } from '../../../text/sentences';
import { textOf, type Span } from '../../../text/span';
import type { Reading } from '../../reading';
import type { SpeakerOfPlace } from './speakerAt';
import {
  areOfTwoGenerations,
  compareSpeakers,
  nameWords,
  type Speaker,
  type SpeakerComparison,
} from './speakers';
import type { SpokenPlace } from './spokenPlace';

/**
 * Attributions less sure than this prove no difference. Of the 69 differences in 3,000 articles that rest on one between
 * 0.7 and 0.85, most of them quotes given to somebody else on purpose, 66 are right. Without this and the names beside 8
 * are told in 17 annotated articles, all of them misreadings, and with them none.
 */
const leastSure = 0.7;
/** And those as sure as this prove one, but for whom the sentence names beside. */
const beyondDoubt = 0.9;
/** A name so near a quote, in characters, may be its speaker after all. */
const besideReach = 250;

/**
 * Whether two places that carry the same words ascribe them to the same speaker. `different` only where both articles
 * say so plainly: by sure attributions, and without the one's speaker being named right beside the other's quote.
 */
export function speakersOfPlaces(here: SpokenPlace, there: SpokenPlace): SpeakerComparison {
  const [a, b] = [here.by, there.by];
  const told = compareSpeakers(a?.speaker, b?.speaker);
  if (told !== 'different' || !a || !b) return told;
  if (!isSure(a) || !isSure(b)) return 'unknown';
  // a document and its author are usually named in one breath, and are two speakers all the same
  if (a.speaker.kind === 'thing' || b.speaker.kind === 'thing') return told;
  return maySay(b, a, here) || maySay(a, b, there) ? 'unknown' : told;
}

/**
 * Whether the words of two places may be one speaker's although two are named: one of the attributions is not sure, or
 * the speaker of the one is named beside the other.
 */
export function isDoubtful(here: SpokenPlace, there: SpokenPlace): boolean {
  const [a, b] = [here.by, there.by];
  if (!a || !b || !isSure(a) || !isSure(b)) return true;
  return maySay(b, a, here) || maySay(a, b, there);
}

/** Whether somebody else is named so near a place that the words may be theirs, unless a person says whose they are. */
function maySay(other: SpeakerOfPlace, own: SpeakerOfPlace, { reading, span }: SpokenPlace): boolean {
  if (own.isGiven || !isNamedBeside(other.speaker, reading, span)) return false;
  if (areOfTwoGenerations(other.speaker, own.speaker)) return false;
  // of two of one last name it is the given name that tells which is meant
  const [words, ownWords] = [nameWords(other.speaker.name), nameWords(own.speaker.name)];
  if (words.length < 2 || ownWords.length < 2 || words.at(-1) !== ownWords.at(-1)) return true;
  const given = other.speaker.name.split(/\s+/).find((word) => nameWords(word)[0] === words[0]);
  return given === undefined || isNamedBeside({ ...other.speaker, name: given }, reading, span);
}

function isSure({ confidence }: SpeakerOfPlace): boolean {
  return confidence >= leastSure;
}

/**
 * Whether two places give their words to two people beyond doubt: by sure attributions, and neither names in the sentence
 * whom the other one gives them to.
 */
export function areTwoPlainly(here: SpokenPlace, there: SpokenPlace): boolean {
  const [a, b] = [here.by, there.by];
  if (a?.speaker.kind !== 'person' || b?.speaker.kind !== 'person') return false;
  if (Math.min(a.confidence, b.confidence) < beyondDoubt) return false;
  const isOneFamily = nameWords(a.speaker.name).at(-1) === nameWords(b.speaker.name).at(-1);
  return (
    !isOneFamily &&
    compareSpeakers(a.speaker, b.speaker) === 'different' &&
    !isNamedInSentence(b.speaker, here) &&
    !isNamedInSentence(a.speaker, there)
  );
}

/** Whether both places plainly name a person as their speaker, and not the same one. */
export function areTwoPeople(here: SpokenPlace, there: SpokenPlace): boolean {
  return (
    here.by?.speaker.kind === 'person' &&
    there.by?.speaker.kind === 'person' &&
    speakersOfPlaces(here, there) === 'different'
  );
}

function isNamedInSentence(speaker: Speaker, { reading, span }: SpokenPlace): boolean {
  const { text } = reading.article;
  return isNamedWithin(speaker, textOf(text, sentencesHolding(text, span, besideReach)));
}

/** Whether the last word of a speaker's name stands near a span. */
export function isNamedBeside(speaker: Speaker, { article: { text } }: Reading, span: Span): boolean {
  const around = { start: Math.max(0, span.start - besideReach), end: span.end + besideReach };
  return isNamedWithin(speaker, textOf(text, around));
}

function isNamedWithin({ name }: Speaker, text: string): boolean {
  const last = nameWords(name).at(-1);
  // "may" is nobody named May
  const words = /\p{Lu}\S*$/u.test(name) ? (text.match(/\p{Lu}[\p{L}\p{N}'’]*/gu) ?? []).join(' ') : text;
  return last !== undefined && nameWords(words).includes(last);
}
