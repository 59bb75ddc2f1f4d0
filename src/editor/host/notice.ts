import * as vscode from 'vscode';

/** How long the status bar says what was done. */
const shownMs = 4000;

/**
 * Says in the status bar, for a moment, what a command has done or why it has done nothing; what is said next takes its
 * place. An item of our own, because screen readers are told nothing of what `setStatusBarMessage` shows: an alert is
 * read out as it appears. Made once in `extension.ts` and handed to whoever has something to say.
 */
export class Notice implements vscode.Disposable {
  private item: vscode.StatusBarItem | undefined;
  private timer: NodeJS.Timeout | undefined;

  say(message: string): void {
    this.dispose(); // items are known by their id: the end of the last one would be that of the next
    const item = vscode.window.createStatusBarItem(
      'verbatim.notice',
      vscode.StatusBarAlignment.Left,
      Number.MIN_SAFE_INTEGER, // after what stands there for longer
    );
    item.name = vscode.l10n.t('Verbatim: What Was Done');
    item.text = message;
    item.accessibilityInformation = { label: message.replace(/\$\([^)]*\) ?/gu, ''), role: 'alert' };
    item.show();
    this.item = item;
    this.timer = setTimeout(() => this.dispose(), shownMs);
  }

  /** Takes away what is said. */
  dispose(): void {
    clearTimeout(this.timer);
    this.item?.dispose();
  }
}
