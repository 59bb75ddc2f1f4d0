import * as vscode from 'vscode';
import { sidecarName } from '../annotations/sidecar';
import { findFilesIn } from './findFiles';
import type { Log } from './report';

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

/** Where the new content of a sidecar is written first, of a name of its own: another window may be writing too. */
function copyOf(sidecar: vscode.Uri): vscode.Uri {
  return sidecar.with({ path: `${sidecar.path}.${globalThis.crypto.randomUUID()}.tmp` });
}

/** The sidecar whose new content `uri` is, or `undefined` if it is no such copy. */
export function sidecarOfCopy(uri: vscode.Uri): vscode.Uri | undefined {
  const [copy, path] = /^(.+)\.[\da-f-]{36}\.tmp$/u.exec(uri.path) ?? [];
  return copy === undefined || path === undefined ? undefined : uri.with({ path });
}

/**
 * The articles beside which a sidecar lies, as texts of their addresses. Found by one search through each folder: to
 * look for each article's would take longer than all else when a folder is opened again.
 */
export async function articlesWithSidecar(token?: vscode.CancellationToken): Promise<ReadonlySet<string>> {
  // who hides sidecars in the explorer (`files.exclude`) has them all the same
  const wanted = { include: sidecarPattern, exclude: '', visibleOnly: false };
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => findFilesIn(folder, wanted, token)));
  return new Set(found.flat().flatMap((uri) => String(articleOfSidecar(uri) ?? [])));
}

/**
 * Content of an article's sidecar; `undefined` if there is none. Rejects if there is one that cannot be read, or that is
 * not UTF-8: written back, it would not be what it was.
 */
export async function readSidecarFile(article: vscode.Uri): Promise<string | undefined> {
  const uri = sidecarUri(article);
  try {
    // a byte order mark stays in the text, so that what is written back is what was read
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
      await vscode.workspace.fs.readFile(uri),
    );
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
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

/**
 * Writes an article's sidecar, or deletes it if `json` is `undefined`, unless somebody else changed it: another window, a
 * checkout, any program. The new content is first written beside the old, so that a full disk or a killed process loses
 * nothing; and looked at afterwards, since another one may have written at the same moment. Rejects if the sidecar is
 * what it was before.
 * @param expected the content that the new one was made of.
 * @returns whether the sidecar now is `json`; if not, it has to be made of what stands there now.
 */
export async function writeSidecarFile(
  article: vscode.Uri,
  json: string | undefined,
  expected: string | undefined,
): Promise<boolean> {
  const uri = sidecarUri(article);
  const isAs = async (content: string | undefined): Promise<boolean> =>
    (await readSidecarFile(article)) === content;
  if (json === undefined) {
    if (!(await isAs(expected))) return false;
    await remove(uri);
    return true;
  }
  const content = new TextEncoder().encode(json);
  const fresh = copyOf(uri);
  try {
    await vscode.workspace.fs.writeFile(fresh, content);
    if (!(await isAs(expected))) {
      await remove(fresh);
      return false;
    }
  } catch (error) {
    await remove(fresh).catch(() => undefined); // what went wrong first is what counts
    throw error;
  }
  await takePlace(fresh, uri, content);
  return isAs(json);
}

/**
 * Writes into the file as it stands, at once after it was looked at. A rename would be worse: VS Code has none that
 * replaces a file in one step (`fs.rename` and `fs.copy` with `overwrite` delete the old file first, its atomic writes are
 * not for extensions). Between the two no sidecar is there: a process that is killed then leaves none, other windows see
 * its annotations go, and a link, or who may read the file, would be lost each time. If the write fails halfway, what was
 * written beside takes the place whole; if nobody is left to do so, `leftovers.ts` offers it when the folder is read again.
 */
async function takePlace(fresh: vscode.Uri, uri: vscode.Uri, content: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(uri, content);
  } catch {
    await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
    return;
  }
  await remove(fresh).catch(() => undefined); // it holds nothing that is not in its place by now
}

/** Whether an article is gone and has left its sidecar behind. */
export async function isLoneSidecar(article: vscode.Uri): Promise<boolean> {
  return !(await exists(article)) && (await exists(sidecarUri(article)));
}

/** Whether there is a file, a folder, or anything else at a place. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** A file that is gone already is deleted. */
async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
  }
}
