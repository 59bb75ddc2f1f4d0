import { isPossessive } from '../../../text/pronouns';
import { skipCircumstance } from './clause';
import { lemmaOf, type Cue } from './cue';
import { isFelt, isMaking, isOwnedReport } from './madeNoun';
import { isGenitive } from '../grammar/phraseWords';
import { isSpeechNoun } from '../grammar/speechVerbs';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { phraseStartingAt } from '../grammar/phraseStarting';
import { subjectOf } from '../grammar/subjects';
import { at, isAOrThe, isVerbal, type WordRange, type Words } from '../word';

/**
 * The cue of a noun of speech, word `i`, with what it holds or with marks after it: "X’s claim that", "the suggestion by X
 * that", "X made the point that", "X’s promise of “...”", "an X claim that". `undefined` if nobody owns it or nothing follows.
 * @param earlier the cues before in the same sentence.
 */
export function nounCue(
  words: Words,
  i: number,
  sentence: WordRange,
  earlier: readonly Cue[],
): Cue | undefined {
  const { lower } = at(words, i);
  const owner = isOwnedReport(lower) ? ownerOf(words, i, sentence.from) : undefined;
  const agent = owner ? undefined : agentOf(words, i, sentence.to);
  const as = owner && asMarks(words, i, sentence.to);
  const behind =
    as ?? agent?.to ?? behindListener(words, i, sentence.to) ?? skipCircumstance(words, i + 1, sentence.to);
  // "her point was that"
  const isThat =
    owner && /^(?:is|was)$/.test(at(words, behind).lower) && at(words, behind + 1).lower === 'that';
  const end = isThat ? behind + 1 : behind;
  const next = at(words, end);
  let verb = end + 1;
  while (at(words, verb).tag === 'ADV') verb++;
  // "remarks that were odd" are only described
  const said =
    (next.lower === 'that' && !isVerbal(at(words, verb))) || (next.lower === 'to' && end === i + 1);
  if (as === undefined && !said && !(end === i + 1 && isOfMarks(words, end))) return undefined;
  // "took the position of “captain”", "their last hope to win"
  if ((!isSpeechNoun(lower) || isFelt(lower)) && next.lower !== 'that') return undefined;
  if (isFelt(lower) && !isThat && end > i + 1 && !agent) return undefined;
  if (next.lower === 'that' && earlier.some((cue) => waitsForThat(words, cue, i))) return undefined;
  const made = owner || agent ? undefined : makerOf(words, i, sentence.from);
  const subject = owner ?? agent ?? made?.subject;
  if (!subject) return undefined;
  const from = made ? made.verb : i;
  return {
    kind: 'noun',
    head: i,
    range: { from, to: i + 1 },
    subject,
    clause: { from: owner ? owner.from : from, to: end },
    inverted: false,
    relative: false,
  };
}

/** Of "his remark to the Courier that" the place of "that", else `undefined`. */
function behindListener(words: Words, noun: number, to: number): number | undefined {
  if (at(words, noun + 1).lower !== 'to') return undefined;
  const listener = phraseStartingAt(words, noun + 2, to);
  if (!listener || at(words, listener.to).lower !== 'that') return undefined;
  // not "a response to her tweet that"
  return isSpeechNoun(at(words, listener.to - 1).lower) ? undefined : listener.to;
}

/** Say hardly anything without "that", a colon or marks. */
const waiting = /^(?:say|add|argue|insist|note|acknowledge|declare|announce|state|claim|write)$/;

/** "X said after listening to Y’s speech that": what follows "that" is what X said, not what the noun holds. */
function waitsForThat(words: Words, cue: Cue, noun: number): boolean {
  if (cue.kind !== 'finite' || cue.inverted) return false;
  if (!waiting.test(lemmaOf(words, cue))) return false;
  const next = at(words, cue.clause.to);
  if (!/^(?:ADP|SCONJ|DAY)$/.test(next.tag) || next.lower === 'that') return false;
  return words
    .slice(cue.clause.to, noun)
    .every(
      ({ tag, lower }) =>
        !/^(?:QUOTE|AUX|PUNCT)$/.test(tag) && lower !== 'that' && !(tag === 'VERB' && !lower.endsWith('ing')),
    );
}

/** "assertion of “...”", "promise of a “...”", "call to “...”": what was said, or part of it, stands in marks. */
function isOfMarks(words: Words, i: number): boolean {
  const { tag, lower } = at(words, i);
  // not "dismissed his comments as “...”"
  if ((tag !== 'ADP' && lower !== 'to') || lower === 'as') return false;
  return lower === 'of' ? isMarksOrAMarks(words, i + 1) : at(words, i + 1).tag === 'QUOTE';
}

/** “...”, "a “...”", "the “...”". */
function isMarksOrAMarks(words: Words, i: number): boolean {
  return at(words, isAOrThe(at(words, i)) ? i + 1 : i).tag === 'QUOTE';
}

/** What tells how somebody puts something: "X’s description of the deal as “...”". */
const putting =
  /^(?:description|characteri[sz]ation|portrayal|depiction|denunciation|condemnation|dismissal|criticism)$/;

/** Of "description of Y as “...”" the place of "as", else `undefined`. */
function asMarks(words: Words, noun: number, to: number): number | undefined {
  if (!putting.test(at(words, noun).lower) || at(words, noun + 1).lower !== 'of') return undefined;
  const as = phraseStartingAt(words, noun + 2, to)?.to ?? noun + 3;
  if (at(words, as).lower !== 'as') return undefined;
  return isMarksOrAMarks(words, as + 1) ? as : undefined;
}

/** Whose statement: "the suggestion by X that". */
function agentOf(words: Words, noun: number, to: number): WordRange | undefined {
  if (at(words, noun + 1).lower !== 'by') return undefined;
  const agent = phraseStartingAt(words, noun + 2, to);
  return agent && at(words, agent.to).lower === 'that' ? agent : undefined;
}

/** Whose statement: "his claim", "the minister's latest claim". */
function ownerOf(words: Words, noun: number, from: number): WordRange | undefined {
  const before = at(words, noun - 1);
  if (before.tag === 'PRON' && isPossessive(before.lower)) return { from: noun - 1, to: noun };
  // "his frequent statements that"
  const described = before.tag === 'ADJ' && at(words, noun + 1).lower === 'that';
  if (described && isPossessive(at(words, noun - 2).lower)) return { from: noun - 2, to: noun - 1 };
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    if (!isGenitive(at(words, i))) continue;
    const owner = phraseEndingAt(words, i - 1, from);
    return owner && { from: afterDirection(words, owner), to: i + 1 };
  }
  return claims.test(at(words, noun).lower) ? namedClaimant(words, noun, from) : undefined;
}

/** What people assert: named after them even without a genitive. */
const claims = /^(?:claim|assertion|allegation|accusation|promise|pledge|suggestion|complaint|boast)$/;

/** "a Brook claim that": Brook, whose name stands between the article and the noun. */
function namedClaimant(words: Words, noun: number, from: number): WordRange | undefined {
  let first = noun;
  while (first > from && at(words, first - 1).tag === 'PROPN') first--;
  return first < noun && at(words, first - 1).tag === 'DET' ? { from: first, to: noun } : undefined;
}

/** Of "a response to X’s remark" X: where the name begins that a preposition leads to, if the phrase ends in one. */
function afterDirection(words: Words, { from, to }: WordRange): number {
  for (let i = to - 1; i > from && at(words, i).tag === 'PROPN'; i--) {
    if (/^(?:to|on|about|against)$/.test(at(words, i - 1).lower)) return i;
  }
  return from;
}

/** Who makes a statement: "X made the point that", "X has repeatedly issued warnings that". */
function makerOf(words: Words, noun: number, from: number): { verb: number; subject: WordRange } | undefined {
  let i = noun - 1;
  while (i > from && noun - i < 4 && /^(?:DET|ADJ|NOUN|NUM)$/.test(at(words, i).tag)) i--;
  if (at(words, i).tag !== 'VERB' || !isMaking(at(words, i).lemma, at(words, noun).lower)) return undefined;
  const { subject, passive } = subjectOf(words, i, from, []);
  return subject && !passive ? { verb: i, subject } : undefined;
}
