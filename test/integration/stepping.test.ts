import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { createAnnotation } from '../../src/annotations/edits';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import { readArticle } from '../../src/text/article';
import { cardsAt } from '../support/editorCards';
import { eventually } from '../support/eventually';

describe('stepping from claim to claim and from quote to quote', () => {
  let editor: vscode.TextEditor;
  let sidecar: vscode.Uri;
  const tagged = ['poorly worded', 'implies withdrawal', 'implies'];

  const run = (command: string) => vscode.commands.executeCommand(`verbatim.${command}`);
  const selected = () => editor.document.getText(editor.selection);
  const toStart = () => {
    const start = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
  };
  const claimsShown = async (count: number) => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(
        new vscode.Position(0, 0),
        editor.document.lineAt(editor.document.lineCount - 1).range.end,
      ),
      vscode.CodeActionKind.Empty.append('verbatim').value,
    );
    assert.equal(actions.filter(({ title }) => title.startsWith('Remove claim')).length, count);
  };

  before(async () => {
    const [article] = await vscode.workspace.findFiles('000_*.txt');
    assert.ok(article);
    sidecar = article.with({ path: `${article.path}.annotations.jsonld` });
    editor = await vscode.window.showTextDocument(article);
    await eventually(() => claimsShown(0));
  });

  after(async () => {
    await vscode.workspace.fs.delete(sidecar);
    await eventually(() => claimsShown(0));
  });

  it('stays where it is in an article without claims', async () => {
    toStart();
    await run('nextClaim');
    assert.ok(editor.selection.isEmpty && editor.selection.active.isEqual(new vscode.Position(0, 0)));
  });

  it('selects every claim in turn, also one within another, and goes round', async () => {
    const { document } = editor;
    const article = readArticle(String(document.uri), document.getText());
    const annotations = tagged.map((words, i) => {
      const start = article.text.indexOf(words);
      assert.ok(start >= 0, words);
      const span = { start, end: start + words.length };
      return createAnnotation({ article, span, tag: 'to-check', id: `urn:example:${i}`, created: '' });
    });
    const written = writeSidecar(readSidecar(undefined), annotations, '000.txt');
    assert.ok('json' in written);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(written.json));
    await eventually(() => claimsShown(tagged.length));
    const inOrder = [...tagged].sort(
      (a, b) => article.text.indexOf(a) - article.text.indexOf(b) || b.length - a.length,
    );
    toStart();
    const seen: string[] = [];
    for (let i = 0; i <= tagged.length; i++) {
      await run('nextClaim');
      seen.push(selected());
    }
    assert.deepEqual(seen, [...inOrder, inOrder[0]]);
    await run('previousClaim');
    assert.equal(selected(), inOrder.at(-1));
  });

  it('selects every quote that the outline lists', async () => {
    const { document } = editor;
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    // the outline cuts a quote at the end of its paragraph
    const below = ({ children }: vscode.DocumentSymbol): vscode.DocumentSymbol[] =>
      children.flatMap((each) => [each, ...below(each)]);
    const listed = symbols.flatMap(below).map(({ range }) => document.offsetAt(range.start));
    const seen = new Set<number>();
    toStart();
    await run('nextQuote');
    const first = editor.selection;
    do {
      seen.add(document.offsetAt(editor.selection.start));
      await run('nextQuote');
    } while (!editor.selection.isEqual(first));
    assert.deepEqual([...seen], [...new Set(listed)]);
    await run('previousQuote');
    assert.ok(editor.selection.start.isAfter(first.start));
  });
});

describe('the card by key on a quote that was stepped to', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder, 'lunde.txt');
  const text = 'Ada Brook, a baker, said the old bridge over the Lunde leads to Harlund.\n';

  before(() => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text)));
  after(() => vscode.workspace.fs.delete(uri));

  it('tells first who said it, then of the name that it ends with', async () => {
    const editor = await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('verbatim.nextQuote');
    assert.match(editor.document.getText(editor.selection), /leads to Harlund$/);
    const cards = await cardsAt(uri, editor.selection.active);
    assert.match(cards, /^\*\*Ada Brook\*\*[^]*\*\*Harlund\*\*/u);
    assert.match(await cardsAt(uri, editor.selection.active.translate(0, -1)), /^\*\*Harlund\*\*/u);
  });
});
