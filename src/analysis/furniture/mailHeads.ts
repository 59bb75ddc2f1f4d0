import { textOf, type Span } from '../../text/span';
import type { FurnitureKind } from './furniture';

const field = /^(From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance|Attachments?)\s{0,3}:\s/;
/** So many lines in a row, one of them with the sender, make the head of a mail. */
const fewestFields = 3;

/** The lines of the heads of mails among the paragraphs of a text, by number: their senders' are bylines. */
export function mailHeads(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, FurnitureKind> {
  const found = new Map<number, FurnitureKind>();
  let fields: string[] = [];
  paragraphs.forEach((paragraph, i) => {
    const name = fieldOf(text, paragraph);
    if (name !== undefined) fields.push(name);
    if (name === undefined || i === paragraphs.length - 1) {
      const end = name === undefined ? i : i + 1;
      if (fields.length >= fewestFields && fields.includes('From'))
        fields.forEach((one, k) => found.set(end - fields.length + k, one === 'From' ? 'byline' : 'notice'));
      fields = [];
    }
  });
  return found;
}

/** What a mail says before its subject when it answers or passes on another. */
const passedOn = /^(?:(?:re|fwd?|aw|wg|tr)\s{0,2}:\s*)+/i;

/** The subject of the first mail among the paragraphs of a text; `undefined` where there is none. */
export function mailSubject(text: string, paragraphs: readonly Span[]): Span | undefined {
  for (const i of mailHeads(text, paragraphs).keys()) {
    const { start, end } = paragraphs[i] ?? { start: 0, end: 0 };
    const line = textOf(text, { start, end });
    const [label] = /^Subject\s{0,3}:\s*/.exec(line) ?? [];
    if (label === undefined) continue;
    const subject = line.slice(label.length).replace(passedOn, '');
    return subject === '' ? undefined : { start: end - subject.length, end };
  }
  return undefined;
}

function fieldOf(text: string, paragraph: Span): string | undefined {
  const { start, end } = paragraph;
  return field.exec(textOf(text, { start, end: Math.min(end, start + 20) }))?.[1];
}
