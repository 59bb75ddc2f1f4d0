import { nameForm as name, stampForm } from '../../../text/labelForms';
import { isNextLine } from '../../../text/paragraphs';
import { textOf, type Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { labelSpeaker, shortLine, type Head } from './head';
import { nameLines } from './nameLines';
import { postHeadAt, signedPosts } from './posts';

/** "Ada Brook, [12.03.2025 14:22]", "Ada Brook  10:42 AM", "Ada Brook (3 Nov 2025 at 10:12:44):", as chats and transcripts are copied. */
const timed = new RegExp(
  String.raw`^([^\s\d:[(@][^:[\]()\n]{0,40}?)(?:\s{2,4}|,?\s?[[(]|, )(${stampForm})[\])]?:?$`,
  'du',
);
/** "Ada Brook (Harlund North) (Lab)". */
const member = new RegExp(String.raw`^(${name}) (\([^()]{2,50}\) \(\p{Lu}[\p{L}/ -]{1,30}\))$`, 'du');
/** "The Minister for Harbours (Ines Marlow)". */
const office = new RegExp(String.raw`^(The \p{Lu}[^()]{5,100}) \((${name})\)$`, 'du');

/** What an article without a time, a seat or a handle lacks: a cheap test. */
const mayHaveHeads = /@\w|\d:\d\d|\) \(|\)\s*$/m;
/** So many lines with a time or a seat make a record. */
const fewestHeads = 3;
/** Of lines with a time so large a share name who speaks more than once; the headings of a live blog are all others. */
const leastAgain = 0.5;
/** A turn has so many paragraphs at most. */
const longestTurn = 8;

/** What is said below lines that only name who says it. */
export interface Headed {
  /** By number of its paragraph. */
  readonly turns: ReadonlyMap<number, Draft>;
  /** Numbers of the paragraphs of posts, with heads and signatures: they stand between those of a story. */
  readonly posts: ReadonlySet<number>;
}

/**
 * What is said below a line that only names who says it, with a time, a handle or a seat: posts, chats, records of
 * parliaments; and posts that are signed so. A post ends with its lines, a turn where the next one begins.
 */
export function readHeaded(text: string, readings: readonly Reading[]): Headed {
  const turns = new Map<number, Draft>();
  const posts = new Set<number>();
  const names = nameLines(text, readings);
  const heads = names.length > 0 ? names : mayHaveHeads.test(text) ? headsOf(text, readings) : [];
  heads.forEach(({ from, to, speaker, kind }, i) => {
    const next = heads[i + 1]?.from;
    if (kind === 'post') for (let k = from; k < to; k++) posts.add(k);
    // in an interview nobody else speaks between two names
    const isLong = kind !== 'named' && (next ?? 0) - to > longestTurn;
    const isOver = kind === 'post' || next === undefined || isLong;
    for (let k = to; k < (next ?? readings.length); k++) {
      const reading = readings[k];
      // without another head behind it only the lines that stand together are surely of it
      if (!reading || (isOver && k > to && !isNextLine(text, readings[k - 1], reading))) break;
      // a page repeats in large letters what somebody says elsewhere
      if (reading.furniture || (kind === 'named' && isQuotation(reading))) continue;
      const isPost = kind === 'post';
      const { start, end } = reading;
      turns.set(k, { start, end, kind: 'direct', marked: [], speaker, ...(isPost && { isPost }) });
      if (isPost) posts.add(k);
    }
  });
  for (const [i, { post, signature }] of signedPosts(text, readings)) {
    turns.set(i, post);
    posts.add(i).add(signature);
  }
  return { turns, posts };
}

function isQuotation({ start, end, marked }: Reading): boolean {
  return marked.some((one) => one.start === start && one.end === end);
}

/** The heads of posts, and those of turns where they make a record, in order. */
function headsOf(text: string, readings: readonly Reading[]): Head[] {
  const found: Head[] = [];
  const known = new Map<string, Head['kind']>();
  const labelOf = ({ speaker }: Head): string => textOf(text, speaker.mention);
  for (let i = 0; i < readings.length; i++) {
    const head = postHeadAt(text, readings, i) ?? turnHeadAt(text, readings[i], i, known);
    if (!head) continue;
    found.push(head);
    if (head.kind !== 'post') known.set(labelOf(head), head.kind);
    i = head.to - 1;
  }
  const turns = found.filter(({ kind }) => kind !== 'post');
  const counts = new Map<string, number>();
  for (const label of turns.map(labelOf)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  const areOfRecord = turns.some(({ kind }) => kind === 'seat') || again >= leastAgain * turns.length;
  return turns.length >= fewestHeads && areOfRecord ? found : found.filter(({ kind }) => kind === 'post');
}

/** @param known who had a head before, and of which kind: then their name does. */
function turnHeadAt(
  text: string,
  reading: Reading | undefined,
  i: number,
  known: ReadonlyMap<string, Head['kind']>,
): Head | undefined {
  if (!reading || reading.furniture) return undefined;
  const line = shortLine(text, reading);
  const head = (kind: Head['kind'], [start, end]: [number, number], cue?: [number, number]): Head => {
    const inText = (from: number, to: number): Span => ({
      start: reading.start + from,
      end: reading.start + to,
    });
    return { from: i, to: i + 1, speaker: labelSpeaker(inText(start, end), cue && inText(...cue)), kind };
  };
  const [, chatter, time] = timed.exec(line)?.indices ?? [];
  if (chatter && time) return head('timed', chatter, time);
  const [, speaker, seat] = member.exec(line)?.indices ?? [];
  if (speaker && seat) return head('seat', speaker, seat);
  const [, title, holder] = office.exec(line)?.indices ?? [];
  if (title && holder) return head('seat', holder, title);
  const kind = known.get(line);
  return kind && head(kind, [0, line.length]);
}
