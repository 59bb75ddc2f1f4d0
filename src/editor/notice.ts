import * as vscode from 'vscode';

/** How long the status bar says what was done. */
const noticeMs = 4000;

/** Says in the status bar, for a moment, what a command has done or why it has done nothing. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, noticeMs);
}
