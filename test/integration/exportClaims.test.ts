import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { createAnnotation } from '../../src/annotations/edits';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import { readArticle } from '../../src/text/article';
import { eventually } from '../support/eventually';

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Record<string, unknown>[] };
}

describe('the export of claims', () => {
  let folder: vscode.Uri;
  const made: vscode.Uri[] = [];

  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const write = async (uri: vscode.Uri, text: string) => {
    made.push(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  };
  const run = (argument: object) => vscode.commands.executeCommand('verbatim.exportClaims', argument);
  const collection = async (argument: object = {}): Promise<Collection> => {
    const to = at('out.claims.jsonld');
    made.push(to);
    await run({ all: true, format: 'jsonld', to: String(to), ...argument });
    return JSON.parse(await read(to)) as Collection;
  };
  const tag = async (article: vscode.Uri, words: string, text: string) => {
    const printed = readArticle(String(article), text);
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    const span = { start, end: start + words.length };
    const created = '2031-03-04T00:00:00Z';
    const annotation = createAnnotation({
      article: printed,
      span,
      tag: 'to-check',
      id: `urn:example:${start}`,
      created,
    });
    const written = writeSidecar(readSidecar(undefined), [annotation], 'x');
    assert.ok('json' in written);
    await write(article.with({ path: `${article.path}.annotations.jsonld` }), written.json);
  };

  before(async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    folder = root.uri;
    const [first, second] = [(await vscode.workspace.findFiles('000_*.txt'))[0], at('invented.txt')];
    assert.ok(first);
    const text = 'An invented headline\n\nTwo boats were lost off Orrin, Ana Brandt said.\n';
    await write(second, text);
    await tag(second, 'Two boats were lost', text);
    await tag(first, 'poorly worded', (await vscode.workspace.openTextDocument(first)).getText());
    await eventually(async () => assert.equal((await collection()).total, 2));
  });

  after(async () => {
    for (const uri of made.reverse()) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  });

  it('writes all claims with their article, place, speaker and anchor', async () => {
    const { first } = await collection();
    const told = first.items.map((item) => {
      const { source } = item.target as { source: Record<string, unknown> };
      const speakers = (item['verbatim:speaker'] ?? []) as Record<string, unknown>[];
      const anchor = item['verbatim:anchor'] as Record<string, unknown>;
      return [
        source.id,
        speakers[0]?.['schema:name'],
        (speakers[0]?.['verbatim:evidence'] as Record<string, unknown>[])[0]?.['verbatim:words'],
        anchor['verbatim:line'],
      ];
    });
    assert.deepEqual(told, [
      ['000_ecc26befbc92cf56.txt', 'Mark Milley', 'Milley called', 17],
      ['invented.txt', 'Ana Brandt', 'Ana Brandt said', 3],
    ]);
  });

  it('writes a table, and a document that is no article', async () => {
    const [csv, markdown] = [at('out.claims.csv'), at('out.claims.md')];
    made.push(csv, markdown);
    await run({ all: true, format: 'csv', to: String(csv) });
    assert.match(await read(csv), /\r\ninvented\.txt,.*,to check,Two boats were lost,/);
    await run({ all: true, format: 'markdown', to: String(markdown) });
    assert.match(await read(markdown), /^# Claims\n\n2 claims in 2 articles\./);
    const document = await vscode.window.showTextDocument(markdown);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'poorly',
    );
    assert.ok(!symbols.some(({ location }) => String(location.uri) === String(document.document.uri)));
  });

  it('writes those that are selected in a list, and nothing for claims that are gone', async () => {
    const uri = String(at('invented.txt'));
    const claims = [{ uri, id: 'urn:example:22' }];
    assert.equal((await collection({ claims })).total, 1);
    const before = await read(at('out.claims.jsonld'));
    await collection({ claims: [{ uri, id: 'urn:example:gone' }] });
    assert.equal(await read(at('out.claims.jsonld')), before);
  });

  it('writes over no article and no sidecar', async () => {
    for (const name of ['invented.txt', 'invented.txt.annotations.jsonld']) {
      const before = await read(at(name));
      await run({ all: true, format: 'markdown', to: String(at(name)) });
      assert.equal(await read(at(name)), before);
    }
  });
});
