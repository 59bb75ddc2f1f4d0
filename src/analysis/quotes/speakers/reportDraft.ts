import { isGerund } from '../reports/control';
import { isSure } from './attribute';
import { hasClauseOfItsOwn } from './clauseOfItsOwn';
import type { Evidence } from './evidence';
import type { Draft } from '../draft';
import { lemmaOf, type Cue } from '../reports/cue';
import { isVerbOf } from '../grammar/speechVerbs';
import type { Marked } from '../marks/marked';
import type { Rule } from './rules';
import { secondHand, type Report, type SentenceReading } from '../reports/sentenceReports';
import { answerTo, turnOf } from '../reports/turn';
import { unsaid } from '../reports/unsaid';
import { mayHaveVoice } from '../grammar/voice';
import { isDoubtful, otherVoice } from './voices';
import { at, isDash, spanOf, type WordRange, type Words } from '../word';

/**
 * Whether words in marks are part of a report: not those that a cue beside them gives to somebody else, nor those that a
 * wider report has.
 */
function isPartOf(
  words: Words,
  owner: Evidence | undefined,
  { cue, range }: Pick<Report, 'cue' | 'range'>,
): boolean {
  if (!owner?.cue || owner.cue === cue) return true;
  if (owner.beside || isAside(words, owner.cue, range)) return false;
  if (!isVerbOf(lemmaOf(words, cue), 'clause') && isToldOf(words, owner, range)) return false;
  return !owner.report || range.to - range.from >= owner.report.to - owner.report.from;
}

/** Whether another one speaks in a clause of his own: "[denouncing a — X cites “...” — but]", "[that he left after X said “...”]". */
function isAside(words: Words, { kind, relative, clause }: Cue, range: WordRange): boolean {
  const before = clause.from - 1;
  if (kind !== 'finite' || relative || before <= range.from) return false;
  return isDash(words, before) || at(words, before).lower === 'after';
}

/**
 * Whether words in marks within what a verb reports are whose claim it tells of: "X mocked [Y’s vow that he would “...”]",
 * "X mocked [Y for saying that “...”]", "X mocked [those who say it was “...”]".
 */
function isToldOf(words: Words, { cue, subject }: Evidence, range: WordRange): boolean {
  if (!cue || !subject || subject.from < range.from || cue.range.to > range.to) return false;
  return cue.kind === 'noun' || cue.relative || isGerund(words, cue);
}

/**
 * What a sentence reports, as a draft.
 * @param reporting the stretches in marks that are quotes.
 * @param owners to whom a cue beside them gives stretches in marks.
 */
export function draftOfReport(
  reading: SentenceReading,
  { cue, range, marked }: Report,
  reporting: ReadonlySet<Marked>,
  owners: ReadonlyMap<Marked, Evidence>,
): Draft {
  const { words, cues } = reading;
  const said = marked.filter((one) => reporting.has(one) && isPartOf(words, owners.get(one), { cue, range }));
  const isPlain = isSure(words, cues, cue, said.length > 0) || hasClauseOfItsOwn(reading, { cue, range });
  const sure: Rule = isPlain && !unsaid(words, cue) ? 'report' : 'reportUnsure';
  const rule = cue.kind === 'according' ? 'according' : sure;
  const reportedBy = secondHand(reading, range, cue);
  // whoever is asked or told without a word of by whom is not who speaks
  const speaks = !cue.subject || !isDoubtful(rule) || mayHaveVoice(words, cue.subject);
  const subject = speaks || said.length === 0 ? cue.subject : otherVoice(reading, range.from);
  const turn = turnOf(words, cue);
  const answered = answerTo(turn, false);
  const { start, end } = spanOf(words, range);
  return {
    start,
    end,
    kind: said.length > 0 ? 'mixed' : 'indirect',
    marked: said,
    cue: spanOf(words, cue.range),
    ...(subject && {
      speaker: {
        mention: spanOf(words, subject),
        ...(subject === cue.subject && { cue: spanOf(words, cue.range) }),
        ...(reportedBy && { reportedBy }),
        rule: subject === cue.subject ? rule : 'subject',
        ...(subject === cue.subject && turn && { turn }),
      },
      ...(subject === cue.subject && answered && { answered }),
    }),
  };
}
