import * as vscode from 'vscode';

/** Of the walkthrough in `package.json`. */
const walkthroughId = 'start';

/**
 * The command that opens the walkthrough. VS Code would open it by itself when the extension is installed, if its `when`
 * did not wait until the extension runs; so nobody sees it who did not ask.
 */
export function registerWalkthrough({ extension }: vscode.ExtensionContext): vscode.Disposable {
  void vscode.commands.executeCommand('setContext', 'verbatim.running', true);
  return vscode.commands.registerCommand('verbatim.openWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthroughId}`),
  );
}
