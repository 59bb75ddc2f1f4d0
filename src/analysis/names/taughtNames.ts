import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import type { RecognizedName } from './nameRange';

/** What a taught form stands for; `none` for words that only look like a name. */
export type TaughtKind = RecognizedName['kind'] | 'none';

/** A form that a person has taught. */
export interface TaughtName {
  /** Tokens of the form as an article prints it, at least one; apostrophes straight. */
  readonly words: readonly string[];
  readonly kind: TaughtKind;
  /** The name of the thing: what all its forms are listed under. */
  readonly name: string;
}

/** A line that says nothing usable, and why. The span is that line's in the text read. */
export interface TaughtProblem extends Span {
  readonly message: string;
}

/** What a folder teaches about names. */
export interface TaughtNames {
  /** By first word; the longest forms first. */
  readonly byFirstWord: ReadonlyMap<string, readonly TaughtName[]>;
  /** In order; empty if every line could be read. */
  readonly problems: readonly TaughtProblem[];
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
 * is the name. Empty lines, lines that begin with `#` and a first line `form kind name` say nothing. Any text will do.
 */
export function readTaughtNames(table: string): TaughtNames {
  const byFirstWord = new Map<string, TaughtName[]>();
  const problems: TaughtProblem[] = [];
  const lines = new Map<string, number>();
  let start = 0;
  let number = 0;
  for (const ending of table.split('\n')) {
    const line = ending.replace(/\r$/, '').replace(/^\uFEFF/, '');
    const span = { start, end: start + ending.replace(/\r$/, '').length };
    start += ending.length + 1;
    number++;
    if (isEmpty(line) || (number === 1 && isHeading(line))) continue;
    const read = readLine(line);
    const known = 'message' in read ? undefined : lines.get(read.words.join(' '));
    if ('message' in read) problems.push({ ...span, message: read.message });
    else if (known !== undefined)
      problems.push({ ...span, message: `This form has been given in line ${known}; that line counts.` });
    else {
      lines.set(read.words.join(' '), number);
      const [first = ''] = read.words;
      const others = byFirstWord.get(first);
      if (others) others.push(read);
      else byFirstWord.set(first, [read]);
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, problems };
}

/** A token's text as taught forms are compared by. */
export function taughtWord(text: string): string {
  return text.replace(/[’ʼ]/g, "'");
}

function isEmpty(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

function isHeading(line: string): boolean {
  return /^form\tkind(?:\tname)?$/i.test(line.trim());
}

function readLine(line: string): TaughtName | { readonly message: string } {
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
  const words = tokenize(form).tokens.map(({ text }) => taughtWord(text));
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return { message: 'The name has no letter or digit.' };
  return { words, kind, name: name || form };
}
