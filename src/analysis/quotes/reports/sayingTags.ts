import { isPossessive, isSubjectForm } from '../../../text/pronouns';
import { singular } from '../../../text/singular';
import { isDocument } from '../grammar/documents';
import { isPeople, isVoice } from '../grammar/personNouns';
import { isGenitive } from '../grammar/phraseWords';
import { givesName, isSpeechNoun, isVerbOf, speechVerbLemma } from '../grammar/speechVerbs';
import { isArticleOrPossessive, isNouny, isVerbal } from '../word';
import type { TaggedPlace } from './taggedPlace';

/** These are nouns far more often than verbs, unless a name or pronoun stands before them. */
const mostlyNoun = /^(?:state|point|call|report|claim|comment|answer|estimate)s?$/;
/** What is written and speaks: after these a verb of saying is one. */
export const document =
  /^(?:report|study|letter|statement|document|opinion|ruling|indictment|law|article|policy|memo|book|paper|rule|poll|survey|filing|lawsuit|complaint)$/;
/** Several speak where these do, and so they stand before a verb without "s". */
const manyAsOne = /^(?:media|police|press|intelligence|news)$/;
const some = /^(?:some|many|most|few|others)$/;

/** The noun is that of the one whose saying it is: "his comments that", "X’s “...” comment", "a Twitter comment". */
export function isOwnedSaying({ word, before, beforeThat, next }: TaggedPlace): boolean {
  if (!isSpeechNoun(word.lower)) return false;
  const owner = before.marked ? beforeThat : before;
  // "her" may as well be the object of a verb
  if (owner.lower === 'her') return before.marked !== undefined || next.lower === 'that';
  if (isGenitive(owner) || isPossessive(owner.lower)) return true;
  const one = /^(?:NOUN|PROPN|ADJ)$/.test(before.tag) && /^an?$/.test(beforeThat.lower);
  return one && !/(?:s|ed|ing)$/.test(word.lower);
}

/** A present form where who speaks stands right after the marks: “...,” the Brindle Post reports. */
export function isSayingAfterMarks({ before, next, behindMarks }: TaggedPlace): boolean {
  if (before.marked) return false;
  const named = before.tag === 'PROPN';
  const written =
    /^(?:NOUN|PROPN)$/.test(before.tag) && /^$|^[.,]$/.test(next.text) && !before.lower.endsWith('s');
  return (named || written) && behindMarks();
}

/** A present form that ends its sentence where who speaks stands between a comma and it: "It rained, the Brindle Post reports." */
export function isSayingAtEnd({ before, beforeThat, next, behindComma }: TaggedPlace): boolean {
  const one = before.tag === 'NOUN' && !before.lower.endsWith('s') && /^(?:DET|PROPN)$/.test(beforeThat.tag);
  return (before.tag === 'PROPN' || one) && /^$|^\.$/.test(next.text) && behindComma();
}

/** "The candidate claims his wealth is", "others wonder how". */
export function isPresentForm({ word: { lower }, before, next, afterNext }: TaggedPlace): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(before.tag)) return false;
  const agrees = before.tag === 'PROPN' || lower.endsWith('s') !== before.lower.endsWith('s');
  if (!agrees) return false;
  if (/^(?:how|whether|if|why)$/.test(next.lower)) return true;
  // "The ad claims “They lied.”"
  if (/^["“'‘«]+\p{Lu}/u.test(next.marked ? next.text : '') && before.tag === 'NOUN') return true;
  const subject =
    /^(?:the|these|those)$/.test(next.lower) ||
    isPossessive(next.lower) ||
    isSubjectForm(next.lower) ||
    next.tag === 'PROPN';
  return subject && /^(?:NOUN|PROPN|ADJ|ADV|AUX|PART|VERB)$/.test(afterNext.tag);
}

/** "..., promising that", "X informed Y that", "has branded a", “...,” X fumed. */
export function isParticiple({ word: { tag, lower }, before, next }: TaggedPlace): boolean {
  // "X shot back with a laugh"
  if (next.lower === 'back' && /^(?:shot|fired|shoots|fires)$/.test(lower))
    return isNouny(before) || before.tag === 'QUOTE';
  const lemma = speechVerbLemma(lower);
  if (lemma === undefined) return false;
  const reports = isVerbOf(lemma, 'clause', 'infinitive', 'listener');
  if (lower.endsWith('ing')) {
    const opens =
      before.text === '' || /^[,—–]$/.test(before.text) || /^(?:and|but|while)$/.test(before.lower);
    const follows = /^(?:that|to)$/.test(next.lower) || isPossessive(next.lower) || isSubjectForm(next.lower);
    return reports && opens && (follows || next.tag === 'PROPN');
  }
  if (tag !== 'ADJ' || !lower.endsWith('ed')) return false;
  // "a land that he has branded a threat"
  if (/^(?:has|have|had|['’]ve)$/.test(before.lower) && /^(?:DET|SCONJ)$/.test(next.tag)) return true;
  const named = before.tag === 'PROPN';
  // “...,” X fumed, pointing at it
  if (named && isVerbOf(lemma, 'quoting') && /^[,.:]$/.test(next.text)) return true;
  // "X branded Y a fraud"
  if (named && isVerbOf(lemma, 'phrase') && next.tag === 'PROPN') return true;
  // "X branded her song a nuisance"
  if (named && givesName(lemma) && isArticleOrPossessive(next)) return true;
  const follows = next.lower === 'that' || isArticleOrPossessive(next) || /^(?:PROPN|PRON)$/.test(next.tag);
  return reports && (named || before.tag === 'PRON') && follows;
}

/** "some warn that", "the report states that", “...,” states a circular. */
export function isPlainForm({ word, before, next, first }: TaggedPlace): boolean {
  if (first) return false;
  if (
    word.lower.endsWith('s') &&
    before.tag === 'QUOTE' &&
    /[,.?!]["”'’]*$/.test(before.text) &&
    /^(?:DET|PROPN)$/.test(next.tag)
  )
    return true;
  if (/^(?:DET|ADP|ADJ)$/.test(before.tag) && !some.test(before.lower)) return false;
  // "with one tweet: “...”"
  if (before.lower === 'one' && word.lower === word.lemma) return false;
  const named =
    document.test(before.lower) || before.tag === 'PROPN' || before.tag === 'PRON' || next.text === ':';
  if (mostlyNoun.test(word.lower) && !named) return false;
  return /^(?:that|:)$/.test(next.lower) || (next.tag === 'PRON' && !/^(?:it|her|his)$/.test(next.lower));
}

/** "experts estimate that", "the media report that", "the town council estimates that": the form agrees with who speaks. */
export function isSaidByMany({ word: { lower }, before, beforeThat, next, afterNext }: TaggedPlace): boolean {
  if (next.lower !== 'that' || (isVerbal(afterNext) && !afterNext.lower.endsWith('ing'))) return false;
  const one = singular(before.lower);
  if (lower.endsWith('s'))
    return isVoice(before.lower) && !manyAsOne.test(before.lower) && /^(?:DET|NOUN)$/.test(beforeThat.tag);
  if (manyAsOne.test(before.lower)) return !/^an?$/.test(beforeThat.lower) && beforeThat.tag !== 'ADP';
  return before.lower !== one && (isPeople(before.lower) || isDocument(one));
}
