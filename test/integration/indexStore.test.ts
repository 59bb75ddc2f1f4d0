import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { IndexStore } from '../../src/editor/session/indexStore';
import type { Log } from '../../src/editor/host/report';
import { Session } from '../../src/editor/session/session';
import type { IndexStoring } from '../../src/worker/analyst';
import { startNodeWorker } from '../../src/worker/nodeWorker';
import { pooledAnalyst } from '../../src/worker/pooled';
import type { WorkerPort } from '../../src/worker/protocol';
import { readerPool } from '../../src/worker/readerPool';
import { remoteCorpus } from '../../src/worker/remote';

interface Opened {
  readonly session: Session;
  readonly store: IndexStore;
  /** What was logged. */
  readonly said: string[];
  /** What readers have read, but for documents that other tests left open. */
  readonly read: string[];
  close(): void;
}

/** A worker's program that ends at the first thing it is asked. */
const dying = `require('node:worker_threads').parentPort.on('message', () => process.exit(3));`;

/** The workers' program of the bundled extension. */
function program(): string {
  const extension = vscode.extensions.getExtension('verbatim-annotation.verbatim');
  assert.ok(extension);
  return vscode.Uri.joinPath(extension.extensionUri, 'dist', 'worker.js').fsPath;
}

describe('the stored index', () => {
  let folder: string;
  let own: vscode.Uri;
  const open: Opened[] = [];

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-store-'));
    // an article that no other test has left open
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    own = vscode.Uri.joinPath(root.uri, 'own.txt');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode('Nothing is quoted in Harlund.'));
  });

  afterEach(async () => {
    for (const opened of open.splice(0)) opened.close();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
    await vscode.workspace.fs.delete(own);
  });

  /** What the extension builds, over the store in `folder`, with the workers of the bundled extension. */
  function openSession(start: Partial<Record<'corpus' | 'reader', () => WorkerPort>> = {}): Opened {
    const said: string[] = [];
    const leftOpen = new Set(vscode.workspace.textDocuments.map((document) => document.getText()));
    const say = (message: string): void => void said.push(message);
    const log = { error: say, warn: say } as unknown as Log;
    const pool = readerPool(start.reader ?? (() => startNodeWorker(program(), { role: 'reader' })), 2, say);
    const counting = {
      ...pool,
      read: (...args: Parameters<typeof pool.read>) => {
        if (!leftOpen.has(args[0])) opened.read.push(args[0]);
        return pool.read(...args);
      },
      // they are started without a name model
      namesProblem: () => Promise.resolve(undefined),
    };
    const startCorpus = (): WorkerPort => startNodeWorker(program(), { role: 'corpus', program: 'a test' });
    const analyst = pooledAnalyst(
      remoteCorpus(start.corpus ?? startCorpus, (reason) => opened.session.workerDied(reason)),
      counting,
    );
    const store = new IndexStore(vscode.Uri.file(folder), analyst, log);
    const session = new Session(analyst, log, store);
    const close = (): void => {
      session.dispose();
      analyst.dispose();
    };
    const opened: Opened = { session, store, said, read: [], close };
    open.push(opened);
    return opened;
  }

  /** Waits until the folder was read and what is known of it was saved. */
  async function settled({ session, store }: Opened): Promise<void> {
    session.ensureRead();
    while (!session.ready || session.progress) await new Promise((resolve) => setTimeout(resolve, 20));
    await store.save();
  }

  it('answers without reading anything again', async () => {
    const first = openSession();
    await settled(first);
    assert.ok(first.read.length > 0);
    const { articles, quotes } = await first.session.analyst.status();
    first.close();
    const second = openSession();
    await settled(second);
    assert.deepEqual(second.read, []);
    const again = await second.session.analyst.status();
    assert.deepEqual([again.articles, again.quotes], [articles, quotes]);
    assert.deepEqual(second.said, []);
  });

  it('is not replaced by the little that is known before the folder is read, or after that was lost', async () => {
    const first = openSession();
    await settled(first);
    first.close();
    const second = openSession();
    await second.session.refresh(own); // a program has changed it
    await second.store.save();
    second.close();
    const third = openSession();
    await settled(third);
    assert.deepEqual(third.read, []);
    third.store.lost();
    await third.session.analyst.clear();
    await third.store.save();
    third.close();
    const fourth = openSession();
    await settled(fourth);
    assert.deepEqual(fourth.read, []);
  });

  it('says once that the disk is too full to keep what was read', async () => {
    const said: string[] = [];
    const log = { warn: (message: string) => void said.push(message) } as unknown as Log;
    const full = { save: () => Promise.reject(new Error('ENOSPC: no space left on device, write')) };
    const store = new IndexStore(vscode.Uri.file(folder), full as unknown as IndexStoring, log);
    await store.restore();
    for (let i = 0; i < 2; i++) await assert.rejects(store.save(), /ENOSPC/u);
    await store.forget(); // after all that was to be saved
    assert.equal(said.filter((line) => line.startsWith('The disk is full')).length, 1, said.join());
  });

  it('reads only what has changed while it was closed', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const uri = vscode.Uri.joinPath(root.uri, 'changing.txt');
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await write('“The ferry will sail,” said Ada Brook of Harlund.');
      const first = openSession();
      await settled(first);
      first.close();
      await write('“The ferry will not sail,” said Ada Brook of Harlund.');
      const second = openSession();
      await settled(second);
      assert.deepEqual([...new Set(second.read)], ['“The ferry will not sail,” said Ada Brook of Harlund.']);
      const listing = await second.session.analyst.quotes({ words: 'ferry sail changing', most: 10 });
      assert.deepEqual(
        listing.places.map(({ article, text }) => [article, text]),
        [[String(uri), '“The ferry will not sail,”']],
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  for (const [damage, harm] of [
    ['a damaged segment', (bytes: Buffer) => bytes.fill(7, 100, 120)],
    ['a segment that was cut short', (bytes: Buffer) => bytes.subarray(0, 200)],
  ] as const) {
    it(`is made anew after ${damage}, and says so once`, async () => {
      const first = openSession();
      await settled(first);
      first.close();
      const segment = readdirSync(folder).find((name) => name.endsWith('.segment'));
      assert.ok(segment);
      const file = path.join(folder, segment);
      writeFileSync(file, harm(readFileSync(file)));
      const second = openSession();
      await settled(second);
      assert.deepEqual(new Set(second.read), new Set(first.read));
      assert.equal(second.said.filter((line) => line.includes('made anew')).length, 1);
      second.close();
      const third = openSession();
      await settled(third);
      assert.deepEqual(third.read, []);
    });
  }

  it('is built although a reader is killed', async () => {
    const file = path.join(folder, 'dying.cjs');
    writeFileSync(file, dying);
    let started = 0;
    const opened = openSession({
      reader: () => startNodeWorker(started++ === 0 ? file : program(), { role: 'reader' }),
    });
    await settled(opened);
    assert.ok(started > 1);
    assert.deepEqual(opened.session.skipped, []);
    assert.ok((await opened.session.analyst.status()).articles >= 3);
  });

  it('names the article that ends its readers, and goes on without it', async () => {
    const file = path.join(folder, 'deadly.cjs');
    writeFileSync(
      file,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', (message) => JSON.stringify(message).includes('deadly') && process.exit(3));
      require(${JSON.stringify(program())});`,
    );
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const uri = vscode.Uri.joinPath(root.uri, 'deadly.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('A deadly text.'));
    try {
      const opened = openSession({ reader: () => startNodeWorker(file, { role: 'reader' }) });
      await settled(opened);
      assert.deepEqual(
        opened.session.skipped.map((skipped) => [String(skipped.uri), skipped.reason]),
        [[String(uri), 'failed']],
      );
      assert.ok((await opened.session.analyst.status()).articles >= 3);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('is read again when the corpus is killed', async () => {
    const first = openSession();
    await settled(first);
    const { articles } = await first.session.analyst.status();
    first.close();
    const file = path.join(folder, 'dying.cjs');
    writeFileSync(file, dying);
    let started = 0;
    const second = openSession({
      corpus: () =>
        startNodeWorker(started++ === 0 ? file : program(), { role: 'corpus', program: 'a test' }),
    });
    await settled(second);
    while ((await second.session.analyst.status()).articles < articles)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(started, 2);
    assert.deepEqual(second.read, []);
  });
});
