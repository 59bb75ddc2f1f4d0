import * as vscode from 'vscode';
import { inBackground, type Log } from '../host/report';

/** Says that the folder is no longer analyzed, since the workers keep ending, and offers what can be done. */
export function tellStopped(log: Log): void {
  const { l10n, window, commands } = vscode;
  const reload = l10n.t('Reload Window');
  const showLog = l10n.t('Show Log');
  const stopped = l10n.t(
    'Verbatim has stopped reading this folder: its analysis broke off several times. Reload the window to try again.',
  );
  const answered = async (): Promise<void> => {
    const chosen = await window.showErrorMessage(stopped, reload, showLog);
    if (chosen === reload) await commands.executeCommand('workbench.action.reloadWindow');
    if (chosen === showLog) log.show();
  };
  inBackground(log, 'Telling so', answered());
}

/** Says that names are found by lists alone, and what to do; the log has the reason. */
export function tellNamesProblem(log: Log, reason: string): void {
  log.error(`Names are found by lists alone: ${reason}`);
  const told = vscode.l10n.t(
    'Verbatim misses many names and so many speakers: one of its own files cannot be read. Install the extension again.',
  );
  inBackground(log, 'Telling so', Promise.resolve(vscode.window.showWarningMessage(told)));
}

/** Says that there is no room to keep what was read of the folder, which costs time, and that annotations may be next. */
export function tellNotKept(log: Log): void {
  const told = vscode.l10n.t(
    'The disk is full: what Verbatim has read of this folder is not kept, and will be read anew when the folder is opened again. Make room on it, annotations need some, too.',
  );
  log.warn(told);
  inBackground(log, 'Telling so', Promise.resolve(vscode.window.showWarningMessage(told)));
}
