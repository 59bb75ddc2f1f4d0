import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

const id = 'verbatim-annotation.verbatim';

describe('the extension in VS Code', () => {
  it('is known, activates on an article and gives its commands', async () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not known`);
    const [article] = await vscode.workspace.findFiles('*.txt');
    assert.ok(article, 'the workspace has no article');
    await vscode.window.showTextDocument(article);
    await extension.activate();
    assert.equal(extension.isActive, true);
    const contributed = (extension.packageJSON as { contributes?: { commands?: { command: string }[] } })
      .contributes;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = contributed?.commands
      ?.map(({ command }) => command)
      .filter((command) => !known.has(command));
    assert.deepEqual(missing ?? [], []);
  });
});
