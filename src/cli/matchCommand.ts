import type { Corpus } from '../corpus/corpus';
import { CommandError } from './commandError';
import { parseCommand, refuseFiles, type CommandContext } from './commands';
import { readCorpus } from './corpusFile';
import { readJsonLines } from './jsonLines';
import { writeJsonLine, type Output } from './output';
import { matchJson } from './viewJson';

/**
 * `match --corpus ARTICLES.jsonl`: every quote that two articles carry; with `--queries PAIRS.jsonl` where the words
 * `src.text` of each line stand, leaving out the article `src.doc` they are from.
 */
export async function matchCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { corpus: { type: 'string' }, queries: { type: 'string' } });
  refuseFiles(files);
  if (values.corpus === undefined) throw new CommandError('match needs --corpus (see verbatim --help)');
  const corpus = await readCorpus(values.corpus, context);
  if (values.queries !== undefined) return answerQueries(corpus, values.queries, context.output);
  for (const match of corpus.allQuoteMatches()) await writeJsonLine(context.output, matchJson(match));
}

async function answerQueries(corpus: Corpus, file: string, output: Output): Promise<void> {
  for await (const { number, value } of readJsonLines(file)) {
    const { text, doc } = (value.src ?? {}) as { text?: unknown; doc?: unknown };
    if (typeof text !== 'string') throw new CommandError(`${file}, line ${number}: no "src.text"`);
    const begun = performance.now();
    const matches = corpus.find(text, typeof doc === 'string' ? doc : undefined);
    const ms = performance.now() - begun;
    const hits = matches.map(({ there, relation, score }) => ({
      id: there.article,
      start: there.span.start,
      end: there.span.end,
      relation,
      score,
    }));
    await writeJsonLine(output, { qid: value.qid, ms, hits });
  }
}
