import * as vscode from 'vscode';
import { exists } from './host/files';
import { tablePath } from './session/namesFiles';
import { reporting } from './host/report';
import type { Session } from './session/session';

/** What a new table says of itself. */
const explanation = `# Names that Verbatim should know in this folder: a line for each form, with tabs between its three parts.
#   form: as articles print it
#   kind: person, organization, place or group; none if it is no name
#   name: the full name
# For example (without the # in front):
# Ms. Brook\tperson\tAda Brook
form\tkind\tname
`;

/** The command that opens the table of names of the active article's folder, which is made if there is none. */
export function registerEditNames(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.editNames', () =>
    reporting(
      session.log,
      vscode.l10n.t('The table of names could not be opened'),
      async () => {
        const folder = await chosenFolder(session.article?.uri);
        if (!folder) return;
        const table = vscode.Uri.joinPath(folder.uri, tablePath);
        if (!(await exists(table))) {
          await vscode.workspace.fs.writeFile(table, new TextEncoder().encode(explanation));
        }
        const editor = await vscode.window.showTextDocument(table);
        toTheEnd(editor);
        editor.options = { ...editor.options, insertSpaces: false }; // the key Tab is to part the columns
      },
      'saving',
    ),
  );
}

/** Where the next name is written. */
function toTheEnd(editor: vscode.TextEditor): void {
  const { end } = editor.document.validateRange(new vscode.Range(0, 0, Infinity, 0));
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(editor.selection);
}

/** The folder of an article, else the only one, else one that the person picks; tells where there is none. */
async function chosenFolder(article: vscode.Uri | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const { workspace, window, l10n } = vscode;
  const own = article && workspace.getWorkspaceFolder(article);
  if (own) return own;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage(
      l10n.t('Open a folder first: names are taught to the articles of a folder.'),
    );
    return undefined;
  }
  return folders.length === 1 ? folders[0] : window.showWorkspaceFolderPick();
}
