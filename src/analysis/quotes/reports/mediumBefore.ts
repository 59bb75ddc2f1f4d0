import { isDocument } from '../grammar/documents';
import { skipMoment } from '../grammar/moments';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { subjectOf } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import { at, markerOfInfinitive, type WordRange, type Words } from '../word';
import type { Cue } from './cue';

/** What people write or hold: who does says what stands in it. */
const medium =
  /^(?:statement|letter|tweet|email|e-mail|post|interview|speech|message|memo|ad|note|release|op-ed|filing|report|resolution|press|call)s?$/;

const recording = /^(?:clip|video|footage|recording|tape|audio|film|photo)s?$/;

/** "a clip of X on the show claiming": X. */
export function recorded(words: Words, { from, to }: WordRange): WordRange | undefined {
  const noun = words.slice(from, to).findIndex(({ lower }) => recording.test(lower));
  const of = from + noun + 1;
  if (noun < 0 || at(words, of).lower !== 'of') return undefined;
  const end = words.slice(of + 1, to).findIndex(({ tag }) => tag === 'ADP');
  const who = { from: of + 1, to: end < 0 ? to : of + 1 + end };
  return who.to > who.from && mayHaveVoice(words, who) ? who : undefined;
}

/** Of "X’s letter to the board explaining" X’s letter. */
export function writingTo(words: Words, listener: WordRange, from: number): WordRange | undefined {
  if (at(words, listener.from - 1).lower !== 'to' || !medium.test(at(words, listener.from - 2).lower))
    return undefined;
  return phraseEndingAt(words, listener.from - 2, from);
}

/** What people show or make; who does speaks with it. */
const shown = /^(?:sign|banner|placard|flyer|flier|shirt|hat|photo|video|picture|remark|comment|website)s?$/;

const mediumReach = 12;

/** "sent a letter to X on Monday stating": whether a letter or the like stands before, in the same clause. */
export function followsMedium(words: Words, last: number, from: number): boolean {
  for (let i = last; i >= Math.max(from, last - mediumReach); i--) {
    const word = at(words, i);
    if (word.tag === 'NOUN' && (medium.test(word.lemma) || (i === last && shown.test(word.lemma))))
      return true;
    if (/^[,;:—–]$/.test(word.text) || word.tag === 'QUOTE') return false;
  }
  return false;
}

/** "X was named in an article earlier this week asserting": the article, unless it is what people send each other. */
export function writingBefore(words: Words, last: number, from: number): WordRange | undefined {
  const noun = skipMoment(words, last, from);
  const { lower, lemma, tag } = at(words, noun);
  if (tag !== 'NOUN' || !isDocument(lower) || medium.test(lemma)) return undefined;
  const phrase = phraseEndingAt(words, noun, from);
  return phrase && /^(?:in|to|by|from)$/.test(at(words, phrase.from - 1).lower) ? phrase : undefined;
}

/** "Y reported that X sent a letter stating": X, the subject of the nearest verb after the cue before. */
export function senderOf(
  words: Words,
  last: number,
  from: number,
  previous: Cue | undefined,
): WordRange | undefined {
  if (previous?.kind !== 'finite') return undefined;
  for (let i = last; i > Math.max(from, previous.clause.to); i--) {
    const word = at(words, i);
    if (/^[,;:—–]$/.test(word.text)) return undefined;
    if (word.tag !== 'VERB' || word.lower.endsWith('ing') || markerOfInfinitive(words, i) !== undefined)
      continue;
    const { subject, passive } = subjectOf(words, i, previous.clause.to, []);
    return passive ? undefined : subject;
  }
  return undefined;
}
