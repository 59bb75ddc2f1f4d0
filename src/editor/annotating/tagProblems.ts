import * as vscode from 'vscode';
import { messageText } from '../words/plainText';
import { inBackground, type Log } from '../host/report';
import { codebookFor } from '../host/taggingTags';

/** The setting, as VS Code knows it. */
const setting = 'verbatim.tags';

/**
 * Tells which tags of the setting `verbatim.tags` cannot be used, at the start and whenever that has become otherwise: they
 * are in no list, and nobody would know why.
 */
export function registerTagProblems(log: Log): vscode.Disposable {
  let told = '';
  const tell = (): void => {
    const problems = tagProblems().join(' ');
    if (problems !== told && problems !== '') inBackground(log, 'Telling so', tellProblems(problems));
    told = problems;
  };
  tell();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(setting)) tell();
  });
}

/** A sentence for each tag of any folder that cannot be used. */
function tagProblems(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const places = folders.length > 0 ? folders.map(({ uri }) => uri) : [undefined];
  return [...new Set(places.flatMap((uri) => codebookFor(uri).problems))];
}

async function tellProblems(problems: string): Promise<void> {
  const { l10n, window, commands } = vscode;
  const open = l10n.t('Open Setting');
  const message = l10n.t('Not all of the setting “{0}” can be used. {1}', setting, problems);
  const chosen = await window.showWarningMessage(messageText(message), open);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', setting);
}
