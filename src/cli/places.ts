import type { Corpus } from '../corpus/corpus';
import type { Discrepancy, Place, QuoteMatch } from '../corpus/model';
import { indented, paint, showWording } from './layout';
import { lineNumbers } from '../text/lineNumbers';
import type { Output } from './output';

/** Tells matches and discrepancies of a corpus for people, a few lines each. */
export interface Teller {
  readonly match: (match: QuoteMatch) => string;
  readonly discrepancy: (discrepancy: Discrepancy) => string;
}

/** So many characters of an article are shown around the words of a place. */
const around = 70;

/** A teller whose lines name article, outlet and date as far as they are known, and the line in the file. */
export function tellerOf(corpus: Corpus, output: Output): Teller {
  const lines = new Map<string, (offset: number) => number>();
  const lineIn = (id: string, offset: number): number => {
    let lineOf = lines.get(id);
    if (!lineOf) lines.set(id, (lineOf = lineNumbers(corpus.get(id)?.article.text ?? '')));
    return lineOf(offset);
  };
  const place = ({ article, span }: Place): string => {
    const held = corpus.get(article);
    const { outlet, published } = held?.provenance ?? {};
    const from = [outlet, published].filter(Boolean).join(', ');
    const text = held?.article.text ?? '';
    const words = [
      before(text, span.start),
      paint(text.slice(span.start, span.end), 'bold', output),
      after(text, span.end),
    ];
    const where = `${article}${from === '' ? '' : ` (${from})`}, line ${lineIn(article, span.start)}`;
    return indented('    ', `${paint(where, 'dim', output)}: ${words.join('')}`, output.width);
  };
  return {
    match: (match) => {
      const { relation, speakers, here, there } = match;
      const names = [here.speaker, there.speaker].map((speaker) => speaker?.name ?? '?');
      const who =
        speakers === 'different' ? names.join(' / ') : ((here.speaker ?? there.speaker)?.name ?? 'unknown');
      const head = indented(`${relation.padEnd(11)} `, `${who}: ${showWording(match, output)}`, output.width);
      return [head, place(here), place(there), ''].join('\n');
    },
    discrepancy: ({ kind, verdict, summary, here, there }) => {
      const mark = verdict === 'conflicting' ? paint('!', 'red', output) : ' ';
      const head = indented(`${mark} ${kind.padEnd(8)} `, summary, output.width);
      return [head, place(here), place(there), ''].join('\n');
    },
  };
}

/** The words before an offset in its paragraph, or the last of them. */
function before(text: string, offset: number): string {
  const shown = text.slice(Math.max(0, offset - around), offset);
  const line = shown.lastIndexOf('\n') + 1;
  return line > 0 || shown.length < around ? shown.slice(line) : shown.replace(/^\S*\s/, '…');
}

/** The words after an offset in its paragraph, or the first of them. */
function after(text: string, offset: number): string {
  const shown = text.slice(offset, offset + around);
  const line = shown.search(/[\r\n]/);
  return line >= 0 || shown.length < around
    ? shown.slice(0, line < 0 ? undefined : line)
    : shown.replace(/\s\S*$/, '…');
}
