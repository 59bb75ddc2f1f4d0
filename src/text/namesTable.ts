import type { Span } from './span';

/** What a taught form stands for; `none` for words that only look like a name. */
export type TaughtKind = 'person' | 'organization' | 'place' | 'group' | 'none';

/** A line of a table of names. */
export interface TaughtForm {
  /** As an article prints it; white space as single spaces. */
  readonly form: string;
  readonly kind: TaughtKind;
  /** The name of the thing: what all its forms are listed under. */
  readonly name: string;
}

/** A line that says nothing usable, and why. The span is that line's in the table. */
export interface NamesTableProblem extends Span {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface NamesTable {
  readonly forms: readonly TaughtForm[];
  /** In order; empty if every line could be read. */
  readonly problems: readonly NamesTableProblem[];
}

const kinds = new Map<string, TaughtKind>([
  ['person', 'person'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['place', 'place'],
  ['group', 'group'],
  ['none', 'none'],
]);

/** Longer forms are no names: a line of that length is more likely an article in the wrong file. */
const longestForm = 200;

/**
 * Reads a table of names: one line for each form, `form`, `kind` and `name` with tabs between them. The kind is
 * `person`, `organization`, `place`, `group` or `none` ("no name at all"); the name may be left out where the form
 * is the name. Empty lines, lines that begin with `#` and a heading `form kind name` before all others say nothing. Any text will do.
 */
export function readNamesTable(table: string): NamesTable {
  const forms: TaughtForm[] = [];
  const problems: NamesTableProblem[] = [];
  const lines = new Map<string, number>();
  let start = 0;
  let number = 0;
  for (const ending of table.split('\n')) {
    const shown = ending.replace(/\r$/, '');
    const line = shown.replace(/^\uFEFF/, '');
    const span = { start, end: start + shown.length };
    start += ending.length + 1;
    number++;
    const isFirst = forms.length === 0 && problems.length === 0;
    if (isEmpty(line) || (isFirst && isHeading(line))) continue;
    const read = readLine(line);
    const known = 'message' in read ? undefined : lines.get(read.form);
    if ('message' in read) problems.push({ ...span, line: number, message: read.message });
    else if (known !== undefined) {
      const message = `This form has been given in line ${known}; that line counts.`;
      problems.push({ ...span, line: number, message });
    } else {
      lines.set(read.form, number);
      forms.push(read);
    }
  }
  return { forms, problems };
}

function isEmpty(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

function isHeading(line: string): boolean {
  return /^form\tkind(?:\tname)?$/i.test(line.trim());
}

function readLine(line: string): TaughtForm | { readonly message: string } {
  const cells = line.split('\t').map((cell) => cell.trim().replace(/\s+/g, ' '));
  const [form = '', kindCell = '', name = ''] = cells;
  if (cells.length < 2) return { message: 'Expected a form, a tab and a kind, such as “Ada Brook⇥person”.' };
  if (cells.slice(3).some((cell) => cell !== '')) {
    return { message: `Expected form, kind and name with tabs between them; found ${cells.length} columns.` };
  }
  if (!/[\p{L}\p{N}]/u.test(form)) return { message: 'The form has no letter or digit.' };
  if (form.length > longestForm || name.length > longestForm) {
    return { message: `The form or the name is longer than ${longestForm} characters.` };
  }
  const kind = kinds.get(kindCell.toLowerCase());
  if (!kind) {
    return { message: `“${kindCell}” is no kind: use person, organization, place, group or none.` };
  }
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return { message: 'The name has no letter or digit.' };
  return { form, kind, name: name || form };
}
