import { textOf, trimSpan, type Span } from '../../../text/span';
import type { Draft, Speaker } from '../draft';
import type { Reading } from '../reading';
import { clock, day, name } from './labelForms';

/** "Ada Brook, [12.03.2025 14:22]", "Ada Brook  10:42 AM", "Ada Brook (3 Nov 2025 at 10:12:44):", as chats and transcripts are copied. */
const timed = new RegExp(
  String.raw`^([^\s\d:[(@][^:[\]()\n]{0,40}?)(?:\s{2,4}|,?\s?[[(]|, )((?:${day},? (?:at )?)?${clock})[\])]?:?$`,
  'u',
);
/** "Ada Brook @adabrook · Nov 3". */
const posted = /^(\p{L}[^@\n]{0,50}?) ?(@\w{2,30}) ?[·•] ?[\p{L}\d, :.]{1,30}$/u;
const handle = /^@\w{2,30}$/;
/** What stands between a handle and its post. */
const ofHead =
  /^(?:@\w{2,30}|[·•]|[·•]? ?\d{1,2} ?[smhd]|[·•]? ?\p{Lu}\p{Ll}{2} \d{1,2}(?:, \d{4})?|Replying to .{1,80}|Follow|Translate post)$/u;
/** "Ada Brook (Harlund North) (Lab)", "The Minister for Harbours (Ines Marlow)". */
const member = new RegExp(String.raw`^(${name}) (\([^()]{2,50}\) \(\p{Lu}[\p{L}/ -]{1,30}\))$`, 'u');
const office = new RegExp(String.raw`^(The \p{Lu}[^()]{5,100}) \((${name})\)$`, 'u');
/** "— Ada Brook (@adabrook) November 3, 2025", below a post or at its end. */
const signed = /(?:^|\s)[—–-]{1,2}\s?(\p{L}[^@\n()]{0,50}?) \((@\w{2,30})\) \p{L}{3,9}\.? \d{1,2}, \d{4}$/u;
/** A post links what it shows. */
const linkInWord = /pic\.(?:twitter|x)\.com\/\w+$|https?:\/\/\S/;

/** So many lines with a time or a constituency make a record; a handle and a time make a post. */
const fewestHeads = 3;
const longestHead = 150;
/** A turn has so many paragraphs at most. */
const longestTurn = 8;

interface Head {
  /** Numbers of its first paragraph and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  readonly isPost: boolean;
}

/**
 * What is said below a line that only names who says it, with a time, a handle or a constituency, by number of its
 * paragraph: posts, chats, records of parliaments; and posts that are signed so. A post ends with its lines, a turn where
 * the next one begins.
 */
export function readHeaded(text: string, readings: readonly Reading[]): ReadonlyMap<number, Draft> {
  const turns = new Map<number, Draft>();
  if (!/@\w|\d:\d\d|\) \(|\)\s*$/m.test(text)) return turns;
  const found: Head[] = [];
  const known = new Set<string>();
  for (let i = 0; i < readings.length; i++) {
    const head = headAt(text, readings, i, known);
    if (!head) continue;
    found.push(head);
    if (!head.isPost) known.add(textOf(text, head.speaker.mention));
    i = head.to - 1;
  }
  const timedHeads = found.filter(({ isPost }) => !isPost).length;
  const heads = found.filter(({ isPost }) => isPost || timedHeads >= fewestHeads);
  heads.forEach((head, i) => {
    const next = heads[i + 1]?.from;
    const isOver = head.isPost || next === undefined || next - head.to > longestTurn;
    for (let k = head.to; k < (next ?? readings.length); k++) {
      const reading = readings[k];
      // without another head behind it only the lines that stand together are surely of it
      if (!reading || (isOver && k > head.to && !isNextLine(text, readings[k - 1], reading))) break;
      if (!reading.furniture)
        turns.set(k, { ...spanOf(reading), kind: 'direct', marked: [], speaker: head.speaker });
    }
  });
  addSigned(text, readings, turns);
  return turns;
}

/** @param known who had a head before: then their name does. */
function headAt(
  text: string,
  readings: readonly Reading[],
  i: number,
  known: ReadonlySet<string>,
): Head | undefined {
  const line = shortLine(text, readings[i]);
  const start = readings[i]?.start ?? 0;
  if (line === undefined) return undefined;
  const speaker = (label: string, from: number, evidence: string): Speaker => {
    const mention = { start: start + from, end: start + from + label.length };
    const at = start + line.indexOf(evidence, from === 0 ? label.length : 0);
    return { mention, cue: { start: at, end: at + evidence.length }, rule: 'label' };
  };
  const [, poster = '', posterHandle = ''] = posted.exec(line) ?? [];
  if (poster !== '')
    return { from: i, to: behindHead(i + 1), speaker: speaker(poster, 0, posterHandle), isPost: true };
  const next = shortLine(text, readings[i + 1]);
  if (next !== undefined && handle.test(next) && isNextLine(text, readings[i], readings[i + 1])) {
    const mention = { start, end: start + line.length };
    const to = behindHead(i + 2);
    // a byline may have a handle too
    if (to === i + 2) return undefined;
    return {
      from: i,
      to,
      speaker: { mention, cue: spanOf(readings[i + 1] ?? mention), rule: 'label' },
      isPost: true,
    };
  }
  const [, first = '', evidence = ''] = timed.exec(line) ?? member.exec(line) ?? [];
  if (first !== '') return { from: i, to: i + 1, speaker: speaker(first, 0, evidence), isPost: false };
  const [, title = '', holder = ''] = office.exec(line) ?? [];
  if (title !== '')
    return { from: i, to: i + 1, speaker: speaker(holder, title.length + 2, title), isPost: false };
  if (!known.has(line)) return undefined;
  const mention = { start, end: start + line.length };
  return { from: i, to: i + 1, speaker: { mention, rule: 'label' }, isPost: false };

  function behindHead(k: number): number {
    for (let line = readings[k]; line && isOfHead(line); line = readings[k]) k++;
    return k;
  }

  function isOfHead(line: Span): boolean {
    return line.end - line.start <= longestHead && ofHead.test(textOf(text, line));
  }
}

/** Posts with their author behind them, outside of block quotes. */
function addSigned(text: string, readings: readonly Reading[], turns: Map<number, Draft>): void {
  readings.forEach((reading, i) => {
    if (
      reading.marked.length > 0 ||
      !text.slice(Math.max(reading.start, reading.end - 60), reading.end).includes('@')
    )
      return;
    const words = textOf(text, reading);
    const match = signed.exec(words);
    if (!match) return;
    const [whole, author = '', authorHandle = ''] = match;
    const from = reading.start + match.index + whole.indexOf(author);
    const at = reading.start + match.index + whole.indexOf(authorHandle);
    const isAlone = words.slice(0, match.index).trim() === '';
    const post = isAlone ? readings[i - 1] : reading;
    if (!post || post.furniture || post.marked.length > 0) return;
    const said = withoutLinks(isAlone ? textOf(text, post) : words.slice(0, match.index));
    if (said === '') return;
    turns.set(isAlone ? i - 1 : i, {
      start: post.start,
      end: post.start + said.length,
      kind: 'direct',
      marked: [],
      speaker: {
        mention: { start: from, end: from + author.length },
        cue: { start: at, end: at + authorHandle.length },
        rule: 'label',
      },
    });
  });
}

/** The words of a post without the links and the space at their end. */
function withoutLinks(words: string): string {
  let { end } = trimSpan(words, { start: 0, end: words.length });
  for (;;) {
    let start = end;
    while (start > 0 && !/\s/.test(words.charAt(start - 1))) start--;
    const at = words.slice(start, end).search(linkInWord);
    if (at < 0) return words.slice(0, end);
    end = trimSpan(words, { start: 0, end: start + at }).end;
  }
}

function shortLine(text: string, reading: Reading | undefined): string | undefined {
  if (!reading || reading.furniture || reading.end - reading.start > longestHead) return undefined;
  return textOf(text, reading);
}

function isNextLine(text: string, above: Span | undefined, below: Span | undefined): boolean {
  return (
    above !== undefined && below !== undefined && !/\n\s*\n|\r\s*\r/.test(text.slice(above.end, below.start))
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
