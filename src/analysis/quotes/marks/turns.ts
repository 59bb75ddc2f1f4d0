import { textOf, type Span } from '../../../text/span';
import type { Entity } from '../../model';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { nameExaminers } from './courtRecord';
import { readHeaded, type Headed } from './headings';
import { interviewLabels } from './interviewLabels';
import { readLabelled } from './labelled';
import { themeLabels } from './themeLabels';

/** So many paragraphs of a turn may stand without a label. */
const longestTurn = 8;
/** But for a question's, which may be the interviewer's. */
const statementEnd = /[.!…’”"'–—-]$/;
/** A record of a parliament says who rose. */
const rose = /\brose[—–-]$/;
const openingMark = /^["“‘„«]/;

/**
 * The paragraphs of an article that are somebody's turn, by number: those that begin with a label, and, in a transcript,
 * those between two of them, which go on with the turn before. Of some 90 paragraphs that go on so in eight transcripts
 * among 3,000 articles two were not that person's: a heading and a question.
 * @param entities who and what is named.
 * @param answers of an interview that names nobody beside its questions, by number of their paragraphs.
 */
export function readTurns(
  text: string,
  readings: readonly Reading[],
  entities: readonly Entity[],
  answers: ReadonlyMap<number, Draft> = new Map(),
): Headed {
  const labels = interviewLabels(text, readings);
  const headed = readHeaded(text, readings);
  const own = new Map<number, Draft>();
  readings.forEach((reading, i) => {
    const turn = reading.furniture ? undefined : readLabelled(text, reading, labels);
    if (turn) own.set(i, turn);
  });
  if (labels.size === 0) for (const i of themeLabels(text, readings, own, entities)) own.delete(i);
  const labelled = new Map<number, Draft>();
  readings.forEach((_, i) => {
    const turn = own.get(i) ?? headed.turns.get(i);
    if (turn) labelled.set(i, turn);
  });
  const { turns, stageLines } = labels.has('Q')
    ? nameExaminers(text, readings, labelled)
    : { turns: labelled, stageLines: new Set<number>() };
  // a post goes on in no other paragraph, and many of them are no transcript
  const spoken = new Map([...labelled].filter(([, { isPost }]) => !isPost));
  if (isTranscript(text, spoken)) fillTurns(text, readings, turns, stageLines);
  for (const [i, answer] of answers) if (!turns.has(i)) turns.set(i, answer);
  return { turns, posts: headed.posts };
}

/** Two or more people have so many turns in a transcript. */
const fewestOfAll = 5;

/** Whether two or more speak by turns, and mostly they. */
function isTranscript(text: string, turns: ReadonlyMap<number, Draft>): boolean {
  const numbers = [...turns.keys()];
  const labels = new Set([...turns.values()].map(({ speaker }) => speaker && textOf(text, speaker.mention)));
  const paragraphs = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
  return labels.size >= 2 && numbers.length >= fewestOfAll && 3 * numbers.length >= paragraphs;
}

/** @param none numbers of paragraphs that are of no turn. */
function fillTurns(
  text: string,
  readings: readonly Reading[],
  turns: Map<number, Draft>,
  none: ReadonlySet<number>,
): void {
  const labelled = [...turns];
  labelled.forEach(([first, turn], i) => {
    const next = labelled[i + 1]?.[0];
    // words in marks after a label are quoted there, and the story goes on
    if (
      turn.isPost ||
      next === undefined ||
      next - first > longestTurn ||
      openingMark.test(textOf(text, turn))
    )
      return;
    for (let paragraph = first + 1; paragraph < next; paragraph++) {
      const reading = readings[paragraph];
      // what stands in marks has a speaker of its own
      if (!reading || reading.furniture || reading.marked.length > 0 || none.has(paragraph)) continue;
      if (!goesOn(textOf(text, reading))) continue;
      const { start, end }: Span = reading;
      turns.set(paragraph, { ...turn, start, end, marked: [] });
    }
  });
}

/**
 * Whether a paragraph goes on with a turn: it ends as statements do. In brackets stands what happened, in capitals a
 * heading.
 */
function goesOn(paragraph: string): boolean {
  return statementEnd.test(paragraph) && !rose.test(paragraph) && /\p{Ll}/u.test(paragraph);
}
