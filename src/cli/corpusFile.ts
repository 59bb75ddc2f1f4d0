import { analyze, type Knowledge } from '../analysis/analyze';
import type { Provenance } from '../analysis/model';
import { readSidecar } from '../annotations/sidecar';
import { Corpus } from '../corpus/corpus';
import type { Place } from '../corpus/model';
import { readArticle } from '../text/article';
import { CommandError } from './commandError';
import { refuseFiles, type CommandContext } from './commands';
import { readArticles } from './files';
import { filesIn, isFolder } from './folders';
import { readArticleLines } from './jsonLines';
import { readKnowledge } from './knowledge';

/**
 * The articles that a command is about, analyzed and indexed: those of `--corpus`, a file of JSON lines or a folder, or
 * else those named, files or folders.
 * @throws CommandError if none are named, or both.
 */
export async function corpusFor(
  command: string,
  corpus: string | undefined,
  files: readonly string[],
  context: CommandContext,
): Promise<Corpus> {
  if (corpus !== undefined) {
    refuseFiles(files);
    return readCorpus(corpus, context);
  }
  if (files.length === 0) {
    throw new CommandError(`${command} needs files, a folder or --corpus (see verbatim --help)`);
  }
  return readFiles(files, context);
}

/** The articles of a file of JSON lines, or of a folder, analyzed and indexed. */
export async function readCorpus(where: string, context: CommandContext): Promise<Corpus> {
  if (await isFolder(where)) return readFiles([where], context);
  const put = putting(await readKnowledge(context));
  for await (const { id, text, given } of readArticleLines(where)) put.article(String(id), text, given);
  return put.corpus;
}

async function readFiles(wheres: readonly string[], context: CommandContext): Promise<Corpus> {
  const articles = await readArticles(await filesIn(wheres), context.output, wheres);
  const put = putting(await readKnowledge(context));
  for (const { id, text, sidecar } of articles) put.article(id, text, readSidecar(sidecar).source ?? {});
  return put.corpus;
}

function putting(knowledge: Knowledge): {
  readonly corpus: Corpus;
  readonly article: (id: string, text: string, given: Provenance) => void;
} {
  const corpus = new Corpus();
  return {
    corpus,
    article(id, text, given) {
      const article = readArticle(id, text);
      corpus.put(article, analyze(article, knowledge));
      corpus.setProvenance(id, given);
    },
  };
}

/** A place in the shape of the command line's JSON. */
export function placeJson({ article, span, speaker }: Place): Record<string, unknown> {
  return { id: article, start: span.start, end: span.end, ...(speaker === undefined ? {} : { speaker }) };
}
