import * as vscode from 'vscode';
import { sidecarName } from '../annotations/sidecar';

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

/** Content of an article's sidecar; `undefined` if there is none. Rejects if there is one that cannot be read. */
export async function readSidecarFile(article: vscode.Uri): Promise<string | undefined> {
  const uri = sidecarUri(article);
  try {
    // a byte order mark stays in the text, so that what is written back is what was read
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/**
 * Writes an article's sidecar, or deletes it if `json` is `undefined`. The new content is written beside the old and
 * takes its place only when it is complete, so that a full disk or a killed process loses nothing.
 */
export async function writeSidecarFile(article: vscode.Uri, json: string | undefined): Promise<void> {
  const uri = sidecarUri(article);
  if (json === undefined) {
    await vscode.workspace.fs.delete(uri);
    return;
  }
  const fresh = uri.with({ path: `${uri.path}.tmp` });
  await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(json));
  await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
}
