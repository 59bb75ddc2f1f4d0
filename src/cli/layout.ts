import type { QuoteMatch } from '../corpus/model';
import type { WordDifference } from '../text/wordDifference';
import type { Output } from './output';

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Text in a colour or weight, where colours are shown. */
export function paint(text: string, style: keyof typeof codes, { color }: Pick<Output, 'color'>): string {
  const [on, off] = codes[style];
  return color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** A section's title, with an empty line before it. */
export function heading(title: string, output: Output): string {
  return `\n${paint(title, 'bold', output)}`;
}

const sequence = /\u001b\[\d+m/g;

/** How many columns a text takes, colours aside. */
export function widthOf(text: string): number {
  return Array.from(text.replace(sequence, '')).length;
}

/** Rows of cells in columns two spaces apart; the last column is as long as it likes. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell))));
  }
  return rows.map((row) =>
    (indent + row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell))).join('  ')).trimEnd(),
  );
}

const narrowest = 20;

/** A text after a lead, its lines filled to `width` columns, the later ones indented as far as the lead reaches. */
export function indented(lead: string, text: string, width: number): string {
  const indent = ' '.repeat(widthOf(lead));
  const room = Math.max(narrowest, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return lead + [...lines, line].join(`\n${indent}`);
}

/** A difference as one text: what is left out as `[-...-]`, what is put in as `{+...+}`, in colour if there is any. */
export function showDifference(difference: readonly WordDifference[], output: Output): string {
  return difference
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed'
        ? paintWords(`[-${text}-]`, 'red', output)
        : paintWords(`{+${text}+}`, 'green', output);
    })
    .join(' ');
}

/** What two places that carry one quote say: the words that differ, or both where the one reports the other in its own. */
export function showWording(
  { relation, difference, here, there }: Pick<QuoteMatch, 'relation' | 'difference' | 'here' | 'there'>,
  output: Output,
): string {
  if (relation !== 'paraphrased') return showDifference(difference, output);
  return [here, there].map(({ text }) => text.replace(/\s+/g, ' ')).join(' / ');
}

/** Word by word, so that a line can be broken anywhere between. */
function paintWords(text: string, style: keyof typeof codes, output: Output): string {
  return text
    .split(/\s+/)
    .map((word) => paint(word, style, output))
    .join(' ');
}
