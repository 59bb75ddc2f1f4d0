import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually';

describe('quotes in lists of symbols', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder, 'signs.txt');
  const text = 'Ada Brook said: “The $(trash) stays where it is.”\n';

  before(() => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text)));
  after(() => vscode.workspace.fs.delete(uri));

  it('show an article’s letters that name an icon as letters', async () => {
    await vscode.window.showTextDocument(uri);
    const ofFolder = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'stays where',
      );
      // other extensions list what they find in files that they know
      const inArticle = found.filter(({ location }) => String(location.uri) === String(uri));
      assert.equal(inArticle.length, 1);
      return inArticle;
    });
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const ofArticle = outline.flatMap((symbol) => [symbol, ...symbol.children]);
    for (const { name } of [...ofFolder, ...ofArticle]) {
      assert.ok(name.includes('stays where'), name);
      assert.ok(name.includes('(trash)') && !name.includes('$(trash)'), name);
    }
  });
});
