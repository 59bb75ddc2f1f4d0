import * as vscode from 'vscode';

/** How long the status bar says what was done. */
const noticeMs = 4000;

let shown: vscode.StatusBarItem | undefined;
let timer: NodeJS.Timeout | undefined;

/**
 * Says in the status bar, for a moment, what a command has done or why it has done nothing. An item of our own, because
 * screen readers are told nothing of what `setStatusBarMessage` shows: an alert is read out as it appears.
 */
export function say(message: string): void {
  clearTimeout(timer); // items are known by their id: the end of the last one would be that of the next
  shown?.dispose();
  const item = vscode.window.createStatusBarItem(
    'verbatim.notice',
    vscode.StatusBarAlignment.Left,
    Number.MIN_SAFE_INTEGER, // after what stands there for longer
  );
  item.name = vscode.l10n.t('Verbatim: What Was Done');
  item.text = message;
  item.accessibilityInformation = { label: message.replace(/\$\([^)]*\) ?/gu, ''), role: 'alert' };
  item.show();
  shown = item;
  timer = setTimeout(() => item.dispose(), noticeMs);
}
