import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { fileVersion } from '../../src/editor/session/articleFiles';
import { readFolder } from '../../src/editor/session/folderReader';
import type { Log } from '../../src/editor/host/report';
import { sidecarUri } from '../../src/editor/session/sidecarFiles';
import { Session } from '../../src/editor/session/session';
import { fingerprint } from '../../src/text/fingerprint';
import type { Analyst, ArticleInput, ArticleView, SetAside } from '../../src/worker/analyst';
import { eventually } from '../support/eventually';

const log = { error: () => undefined, warn: () => undefined } as unknown as Log;

/** An analyst that only keeps texts. What a test does not name does nothing. */
function keeping(overrides: Partial<Analyst> = {}): Analyst & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const analyst: Partial<Analyst> = {
    put: (articles) => {
      for (const { id, text } of articles) texts.set(id, text);
      return Promise.resolve([]);
    },
    remove: (ids) => {
      for (const id of ids) texts.delete(id);
      return Promise.resolve();
    },
    clear: () => {
      texts.clear();
      return Promise.resolve();
    },
    view: (id) => Promise.resolve(viewOf(id, texts.get(id))),
    status: () => Promise.resolve({ articles: texts.size, quotes: 0, annotations: 0 }),
    fileProblems: () => Promise.resolve({ sidecars: [], misread: [] }),
    dispose: () => undefined,
  };
  return { ...(analyst as Analyst), ...overrides, texts };
}

function viewOf(id: string, text: string | undefined): ArticleView | undefined {
  return text === undefined ? undefined : ({ id, fingerprint: fingerprint(text) } as ArticleView);
}

async function openArticle(): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles('000_*.txt');
  assert.ok(uri);
  return (await vscode.window.showTextDocument(uri)).document;
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Waits until a check holds after a change of the session. */
async function until(session: Session, check: () => boolean): Promise<void> {
  while (!check()) {
    await new Promise<void>((resolve) => {
      const listener = session.onDidChange(() => {
        listener.dispose();
        resolve();
      });
    });
  }
}

describe('the session', () => {
  let session: Session | undefined;

  afterEach(async () => {
    session?.dispose();
    session = undefined;
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('gives a view of the present text only', async () => {
    const document = await openArticle();
    session = new Session(keeping(), log);
    assert.equal((await session.settled(document))?.fingerprint, fingerprint(document.getText()));
    await replaceAll(document, 'Other invented words.');
    assert.equal(session.view(document), undefined);
    assert.equal((await session.settled(document))?.fingerprint, fingerprint('Other invented words.'));
  });

  it('never shows what the analyst says of an older text', async () => {
    const document = await openArticle();
    const analyst = keeping();
    session = new Session(analyst, log);
    await session.settled(document);
    await until(session, () => session?.ready === true);
    analyst.texts.set(String(document.uri), 'An older text.');
    await session.refresh(document.uri.with({ path: `${document.uri.path}.none.txt` })); // asks anew for all views
    assert.equal(session.view(document)?.fingerprint, fingerprint(document.getText()));
  });

  it('sees a sidecar that was written unwatched when the article is turned to again', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'verbatim-')); // of no folder, so nobody watches it
    try {
      const loose = vscode.Uri.file(path.join(outside, 'loose.txt'));
      writeFileSync(loose.fsPath, 'Invented words.');
      const sidecars: (string | undefined)[] = [];
      const analyst = keeping();
      const put = (articles: readonly ArticleInput[]): Promise<never[]> => {
        sidecars.push(...articles.filter(({ id }) => id === String(loose)).map(({ sidecar }) => sidecar));
        return analyst.put(articles).then(() => []);
      };
      const document = (await vscode.window.showTextDocument(loose, { preview: false })).document;
      session = new Session({ ...analyst, put }, log);
      await session.settled(document);
      await openArticle();
      writeFileSync(sidecarUri(loose).fsPath, 'written elsewhere');
      assert.deepEqual(new Set(sidecars), new Set([undefined]));
      await vscode.window.showTextDocument(document);
      await until(session, () => sidecars.includes('written elsewhere'));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      rmSync(outside, { recursive: true });
    }
  });

  it('is about the article in the editor when settings make it one, or none', async () => {
    const document = await openArticle();
    session = new Session(keeping(), log);
    assert.equal(session.article, document);
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('verbatim');
    await settings().update('exclude', '**/000_*', vscode.ConfigurationTarget.Workspace);
    try {
      await until(session, () => session?.article === undefined);
    } finally {
      await settings().update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(session, () => session?.article === document);
    assert.ok(await session.settled(document));
  });

  it('has no view of what settings left out while it was analyzed', async () => {
    const document = await openArticle();
    const analyst = keeping();
    let analyzed = (): void => undefined;
    const held = new Promise<void>((resolve) => (analyzed = resolve));
    const put = async (
      articles: readonly ArticleInput[],
      signal?: AbortSignal,
    ): Promise<readonly SetAside[]> => {
      await held;
      signal?.throwIfAborted();
      return analyst.put(articles);
    };
    session = new Session({ ...analyst, put }, log);
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('verbatim');
    await settings().update('exclude', '**/000_*', vscode.ConfigurationTarget.Workspace);
    try {
      await until(session, () => session?.article === undefined);
      analyzed();
      await until(session, () => session?.ready === true);
      assert.equal(session.view(document), undefined);
    } finally {
      await settings().update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    assert.ok(await session.settled(document));
  });

  it('stays about the article in the editor when its language is changed', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const uri = vscode.Uri.joinPath(root.uri, 'turned.txt'); // of its own: Markdown lists the headings of what it has seen
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Invented words.'));
    try {
      const { document } = await vscode.window.showTextDocument(uri);
      session = new Session(keeping(), log);
      await session.settled(document);
      const inMarkdown = await vscode.languages.setTextDocumentLanguage(document, 'markdown');
      await until(session, () => session?.article?.languageId === 'markdown');
      assert.ok(await session.settled(inMarkdown));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('lets nobody wait for an article that cannot be analyzed', async () => {
    const document = await openArticle();
    const put = (articles: readonly ArticleInput[]): Promise<[]> =>
      articles.some(({ id }) => id === String(document.uri))
        ? Promise.reject(new Error('It cannot.'))
        : Promise.resolve([]);
    session = new Session(keeping({ put }), log);
    assert.equal(await session.settled(document), undefined);
    assert.equal(session.gaveUpOn(document), 'failed');
  });

  it('reads nothing any more after reading was stopped, and says so', async () => {
    await openArticle();
    session = new Session(keeping(), log);
    assert.ok(session.progress);
    session.cancelReading();
    await until(session, () => session?.ready === true);
    assert.equal(session.progress, undefined);
    assert.ok(session.stopped);
    session.continueReading();
    await until(session, () => session?.progress !== undefined);
    await until(session, () => session?.progress === undefined);
    assert.equal(session.stopped, undefined);
  });

  it('says once why names are not recognized', async () => {
    await openArticle();
    const errors: string[] = [];
    const listening = { ...log, error: (message: string) => errors.push(message) } as unknown as Log;
    const status = { articles: 0, quotes: 0, annotations: 0, namesProblem: 'There is no model.' };
    session = new Session(keeping({ status: () => Promise.resolve(status) }), listening);
    await until(session, () => session?.ready === true);
    await session.rebuild();
    await eventually(() => assert.deepEqual(errors, ['Names are found by lists alone: There is no model.']));
  });

  it('is not ready before the views tell what was read', async () => {
    const document = await openArticle();
    const analyst = keeping();
    let answers = Promise.resolve();
    const view = (id: string): Promise<ArticleView | undefined> => answers.then(() => analyst.view(id));
    session = new Session({ ...analyst, view }, log);
    await session.settled(document);
    await until(session, () => session?.ready === true);
    let answer = (): void => undefined;
    answers = new Promise((resolve) => (answer = resolve));
    const anew = session.rebuild();
    await until(session, () => session?.progress !== undefined);
    await until(session, () => session?.progress === undefined);
    assert.equal(session.ready, false);
    answer();
    await anew;
    assert.equal(session.ready, true);
  });

  it('lists a file that can be read no more, until it can again', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const uri = vscode.Uri.joinPath(root.uri, 'turning.txt');
    const skipped = (): (string | undefined)[] =>
      (session?.skipped ?? []).filter((file) => String(file.uri) === String(uri)).map(({ reason }) => reason);
    const write = async (bytes: Uint8Array): Promise<void> => {
      await vscode.workspace.fs.writeFile(uri, bytes);
      await session?.refresh(uri);
    };
    await openArticle();
    const analyst = keeping();
    session = new Session(analyst, log);
    await until(session, () => session?.ready === true);
    try {
      await write(new TextEncoder().encode('Invented words.'));
      assert.deepEqual([skipped(), analyst.texts.get(String(uri))], [[], 'Invented words.']);
      await write(Uint8Array.of(0, 1, 2, 0, 3));
      assert.deepEqual([skipped(), analyst.texts.get(String(uri))], [['binary'], undefined]);
      assert.equal(await searchesOf(() => write(Uint8Array.of(0, 1, 2, 0, 4))), 0); // it is known
      assert.deepEqual([skipped(), analyst.texts.get(String(uri))], [['binary'], undefined]);
      await write(new TextEncoder().encode('Other invented words.'));
      assert.deepEqual([skipped(), analyst.texts.get(String(uri))], [[], 'Other invented words.']);
    } finally {
      rmSync(uri.fsPath);
    }
    await session.refresh(uri);
    assert.deepEqual([skipped(), analyst.texts.get(String(uri))], [[], undefined]);
  });

  it('searches the folder for a file that it does not know only if that may be an article', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    await openArticle();
    session = new Session(keeping(), log);
    await until(session, () => session?.ready === true);
    const searchesFor = (name: string): Promise<number> =>
      searchesOf(async () => session?.refresh(vscode.Uri.joinPath(root.uri, name)));
    // what other tests have left in the folder may be heard of only now
    await eventually(async () => assert.equal(await searchesFor('README.md'), 0));
    assert.ok((await searchesFor('new.md')) > 0);
  });

  it('stops reading a folder at a failure, and says so', async () => {
    await openArticle();
    let isFailing = true;
    const analyst = keeping();
    const put = (articles: readonly ArticleInput[]): Promise<readonly SetAside[]> =>
      isFailing && articles.length > 1 ? Promise.reject(new Error('It cannot.')) : analyst.put(articles);
    session = new Session({ ...analyst, put }, log);
    await until(session, () => session?.ready === true);
    assert.equal(session.progress, undefined);
    assert.ok(session.stopped);
    isFailing = false;
    session.continueReading();
    await until(session, () => session?.progress === undefined && session?.ready === true);
    assert.equal(session.stopped, undefined);
  });

  it('says that a folder is not read that was lost too often', async () => {
    await openArticle();
    session = new Session(keeping(), log);
    await until(session, () => session?.ready === true);
    for (let deaths = 0; deaths < 3; deaths++) session.workerDied('out of memory');
    await until(session, () => session?.progress === undefined && session?.ready === true);
    assert.ok(session.stopped);
    // who is told of a change asks again, which starts a worker that dies: that must come to an end
    let changes = 0;
    const told = session.onDidChange(() => changes++);
    session.workerDied('out of memory');
    told.dispose();
    assert.equal(changes, 0);
  });
});

/** How often a folder is searched meanwhile. */
async function searchesOf(work: () => Promise<void>): Promise<number> {
  const { findFiles } = vscode.workspace;
  let searches = 0;
  vscode.workspace.findFiles = (...args) => {
    searches++;
    return findFiles(...args);
  };
  try {
    await work();
  } finally {
    vscode.workspace.findFiles = findFiles;
  }
  return searches;
}

describe('reading a folder', () => {
  it('hands over what is typed meanwhile, not what was there when the file was read', async () => {
    const analyst = keeping();
    const asked = new Map<string, number>();
    const openText = (uri: vscode.Uri): string => {
      const times = (asked.get(String(uri)) ?? 0) + 1;
      asked.set(String(uri), times);
      return `Invented words, version ${times}.`;
    };
    const { token } = new vscode.CancellationTokenSource();
    await readFolder({ analyst, openText, known: new Map(), onProgress: () => undefined, token, log });
    assert.ok(analyst.texts.size > 0);
    for (const [id, text] of analyst.texts) assert.equal(text, `Invented words, version ${asked.get(id)}.`);
  });

  it('reads the sidecar of a known article also where that is called otherwise but for its case', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(root);
    const [uri, plain] = ['Élan.txt', 'plain.txt'].map((name) => vscode.Uri.joinPath(root.uri, name));
    assert.ok(uri && plain);
    const sidecar = path.join(root.uri.fsPath, 'élan.txt.annotations.jsonld');
    for (const file of [uri.fsPath, plain.fsPath, sidecar]) writeFileSync(file, 'Invented words.');
    try {
      const analyst = keeping();
      const known = new Map<string, string>();
      for (const each of [uri, plain]) {
        const version = await fileVersion(each);
        assert.ok(typeof version === 'string');
        known.set(String(each), version);
      }
      const { token } = new vscode.CancellationTokenSource();
      const openText = (): undefined => undefined;
      await readFolder({ analyst, openText, known, onProgress: () => undefined, token, log });
      assert.deepEqual(
        [uri, plain].map((each) => analyst.texts.has(String(each))),
        [true, false],
      );
    } finally {
      for (const file of [uri.fsPath, plain.fsPath, sidecar]) rmSync(file);
    }
  });
});
