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

function fieldOf(text: string, paragraph: Span): string | undefined {
  const { start, end } = paragraph;
  return field.exec(textOf(text, { start, end: Math.min(end, start + 20) }))?.[1];
}
