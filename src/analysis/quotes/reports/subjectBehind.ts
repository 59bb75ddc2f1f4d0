import { phraseStartingAt } from '../grammar/phraseStarting';
import { isPhraseWord } from '../grammar/phraseWords';
import { isVerbOf } from '../grammar/speechVerbs';
import type { Subject } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import { at, isMoment, isSubjectPronoun, isVerbal, type Word, type WordRange, type Words } from '../word';

/** Who stands after these is spoken to: nobody writes "told X" for "X told". */
const tellsSomebody = /^(?:told|tells|informed|assured|reminded)$/;

/** What words and facts do, too: what stands behind is what they mean. */
const ofThings = /^(?:add|find|imply|indicate|invoke|mean|reveal|show|suggest)$/;

/** "said X", after what was said or at the start of a sentence. */
export function invertedSubject(
  words: Words,
  i: number,
  sentence: WordRange,
  left: Subject,
): WordRange | undefined {
  if (tellsSomebody.test(at(words, i).lower)) return undefined;
  const before = at(words, left.before);
  const afterMarks = left.before >= sentence.from && before.tag === 'QUOTE';
  const open = left.before < sentence.from || before.tag === 'QUOTE' || /^[,—–-]$/.test(before.text);
  if (!afterMarks && !(open && isVerbOf(at(words, i).lemma, 'clause'))) return undefined;
  // "shot back X", "chimed in X"
  const next = /^(?:back|in|up|out)$/.test(at(words, i + 1).lower) ? i + 2 : i + 1;
  const phrase = phraseStartingAt(words, next, sentence.to);
  if (!phrase || isObjectPronoun(at(words, phrase.from)) || acts(words, phrase)) return undefined;
  // "X, who calls it “odd,” described the plan as": no plan describes; "a “yes” implies a need": no need implies
  const { lemma } = at(words, i);
  const hasObject = isVerbOf(lemma, 'phrase') || ofThings.test(lemma);
  return hasObject && !mayHaveVoice(words, phrase) ? undefined : phrase;
}

/** "It rained, said X, who ...": a name or noun after the verb that begins no clause of its own. */
export function closingSubject(
  words: Words,
  i: number,
  sentence: WordRange,
  clauseStart: number,
): WordRange | undefined {
  // "It rained, points out X"
  const pointsOut = at(words, i).lemma === 'point' && at(words, i + 1).lower === 'out';
  if (!pointsOut && !/^(?:said|says|say|wrote|writes|warned|explained)$/.test(at(words, i).lower))
    return undefined;
  if (at(words, i - 1).text !== ',' || i - 1 <= sentence.from) return undefined;
  // "X, a Y who was there, said Z ..."
  if (!words.slice(sentence.from, clauseStart).some(isVerbal)) return undefined;
  const behind = pointsOut ? i + 2 : i + 1;
  const first = at(words, behind);
  if (first.tag === 'PRON' && !isPhraseWord(first)) return undefined;
  const phrase = phraseStartingAt(words, behind, sentence.to);
  if (!phrase || isMoment(at(words, phrase.from))) return undefined;
  let next = phrase.to;
  while (at(words, next).tag === 'ADV' || isMoment(at(words, next))) next++;
  return isVerbal(at(words, next)) || at(words, next).tag === 'QUOTE' ? undefined : phrase;
}

/** "X, who wrote “Odd Days,” said he was late", "X met Y, claimed people are late": what they do is what is said. */
function acts(words: Words, { from, to }: WordRange): boolean {
  const verb = at(words, to);
  if (!isVerbal(verb) || verb.lower.endsWith('ing')) return false;
  return isSubjectPronoun(at(words, from)) || verb.tag === 'AUX';
}

function isObjectPronoun(word: Word): boolean {
  return word.tag === 'PRON' && /^(?:it|that|you|i)$/.test(word.lower);
}
