import { isSubordinator } from '../../../text/closedWords';
import { isPersonObject } from '../../../text/pronouns';
import { absoluteSubject } from './absoluteSubject';
import { lemmaOf, type Cue } from './cue';
import { followsMedium, recorded, senderOf, writingBefore, writingTo } from './mediumBefore';
import { controllingObject, isGerund } from './control';
import { isPeople, isPersonNoun } from '../grammar/personNouns';
import { phraseHead } from '../grammar/phraseHead';
import { isNaming } from '../grammar/phraseWords';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { isVerbOf } from '../grammar/speechVerbs';
import { perceivedSubject } from './perceived';
import { endsWithComma } from './reporterAgain';
import { isComplement } from '../grammar/complements';
import { subjectOf, type Subject } from '../grammar/subjects';
import { mayHaveVoice } from '../grammar/voice';
import { mainSubject } from '../grammar/mainSubject';
import {
  at,
  isDash,
  isMoment,
  isNouny,
  isPreposition,
  isVerbal,
  markerOfInfinitive,
  type WordRange,
  type Words,
} from '../word';

const phase =
  /^(?:keep|keeps|kept|begin|begins|began|start|starts|started|stop|stops|stopped|continues?|continued)$/;

/**
 * Who adds in "X said ..., adding": the subject of the cue before; in "a man saying": the noun right before; in "blamed
 * X for saying": X.
 */
export function participleSubject(
  words: Words,
  i: number,
  sentence: WordRange,
  left: Subject,
  earlier: readonly Cue[],
): WordRange | undefined {
  const before = at(words, left.before);
  const inside = left.before >= sentence.from;
  // "kept asking", "began telling"
  if (inside && phase.test(before.lower))
    return subjectOf(words, left.before, sentence.from, earlier).subject;
  const governed = governedSubject(words, i, left.before, sentence.from);
  if (governed) return governed;
  const apart = before.text === ',' || isDash(words, left.before);
  const previous = previousCue(words, earlier, apart);
  const spoke = previous && !isVerbOf(lemmaOf(words, previous), 'common');
  const writing = spoke ? undefined : writingBefore(words, left.before, sentence.from);
  if (writing) return writing;
  const adjacent = inside ? nounBefore(words, left.before, sentence.from) : undefined;
  if (inside && !apart && followsMedium(words, left.before, sentence.from)) {
    const sender = senderOf(words, left.before, sentence.from, previous);
    const nearestOne = sender ?? previous?.subject ?? nearestSubject(words, i, sentence.from);
    return nearestOne ?? (adjacent && writingTo(words, adjacent, sentence.from)) ?? adjacent;
  }
  if (adjacent && isJudged(words, adjacent))
    return previous?.subject ?? nearestSubject(words, i, sentence.from) ?? mainSubject(words, sentence);
  if (adjacent && standsAlone(words, adjacent) && !isListener(words, adjacent, previous))
    return recorded(words, adjacent) ?? adjacent;
  const holder = adjacent && holderOf(words, adjacent, sentence.from);
  if (holder) return holder;
  return previous
    ? subjectAfterCue(words, i, left.before, sentence, previous)
    : subjectWithoutCue(words, i, left.before, sentence, adjacent);
}

/** Whom the words before a participle make do what it tells: X of "blamed X for saying", "heard X say", "goaded X into telling". */
function governedSubject(words: Words, i: number, last: number, from: number): WordRange | undefined {
  const own = absoluteSubject(words, last, from);
  if (own) return own;
  const inside = last >= from;
  const { lower } = at(words, last);
  const blamed = inside && /^(?:for|of|into)$/.test(lower) ? controllingObject(words, last, from) : undefined;
  const found = blamed ?? perceivedSubject(words, i, from);
  if (found) return found;
  // "a video of him telling", "goaded him into telling"
  const pronoun = lower === 'into' ? last - 1 : last;
  const isGoverned = pronoun < last || at(words, pronoun - 1).lower === 'of';
  const doer = inside && isGoverned && isPersonObject(at(words, pronoun).lower);
  return doer ? { from: pronoun, to: pronoun + 1 } : undefined;
}

const judging =
  /^(?:attack|blast|condemn|criticize|criticise|decry|defend|denounce|deride|dismiss|oppose|praise|rebuke|reject|slam)$/;

/** "criticized the rule saying that it hurts": who judges a thing gives reasons, not the thing. */
function isJudged(words: Words, thing: WordRange): boolean {
  if (!judging.test(at(words, thing.from - 1).lemma) || at(words, thing.to - 1).tag !== 'NOUN') return false;
  const { lower } = phraseHead(words, thing);
  return !isPersonNoun(lower) && !isPeople(lower);
}

/** The noun phrase that ends with a word, unless a relative clause of a thing tells of it. */
function nounBefore(words: Words, last: number, from: number): WordRange | undefined {
  const before = at(words, last);
  const noun = (isNouny(before) && before.tag !== 'PRON') || before.text === ')';
  const phrase = noun ? phraseEndingAt(words, last, from) : undefined;
  return phrase && !isRelativeObject(words, phrase, from) ? phrase : undefined;
}

/** Whether no preposition leads to a phrase; that of "..., with X saying" joins the whole clause. */
function standsAlone(words: Words, { from }: WordRange): boolean {
  const { tag, lower, text } = at(words, from - 1);
  if (text === '') return false;
  if (tag !== 'ADP' || lower === 'with') return true;
  return lower === 'of' && /^(?:VERB|PRON)$/.test(at(words, from - 2).tag);
}

/** Who does what a participle tells, where a cue stands before it that can lend its subject. */
function subjectAfterCue(
  words: Words,
  i: number,
  last: number,
  sentence: WordRange,
  previous: Cue,
): WordRange | undefined {
  const before = at(words, last);
  // "in a video posted on Monday, X is seen praising Y by saying"
  const doing = doesSo.test(before.lower) ? nearestSubject(words, i, sentence.from) : undefined;
  if (doing && doing.from > previous.head) return doing;
  const joined = before.text === ',' ? joinedSubject(words, previous, i, sentence) : undefined;
  return joined ?? previous.subject;
}

/**
 * Who does what a participle tells, where no cue stands before it that can lend its subject.
 * @param adjacent the noun phrase right before it.
 */
function subjectWithoutCue(
  words: Words,
  i: number,
  last: number,
  sentence: WordRange,
  adjacent: WordRange | undefined,
): WordRange | undefined {
  const before = at(words, last);
  const inside = last >= sentence.from;
  const leads = !inside || (last === sentence.from && before.tag !== 'QUOTE');
  const after = leads ? subjectAfterComma(words, i, sentence) : undefined;
  if (after) return after;
  const topic = before.text === ',' ? firstPhrase(words, last, sentence) : undefined;
  if (topic) return topic;
  const free = !inside || before.text === ',' || isDash(words, last) || doesSo.test(before.lower);
  if (free) return nearestSubject(words, i, sentence.from) ?? mainSubject(words, sentence) ?? adjacent;
  // "when X came to office declaring"
  const led = adjacent && /^(?:to|in|at|from)$/.test(at(words, adjacent.from - 1).lower);
  const moved = led || isWhereabouts(words, adjacent) ? nearestSubject(words, i, sentence.from) : undefined;
  return moved ?? adjacent ?? mainSubject(words, sentence);
}

/** "the fires that killed X and a baker stating": whom a relative clause of a thing tells of does not speak. */
function isRelativeObject(words: Words, object: WordRange, from: number): boolean {
  let first = object.from;
  while (first - 2 > from && at(words, first - 1).tag === 'CCONJ')
    first = phraseEndingAt(words, first - 2, from)?.from ?? first - 2;
  return at(words, first - 1).tag === 'VERB' && /^(?:that|which)$/.test(at(words, first - 2).lower);
}

/** Of "colleagues on the hill insisting", "people on the left saying": those, where the words before "on" name people. */
function holderOf(words: Words, { from: object, to }: WordRange, from: number): WordRange | undefined {
  if (at(words, object - 1).lower !== 'on' || at(words, object - 2).tag !== 'NOUN') return undefined;
  if (!mayHaveVoice(words, { from: object - 2, to: object - 1 })) return undefined;
  const holder = phraseEndingAt(words, object - 2, from);
  return holder && { from: holder.from, to };
}

/** "at her home on the hill writing", "is on record saying", but not "depends on the mayor saying". */
function isWhereabouts(words: Words, phrase: WordRange | undefined): boolean {
  if (!phrase || at(words, phrase.from - 1).lower !== 'on') return false;
  return !/^(?:VERB|ADJ|ADV)$/.test(at(words, phrase.from - 2).tag);
}

/** Before a participle: who does that does what the nearest verb tells. */
const doesSo = /^(?:in|by|while|after|before)$/;

/** The last cue that can lend its subject; after a comma rather one of a main clause. */
function previousCue(words: Words, earlier: readonly Cue[], comma: boolean): Cue | undefined {
  const lending = earlier.filter((cue) => cue.subject && cue.kind !== 'according');
  const main = comma
    ? lending.findLast(
        (cue) =>
          cue.subject &&
          !cue.relative &&
          cue.kind !== 'noun' &&
          // "answered a plan using old maps, saying"
          !(cue.kind === 'participle' && isVerbOf(lemmaOf(words, cue), 'common')) &&
          !isComplement(words, cue.subject) &&
          !isGerund(words, cue),
      )
    : undefined;
  if (main || comma) return main;
  // "X answered reports that Y ordered it saying"
  const said = lending.findLast((cue) => isVerbOf(lemmaOf(words, cue), 'clause'));
  const last = lending.at(-1);
  return last?.subject && isWithinComplement(words, last.subject) ? (said ?? last) : last;
}

/** "findings that X ordered it" */
function isWithinComplement(words: Words, { from }: WordRange): boolean {
  return at(words, from - 1).lower === 'that' && at(words, from - 2).tag === 'NOUN';
}

/** "X rejected it, and Y was harsh, saying": Y, of a clause that "and" or "but" begins after the cue before. */
function joinedSubject(
  words: Words,
  previous: Cue,
  participle: number,
  sentence: WordRange,
): WordRange | undefined {
  for (let i = participle - 1; i > previous.head; i--) {
    if (at(words, i).tag !== 'CCONJ' || at(words, i - 1).text !== ',') continue;
    const subject = mainSubject(words, { from: i + 1, to: Math.min(participle, sentence.to) });
    return subject?.from === i + 1 ? subject : undefined;
  }
  return undefined;
}

/** "X, calling it a “...,” was greeted": the phrase that begins a sentence and ends before a comma. */
function firstPhrase(words: Words, comma: number, { from }: WordRange): WordRange | undefined {
  const phrase = phraseEndingAt(words, comma - 1, from);
  return phrase?.from === from && !isMoment(at(words, comma - 1)) ? phrase : undefined;
}

/** "After saying a, X did b": the subject of the clause after the first comma. */
function subjectAfterComma(words: Words, participle: number, sentence: WordRange): WordRange | undefined {
  for (let i = participle + 1; i < sentence.to; i++) {
    if (endsWithComma(at(words, i))) return mainSubject(words, { from: i + 1, to: sentence.to });
  }
  return undefined;
}

/** Whether a clause that begins with a subject depends on a verb before it: "said he was", "after she left". */
function isSubordinate(words: Words, { from }: WordRange): boolean {
  const before = at(words, from - 1);
  return before.tag === 'VERB' || isSubordinator(before.lower);
}

/** The subject of the nearest finite verb before a word; rather of one whose clause depends on no other. */
function nearestSubject(words: Words, before: number, from: number): WordRange | undefined {
  let nearest: WordRange | undefined;
  for (let i = before - 1; i > from; i--) {
    const word = at(words, i);
    if (!isVerbal(word) || word.lower.endsWith('ing') || markerOfInfinitive(words, i) !== undefined) continue;
    if (at(words, i + 1).tag === 'NOUN' && at(words, i - 1).tag === 'DET') continue; // "the proposed wall"
    if (isNaming(word.lower) && isNouny(at(words, i - 1))) continue; // "a song called “...”"
    const { subject, relative } = subjectOf(words, i, from, []);
    if (!subject || relative || isComplement(words, subject)) continue;
    if (isPreposition(at(words, subject.from - 1))) continue; // "hit back against a study released in May"
    nearest ??= subject;
    // "his tone was mild when he came, calling it odd"
    if (!isSubordinate(words, subject)) return mayHaveVoice(words, subject) ? subject : nearest;
  }
  return nearest;
}

function isListener(words: Words, phrase: WordRange, previous: Cue | undefined): boolean {
  // "reminded me of X saying": nobody tells X
  if (!previous || previous.head < phrase.from - 3 || at(words, phrase.from - 1).lower === 'of') return false;
  return isVerbOf(at(words, previous.head).lemma, 'listener');
}
