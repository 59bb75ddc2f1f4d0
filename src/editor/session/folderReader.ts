import * as vscode from 'vscode';
import type { Analyst, ArticleInput } from '../../worker/analyst';
import { fileVersion, findArticles, readArticleText, type Skipped } from './articleFiles';
import { countHere } from '../words/countHere';
import type { Log } from '../host/report';
import { articlesWithSidecar, isLoneSidecar, readSidecarToShow } from './sidecarFiles';

/** So many files are read and handed to the analyst at once... */
export const filesPerBatch = 32;
/** ...and the next batch is read while so many are analyzed, so that no reader waits for the disk. */
const batchesUnderWay = 2;

/** How far the reading of the folder is, in articles. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How many articles are read, of how many, as the person's language writes numbers. */
export function progressNumbers({ done, total }: Progress): [string, string] {
  return [countHere(done), countHere(total)];
}

export interface SkippedFile {
  readonly uri: vscode.Uri;
  readonly reason: Skipped;
}

/** What reading needs to know. */
export interface Reading {
  readonly analyst: Analyst;
  readonly log: Log;
  /** The text of an article as the editor has it, if it is open. */
  readonly openText: (uri: vscode.Uri) => string | undefined;
}

/** What reading a whole folder needs besides. */
export interface FolderReading extends Reading {
  /** The versions of the articles that the analyst knows already, by id. */
  readonly known: ReadonlyMap<string, string>;
  readonly onProgress: (progress: Progress) => void;
  readonly token: vscode.CancellationToken;
}

/**
 * Reads an article and its sidecar as they are on disk, or as the editor has them where `openText` knows better.
 * A sidecar that cannot be read is told to the analyst as what it is: broken, not absent.
 * @param isKnown whether nothing need be read for a version of the file.
 * @returns `known` if so.
 */
export async function readInput(
  uri: vscode.Uri,
  { openText, log }: Pick<Reading, 'openText' | 'log'>,
  isKnown: (version: string) => boolean = () => false,
): Promise<ArticleInput | SkippedFile | 'known'> {
  const id = String(uri);
  const open = openText(uri);
  if (open !== undefined) return { id, text: open, ...(await sidecarOf(uri, log)) };
  const version = await fileVersion(uri);
  if (typeof version !== 'string') return { uri, reason: version.skipped };
  if (isKnown(version)) return 'known';
  const read = await readArticleText(uri);
  if ('skipped' in read) return { uri, reason: read.skipped };
  return { id, text: read.text, version, ...(await sidecarOf(uri, log)) };
}

async function sidecarOf(uri: vscode.Uri, log: Log): Promise<Pick<ArticleInput, 'sidecar'>> {
  const sidecar = await readSidecarToShow(uri, log);
  return sidecar === undefined ? {} : { sidecar };
}

/**
 * Hands articles that were read to the analyst, as the editor has them now: what was typed since they were read has
 * been handed over already, and must not be taken back.
 * @returns those that could not be analyzed.
 */
export async function putInputs(
  inputs: readonly ArticleInput[],
  { analyst, openText, log }: Reading,
): Promise<SkippedFile[]> {
  const now = inputs.map(({ id, text, sidecar, version }): ArticleInput => {
    const open = openText(vscode.Uri.parse(id, true)) ?? text;
    return {
      id,
      text: open,
      ...(sidecar === undefined ? {} : { sidecar }),
      ...(version === undefined || open !== text ? {} : { version }),
    };
  });
  const setAside = now.length > 0 ? await analyst.put(now) : [];
  return setAside.map(({ id, reason }) => {
    log.error(`${id} was not analyzed: ${reason}`);
    return { uri: vscode.Uri.parse(id, true), reason: 'failed' };
  });
}

/**
 * Hands every article of the workspace that the analyst does not know to it, in batches.
 * @returns the ids of all articles found, the files that were skipped, and the ids of articles of which only the sidecar
 * is there.
 */
export async function readFolder(reading: FolderReading): Promise<{
  readonly ids: ReadonlySet<string>;
  readonly skipped: readonly SkippedFile[];
  readonly gone: readonly string[];
}> {
  const { known, onProgress, token } = reading;
  const [uris, withSidecar] = await Promise.all([findArticles(token), articlesWithSidecar(token)]);
  const mayHaveSidecar = new Set([...withSidecar.values()].map(folded));
  const skipped: SkippedFile[] = [];
  const underWay = new Set<Promise<void>>();
  let done = 0;
  for (let from = 0; from < uris.length && !token.isCancellationRequested; from += filesPerBatch) {
    onProgress({ done, total: uris.length });
    const batch = uris.slice(from, from + filesPerBatch);
    const reads = await Promise.all(
      batch.map((uri) => {
        const isKnown = (version: string): boolean =>
          known.get(String(uri)) === version && !mayHaveSidecar.has(folded(uri));
        return readInput(uri, reading, isKnown);
      }),
    );
    const work = put(reads).then(() => void (done += batch.length));
    underWay.add(work);
    work.then(
      () => underWay.delete(work),
      () => undefined, // a failure stays under way, so that it is met below
    );
    if (underWay.size >= batchesUnderWay) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  onProgress({ done, total: uris.length });
  const ids = new Set(uris.map(String));
  const gone: string[] = [];
  for (const [id, uri] of withSidecar) {
    if (!ids.has(id) && (await isLoneSidecar(uri))) gone.push(id);
  }
  return { ids, skipped, gone };

  async function put(reads: readonly (ArticleInput | SkippedFile | 'known')[]): Promise<void> {
    const inputs: ArticleInput[] = [];
    for (const read of reads) {
      if (read === 'known') continue;
      if ('reason' in read) skipped.push(read);
      else inputs.push(read);
    }
    skipped.push(...(await putInputs(inputs, reading)));
  }
}

/** Alike for what is one file on a disk that tells no case: an article may be called otherwise than its sidecar there. */
function folded({ path }: vscode.Uri): string {
  return path.normalize().toLowerCase();
}
