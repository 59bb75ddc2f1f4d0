import { isEmptySubject, mayHaveVoice } from '../grammar/voice';
import { subjectOf } from '../grammar/subjects';
import { at, isVerbal, type WordRange, type Words } from '../word';
import { skipAdverbials } from './clause';
import type { Cue } from './cue';

/** What is said of how somebody says something; what somebody is "confident" or "afraid" of need not be said. */
const saying = /^(?:adamant|blunt|categorical|clear|emphatic|explicit|insistent|unequivocal|vehement)$/;
const remain = /^(?:be|remain|sound)$/;

/** Whether an adjective, lower case, tells that somebody says what follows "that": "adamant". */
export function isSayingAdjective(lower: string): boolean {
  return saying.test(lower);
}

/** The cue of such an adjective, word `i`: "X was adamant that", "X remained clear in her letter that"; `undefined` if nobody is. */
export function adjectiveCue(words: Words, i: number, { from, to }: WordRange): Cue | undefined {
  const that = skipAdverbials(words, i + 1, to);
  const next = at(words, that + 1);
  // "was clear in an opinion that tied them"
  const relates = that > i + 1 && next.lower.endsWith('ed');
  if (at(words, that).lower !== 'that' || isVerbal(next) || relates) return undefined;
  let verb = i - 1;
  while (/^(?:ADV|PART)$/.test(at(words, verb).tag)) verb--;
  if (!isVerbal(at(words, verb)) || !remain.test(at(words, verb).lemma)) return undefined;
  const { subject, relative, from: begin } = subjectOf(words, verb, from, []);
  if (!subject || isEmptySubject(words, subject) || !mayHaveVoice(words, subject)) return undefined;
  return {
    kind: 'finite',
    head: i,
    range: { from: i, to: i + 1 },
    subject,
    clause: { from: Math.min(begin, i), to: i + 1 },
    inverted: false,
    relative,
  };
}
