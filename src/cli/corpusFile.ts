import { analyze } from '../analysis/analyze';
import { Corpus } from '../corpus/corpus';
import type { Place } from '../corpus/model';
import { readArticle } from '../text/article';
import type { CommandContext } from './commands';
import { readArticleLines } from './jsonLines';
import { readKnowledge } from './knowledge';

/** The articles of a file of JSON lines, analyzed and indexed. */
export async function readCorpus(file: string, { output, nameModelFile }: CommandContext): Promise<Corpus> {
  const knowledge = await readKnowledge(nameModelFile, output);
  const corpus = new Corpus();
  for await (const { id, text, given } of readArticleLines(file)) {
    const article = readArticle(String(id), text);
    const analysis = analyze(article, knowledge);
    corpus.put(article, analysis);
    corpus.setProvenance(article.id, given);
  }
  return corpus;
}

/** A place in the shape of the command line's JSON. */
export function placeJson({ article, span, speaker }: Place): Record<string, unknown> {
  return { id: article, start: span.start, end: span.end, ...(speaker === undefined ? {} : { speaker }) };
}
