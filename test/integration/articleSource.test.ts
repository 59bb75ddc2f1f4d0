import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cardsOn } from '../support/editorCards';
import { eventually } from '../support/eventually';
import { acceptProposals } from '../support/questions';
import { showCarriersOf } from '../support/sampleArticles';

const quote = 'poorly worded';

describe('the source of an article', () => {
  let article: vscode.Uri;
  let other: vscode.Uri;
  let sidecar: vscode.Uri;

  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
  const content = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const setSource = (source: Record<string, string>) =>
    acceptProposals(run('verbatim.setArticleSource', { uri: String(article), source }));
  /** What the card of a quote in the other article says of where else it stands. */
  const cards = () => cardsOn(other, quote);

  before(async () => {
    ({ article, other } = await showCarriersOf(quote));
    sidecar = article.with({ path: `${article.path}.annotations.jsonld` });
  });

  after(async () => {
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
  });

  it('is asked for, kept beside the article, named by the cards, and taken back by undo', async () => {
    const before = await eventually(async () => {
      const shown = await cards();
      assert.match(shown, /000_/);
      return shown;
    });
    assert.doesNotMatch(before, /Harlund Courier/);
    await setSource({ outlet: 'Harlund Courier', published: '2031-03-02', author: '', url: '' });
    const written = JSON.parse(await content()) as { items: { motivation: string; body: unknown }[] };
    assert.deepEqual(
      written.items.map(({ motivation }) => motivation),
      ['describing'],
    );
    assert.match(JSON.stringify(written.items[0]?.body), /"schema:name":"Harlund Courier"/);
    await eventually(async () => assert.match(await cards(), /Harlund Courier.{0,2} 2 Mar 2031/));
    await run('verbatim.undoAnnotation');
    await assert.rejects(content);
    await eventually(async () => assert.doesNotMatch(await cards(), /Harlund Courier/));
  });

  it('is not said by who only goes past what the text tells', async () => {
    const told = vscode.Uri.joinPath(article, '..', 'told.md');
    const text = '---\nauthor: Ada Brook\ndate: 2031-03-02\n---\n\n“Invented words,” said Ben Finch.\n';
    await vscode.workspace.fs.writeFile(told, new TextEncoder().encode(text));
    const own = told.with({ path: `${told.path}.annotations.jsonld` });
    try {
      await vscode.window.showTextDocument(told);
      await acceptProposals(run('verbatim.setArticleSource', { uri: String(told) }));
      await assert.rejects(async () => vscode.workspace.fs.stat(own));
    } finally {
      await run('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(own).then(undefined, () => undefined);
      await vscode.workspace.fs.delete(told);
    }
  });
});
