import * as vscode from 'vscode';
import type { Analyst, ArticleInput } from '../worker/analyst';
import { findArticles, readArticleFile, type Skipped } from './articleFiles';
import type { Log } from './report';
import { readSidecarToShow } from './sidecarFiles';

/** So many files are read and handed to the analyst at once; open articles are served between two batches. */
const filesPerBatch = 16;

/** How far the reading of the folder is, in articles. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface SkippedFile {
  readonly uri: vscode.Uri;
  readonly reason: Skipped;
}

/**
 * Reads an article and its sidecar as they are on disk, or as the editor has them where `openText` knows better.
 * A sidecar that cannot be read is told to the analyst as what it is: broken, not absent.
 */
export async function readInput(
  uri: vscode.Uri,
  openText: (uri: vscode.Uri) => string | undefined,
  log: Log,
): Promise<ArticleInput | SkippedFile> {
  const open = openText(uri);
  const read = open === undefined ? await readArticleFile(uri) : { text: open };
  if ('skipped' in read) return { uri, reason: read.skipped };
  const sidecar = await readSidecarToShow(uri, log);
  return { id: String(uri), text: read.text, ...(sidecar === undefined ? {} : { sidecar }) };
}

/**
 * An article that was read, as the editor has it now. Asked at the moment when it is handed to the analyst: what was
 * typed since it was read has been handed over already, and must not be taken back.
 */
export function asOpened(
  input: ArticleInput,
  openText: (uri: vscode.Uri) => string | undefined,
): ArticleInput {
  const text = openText(vscode.Uri.parse(input.id, true));
  return text === undefined ? input : { ...input, text };
}

/**
 * Hands every article of the workspace to the analyst, in batches.
 * @returns the ids of all articles found and the files that were skipped.
 */
export async function readFolder(
  analyst: Analyst,
  openText: (uri: vscode.Uri) => string | undefined,
  onProgress: (progress: Progress) => void,
  token: vscode.CancellationToken,
  log: Log,
): Promise<{ readonly ids: ReadonlySet<string>; readonly skipped: readonly SkippedFile[] }> {
  const uris = await findArticles(token);
  const skipped: SkippedFile[] = [];
  for (let done = 0; done < uris.length && !token.isCancellationRequested; done += filesPerBatch) {
    onProgress({ done, total: uris.length });
    const batch = uris.slice(done, done + filesPerBatch);
    const inputs: ArticleInput[] = [];
    for (const read of await Promise.all(batch.map((uri) => readInput(uri, openText, log)))) {
      if ('reason' in read) skipped.push(read);
      else inputs.push(read);
    }
    await analyst.put(inputs.map((input) => asOpened(input, openText)));
  }
  return { ids: new Set(uris.map(String)), skipped };
}
