import * as vscode from 'vscode';
import { leftoverUse } from '../annotations/leftover';
import { exists } from './files';
import { findFilesIn } from './findFiles';
import { fileName } from './labels';
import { messageText } from './plainText';
import { inBackground, reporting } from './report';
import type { Session } from './session';
import { articleOfSidecar, sidecarPattern } from './sidecarFiles';
import { leftBehindMs, sidecarOfClaim } from './sidecarTurn';

/** A whole copy of a sidecar that a broken-off write has left behind. */
interface Leftover {
  readonly copy: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly article: vscode.Uri;
  readonly modified: number;
}

/** Once the folder has been read: offers to put whole copies of sidecars in the place of those that are broken or missing. */
export function registerLeftovers(session: Session): vscode.Disposable {
  let hasLooked = false;
  const look = (): void => {
    if (hasLooked || !session.ready) return;
    hasLooked = true;
    inBackground(session.log, 'Looking for copies of annotation files', offerLeftovers(session));
  };
  look();
  return session.onDidChange(look);
}

async function offerLeftovers(session: Session): Promise<void> {
  const found = await leftovers();
  if (found.length === 0) return;
  const files = [...new Set(found.map(({ article }) => fileName(String(article))))];
  const { l10n, window } = vscode;
  const message =
    files.length === 1
      ? l10n.t('The annotations of {0} were not saved to the end, but a whole copy is there.', files[0] ?? '')
      : l10n.t(
          'The annotations of {0} articles were not saved to the end, but whole copies are there: {1}.',
          files.length,
          files.join(', '),
        );
  const [restore, discard] = [l10n.t('Restore'), l10n.t('Discard the Copy')];
  session.log.warn(message);
  const chosen = await window.showWarningMessage(messageText(message), restore, discard);
  if (chosen === undefined) return;
  const failed = l10n.t('The annotations could not be restored');
  await reporting(session.log, failed, async () => {
    for (const { copy, sidecar, article } of found) {
      if (chosen === restore)
        await vscode.workspace.fs.writeFile(sidecar, await vscode.workspace.fs.readFile(copy));
      await vscode.workspace.fs.delete(copy);
      await session.refresh(article);
    }
  });
}

/** The oldest first, so that of several copies of one sidecar the newest is put in its place last. */
async function leftovers(): Promise<readonly Leftover[]> {
  const copies = await findCopies();
  if (copies.length === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, leftBehindMs));
  const found = (await Promise.all(copies.map(leftoverOf))).filter((each) => each !== undefined);
  return found.sort((a, b) => a.modified - b.modified);
}

async function findCopies(): Promise<readonly vscode.Uri[]> {
  const wanted = { include: `${sidecarPattern}.*.tmp`, exclude: '', visibleOnly: false };
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map((folder) => findFilesIn(folder, wanted)))).flat();
}

/** `undefined` for a copy that is of no use, or is being written. */
async function leftoverOf(copy: vscode.Uri): Promise<Leftover | undefined> {
  const sidecar = sidecarOfClaim(copy);
  const article = sidecar && articleOfSidecar(sidecar);
  if (!article || !(await exists(article)) || !(await exists(copy))) return undefined;
  const { fs } = vscode.workspace;
  const [content, present] = await Promise.all([
    fs.readFile(copy),
    exists(sidecar).then((isThere) => (isThere ? fs.readFile(sidecar) : undefined)),
  ]);
  const use = leftoverUse(content, present);
  if (use === 'remove') await fs.delete(copy);
  if (use !== 'restore') return undefined;
  return { copy, sidecar, article, modified: (await fs.stat(copy)).mtime };
}
