import * as vscode from 'vscode';
import { sidecarName } from '../../annotations/sidecar';
import { exists, readIfThere } from '../host/files';
import { findFilesIn } from '../host/findFiles';
import type { Log } from '../host/report';

/** Matches the sidecars of a workspace, for watching them. */
export const sidecarPattern = `**/${sidecarName('*')}`;

/** Where an article's sidecar is: beside it. */
export function sidecarUri(article: vscode.Uri): vscode.Uri {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  return vscode.Uri.joinPath(article, '..', sidecarName(name));
}

/** The article a sidecar belongs to, or `undefined` if `uri` is no sidecar's. */
export function articleOfSidecar(uri: vscode.Uri): vscode.Uri | undefined {
  const ending = sidecarName('');
  return uri.path.endsWith(ending) ? uri.with({ path: uri.path.slice(0, -ending.length) }) : undefined;
}

/**
 * The articles beside which a sidecar lies, by id. Found by one search through each folder: to look for each article's
 * would take longer than all else when a folder is opened again.
 */
export async function articlesWithSidecar(
  token?: vscode.CancellationToken,
): Promise<ReadonlyMap<string, vscode.Uri>> {
  // who hides sidecars in the explorer (`files.exclude`) has them all the same
  const wanted = { include: sidecarPattern, exclude: '', visibleOnly: false };
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => findFilesIn(folder, wanted, token)));
  const articles = found.flat().flatMap((uri) => articleOfSidecar(uri) ?? []);
  return new Map(articles.map((uri) => [String(uri), uri]));
}

/**
 * Content of an article's sidecar; `undefined` if there is none. Rejects if there is one that cannot be read, or that is
 * not UTF-8: written back, it would not be what it was.
 */
export async function readSidecarFile(article: vscode.Uri): Promise<string | undefined> {
  const bytes = await readIfThere(sidecarUri(article));
  // a byte order mark stays in the text, so that what is written back is what was read
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

/** As `readSidecarFile`, for showing it: one that cannot be read keeps nobody from reading the article. Never rejects. */
export async function readSidecarToShow(article: vscode.Uri, log: Log): Promise<string | undefined> {
  try {
    return await readSidecarFile(article);
  } catch (error) {
    log.warn(`${sidecarUri(article).path} cannot be read: ${String(error)}`);
    return 'unreadable'; // no sidecar, but not an absent one: the analyst tells so
  }
}

/** Whether an article is gone and has left its sidecar behind. */
export async function isLoneSidecar(article: vscode.Uri): Promise<boolean> {
  return !(await exists(article)) && (await exists(sidecarUri(article)));
}
