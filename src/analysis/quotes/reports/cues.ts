import { isPossessive } from '../../../text/pronouns';
import { isGenitive } from '../grammar/phraseWords';
import { isSpeechNoun, isVerbOf } from '../grammar/speechVerbs';
import {
  at,
  isAOrThe,
  isHyphened,
  isNouny,
  isParticiple,
  isVerbal,
  type WordRange,
  type Words,
} from '../word';
import type { Cue } from './cue';
import { isIdiom } from './idioms';
import { infinitiveCue, infinitiveMarker } from './infinitiveCue';
import { isMadeNoun } from './madeNoun';
import { nounCue } from './nounCue';
import { adjectiveCue, isSayingAdjective } from './sayingAdjective';
import { sourceAt } from './sources';
import { followsStrandedTo, strandedCue } from './strandedTo';
import { verbCue } from './verbCue';

/** Every cue of a sentence, in order of its chief word. */
export function findCues(words: Words, sentence: WordRange): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = cueAt(words, i, sentence, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Verbs that have other meanings where no "that" follows. */
const onlyWithThat = new Set(['accept', 'hold']);
/** Verbs that report somebody with "back" or "it": "shot back", "put it". */
const withParticle = new Set(['put', 'shoot', 'fire']);

function cueAt(words: Words, i: number, sentence: WordRange, earlier: readonly Cue[]): Cue | undefined {
  const word = at(words, i);
  const source = sourceAt(words, i, sentence);
  if (source) return source;
  if (word.tag === 'NOUN' && (isSpeechNoun(word.lower) || isMadeNoun(word.lower)))
    return nounCue(words, i, sentence, earlier);
  if (word.tag === 'ADJ' && isSayingAdjective(word.lower)) return adjectiveCue(words, i, sentence);
  if (word.tag !== 'VERB') return undefined;
  const speech = isVerbOf(word.lemma, 'clause', 'that', 'infinitive', 'phrase', 'question', 'quoting');
  const idiom = withParticle.has(word.lemma) && /^(?:it|back)$/.test(at(words, i + 1).lower);
  if (!speech && !idiom) return undefined;
  if (isIdiom(words, i)) return undefined;
  if (onlyWithThat.has(word.lemma) && at(words, i + 1).lower !== 'that') return undefined;
  if (followsStrandedTo(words, i)) return strandedCue(words, i, sentence);
  const to = infinitiveMarker(words, i);
  if (to !== undefined) return infinitiveCue(words, i, to, sentence, earlier);
  if (isHyphened(words, i) || isAttributive(words, i) || isNounOfAct(words, i)) return undefined;
  return verbCue(words, i, sentence, earlier);
}

/**
 * "her mentioning of the plan", "the reported Brook plan", "the declared 12 bakers": a form of a verb that an article or
 * possessive makes another word.
 */
function isNounOfAct(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  if (isParticiple(at(words, i))) return isAOrThe(before) && /^(?:PROPN|NUM|ADJ)$/.test(at(words, i + 1).tag);
  const owned = isPossessive(before.lower) || isAOrThe(before);
  if (!owned || !at(words, i).lower.endsWith('ing')) return false;
  // "her writing that included"
  const tells = at(words, i + 1).lower === 'that' && isVerbal(at(words, i + 2));
  return tells || at(words, i + 1).lower === 'of';
}

/** "the pledged delegates", "two proposed rules", "300 confirmed Q-fever cases": a participle that stands before its noun. */
function isAttributive(words: Words, i: number): boolean {
  if (!isParticiple(at(words, i))) return false;
  // "its proposed “Fair Boats Rule”"
  if (at(words, i + 1).tag === 'QUOTE' && isPossessive(at(words, i - 1).lower)) return true;
  if (at(words, i + 1).tag !== 'NOUN') return isNouny(at(words, i + 1)) && /^\d/.test(at(words, i - 1).text);
  if (
    !isVerbOf(at(words, i).lemma, 'phrase', 'listener') &&
    /^(?:ADP|CCONJ|VERB)$/.test(at(words, i - 1).tag)
  )
    return true;
  const before = at(words, i - 1);
  if (/^(?:DET|NUM|ADJ)$/.test(before.tag) || isGenitive(before)) return true;
  return isPossessive(before.lower);
}
