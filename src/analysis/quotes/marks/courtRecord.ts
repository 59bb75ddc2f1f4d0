import { nameForm } from '../../../text/labelForms';
import { textOf, type Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { labelSpeaker, shortLine } from './head';

/** "BY MR. PELL:", "(Cross-examination by Ms. Marlow)", "Examined by Ms. Marlow", "EXAMINATION BY THE COURT". */
const examination =
  /^\(?(?:.{0,60}(?:examination|examined|questions|questioned|inquiry)\b.{0,20}?\s)?by\s+(.{2,60}?)[\s:.)]*$/di;
/** "Q. (By Mr. Pell) And then?" */
const examinerInside = /^\(by\s+([^()]{2,60})\)\s*/di;
const anybody = new RegExp(`^(?:the )?${nameForm}$`, 'u');
/** A name of more than one word. */
const fullName = nameForm.replace('{0,4}', '{1,4}');
/** "DEPOSITION OF ADA BROOK", "TESTIMONY OF ADA BROOK". */
const ofWitness = new RegExp(
  `^(?:DEPOSITION|TESTIMONY|[Dd]eposition|[Tt]estimony)\\s(?:OF|of)\\s+(${fullName})$`,
  'du',
);
/** Somebody takes the stand. */
const sworn = /\b(?:sworn|affirmed|called as a witness)\b/i;
/** "ADA BROOK, having been first duly sworn, ...", "(Witness ADA BROOK sworn.)". */
const swornName = new RegExp(
  `(?:^|[\\s(,])(?:(?:WITNESS|[Ww]itness)[,:]?\\s+)?(${fullName})(?=,?\\s+\\(?(?:called|was|having|being|sworn|affirmed|a witness|the witness))`,
  'du',
);
const nameAlone = new RegExp(`^(${fullName}),?$`, 'du');
/** Titles of offices that speak in a court. */
const notByName = /\b(?:THE|The|WITNESS|Witness|COURT|Court|CLERK|Clerk)\b/;
const longestOath = 300;

/** Who asks and who answers in a record of a court, as the lines so far tell. */
interface Stand {
  readonly examiner?: Span;
  readonly witness?: Span;
}

/** The turns of a record of a court. */
export interface CourtTurns {
  /** By number of their paragraphs. */
  readonly turns: Map<number, Draft>;
  /** Numbers of the paragraphs that only tell who stands where. */
  readonly stageLines: ReadonlySet<number>;
}

/**
 * The turns of a record of a court with who asks for "Q" and who answers for "A" and "THE WITNESS", where lines between
 * them name the examiner and the witness; all others as they are.
 * @param turns by number of their paragraphs.
 */
export function nameExaminers(
  text: string,
  readings: readonly Reading[],
  turns: ReadonlyMap<number, Draft>,
): CourtTurns {
  const named = new Map(turns);
  const stageLines = new Set<number>();
  let stand: Stand = {};
  readings.forEach((_, i) => {
    const turn = turns.get(i);
    if (!turn) {
      const next = standAfter(text, readings, i, stand);
      if (next !== stand) stageLines.add(i);
      stand = next;
      return;
    }
    const label = turn.speaker && textOf(text, turn.speaker.mention);
    const inside = label === 'Q' ? examinerInside.exec(textOf(text, turn)) : null;
    const examiner = inside && spanIn(turn, inside.indices?.[1]);
    if (examiner) stand = { ...stand, examiner };
    const speaker = label === 'Q' ? stand.examiner : isAnswer(label) ? stand.witness : undefined;
    if (!speaker) return;
    const start = turn.start + (inside?.[0].length ?? 0);
    named.set(i, { ...turn, start, speaker: labelSpeaker(speaker, turn.speaker?.mention) });
  });
  return { turns: named, stageLines };
}

function isAnswer(label: string | undefined): boolean {
  return label === 'A' || label === 'THE WITNESS';
}

/** Who stands where after a paragraph that is no turn. */
function standAfter(text: string, readings: readonly Reading[], i: number, before: Stand): Stand {
  const reading = readings[i];
  if (!reading || reading.end - reading.start > longestOath) return before;
  const line = textOf(text, reading);
  const asks = examination.exec(shortLine(text, reading));
  if (asks)
    return anybody.test(asks[1] ?? '') ? withExaminer(before, spanIn(reading, asks.indices?.[1])) : before;
  const of = ofWitness.exec(line);
  if (of) return withWitness(spanIn(reading, of.indices?.[1]));
  if (!sworn.test(line)) return before;
  const name = swornName.exec(line);
  if (name && !notByName.test(name[1] ?? '')) return withWitness(spanIn(reading, name.indices?.[1]));
  const above = readings[i - 1];
  const alone = above && nameAlone.exec(shortLine(text, above));
  return above && alone ? withWitness(spanIn(above, alone.indices?.[1])) : before;
}

function withExaminer({ witness }: Stand, examiner: Span | undefined): Stand {
  return { ...(witness && { witness }), ...(examiner && { examiner }) };
}

/** Another witness is asked by somebody who is yet to be named. */
function withWitness(witness: Span | undefined): Stand {
  return witness ? { witness } : {};
}

/** Where a group of an expression stands that was matched at the beginning of a span. */
function spanIn({ start }: Span, group: readonly [number, number] | undefined): Span | undefined {
  return group && { start: start + group[0], end: start + group[1] };
}
