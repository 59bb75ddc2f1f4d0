import { mainSubject } from '../grammar/mainSubject';
import { mayHaveVoice } from '../grammar/voice';
import type { Rule } from './rules';
import type { Cue } from '../reports/cue';
import { isVerbOf } from '../grammar/speechVerbs';
import type { SentenceReading } from '../reports/sentenceReports';
import { at, type WordRange } from '../word';

const doubtful = /^(?:afterUnsure|insideUnsure|beforeUnsure|reportUnsure|subject|sentenceBefore)$/;

/** Whether a rule may well have taken for the speaker what only stands where speakers do. */
export function isDoubtful(rule: Rule): boolean {
  return doubtful.test(rule);
}

/** Who else in a sentence may have said its word `i`: whose report it stands in, who speaks before it, whom it is about. */
export function otherVoice(
  { words, sentence, cues, reports }: SentenceReading,
  i: number,
): WordRange | undefined {
  const speaks = ({ subject, kind }: Cue): boolean =>
    subject !== undefined &&
    kind !== 'according' &&
    kind !== 'asked' &&
    subject.from < i &&
    mayHaveVoice(words, subject);
  const around = reports.filter(({ range, cue }) => range.from <= i && range.to > i && speaks(cue));
  const narrowest = around.reduce<(typeof around)[number] | undefined>(
    (best, one) => (best && best.range.from >= one.range.from ? best : one),
    undefined,
  );
  const before = cues.findLast(
    (cue) => cue.head < i && speaks(cue) && isVerbOf(at(words, cue.head).lemma, 'clause'),
  );
  const told = narrowest?.cue.subject ?? before?.subject;
  if (told) return told;
  const about = mainSubject(words, sentence);
  return about && about.from < i && mayHaveVoice(words, about) && !/^it$/.test(at(words, about.from).lower)
    ? about
    : undefined;
}
