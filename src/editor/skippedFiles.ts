import * as vscode from 'vscode';
import type { Skipped } from './articleFiles';
import { pickText } from './plainText';
import { reporting } from './report';
import type { Session } from './session';

interface SkippedItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** The command that lists the files of the folder that were not read, with the reason of each. */
export function registerSkippedFiles(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.showSkippedFiles', async () => {
    const items = session.skipped.map(({ uri, reason }): SkippedItem => ({
      uri,
      label: pickText(vscode.workspace.asRelativePath(uri)),
      description: reasonWords(reason),
      iconPath: new vscode.ThemeIcon('file'),
    }));
    const title = vscode.l10n.t('Files That Were Not Read');
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
    if (!chosen) return;
    const failed = vscode.l10n.t('The file could not be opened');
    await reporting(session.log, failed, () => vscode.commands.executeCommand('vscode.open', chosen.uri));
  });
}

function reasonWords(reason: Skipped): string {
  const { l10n } = vscode;
  const words: Record<Skipped, string> = {
    binary: l10n.t('not a text'),
    tooLarge: l10n.t('larger than the setting verbatim.maxFileSize'),
    unreadable: l10n.t('cannot be read'),
    failed: l10n.t('the analysis failed; the log “Verbatim” says why'),
  };
  return words[reason];
}
