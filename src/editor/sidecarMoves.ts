import * as vscode from 'vscode';
import { articleOfSidecar, exists, sidecarUri } from './sidecarFiles';

/**
 * Lets a sidecar go along when its article is renamed or moved in VS Code, as part of the same step, so that undoing it
 * brings both back. A sidecar that stands at the new place already is left alone; those in a folder go with it anyway.
 */
export function registerSidecarMoves(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => event.waitUntil(movesOf(event.files)));
}

async function movesOf(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => String(oldUri)));
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarUri(oldUri), sidecarUri(newUri)];
    // chosen together with its article, it is moved already
    if (articleOfSidecar(oldUri) || moved.has(String(from))) continue;
    if ((await exists(from)) && !(await exists(to))) edit.renameFile(from, to, { ignoreIfExists: true });
  }
  return edit;
}
