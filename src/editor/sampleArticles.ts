import * as vscode from 'vscode';
import { exists } from './host/files';
import { reporting, type Log } from './host/report';

/** Where the articles stand in the extension. */
const samplePath = ['media', 'sample'] as const;

/**
 * The command that opens invented articles to try things on: a copy in the extension's storage, in which what a person
 * did before is kept. In a window of its own if this one has a folder open.
 */
export function registerSampleArticles(
  { extensionUri, globalStorageUri }: vscode.ExtensionContext,
  log: Log,
): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.openSample', () =>
    reporting(
      log,
      vscode.l10n.t('The sample articles could not be opened'),
      async () => {
        const { workspace, commands, Uri } = vscode;
        const [from, to] = [
          Uri.joinPath(extensionUri, ...samplePath),
          Uri.joinPath(globalStorageUri, 'sample'),
        ];
        await workspace.fs.createDirectory(to);
        for (const [name] of await workspace.fs.readDirectory(from)) {
          const copy = Uri.joinPath(to, name);
          if (!(await exists(copy))) await workspace.fs.copy(Uri.joinPath(from, name), copy);
        }
        const forceNewWindow = (workspace.workspaceFolders ?? []).length > 0;
        await commands.executeCommand('vscode.openFolder', to, { forceNewWindow });
      },
      'saving',
    ),
  );
}
