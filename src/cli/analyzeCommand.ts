import { Corpus } from '../corpus/corpus';
import { openPacked } from '../corpus/store/packedArticle';
import type { ArticleInput, ArticleView } from '../worker/analyst';
import { serveCorpus } from '../worker/corpusServer';
import { nodeSqueezing } from '../worker/nodeSqueezing';
import { CommandError } from './commandError';
import { parseCommand, refuseFiles, wantsJson, type CommandContext } from './commands';
import { readArticles } from './files';
import { filesIn } from './folders';
import { readArticleLines } from './jsonLines';
import { writeJsonLine, writeJsonList } from './output';
import { analysisJson } from './predictions';
import { readInOrder } from './readInOrder';
import { reportOf } from './report';
import { viewJson } from './viewJson';

/** `analyze FILES... [--format json]` (a folder stands for the articles in it), or `analyze --input ARTICLES.jsonl` for one line of JSON for each line read. */
export async function analyzeCommand(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, files } = parseCommand(args, { format: { type: 'string' }, input: { type: 'string' } });
  if (values.input !== undefined) {
    refuseFiles(files);
    return analyzeLines(values.input, context);
  }
  const json = wantsJson(values.format);
  if (files.length === 0) throw new CommandError('analyze needs files, or --input (see verbatim --help)');
  return analyzeFiles(files, json, context);
}

async function analyzeLines(input: string, context: CommandContext): Promise<void> {
  const { output } = context;
  for await (const { item, article } of readInOrder(readArticleLines(input), context)) {
    const { analysis } = openPacked(article.packed, nodeSqueezing);
    await writeJsonLine(output, { id: item.id, ...analysisJson(analysis) });
  }
}

async function analyzeFiles(files: readonly string[], json: boolean, context: CommandContext): Promise<void> {
  const { output } = context;
  const articles = await readArticles(await filesIn(files), output, files);
  const corpus = new Corpus({ squeezing: nodeSqueezing });
  const analyst = serveCorpus(corpus, '');
  for await (const { item, article } of readInOrder(articles, context)) {
    const { id, sidecar } = item;
    const { fingerprint } = article.info;
    await analyst.take([{ id, fingerprint, packed: article, ...(sidecar === undefined ? {} : { sidecar }) }]);
  }
  corpus.settle();
  const views = viewsOf(articles, (id) => analyst.view(id));
  if (json) {
    await writeJsonList(
      output,
      mapEach(views, ({ article, view }) => viewJson(article.text, view)),
    );
  } else {
    let separator = '';
    for await (const { article, view } of views) {
      await output.write(separator + reportOf(article.text, view, output));
      separator = '\n';
    }
  }
  analyst.dispose();
}

interface Viewed {
  readonly article: ArticleInput;
  readonly view: ArticleView;
}

async function* viewsOf(
  articles: readonly ArticleInput[],
  view: (id: string) => Promise<ArticleView | undefined>,
): AsyncGenerator<Viewed> {
  for (const article of articles) {
    const found = await view(article.id);
    if (found) yield { article, view: found };
  }
}

async function* mapEach<A, B>(values: AsyncIterable<A>, map: (value: A) => B): AsyncGenerator<B> {
  for await (const value of values) yield map(value);
}
