import type { Knowledge } from '../analysis/analyze';
import { readNameModel } from '../analysis/names/nameModel';
import { taughtNames, type TaughtNames } from '../analysis/names/taughtNames';
import { readNamesTable } from '../text/namesTable';
import { CommandError } from './commandError';
import type { CommandContext } from './commands';
import { readBytes, textOfFile } from './files';
import type { Output } from './output';

/** Content of the name model's file; without it one note says that names are not found. */
export async function readNameModelFile(file: string, output: Output): Promise<Uint8Array | undefined> {
  const bytes = await readBytes(file);
  const read = bytes ? readNameModel(bytes) : { problem: `There is no name model at ${file}.` };
  if (!('problem' in read)) return bytes;
  output.note(`names of people, organizations and places are not found: ${read.problem}`);
  return undefined;
}

/**
 * The names that a person teaches, if a table is given; a note for each line that says nothing usable.
 * @throws CommandError for a table that cannot be read.
 */
export async function readNamesFile({ namesFile, output }: CommandContext): Promise<TaughtNames | undefined> {
  if (namesFile === undefined) return undefined;
  const bytes = await readBytes(namesFile);
  if (!bytes) throw new CommandError(`no such file: ${namesFile}`);
  const { forms, problems } = readNamesTable(textOfFile(namesFile, bytes, output));
  for (const { line, message } of problems) output.note(`${namesFile}, line ${line}: ${message}`);
  return taughtNames(forms);
}

/** What the analysis knows, from the name model's file and the table of names. */
export async function readKnowledge(context: CommandContext): Promise<Knowledge> {
  const bytes = await readNameModelFile(context.nameModelFile, context.output);
  const names = bytes && readNameModel(bytes);
  const taught = await readNamesFile(context);
  return { ...(names && !('problem' in names) ? { names } : {}), ...(taught ? { taught } : {}) };
}
