import * as vscode from 'vscode';
import type { ClaimStore } from './claimStore';
import { exists } from '../host/files';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { sidecarUri } from '../session/sidecarFiles';

/**
 * Lets a sidecar go along when its article is renamed or moved in VS Code, or when that is undone. Done after the
 * article's move, not as part of it: VS Code asks before each such part whether an extension may "make refactoring
 * changes", and whoever does not say yes would lose the annotations. A sidecar that stands at the new place already is
 * left alone; those in a folder, and those chosen together with their article, have gone along by themselves.
 */
export function registerSidecarMoves(session: Session, claims: ClaimStore): vscode.Disposable {
  const failed = vscode.l10n.t('The annotations could not go along with their article');
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await reporting(session.log, failed, () => move(session, claims, oldUri, newUri), 'saving');
    }
  });
}

async function move(
  session: Session,
  claims: ClaimStore,
  oldUri: vscode.Uri,
  newUri: vscode.Uri,
): Promise<void> {
  const [from, to] = [sidecarUri(oldUri), sidecarUri(newUri)];
  const isLeft = await isLeftBehind(from, to);
  if (isLeft) await vscode.workspace.fs.rename(from, to, { overwrite: false });
  await claims.moved(oldUri, newUri);
  if (isLeft) await session.refresh(newUri);
}

/**
 * Whether there is a sidecar at the old place and none at the new one. On most disks of Windows and macOS names that
 * differ only in case are one file's: the list of its folder tells what it is called.
 */
async function isLeftBehind(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  if (from.path.toLowerCase() !== to.path.toLowerCase()) return (await exists(from)) && !(await exists(to));
  return (await isListed(from)) && !(await isListed(to));
}

async function isListed(uri: vscode.Uri): Promise<boolean> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'));
  return entries.some(([entry]) => entry === name);
}
