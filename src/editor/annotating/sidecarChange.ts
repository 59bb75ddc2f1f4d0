import * as vscode from 'vscode';
import { isDenied } from '../host/fileTrouble';
import { removeFile } from '../host/files';
import { readSidecarFile, sidecarUri } from '../session/sidecarFiles';
import { neverLetGo, pause, takeTurn } from '../session/sidecarTurn';

/** What a sidecar holds; `undefined` for one that does not exist. */
export type SidecarContent = string | undefined;

/** Gives the new content for the present one, or what keeps it from doing so. */
export type SidecarChange = (
  before: SidecarContent,
) => { readonly json: SidecarContent } | { readonly problem: string };

/** So often a change is made anew of what a program has written meanwhile that takes no turns. */
const mostTries = 10;

/**
 * Reads an article's sidecar, changes it and writes it, or deletes it if the new content is `undefined`; other windows
 * that do the same wait. Programs that do not wait are noticed right before the write and after it, and the change is
 * made anew of what they wrote. The new content is first written beside the old, so that a full disk or a killed process
 * loses nothing. Rejects if the sidecar is what it was before.
 * @param change is asked again, of other content, if somebody else wrote the file meanwhile.
 * @returns what the sidecar was and is, or what kept `change` from changing it.
 */
export async function changeSidecarFile(
  article: vscode.Uri,
  change: SidecarChange,
): Promise<
  { readonly before: SidecarContent; readonly after: SidecarContent } | { readonly problem: string }
> {
  const isAs = async (content: SidecarContent): Promise<boolean> =>
    (await readSidecarFile(article)) === content;
  const sidecar = sidecarUri(article);
  const claim = await takeTurn(sidecar);
  let isCopyNeeded = false;
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = await readSidecarFile(article);
      const changed = change(before);
      if ('problem' in changed) {
        await pause(); // a program may be in the middle of writing it
        if (await isAs(before)) return changed;
        continue;
      }
      const after = changed.json;
      if (after === before) return { before, after };
      const content = new TextEncoder().encode(after);
      if (after !== undefined) await vscode.workspace.fs.writeFile(claim, content);
      if (!(await isAs(before))) continue;
      isCopyNeeded = after !== undefined;
      await (after === undefined ? removeWritable(sidecar) : takePlace(claim, sidecar, content));
      isCopyNeeded = false;
      if (await isAs(after)) return { before, after };
    }
  } finally {
    if (!isCopyNeeded) await removeFile(claim).catch(() => undefined); // what went wrong first is what counts
  }
  throw neverLetGo();
}

/**
 * Writes into the file as it stands, at once after it was looked at. A rename would be worse: VS Code has none that
 * replaces a file in one step (`fs.rename` and `fs.copy` with `overwrite` delete the old file first, its atomic writes are
 * not for extensions). Between the two no sidecar is there: a process that is killed then leaves none, other windows see
 * its annotations go, and a link, or who may read the file, would be lost each time. If the write fails halfway, what was
 * written beside takes the place whole; if nobody is left to do so, `leftovers.ts` offers it when the folder is read again.
 * A file that may not be written stays as it is: the folder would let it be replaced all the same.
 */
async function takePlace(copy: vscode.Uri, sidecar: vscode.Uri, content: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(sidecar, content);
  } catch (error) {
    if (isDenied(error)) {
      await removeFile(copy); // nothing was written
      throw error;
    }
    await vscode.workspace.fs.rename(copy, sidecar, { overwrite: true });
  }
}

/** Removes a sidecar with the last annotation in it, unless it may not be written. An empty one says the same. */
async function removeWritable(sidecar: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.writeFile(sidecar, new Uint8Array());
  await removeFile(sidecar);
}
