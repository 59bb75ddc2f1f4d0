import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ReaderPool } from '../worker/readerPool';
import { CommandError } from './commandError';
import type { KnowledgeFiles, Learned } from './knowledge';

/** Readers of texts on threads of their own. */
export type Readers = Pick<ReaderPool, 'read' | 'dispose'>;

/** What every command gets. */
export interface CommandContext extends KnowledgeFiles {
  /** Starts readers that have learned so much; without it all texts are read where the command runs. */
  readonly startReaders?: (learned: Learned) => Readers;
}

/** A command: takes its own arguments, and throws a `CommandError` if it cannot do what they say. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<void>;

/**
 * Options and other arguments of a command.
 * @throws CommandError for an unknown option or one without its value.
 */
export function parseCommand<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): {
  values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values'];
  files: string[];
} {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message.split(/[.'] To /)[0] ?? message} (see verbatim --help)`);
  }
}

/** Refuses arguments that a command does not take. */
export function refuseFiles(files: readonly string[]): void {
  const [first] = files;
  if (first !== undefined) throw new CommandError(`unexpected argument: ${first} (see verbatim --help)`);
}

/** Whether `--format` asks for JSON. */
export function wantsJson(format: string | undefined): boolean {
  if (format === undefined || format === 'text') return false;
  if (format === 'json') return true;
  throw new CommandError(`unknown format: ${format} (text or json)`);
}
