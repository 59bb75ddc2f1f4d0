import * as vscode from 'vscode';
import { removeFile } from '../host/files';

/** A turn takes less, and a claim that waits is renewed sooner; what still stands after so long was left behind. */
export const leftBehindMs = 5000;
/** How long a claim stands before another is made in its place. */
const renewedMs = 1000;
/** Longer than a turn that a killed window has left keeps others waiting. */
const mostWaitingMs = 3 * leftBehindMs;
const mostPauseMs = 40;

/**
 * Waits until no other window writes a sidecar, and keeps others waiting from then on. VS Code has no lock for extensions
 * and no way to make a file only if there is none. So whoever wants to write makes a file of a name of its own beside the
 * sidecar, the claim, and then looks for those of others: of two windows one at least sees the other's. Who sees none has
 * the turn; of several that wait, the one whose claim has the first name stays, and the others try again. Programs that
 * make no claims are not kept waiting: see `sidecarChange.ts` for what is done about them.
 *
 * Rejects if no claim can be made there, or if others never let go.
 * @returns the claim, an empty file. The new content may be written into it first; removing it ends the turn.
 */
export async function takeTurn(sidecar: vscode.Uri): Promise<vscode.Uri> {
  const until = Date.now() + mostWaitingMs;
  while (Date.now() < until) {
    const claim = sidecar.with({ path: `${sidecar.path}.${globalThis.crypto.randomUUID()}.tmp` });
    await vscode.workspace.fs.writeFile(claim, new Uint8Array());
    try {
      if (await isFirst(claim, sidecar)) return claim;
    } catch (error) {
      await removeFile(claim).catch(() => undefined); // what went wrong first is what counts
      throw error;
    }
    await removeFile(claim);
    await pause();
  }
  throw neverLetGo();
}

/** Works on a sidecar while no other window writes it. */
export async function withTurn<T>(sidecar: vscode.Uri, work: () => Promise<T>): Promise<T> {
  const claim = await takeTurn(sidecar);
  try {
    return await work();
  } finally {
    await removeFile(claim).catch(() => undefined); // what went wrong before is what counts
  }
}

/** Why annotations could not be written that others write again and again. */
export function neverLetGo(): Error {
  return new Error(vscode.l10n.t('another window or program is writing them all the time. Try again.'));
}

/** The sidecar that a claim is on, or `undefined` for another file. */
export function sidecarOfClaim(uri: vscode.Uri): vscode.Uri | undefined {
  const [claim, path] = /^(.+)\.[\da-f-]{36}\.tmp$/u.exec(uri.path) ?? [];
  return claim === undefined || path === undefined ? undefined : uri.with({ path });
}

/** Whether a claim came to be the only one, waiting for others of a later name to go. */
async function isFirst(claim: vscode.Uri, sidecar: vscode.Uri): Promise<boolean> {
  const until = Date.now() + renewedMs;
  while (Date.now() < until) {
    const others = (await claimsOn(sidecar)).filter(({ path }) => path !== claim.path);
    if (others.length === 0) return true;
    if (others.some(({ path }) => path < claim.path)) return false;
    await pause();
  }
  return false;
}

/** Those that stand now and are not left behind. */
async function claimsOn(sidecar: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(sidecar, '..');
  const beginning = `${sidecar.path.slice(sidecar.path.lastIndexOf('/') + 1)}.`;
  const claims = (await vscode.workspace.fs.readDirectory(folder))
    .filter(([name]) => name.startsWith(beginning)) // to make an address for each of thousands takes too long
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .filter((uri) => sidecarOfClaim(uri)?.path === sidecar.path);
  const isLive = await Promise.all(claims.map(standsForShort));
  return claims.filter((_, index) => isLive[index]);
}

/** Clocks of two machines may differ: a time to come says as little as one long past. */
async function standsForShort(claim: vscode.Uri): Promise<boolean> {
  try {
    const { mtime } = await vscode.workspace.fs.stat(claim);
    return Math.abs(Date.now() - mtime) < leftBehindMs;
  } catch {
    return false; // gone meanwhile
  }
}

/** Of no fixed length, lest two windows do all at the same moments. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * mostPauseMs));
}
