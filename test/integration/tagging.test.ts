import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { createAnnotation } from '../../src/annotations/edits';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import { readArticle } from '../../src/text/article';
import { eventually } from '../support/eventually';
import { acceptProposals } from '../support/questions';

const words = 'poorly worded';

interface Page {
  readonly type: string;
  readonly items: readonly {
    readonly type: string;
    readonly id: string;
    readonly body: unknown;
    readonly target: { readonly selector: readonly { readonly type: string; readonly exact?: string }[] };
  }[];
}

describe('tagging claims', () => {
  let article: vscode.Uri;
  let sidecar: vscode.Uri;
  let editor: vscode.TextEditor;

  const text = () => editor.document.getText();
  const spanOf = (part: string) => {
    const start = text().indexOf(part);
    assert.ok(start >= 0, `“${part}” is not in the article`);
    return { start, end: start + part.length };
  };
  const rangeOf = (part: string) => {
    const { start, end } = spanOf(part);
    return new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
  };
  const placeOf = (part: string) => ({ uri: String(article), ...spanOf(part) });
  const content = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const page = async () => JSON.parse(await content()) as Page;
  const exists = () =>
    vscode.workspace.fs.stat(sidecar).then(
      () => true,
      () => false,
    );
  const exacts = async () =>
    (await page()).items.flatMap(({ target }) => target.selector.flatMap(({ exact }) => exact ?? []));
  const actionsAt = async (part: string) => {
    const caret = rangeOf(part).start.translate(0, 1);
    const range = new vscode.Range(caret, caret);
    const kind = vscode.CodeActionKind.Empty.append('verbatim').value;
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article,
      range,
      kind,
    );
  };
  const titlesAt = async (part: string) => (await actionsAt(part)).map(({ title }) => title);
  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

  before(async () => {
    const [found] = await vscode.workspace.findFiles('000_*.txt');
    assert.ok(found);
    article = found;
    sidecar = found.with({ path: `${found.path}.annotations.jsonld` });
    editor = await vscode.window.showTextDocument(article);
    await eventually(async () => assert.ok((await titlesAt(words)).length > 0));
  });

  afterEach(async () => {
    await run('workbench.action.files.revert');
    if (await exists()) await vscode.workspace.fs.delete(sidecar);
    await eventually(async () => {
      const titles = await titlesAt(words);
      assert.ok(!titles.some((title) => title.startsWith('Remove ')), titles.join('\n'));
    });
  });

  it('tags the quote under the caret as a W3C annotation beside the article', async () => {
    const caret = rangeOf(words).start.translate(0, 3);
    editor.selection = new vscode.Selection(caret, caret);
    await acceptProposals(run('verbatim.tagClaim'));
    const { type, items } = await page();
    assert.equal(type, 'AnnotationPage');
    assert.equal(items.length, 1);
    const [item] = items;
    assert.equal(item?.type, 'Annotation');
    assert.match(item.id, /^urn:uuid:[0-9a-f-]{36}$/);
    assert.match(JSON.stringify(item.body), /to-check/);
    assert.deepEqual(item.target.selector.map((selector) => selector.type).sort(), [
      'TextPositionSelector',
      'TextQuoteSelector',
    ]);
    assert.ok((await exacts()).some((exact) => exact.includes(words)));
  });

  it('tags the words whole that a selection cuts', async () => {
    const { start, end } = rangeOf('honest mistake');
    editor.selection = new vscode.Selection(start.translate(0, 2), end.translate(0, -3));
    await acceptProposals(run('verbatim.tagClaim'));
    assert.deepEqual(await exacts(), ['honest mistake']);
  });

  it('offers to tag, to tag as before, to change and to remove, each as what it is', async () => {
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    const actions = await eventually(async () => {
      const found = await actionsAt(words);
      assert.equal(found.length, 6, found.map(({ title }) => title).join('\n'));
      return found;
    });
    assert.deepEqual(
      actions.map(({ title }) => title).sort(),
      [
        'Change tag “to check”…',
        'Correct speaker…',
        'Add note to “to check”…',
        'Remove claim “to check”',
        'Tag as claim…',
        'Tag “poorly worded” as “to check”',
      ].sort(),
    );
    const preferred = actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title);
    assert.deepEqual(preferred, ['Tag “poorly worded” as “to check”']);
  });

  it('offers for words that are tagged to change that, not to tag them again as they are', async () => {
    const caret = rangeOf(words).start.translate(0, 3);
    editor.selection = new vscode.Selection(caret, caret);
    await acceptProposals(run('verbatim.tagClaim'));
    await eventually(async () =>
      assert.deepEqual(
        (await titlesAt(words)).sort(),
        [
          'Add note to “to check”…',
          'Change tag “to check”…',
          'Correct speaker…',
          'Remove claim “to check”',
        ].sort(),
      ),
    );
  });

  it('tags what each of several cursors and selections means, once, as one step to undo', async () => {
    const caret = rangeOf(words).start.translate(0, 3);
    const { start, end } = rangeOf('Joint Chiefs');
    editor.selections = [
      new vscode.Selection(start, end),
      new vscode.Selection(caret, caret),
      new vscode.Selection(caret.translate(0, 1), caret.translate(0, 1)),
    ];
    await acceptProposals(run('verbatim.tagClaim'));
    const tagged = await exacts();
    assert.equal(tagged.length, 2, tagged.join('\n'));
    assert.ok(tagged.includes('Joint Chiefs') && tagged.some((each) => each.includes(words)));
    await run('verbatim.undoAnnotation');
    assert.equal(await exists(), false);
  });

  it('tags what is a claim already among several selections as the rest, as one step to undo', async () => {
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    const before = (await content()).replaceAll('to-check', 'disputed');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(before));
    await eventually(async () => assert.ok((await titlesAt(words)).includes('Remove claim “disputed”')));
    editor.selections = ['Joint Chiefs', words].map((part) => {
      const { start, end } = rangeOf(part);
      return new vscode.Selection(start, end);
    });
    await run('verbatim.tagClaimAsLast');
    assert.deepEqual((await exacts()).sort(), ['Joint Chiefs', words]);
    assert.ok(!(await content()).includes('disputed'));
    await run('verbatim.undoAnnotation');
    assert.equal(await content(), before);
  });

  it('calls an annotation without a tag a note', async () => {
    const given = { article: readArticle(String(article), text()), span: spanOf(words), note: 'Invented.' };
    const note = createAnnotation({ ...given, id: 'urn:test:note', created: '2031-03-02T00:00:00Z' });
    const written = writeSidecar(readSidecar(undefined), [note], 'invented.txt');
    assert.ok('json' in written);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(written.json));
    const titles = await eventually(async () => {
      const found = await titlesAt(words);
      assert.ok(found.includes('Remove note'), found.join('\n'));
      return found;
    });
    assert.ok(titles.includes('Edit note…') && titles.includes('Tag the words of the note…'));
    assert.ok(!titles.some((title) => title.includes('no tag')), titles.join('\n'));
  });

  it('tags several things at once without losing one', async () => {
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    const more = ['honest mistake', 'security situation', 'sanctions', 'airstrike', 'Green Zone'].filter(
      (part) => text().includes(part),
    );
    await Promise.all(more.map((part) => run('verbatim.tagClaimAsLast', placeOf(part))));
    assert.deepEqual((await exacts()).sort(), [words, ...more].sort());
  });

  it('takes tags back and gives them again byte for byte', async () => {
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    const one = await content();
    await run('verbatim.tagClaimAsLast', placeOf('sanctions'));
    const two = await content();
    await run('verbatim.undoAnnotation');
    assert.equal(await content(), one);
    await run('verbatim.undoAnnotation');
    assert.equal(await exists(), false);
    await run('verbatim.redoAnnotation');
    await run('verbatim.redoAnnotation');
    assert.equal(await content(), two);
  });

  it('changes and removes the tags of several claims at once, also of several articles, as one step to undo', async () => {
    const [other] = await vscode.workspace.findFiles('001_*.txt');
    assert.ok(other);
    const otherSidecar = other.with({ path: `${other.path}.annotations.jsonld` });
    const there = (await vscode.workspace.openTextDocument(other)).getText().indexOf('no decision');
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    await run('verbatim.tagClaimAsLast', placeOf('sanctions'));
    await run('verbatim.tagClaimAsLast', { uri: String(other), start: there, end: there + 11 });
    const contents = async () =>
      Promise.all(
        [sidecar, otherSidecar].map(async (uri) =>
          new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
        ),
      );
    const before = await contents();
    const claims = [article, article, other].map((uri, i) => {
      const items = (JSON.parse(before[i === 2 ? 1 : 0]!) as Page).items;
      return { uri: String(uri), id: items[i % 2]?.id };
    });
    await run('verbatim.removeClaim', claims);
    await assert.rejects(contents);
    await run('verbatim.undoAnnotation');
    assert.deepEqual(await contents(), before);
    await run('verbatim.redoAnnotation');
    await assert.rejects(contents);
    await run('verbatim.undoAnnotation');
    await run('verbatim.removeClaim', claims.slice(2));
    assert.equal(await content(), before[0]);
    await assert.rejects(contents);
  });

  it('says that a note goes with its claim, and brings both back', async () => {
    const given = { article: readArticle(String(article), text()), span: spanOf(words) };
    const noted = { ...given, tag: 'disputed', note: 'Asked the harbour office.', id: 'urn:test:noted' };
    const claim = createAnnotation({ ...noted, created: '2031-03-02T00:00:00Z' });
    const written = writeSidecar(readSidecar(undefined), [claim], 'invented.txt');
    assert.ok('json' in written);
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(written.json));
    await eventually(async () =>
      assert.ok((await titlesAt(words)).includes('Remove claim “disputed” and its note')),
    );
    await run('verbatim.removeClaim', { uri: String(article), id: claim.id });
    assert.equal(await exists(), false);
    await run('verbatim.undoAnnotation');
    assert.equal(await content(), written.json);
  });

  it('finds a claim again after text was inserted above it, and removes the file with the last one', async () => {
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A correction was added 😀.\n\n'));
    const remove = await eventually(async () => {
      const found = (await actionsAt(words)).find(({ title }) => title === 'Remove claim “to check”');
      assert.ok(found);
      return found;
    });
    await run(remove.command?.command ?? '', ...((remove.command?.arguments ?? []) as unknown[]));
    assert.equal(await exists(), false);
  });

  it('never writes over a sidecar that it cannot read', async () => {
    const torn = '{ "items": [ {"id": 1}, <<<< not JSON';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(torn));
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    assert.equal(await content(), torn);
  });

  it('keeps what other programs wrote into the sidecar', async () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      label: 'Desk 4',
      items: [],
    };
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(JSON.stringify(foreign)));
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    assert.match(await content(), /Desk 4/);
    await run('verbatim.undoAnnotation');
    assert.equal(await content(), JSON.stringify(foreign));
  });

  it('gives a sidecar back byte for byte, also its byte order mark', async () => {
    const before = new TextEncoder().encode(
      '\uFEFF{ "type": "AnnotationPage", "label": "Desk 4", "items": [ ] }\r\n',
    );
    await vscode.workspace.fs.writeFile(sidecar, before);
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    assert.deepEqual(await exacts(), [words]);
    await run('verbatim.undoAnnotation');
    assert.deepEqual([...(await vscode.workspace.fs.readFile(sidecar))], [...before]);
  });

  it('never writes over a sidecar that is not UTF-8', async () => {
    const latin = Uint8Array.from([...Buffer.from('{"items":[],"label":"caf'), 0xe9, ...Buffer.from('"}')]);
    await vscode.workspace.fs.writeFile(sidecar, latin);
    await acceptProposals(run('verbatim.tagClaim', placeOf(words)));
    assert.deepEqual([...(await vscode.workspace.fs.readFile(sidecar))], [...latin]);
  });

  it('offers nothing in a file that is no article', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '“Words.”' });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 2, 0, 2),
      vscode.CodeActionKind.Empty.append('verbatim').value,
    );
    assert.deepEqual(actions, []);
  });
});
