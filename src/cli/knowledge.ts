import { readNameModel } from '../analysis/names/nameModel';
import { readNamesTable, type TaughtForm } from '../text/namesTable';
import { CommandError } from './commandError';
import { readBytes, textOfFile } from './files';
import type { Output } from './output';

/** Where readers of texts learn from, and where it is said what they cannot read. */
export interface KnowledgeFiles {
  readonly output: Output;
  /** Where the name model is: beside the program. */
  readonly nameModelFile: string;
  /** A table of names to add and override, if one is given. */
  readonly namesFile?: string;
}

/** What readers of texts are born with. */
export interface Learned {
  /** Content of the name model's file; without it names are not recognized. */
  readonly nameModel?: Uint8Array;
  /** Names that a person teaches. */
  readonly taught?: readonly TaughtForm[];
}

/** What the name model's file and the table of names teach. */
export async function readLearned(context: KnowledgeFiles): Promise<Learned> {
  const nameModel = await readNameModelFile(context.nameModelFile, context.output);
  const taught = await readNamesFile(context);
  return { ...(nameModel ? { nameModel } : {}), ...(taught ? { taught } : {}) };
}

/** Content of the name model's file; without it one note says that names are not found. */
async function readNameModelFile(file: string, output: Output): Promise<Uint8Array | undefined> {
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
async function readNamesFile({
  namesFile,
  output,
}: KnowledgeFiles): Promise<readonly TaughtForm[] | undefined> {
  if (namesFile === undefined) return undefined;
  const bytes = await readBytes(namesFile);
  if (!bytes) throw new CommandError(`no such file: ${namesFile}`);
  const { forms, problems } = readNamesTable(textOfFile(namesFile, bytes, output));
  for (const { line, message } of problems) output.note(`${namesFile}, line ${line}: ${message}`);
  return forms;
}
