import type { Corpus } from '../corpus/corpus';
import { CommandError } from './commandError';
import { parseCommand, wantsJson, type CommandContext } from './commands';
import { corpusFor } from './corpusFile';
import { readJsonLines } from './jsonLines';
import { writeJsonLine, type Output } from './output';
import { tellerOf } from './places';
import { matchJson } from './viewJson';

/**
 * `match FILES...` or `match --corpus ARTICLES.jsonl`: every quote that two articles carry, for people or one line of
 * JSON each; with `--queries PAIRS.jsonl` where the words `src.text` of each line stand, leaving out the article
 * `src.doc` they are from. A corpus gives JSON unless `--format text` asks otherwise.
 */
export async function matchCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    format: { type: 'string' },
  });
  const json = wantsJson(values.format ?? (values.corpus === undefined ? 'text' : 'json'));
  const corpus = await corpusFor('match', values.corpus, files, context);
  const { output } = context;
  if (values.queries !== undefined) return answerQueries(corpus, values.queries, output);
  const teller = tellerOf(corpus, output);
  for (const match of corpus.allQuoteMatches()) {
    if (json) await writeJsonLine(output, matchJson(match));
    else await output.write(`${teller.match(match)}\n`);
  }
}

async function answerQueries(corpus: Corpus, file: string, output: Output): Promise<void> {
  for await (const { number, value } of readJsonLines(file)) {
    const { text, doc } = (value.src ?? {}) as { text?: unknown; doc?: unknown };
    if (typeof text !== 'string') throw new CommandError(`${file}, line ${number}: no "src.text"`);
    const begun = performance.now();
    const { matches } = corpus.find(text, typeof doc === 'string' ? doc : undefined);
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
