import { parseCommand, wantsJson, type CommandContext } from './commands';
import { corpusFor } from './corpusFile';
import { writeJsonLine } from './output';
import { tellerOf } from './places';
import { discrepancyJson } from './viewJson';

/**
 * `discrepancies FILES...` or `discrepancies --corpus ARTICLES.jsonl`: where accounts of two articles differ, for people
 * or one line of JSON each. A corpus gives JSON unless `--format text` asks otherwise.
 */
export async function discrepanciesCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { corpus: { type: 'string' }, format: { type: 'string' } });
  const json = wantsJson(values.format ?? (values.corpus === undefined ? 'text' : 'json'));
  const corpus = await corpusFor('discrepancies', values.corpus, files, context);
  const { output } = context;
  const teller = tellerOf(corpus, output);
  for (const discrepancy of corpus.allDiscrepancies()) {
    if (json) await writeJsonLine(output, discrepancyJson(discrepancy));
    else await output.write(`${teller.discrepancy(discrepancy)}\n`);
  }
}
