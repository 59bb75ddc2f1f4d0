import { phraseStartingAt } from '../grammar/phraseStarting';
import { givesName, isVerbOf } from '../grammar/speechVerbs';
import { at, type WordRange, type Words } from '../word';
import { skipCircumstance } from './clause';
import type { Cue } from './cue';

/** What may follow these forms where somebody is spoken to or about. */
const passives: readonly (readonly [form: RegExp, follows: RegExp])[] = [
  [/^asked$/, /^(?:if|whether|how|why|what|which|who|where|when|about)$/],
  [/^(?:told|informed|reminded|warned|advised|notified)$/, /^(?:that|of|about)$/],
  [/^assured$/, /^that$/],
  [/^(?:accused|criticized|criticised|blamed)$/, /^(?:of|for)$/],
];
const toldTo = /^(?:asked|told|urged|warned|advised|instructed)$/;

/**
 * "asked whether", "was told by X on Monday that", "has been accused of", "it was reported that": somebody else speaks,
 * who is the subject of the cue if named.
 */
export function askedCue(
  words: Words,
  i: number,
  sentence: WordRange,
  spokenTo: WordRange | undefined,
): Cue | undefined {
  let end = i + 1;
  let subject: WordRange | undefined;
  if (at(words, end).lower === 'by') {
    subject = phraseStartingAt(words, end + 1, sentence.to);
    if (subject) end = subject.to;
  }
  end = skipCircumstance(words, end, sentence.to);
  const { lower, lemma } = at(words, i);
  const first = at(words, end);
  const impersonal = spokenTo !== undefined && at(words, spokenTo.from).lower === 'it';
  const said =
    impersonal && first.lower === 'that' && isVerbOf(lemma, 'clause') && !isVerbOf(lemma, 'thought');
  const follows = passives.some(([form, next]) => form.test(lower) && next.test(first.lower));
  const ordered = toldTo.test(lower) && first.lower === 'to' && at(words, end + 1).tag === 'VERB';
  // where somebody is named who does so, it is a report: "was described by Ada Brook as", but not "named by her as a guest"
  const put = subject !== undefined && givesName(lemma) && lemma !== 'name' && first.lower === 'as';
  if (!said && !follows && !ordered && !put) return undefined;
  return {
    kind: 'asked',
    head: i,
    range: { from: i, to: i + 1 },
    ...(subject && { subject }),
    clause: { from: i, to: end },
    inverted: true,
    relative: false,
  };
}
