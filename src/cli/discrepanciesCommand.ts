import { CommandError } from './commandError';
import { parseCommand, refuseFiles, type CommandContext } from './commands';
import { readCorpus } from './corpusFile';
import { writeJsonLine } from './output';
import { discrepancyJson } from './viewJson';

/** `discrepancies --corpus ARTICLES.jsonl`: where accounts of two articles differ, one line of JSON each. */
export async function discrepanciesCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { corpus: { type: 'string' } });
  refuseFiles(files);
  if (values.corpus === undefined)
    throw new CommandError('discrepancies needs --corpus (see verbatim --help)');
  const corpus = await readCorpus(values.corpus, context);
  for (const discrepancy of corpus.allDiscrepancies()) {
    await writeJsonLine(context.output, discrepancyJson(discrepancy));
  }
}
