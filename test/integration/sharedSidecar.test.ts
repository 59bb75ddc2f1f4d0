import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { createAnnotation, replace } from '../../src/annotations/edits';
import type { Annotation } from '../../src/annotations/model';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import { ClaimStore } from '../../src/editor/annotating/claimStore';
import type { Session } from '../../src/editor/session/session';
import { sidecarUri } from '../../src/editor/session/sidecarFiles';
import { readArticle } from '../../src/text/article';

const text = 'Invented words of Ada Brook, told twice.';

describe('a sidecar that another window or program writes too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  const article = vscode.Uri.file(path.join(folder, 'invented.txt'));
  const file = sidecarUri(article).fsPath;
  const log = { error: () => undefined, warn: () => undefined };
  const session = { log, refresh: () => Promise.resolve() } as unknown as Session;
  const annotation = (name: string): Annotation =>
    createAnnotation({
      article: readArticle(String(article), text),
      span: { start: 0, end: 8 },
      tag: name,
      id: `urn:test:${name}`,
      created: '2031-03-02T00:00:00Z',
    });
  const claimOf = (id: string): string => `${file}.${id}.tmp`;
  const tags = (): string[] =>
    readSidecar(readFileSync(file, 'utf8'))
      .annotations.map(({ tag }) => tag ?? '')
      .sort();
  const writtenElsewhere = (...names: readonly string[]): string => {
    const written = writeSidecar(readSidecar(undefined), names.map(annotation), 'invented.txt');
    assert.ok('json' in written);
    return written.json;
  };

  beforeEach(() => writeFileSync(article.fsPath, text));
  afterEach(() => rmSync(file, { force: true }));
  after(() => rmSync(folder, { recursive: true }));

  it('keeps what a program writes between reading and writing', async () => {
    const store = new ClaimStore(session);
    let asked = 0;
    const done = await store.edit(article, 'Tagged', (annotations) => {
      if (asked++ === 0) writeFileSync(file, writtenElsewhere('theirs'));
      return replace(annotations, annotation('mine'));
    });
    assert.ok(done);
    assert.deepEqual(tags(), ['mine', 'theirs']);
    assert.deepEqual(readdirSync(folder).sort(), ['invented.txt', 'invented.txt.annotations.jsonld']);
    assert.equal(await store.undo(), 'Tagged');
    assert.deepEqual(tags(), ['theirs']);
  });

  it('keeps what a program writes while the last annotation is removed', async () => {
    writeFileSync(file, writtenElsewhere('old'));
    let asked = 0;
    await new ClaimStore(session).edit(article, 'Removed', (annotations) => {
      if (asked++ === 0) writeFileSync(file, writtenElsewhere('old', 'theirs'));
      return annotations.filter(({ tag }) => tag !== 'old');
    });
    assert.deepEqual(tags(), ['theirs']);
  });

  it('loses no annotation of two windows that write at the same time', async () => {
    const windows = ['one', 'other'].map((name) => ({ name, store: new ClaimStore(session) }));
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    await Promise.all(
      windows.map(async ({ name, store }) => {
        for (const number of numbers) {
          const added = annotation(`${name} ${number}`);
          assert.ok(await store.edit(article, 'Tagged', (annotations) => replace(annotations, added)));
        }
      }),
    );
    assert.deepEqual(readdirSync(folder).sort(), ['invented.txt', 'invented.txt.annotations.jsonld']);
    const expected = windows.flatMap(({ name }) => numbers.map((number) => `${name} ${number}`));
    assert.deepEqual(tags(), expected.sort());
  });

  it('is written whole before another one reads what to add to', async () => {
    const whole = writtenElsewhere('old', 'theirs');
    writeFileSync(file, whole.slice(0, whole.length / 2));
    const done = await new ClaimStore(session).edit(article, 'Tagged', (annotations) => {
      writeFileSync(file, whole);
      return replace(annotations, annotation('mine'));
    });
    assert.ok(done);
    assert.deepEqual(tags(), ['mine', 'old', 'theirs']);
  });

  it('is not written while another window has the turn', async () => {
    const claim = claimOf('00000000-0000-0000-0000-000000000000');
    writeFileSync(claim, '');
    const edit = new ClaimStore(session).edit(article, 'Tagged', (annotations) =>
      replace(annotations, annotation('mine')),
    );
    // an edit that does not wait takes fewer steps
    for (let steps = 0; steps < 40; steps++) await vscode.workspace.fs.stat(article);
    assert.equal(existsSync(file), false);
    writeFileSync(file, writtenElsewhere('theirs'));
    rmSync(claim);
    assert.ok(await edit);
    assert.deepEqual(tags(), ['mine', 'theirs']);
  });

  it('waits for no window that was killed, whatever its clock said', async () => {
    const claims = ['2001-01-01', '2999-01-01'].map((day, at) => {
      const claim = claimOf(`00000000-0000-0000-0000-00000000000${at}`);
      writeFileSync(claim, '');
      utimesSync(claim, new Date(day), new Date(day));
      return claim;
    });
    const store = new ClaimStore(session);
    assert.ok(await store.edit(article, 'Tagged', (annotations) => replace(annotations, annotation('mine'))));
    assert.deepEqual(tags(), ['mine']);
    claims.forEach((claim) => rmSync(claim));
  });

  it('is undone after its article was renamed, and after its folder was', async () => {
    const store = new ClaimStore(session);
    for (const name of ['one', 'two'])
      await store.edit(article, 'Tagged', (annotations) => replace(annotations, annotation(name)));
    const renamed = vscode.Uri.file(path.join(folder, 'renamed.txt'));
    renameSync(article.fsPath, renamed.fsPath);
    renameSync(file, sidecarUri(renamed).fsPath);
    await store.moved(article, renamed);
    assert.doesNotMatch(readFileSync(sidecarUri(renamed).fsPath, 'utf8'), /invented\.txt/u);
    const away = vscode.Uri.file(path.join(folder, 'away'));
    mkdirSync(away.fsPath);
    for (const { fsPath } of [renamed, sidecarUri(renamed)])
      renameSync(fsPath, path.join(away.fsPath, path.basename(fsPath)));
    await store.moved(vscode.Uri.file(folder), away);
    const now = sidecarUri(vscode.Uri.file(path.join(away.fsPath, 'renamed.txt'))).fsPath;
    assert.equal(await store.undo(), 'Tagged');
    assert.match(readFileSync(now, 'utf8'), /urn:test:one/u);
    assert.doesNotMatch(readFileSync(now, 'utf8'), /urn:test:two/u);
    assert.equal(await store.undo(), 'Tagged');
    assert.equal(existsSync(now), false);
    assert.equal(await store.redo(), 'Tagged');
    assert.match(readFileSync(now, 'utf8'), /urn:test:one/u);
    rmSync(away.fsPath, { recursive: true });
  });

  it('is not made by an undo for an article that is gone', async () => {
    const store = new ClaimStore(session);
    await store.edit(article, 'Tagged', (annotations) => replace(annotations, annotation('mine')));
    await store.edit(article, 'Removed', () => []);
    rmSync(article.fsPath);
    assert.equal(await store.undo(), undefined);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is not touched by an undo after somebody else wrote it', async () => {
    const store = new ClaimStore(session);
    await store.edit(article, 'Tagged', (annotations) => replace(annotations, annotation('mine')));
    writeFileSync(file, writtenElsewhere('mine', 'theirs'));
    assert.equal(await store.undo(), undefined);
    assert.deepEqual(tags(), ['mine', 'theirs']);
  });
});
