import * as vscode from 'vscode';
import { inBackground, type Log } from './report';

/** Says that the folder is no longer analyzed, since its worker keeps ending. */
export function tellStopped(log: Log): void {
  const stopped = vscode.l10n.t(
    'Verbatim cannot analyze this folder: its worker keeps ending. The log says why.',
  );
  inBackground(log, 'Telling so', Promise.resolve(vscode.window.showErrorMessage(stopped)));
}

/** Says that names are found by lists alone, and what to do; the log has the reason. */
export function tellNamesProblem(log: Log, reason: string): void {
  log.error(`Names are found by lists alone: ${reason}`);
  const told = vscode.l10n.t(
    'Verbatim misses many names and so many speakers: one of its own files cannot be read. Install the extension again.',
  );
  inBackground(log, 'Telling so', Promise.resolve(vscode.window.showWarningMessage(told)));
}
