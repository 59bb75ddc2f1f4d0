import type { Comparison, ComparisonRow } from '../corpus/model';
import { createAnalyst } from '../worker/inProcess';
import { CommandError } from './commandError';
import { parseCommand, wantsJson, type CommandContext } from './commands';
import { placeJson } from './corpusFile';
import { readArticles } from './files';
import { readNameModelFile } from './knowledge';
import { heading, indented, paint, showDifference } from './layout';
import type { Output } from './output';
import { discrepancyLines, matchLines } from './report';
import { discrepancyJson, matchJson } from './viewJson';

/** `compare A B [--format json]`: what both articles say, how it differs, and what only one of them has. */
export async function compareCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { format: { type: 'string' } });
  const json = wantsJson(values.format);
  if (files.length !== 2) throw new CommandError('compare needs two files (see verbatim --help)');
  const { output, nameModelFile } = context;
  const articles = await readArticles(files, output);
  const [left, right] = articles;
  if (!left || !right) throw new CommandError('compare needs two different files');
  const nameModel = await readNameModelFile(nameModelFile, output);
  const analyst = createAnalyst(nameModel ? { nameModel } : {});
  await analyst.put(articles);
  const comparison = await analyst.compare(left.id, right.id);
  analyst.dispose();
  if (comparison) await output.write(json ? comparisonJson(comparison) : comparisonText(comparison, output));
}

function comparisonJson({ left, right, rows, matches }: Comparison): string {
  const value = {
    left,
    right,
    rows: rows.map(rowJson),
    quotes: matches.quotes.map(matchJson),
    discrepancies: matches.discrepancies.map(discrepancyJson),
  };
  return `${JSON.stringify(value)}\n`;
}

function rowJson(row: ComparisonRow): Record<string, unknown> {
  return {
    kind: row.kind,
    ...('left' in row ? { left: placeJson(row.left) } : {}),
    ...('right' in row ? { right: placeJson(row.right) } : {}),
    ...(row.kind === 'changed' ? { changes: row.changes, difference: row.difference } : {}),
  };
}

function comparisonText({ left, right, rows, matches }: Comparison, output: Output): string {
  const legend = `< only in ${left}\n> only in ${right}\n~ in both, with other words\n= in both, word for word\n`;
  const lines = rows.map((row) => indented(rowMark(row, output), rowText(row, output), output.width));
  const { discrepancies, quotes } = matches;
  const sections = [
    ...(discrepancies.length > 0
      ? [heading('Where the accounts differ', output), ...discrepancyLines(matches, '', output)]
      : []),
    ...(quotes.length > 0 ? [heading('Quotes in both', output), ...matchLines(matches, output)] : []),
  ];
  return [legend, ...lines, ...sections].join('\n') + '\n';
}

function rowMark({ kind }: ComparisonRow, output: Output): string {
  switch (kind) {
    case 'same':
      return '= ';
    case 'changed':
      return paint('~ ', 'yellow', output);
    case 'left':
      return paint('< ', 'red', output);
    case 'right':
      return paint('> ', 'green', output);
  }
}

function rowText(row: ComparisonRow, output: Output): string {
  if (row.kind === 'changed') return showDifference(row.difference, output);
  return row.kind === 'right' ? row.right.text : row.left.text;
}
