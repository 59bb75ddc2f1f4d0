import { version } from '../../package.json';
import { analyzeCommand } from './analyzeCommand';
import { CommandError } from './commandError';
import type { Command, CommandContext } from './commands';
import { compareCommand } from './compareCommand';
import { discrepanciesCommand } from './discrepanciesCommand';
import { helpText } from './help';
import { matchCommand } from './matchCommand';

const commands = new Map<string, Command>([
  ['analyze', analyzeCommand],
  ['compare', compareCommand],
  ['match', matchCommand],
  ['discrepancies', discrepanciesCommand],
]);

/**
 * Runs the command line.
 * @returns the exit code: 0, or 2 after one line on standard error that says what is wrong.
 */
export async function run(args: readonly string[], context: CommandContext): Promise<0 | 2> {
  const { output } = context;
  const [name, ...rest] = args;
  try {
    if (name === undefined || args.includes('--help') || args.includes('-h') || name === 'help') {
      await output.write(helpText);
      return 0;
    }
    if (name === '--version') {
      await output.write(`${version}\n`);
      return 0;
    }
    const command = commands.get(name);
    if (!command) throw new CommandError(`unknown command: ${name} (see verbatim --help)`);
    const { args: own, namesFile } = takeNamesFile(rest);
    await command(own, namesFile === undefined ? context : { ...context, namesFile });
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    output.note(error.message.replace(/\s*\n\s*/g, ' '));
    return 2;
  }
}

/** Every command takes `--names NAMES.tsv`. */
function takeNamesFile(args: readonly string[]): {
  readonly args: readonly string[];
  readonly namesFile?: string;
} {
  const at = args.indexOf('--names');
  if (at < 0) return { args };
  const namesFile = args[at + 1];
  if (namesFile === undefined) throw new CommandError('--names needs a file (see verbatim --help)');
  return { args: [...args.slice(0, at), ...args.slice(at + 2)], namesFile };
}
