import * as vscode from 'vscode';
import { leftoverUse } from '../../annotations/leftover';
import { exists, readIfThere, removeFile } from '../host/files';
import { findFilesIn } from '../host/findFiles';
import { fileName } from '../words/labels';
import { messageText } from '../words/plainText';
import { inBackground, reporting } from '../host/report';
import type { Session } from '../session/session';
import { articleOfSidecar, sidecarPattern } from '../session/sidecarFiles';
import { leftBehindMs, sidecarOfClaim, withTurn } from '../session/sidecarTurn';

/** The whole copies of one sidecar that broken-off writes have left behind, the newest first. */
type Copies = readonly [Leftover, ...Leftover[]];

interface Leftover {
  readonly copy: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly article: vscode.Uri;
  /** What the copy holds. */
  readonly content: Uint8Array;
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
  const files = found.map(([{ article }]) => fileName(String(article)));
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
  for (const copies of found) {
    if (chosen === restore) await putBack(session, copies);
    if (chosen === discard) await throwAway(session, copies);
  }
}

/** Looks again: while the person was asked the annotations may have been written, or put back by another window. */
async function putBack(session: Session, copies: Copies): Promise<void> {
  const [{ copy, sidecar, article }] = copies;
  const file = fileName(String(article));
  const failed = vscode.l10n.t('The annotations of {0} could not be restored', file);
  await reporting(
    session.log,
    failed,
    async () => {
      const isBack = await withTurn(sidecar, async () => {
        const now = await leftoverOf(copy);
        if (now) await vscode.workspace.fs.writeFile(sidecar, now.content);
        return now !== undefined;
      });
      // by another window, perhaps: then the copy is gone, and the older ones are of no use either
      if (isBack || !(await exists(copy))) await removeAll(copies);
      else tellKept(file, fileName(String(copy)));
      await session.refresh(article);
    },
    'saving',
  );
}

function tellKept(file: string, copy: string): void {
  const told = vscode.l10n.t(
    'The annotations of {0} have changed since, so they are left as they are. The copy stays beside them: {1}.',
    file,
    copy,
  );
  void vscode.window.showWarningMessage(messageText(told));
}

async function throwAway(session: Session, copies: Copies): Promise<void> {
  const file = fileName(String(copies[0].article));
  const failed = vscode.l10n.t('The copy of the annotations of {0} could not be discarded', file);
  await reporting(session.log, failed, () => removeAll(copies), 'saving');
}

async function removeAll(copies: Copies): Promise<void> {
  for (const { copy } of copies) await removeFile(copy);
}

async function leftovers(): Promise<readonly Copies[]> {
  const copies = await findCopies();
  if (copies.length === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, leftBehindMs));
  const found = (await Promise.all(copies.map(leftoverOf))).filter((each) => each !== undefined);
  const bySidecar = new Map<string, [Leftover, ...Leftover[]]>();
  for (const each of found.sort((a, b) => b.modified - a.modified)) {
    const key = String(each.sidecar);
    const newer = bySidecar.get(key);
    if (newer) newer.push(each);
    else bySidecar.set(key, [each]);
  }
  return [...bySidecar.values()];
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
  if (!article || !(await exists(article))) return undefined;
  const [content, present] = await Promise.all([readIfThere(copy), readIfThere(sidecar)]);
  if (!content) return undefined;
  const use = leftoverUse(content, present);
  if (use === 'remove') await removeFile(copy);
  if (use !== 'restore') return undefined;
  return { copy, sidecar, article, content, modified: (await vscode.workspace.fs.stat(copy)).mtime };
}
