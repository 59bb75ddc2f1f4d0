import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { createAnnotation, replace } from '../../src/annotations/edits';
import type { Annotation } from '../../src/annotations/model';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import { ClaimStore } from '../../src/editor/annotating/claimStore';
import { registerLeftovers } from '../../src/editor/annotating/leftovers';
import type { Session } from '../../src/editor/session/session';
import { sidecarUri } from '../../src/editor/session/sidecarFiles';
import { readArticle } from '../../src/text/article';
import { eventually } from '../support/eventually';

const text = 'Invented words of Ada Brook.';

describe('copies of sidecars that broken-off writes have left', () => {
  const log = { error: () => undefined, warn: () => undefined };
  const session = {
    log,
    ready: true,
    refresh: () => Promise.resolve(),
    onDidChange: () => new vscode.Disposable(() => undefined),
  } as unknown as Session;
  const made: string[] = [];
  let looking: vscode.Disposable | undefined;
  const { showWarningMessage } = vscode.window;

  const annotation = (name: string): Annotation =>
    createAnnotation({
      article: readArticle('a', text),
      span: { start: 0, end: 8 },
      tag: name,
      id: `urn:test:${name}`,
      created: '2031-03-02T00:00:00Z',
    });
  const tagsOf = (article: vscode.Uri): string[] =>
    readSidecar(readFileSync(sidecarUri(article).fsPath, 'utf8')).annotations.map(({ tag }) => tag ?? '');

  /** An article without a sidecar. */
  function articleCalled(name: string): vscode.Uri {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const article = vscode.Uri.joinPath(folder.uri, name);
    writeFileSync(article.fsPath, text);
    made.push(name);
    return article;
  }

  /** What a window that was killed has left of writing one annotation; `minutes` ago. */
  function copyOf(article: vscode.Uri, tag: string, minutes: number): string {
    const written = writeSidecar(readSidecar(undefined), [annotation(tag)], path.basename(article.fsPath));
    assert.ok('json' in written);
    const file = `${sidecarUri(article).fsPath}.${globalThis.crypto.randomUUID()}.tmp`;
    writeFileSync(file, written.json);
    const time = Date.now() / 1000 - 60 * minutes;
    utimesSync(file, time, time);
    return file;
  }

  afterEach(() => {
    vscode.window.showWarningMessage = showWarningMessage;
    looking?.dispose();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const left = readdirSync(folder.uri.fsPath).filter((name) => made.some((own) => name.startsWith(own)));
    for (const name of left) rmSync(path.join(folder.uri.fsPath, name));
  });

  it('take the place of nothing that was written while the person was asked', async () => {
    const tagged = articleCalled('leftover tagged.txt');
    const elsewhere = articleCalled('leftover elsewhere.txt');
    const lost = articleCalled('leftover lost.txt');
    const stays = copyOf(tagged, 'old', 4);
    const gone = copyOf(elsewhere, 'old', 3);
    const copies = [copyOf(lost, 'older', 2), copyOf(lost, 'newest', 1)];
    const told: string[] = [];
    vscode.window.showWarningMessage = async (message: string, ...choices: unknown[]) => {
      told.push(message);
      if (told.length > 1) return undefined;
      rmSync(gone);
      await new ClaimStore(session).edit(tagged, 'Tagged', (all) => replace(all, annotation('new')));
      return choices[0] as never;
    };
    looking = registerLeftovers(session);
    await eventually(() => assert.equal(told.length, 2));
    assert.ok(copies.every((copy) => !existsSync(copy)));
    assert.deepEqual(tagsOf(lost), ['newest']);
    assert.deepEqual([tagsOf(tagged), existsSync(stays)], [['new'], true]);
    assert.equal(existsSync(sidecarUri(elsewhere).fsPath), false);
    assert.match(told[1] ?? '', /leftover tagged\.txt have changed since/u);
  });
});
