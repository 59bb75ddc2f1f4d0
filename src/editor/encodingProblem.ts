import * as vscode from 'vscode';
import type { Localization } from './words/cardContext';
import { articleSelector } from './host/selector';

/** Told from our other problems by this. */
export const encodingCode = 'encoding';

/** Says that a file was read by an encoding that is not its own: its quotation marks may be lost, and quotes with them. */
export function encodingMessage(count: number, encoding: string, l10n: Localization): string {
  const misread =
    count === 1
      ? l10n.t('1 character seems to be misread in the encoding {0}.', encoding)
      : l10n.t('{0} characters seem to be misread in the encoding {1}.', count, encoding);
  const so = l10n.t('If quotation marks are among them, quotes are missed.');
  const mend = l10n.t('Reopen the file with its own encoding, or set files.autoGuessEncoding.');
  return `${misread} ${so} ${mend}`;
}

/** Offers at that problem what mends it. */
export function registerEncodingActions(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions(_document, _range, { diagnostics }) {
        const problem = diagnostics.filter(({ code }) => code === encodingCode);
        return problem.length === 0 ? [] : actions(problem);
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actions(diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const { l10n } = vscode;
  const action = (title: string, command: string, ...args: unknown[]): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { command, title, arguments: args };
    made.diagnostics = diagnostics;
    return made;
  };
  return [
    action(l10n.t('Choose the encoding of this file…'), 'workbench.action.editor.changeEncoding'),
    action(
      l10n.t('Let VS Code guess encodings…'),
      'workbench.action.openSettings',
      'files.autoGuessEncoding',
    ),
  ];
}
