import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cardsOn } from '../support/editorCards';
import { eventually } from '../support/eventually';

// The town and its people are invented.
const text = '“We will not pay for the quay,” the quay lady told reporters in Velm.\n';

describe('names that a folder teaches', () => {
  let article: vscode.Uri;
  let table: vscode.Uri;

  const write = (uri: vscode.Uri, content: string) =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    article = vscode.Uri.joinPath(folder.uri, 'velm.txt');
    table = vscode.Uri.joinPath(folder.uri, '.verbatim', 'names.tsv');
    await write(article, text);
    await vscode.window.showTextDocument(article);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(table, '..'), { recursive: true });
    await vscode.workspace.fs.delete(article);
  });

  it('are the speakers of its quotes, and go with the table', async () => {
    await eventually(async () => assert.match(await cardsOn(article, 'We will'), /quay lady/));
    await write(table, 'the quay lady\tperson\tOda Brakk\nVelm\ttown\n');
    await eventually(async () => assert.match(await cardsOn(article, 'We will'), /Oda Brakk/));
    await eventually(() => {
      const shown = vscode.languages
        .getDiagnostics(table)
        .map(({ message, range }) => [message, range.start.line]);
      assert.deepEqual(shown, [['“town” is no kind: use person, organization, place, group or none.', 1]]);
    });
    await write(table, '');
    await eventually(async () => {
      const card = await cardsOn(article, 'We will');
      assert.match(card, /quay lady/);
      assert.doesNotMatch(card, /Oda Brakk/);
    });
    assert.deepEqual(vscode.languages.getDiagnostics(table), []);
  });

  it('stand in a table in which the key Tab parts the columns, and which opens where the next one is written', async () => {
    await write(table, 'Velm\tplace\n');
    await vscode.commands.executeCommand('verbatim.editNames');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.path, table.path);
    await eventually(() => assert.equal(editor.options.insertSpaces, false));
    assert.deepEqual(editor.selection.active, new vscode.Position(1, 0));
  });
});
