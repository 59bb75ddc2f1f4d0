import { readSidecar } from '../annotations/sidecar';
import { Corpus } from '../corpus/corpus';
import type { Place } from '../corpus/model';
import { nodeSqueezing } from '../worker/nodeSqueezing';
import { CommandError } from './commandError';
import { refuseFiles, type CommandContext } from './commands';
import { readArticles } from './files';
import { filesIn, isFolder } from './folders';
import { readArticleLines, type ArticleLine } from './jsonLines';
import { readInOrder } from './readInOrder';

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
  return corpusOf(readArticleLines(where), context);
}

async function readFiles(wheres: readonly string[], context: CommandContext): Promise<Corpus> {
  const articles = await readArticles(await filesIn(wheres), context.output, wheres);
  return corpusOf(
    articles.map(({ id, text, sidecar }) => ({ id, text, given: readSidecar(sidecar).source ?? {} })),
    context,
  );
}

async function corpusOf(
  articles: AsyncIterable<ArticleLine> | Iterable<ArticleLine>,
  context: CommandContext,
): Promise<Corpus> {
  const corpus = new Corpus({ squeezing: nodeSqueezing });
  for await (const { item, article } of readInOrder(articles, context)) {
    corpus.putPacked(String(item.id), article);
    corpus.setProvenance(String(item.id), item.given);
  }
  corpus.settle();
  return corpus;
}

/** A place in the shape of the command line's JSON. */
export function placeJson({ article, span, speaker }: Place): Record<string, unknown> {
  return {
    id: article,
    start: span.start,
    end: span.end,
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
  };
}
