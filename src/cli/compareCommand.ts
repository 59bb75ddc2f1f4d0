import type { Comparison, ComparisonRow } from '../corpus/model';
import { CommandError } from './commandError';
import { parseCommand, wantsJson, type CommandContext } from './commands';
import { corpusFor, placeJson, readCorpus } from './corpusFile';
import { heading, indented, paint, showDifference } from './layout';
import type { Output } from './output';
import { discrepancyLines, matchLines } from './report';
import { discrepancyJson, matchJson } from './viewJson';

/**
 * `compare A B [--format json]`: what both articles say, how it differs, and what only one of them has. With
 * `--corpus ARTICLES.jsonl` A and B are ids in it, and how rare words are is told by all of it.
 */
export async function compareCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { format: { type: 'string' }, corpus: { type: 'string' } });
  const json = wantsJson(values.format);
  const [left, right, ...more] = files;
  if (left === undefined || right === undefined || more.length > 0)
    throw new CommandError('compare needs two files (see verbatim --help)');
  const comparison = await comparisonOf(left, right, values.corpus, context);
  const { output } = context;
  await output.write(json ? comparisonJson(comparison) : comparisonText(comparison, output));
}

async function comparisonOf(
  left: string,
  right: string,
  where: string | undefined,
  context: CommandContext,
): Promise<Comparison> {
  const corpus =
    where === undefined
      ? await corpusFor('compare', undefined, [left, right], context)
      : await readCorpus(where, context);
  const missing = [left, right].find((id) => !corpus.has(id));
  if (where !== undefined && missing !== undefined) {
    throw new CommandError(`no article ${missing} in ${where}`);
  }
  const [a, b, ...others] = where === undefined ? corpus.ids() : [left, right];
  const [first, second] = a === right ? [b, a] : [a, b];
  if (first === undefined || second === undefined || first === second || others.length > 0)
    throw new CommandError('compare needs two different files');
  const comparison = corpus.compare(first, second);
  if (!comparison) throw new CommandError(`no article ${left} or ${right}`);
  return comparison;
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
