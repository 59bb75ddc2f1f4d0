import * as vscode from 'vscode';
import type { Skipped } from './session/articleFiles';
import { countHere } from './words/countHere';
import { pickText } from './words/plainText';
import { reporting } from './host/report';
import type { Session } from './session/session';

interface FileItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** The command that lists the files of the folder that were not read or seem misread, with what is wrong with each. */
export function registerUnreadFiles(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.showUnreadFiles', async () => {
    const title = vscode.l10n.t('Unread or Misread Files');
    const placeHolder = vscode.l10n.t('Choose a file to open it');
    const options = { title, placeHolder, matchOnDescription: true };
    const chosen = await vscode.window.showQuickPick(itemsOf(session), options);
    if (!chosen) return;
    const failed = vscode.l10n.t('The file could not be opened');
    await reporting(session.log, failed, () => vscode.commands.executeCommand('vscode.open', chosen.uri));
  });
}

function itemsOf({ skipped, misread }: Session): FileItem[] {
  return [
    ...skipped.map(({ uri, reason }) => itemOf(uri, reasonWords(reason), 'file')),
    ...misread.map(({ article, letters }) =>
      itemOf(vscode.Uri.parse(article, true), misreadWords(letters), 'warning'),
    ),
  ];
}

function itemOf(uri: vscode.Uri, description: string, icon: string): FileItem {
  const label = pickText(vscode.workspace.asRelativePath(uri));
  return { uri, label, description, iconPath: new vscode.ThemeIcon(icon) };
}

function reasonWords(reason: Skipped): string {
  const { l10n } = vscode;
  const words: Record<Skipped, string> = {
    binary: l10n.t('not a text file'),
    tooLarge: l10n.t('larger than the setting verbatim.maxFileSize'),
    unreadable: l10n.t('cannot be read'),
    failed: l10n.t('could not be analyzed; the log says why (Output, Verbatim)'),
  };
  return words[reason];
}

function misreadWords(letters: number): string {
  const { l10n } = vscode;
  return letters === 1
    ? l10n.t('1 character seems misread; open it to choose its encoding')
    : l10n.t('{0} characters seem misread; open it to choose its encoding', countHere(letters));
}
