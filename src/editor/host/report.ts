import * as vscode from 'vscode';
import { fileTrouble, type FileAccess } from './fileTrouble';
import { messageText } from '../words/plainText';

/** The extension's log channel, made once in `extension.ts` and handed to whoever reports. */
export type Log = vscode.LogOutputChannel;

/** Runs work that nobody waits for; a failure goes to the log, not to the person. Cancellation is no failure. */
export function inBackground(log: Log, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!isCancellation(error)) log.error(`${what}: ${messageOf(error)}`);
  });
}

/**
 * Runs work that a person asked for. A failure is logged and shown once.
 * @param access `saving` for work that writes files.
 * @returns the result, or `undefined` after a failure or a cancellation.
 */
export async function reporting<T>(
  log: Log,
  what: string,
  work: () => Thenable<T>,
  access: FileAccess = 'reading',
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isCancellation(error)) return undefined;
    log.error(`${what}: ${messageOf(error)}`);
    const showLog = vscode.l10n.t('Show Log');
    void vscode.window
      .showErrorMessage(messageText(`${what}: ${shortMessageOf(error, access)}`), showLog)
      .then((chosen) => chosen === showLog && log.show());
    return undefined;
  }
}

/** Whether a rejection only says that nobody wants the answer any more. */
function isCancellation(error: unknown): boolean {
  return error instanceof vscode.CancellationError || (error instanceof Error && error.name === 'AbortError');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The log has the message itself. */
function shortMessageOf(error: unknown, access: FileAccess): string {
  const trouble = fileTrouble(error, access);
  if (trouble !== undefined) return trouble;
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
