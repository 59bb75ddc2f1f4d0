import * as vscode from 'vscode';
import type { ClaimStore } from './claimStore';
import { exists } from './files';
import { reporting } from './report';
import type { Session } from './session';
import { sidecarUri } from './sidecarFiles';

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
      await reporting(session.log, failed, () => move(session, claims, oldUri, newUri));
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
  const goesAlong = (await exists(from)) && !(await exists(to));
  if (goesAlong) await vscode.workspace.fs.rename(from, to, { overwrite: false });
  await claims.moved(oldUri, newUri);
  if (goesAlong) await session.refresh(newUri);
}
