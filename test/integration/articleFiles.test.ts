import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { readSidecar, writeSidecar } from '../../src/annotations/sidecar';
import {
  fileVersion,
  findArticles,
  isArticle,
  isTooLarge,
  readArticleFile,
} from '../../src/editor/session/articleFiles';
import { ClaimStore } from '../../src/editor/annotating/claimStore';
import { readInput } from '../../src/editor/session/folderReader';
import { fileTrouble } from '../../src/editor/host/fileTrouble';
import type { Log } from '../../src/editor/host/report';
import { changeSidecarFile, type SidecarContent } from '../../src/editor/annotating/sidecarChange';
import type { Session } from '../../src/editor/session/session';
import { isLoneSidecar, sidecarUri } from '../../src/editor/session/sidecarFiles';
import { registerSidecarMoves } from '../../src/editor/annotating/sidecarMoves';
import { eventually } from '../support/eventually';

const { fs } = vscode.workspace;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const here = (name: string): vscode.Uri => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
};
const textAt = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));

describe('files of articles', () => {
  const made = new Set<string>();
  const write = async (name: string, content: string): Promise<vscode.Uri> => {
    made.add(name.split('/')[0] ?? name);
    await fs.writeFile(here(name), bytes(content));
    return here(name);
  };
  const isOne = async (uri: vscode.Uri): Promise<boolean> =>
    isArticle(await vscode.workspace.openTextDocument(uri));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of made) await fs.delete(here(name), { recursive: true });
    made.clear();
  });

  it('are those that the settings select, in the editor as in the folder', async () => {
    const articles = ['invented.txt', 'sub/invented.md', 'OLD.TXT'];
    const others = ['README.md', 'sub/readme.txt', 'node_modules/m/a.md', '.hidden/a.txt', 'sub/.b/c/a.md'];
    for (const name of [...articles, ...others]) await write(name, 'Invented words.');
    const found = (await findArticles(new vscode.CancellationTokenSource().token)).map(String);
    for (const name of articles) {
      assert.ok(found.includes(String(here(name))), `${name} is not found`);
      assert.ok(await isOne(here(name)), `${name} is no article`);
    }
    for (const name of others) {
      assert.ok(!found.includes(String(here(name))), `${name} is found`);
      assert.ok(!(await isOne(here(name))), `${name} is an article`);
    }
  });

  it('are not what files.exclude hides in the explorer', async () => {
    const uri = await write('away/invented.txt', 'Invented words.');
    const isFound = async (): Promise<boolean> =>
      (await findArticles(new vscode.CancellationTokenSource().token)).map(String).includes(String(uri));
    assert.ok(await isFound());
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('exclude', { away: true }, vscode.ConfigurationTarget.Global);
    try {
      assert.ok(!(await isFound()));
    } finally {
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are not documents that are no files, whatever they are called', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('verbatim-test', {
      provideTextDocumentContent: () => '“Words,” said Ann Other.',
    });
    try {
      const { path: article } = await write('invented.txt', '“Words,” said Ann Other.');
      assert.ok(!(await isOne(vscode.Uri.from({ scheme: 'verbatim-test', path: article }))));
      assert.ok(!(await isOne(vscode.Uri.from({ scheme: 'untitled', path: `${article}.new.txt` }))));
    } finally {
      provider.dispose();
    }
  });

  it('may lie outside of the folder, also within a folder whose name begins with a dot', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), '.verbatim-'));
    try {
      const file = path.join(outside, 'loose.txt');
      writeFileSync(file, 'Invented words.');
      assert.ok(await isOne(vscode.Uri.file(file)));
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      rmSync(outside, { recursive: true });
    }
  });

  for (const [name, content] of [
    ['a byte order mark', '\uFEFFOne.\nTwo.\n'],
    ['line breaks of Windows', 'One.\r\nTwo.\r\n'],
    ['mixed line breaks, most of Windows', 'One.\r\nTwo.\r\nThree.\nFour.'],
    ['mixed line breaks, most line feeds', 'One.\r\nTwo.\nThree.\nFour.'],
    ['bare returns', 'One.\rTwo.\rThree.'],
  ] as const) {
    it(`are read as the editor shows them, with ${name}`, async () => {
      const uri = await write(`${name}.txt`, content); // a text once opened is kept for a while
      const document = await vscode.workspace.openTextDocument(uri);
      assert.deepEqual(await readArticleFile(uri), { text: document.getText() });
    });
  }

  it('are read anew where another encoding is set', async () => {
    const uri = await write('invented.txt', 'Invented words.');
    const usual = await fileVersion(uri);
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'windows1252', vscode.ConfigurationTarget.Global);
    try {
      assert.notEqual(await fileVersion(uri), usual);
    } finally {
      await settings.update('encoding', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.equal(await fileVersion(uri), usual);
  });

  it('are too large in the editor where they are in the folder', async () => {
    const settings = vscode.workspace.getConfiguration('verbatim');
    await settings.update('maxFileSize', 1, vscode.ConfigurationTarget.Global);
    try {
      for (const [marks, tooLarge] of [
        [340_000, false],
        [360_000, true], // of three bytes each
      ] as const) {
        const uri = await write(`${marks}.txt`, '“'.repeat(marks));
        assert.equal(isTooLarge(await vscode.workspace.openTextDocument(uri)), tooLarge);
        assert.equal(typeof (await fileVersion(uri)) !== 'string', tooLarge);
      }
    } finally {
      await settings.update('maxFileSize', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are said to be binary or unreadable', async () => {
    const binary = await write('binary.txt', 'a\0\0\0b\0');
    assert.deepEqual(await readArticleFile(binary), { skipped: 'binary' });
    assert.deepEqual(await readArticleFile(here('missing.txt')), { skipped: 'unreadable' });
  });

  it('are read although their sidecar cannot be', async () => {
    const uri = await write('invented.txt', 'Invented words.');
    made.add('invented.txt.annotations.jsonld');
    await fs.createDirectory(sidecarUri(uri));
    const warnings: string[] = [];
    const log = { warn: (message: string) => warnings.push(message) } as unknown as Log;
    const input = await readInput(uri, { openText: () => undefined, log });
    assert.ok(input !== 'known' && !('reason' in input));
    const { id, text, sidecar } = input;
    assert.deepEqual(
      { id, text, sidecar },
      { id: String(uri), text: 'Invented words.', sidecar: 'unreadable' },
    );
    assert.equal(warnings.length, 1);
  });
});

describe('sidecar files', () => {
  const article = () => here('moved/invented.txt');
  const write = (json: SidecarContent) => changeSidecarFile(article(), () => ({ json }));

  beforeEach(() => fs.writeFile(article(), bytes('Invented words.')));
  afterEach(() => fs.delete(here('moved'), { recursive: true }));

  it('are written whole, and nothing is left behind, where writing into one fails halfway', async () => {
    const store = new Map<string, Uint8Array>();
    const provider = vscode.workspace.registerFileSystemProvider('verbatim-full', new HalfWrites(store));
    try {
      const uri = vscode.Uri.from({ scheme: 'verbatim-full', path: '/invented.txt' });
      let before: SidecarContent;
      for (const json of ['{"items":[]}', '{"items":[],"label":"second"}']) {
        assert.deepEqual(await changeSidecarFile(uri, () => ({ json })), { before, after: json });
        assert.equal(await textAt(sidecarUri(uri)), json);
        assert.deepEqual([...store.keys()], [sidecarUri(uri).path]);
        before = json;
      }
    } finally {
      provider.dispose();
    }
  });

  it('that are read-only stay as they are, and nothing is left behind', async () => {
    const content = bytes('{"items":[]}');
    const store = new Map([['/invented.txt.annotations.jsonld', content]]);
    const provider = vscode.workspace.registerFileSystemProvider('verbatim-locked', new Locked(store));
    try {
      const uri = vscode.Uri.from({ scheme: 'verbatim-locked', path: '/invented.txt' });
      for (const json of ['{"items":[],"label":"second"}', undefined])
        await assert.rejects(
          changeSidecarFile(uri, () => ({ json })),
          (error) => (fileTrouble(error, 'saving') ?? '').includes('read-only'),
        );
      assert.deepEqual([...store], [['/invented.txt.annotations.jsonld', content]]);
    } finally {
      provider.dispose();
    }
  });

  it('leave nothing behind where nobody may list their folder', async () => {
    const store = new Map<string, Uint8Array>();
    const provider = vscode.workspace.registerFileSystemProvider('verbatim-unlisted', new Unlisted(store));
    try {
      const uri = vscode.Uri.from({ scheme: 'verbatim-unlisted', path: '/invented.txt' });
      await assert.rejects(changeSidecarFile(uri, () => ({ json: '{"items":[]}' })));
      assert.deepEqual([...store.keys()], []);
    } finally {
      provider.dispose();
    }
  });

  it('are left alone, and nothing is left behind, when they cannot be changed', async () => {
    await write('{"items":[]}');
    assert.deepEqual(await changeSidecarFile(article(), () => ({ problem: 'not so' })), {
      problem: 'not so',
    });
    assert.equal(await textAt(sidecarUri(article())), '{"items":[]}');
    const names = (await fs.readDirectory(here('moved'))).map(([name]) => name).sort();
    assert.deepEqual(names, ['invented.txt', 'invented.txt.annotations.jsonld']);
  });

  it('are deleted without complaint when they are gone already', async () => {
    await write(undefined);
  });

  it('are alone when their article is gone', async () => {
    await write('{"items":[]}');
    assert.equal(await isLoneSidecar(article()), false);
    await fs.delete(article());
    assert.equal(await isLoneSidecar(article()), true);
    await write(undefined);
    assert.equal(await isLoneSidecar(article()), false);
  });

  it('go along when only the case of a name changes, and name the article as it is called then', async () => {
    const written = writeSidecar(readSidecar(undefined), [], 'News.txt');
    assert.ok('json' in written);
    const store = new Map([
      ['/News.txt', bytes('Invented words.')],
      ['/News.txt.annotations.jsonld', bytes(written.json)],
    ]);
    const provider = vscode.workspace.registerFileSystemProvider('verbatim-folded', new Folded(store), {
      isCaseSensitive: false,
    });
    try {
      const [from, to] = ['/News.txt', '/news.txt'].map((name) =>
        vscode.Uri.from({ scheme: 'verbatim-folded', path: name }),
      );
      assert.ok(from && to);
      await fs.rename(from, to);
      await movesTold(from, to);
      assert.deepEqual([...store.keys()].sort(), ['/news.txt', '/news.txt.annotations.jsonld']);
      assert.match(await textAt(sidecarUri(to)), /"news\.txt\.annotations\.jsonld"/u);
    } finally {
      provider.dispose();
    }
  });

  it('go along when their article is renamed, but never over another one', async () => {
    const extension = vscode.extensions.getExtension('verbatim-annotation.verbatim');
    await extension?.activate();
    await write('{"items":[]}');
    const renamed = here('moved/other.txt');
    const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await rename(article(), renamed);
    await eventually(async () => assert.equal(await textAt(sidecarUri(renamed)), '{"items":[]}'));
    await assert.rejects(textAt(sidecarUri(article())));

    await write('{"items":[],"label":"of another"}');
    await rename(renamed, article());
    assert.equal(await textAt(sidecarUri(article())), '{"items":[],"label":"of another"}');
    assert.equal(await textAt(sidecarUri(renamed)), '{"items":[]}');
  });
});

/** Tells of a rename as the explorer would; an edit of the workspace that changes only the case is none to VS Code. */
async function movesTold(oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  const { onDidRenameFiles } = vscode.workspace;
  let told: ((event: vscode.FileRenameEvent) => unknown) | undefined;
  const listenTo = (listener: typeof told): vscode.Disposable => {
    told = listener;
    return new vscode.Disposable(() => undefined);
  };
  Object.assign(vscode.workspace, { onDidRenameFiles: listenTo });
  try {
    const session = { refresh: () => Promise.resolve() } as unknown as Session;
    registerSidecarMoves(session, new ClaimStore(session));
    await told?.({ files: [{ oldUri, newUri }] });
  } finally {
    Object.assign(vscode.workspace, { onDidRenameFiles });
  }
}

/** Files in memory, in one folder. */
class InMemory implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(protected readonly files: Map<string, Uint8Array>) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }

  readDirectory(): Promise<[string, vscode.FileType][]> {
    return Promise.resolve([...this.files.keys()].map((name) => [name.slice(1), vscode.FileType.File]));
  }

  createDirectory(): void {
    // there is only one
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(this.nameOf(uri));
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    this.files.set(this.nameOf(uri), content);
    return Promise.resolve();
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(this.nameOf(uri));
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const content = this.readFile(from);
    this.delete(from);
    this.files.set(to.path, content);
  }

  protected nameOf({ path: name }: vscode.Uri): string {
    return name;
  }
}

/** Writing into a sidecar fails halfway, as on a disk that is full. */
class HalfWrites extends InMemory {
  override async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const isSidecar = uri.path.endsWith('.jsonld');
    await super.writeFile(uri, isSidecar ? content.slice(0, 3) : content);
    // VS Code waits for ever after one that throws instead of rejecting
    if (isSidecar) await Promise.reject(vscode.FileSystemError.Unavailable(uri));
  }
}

/** Sidecars are read-only, but not the folder. */
class Locked extends InMemory {
  override async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    if (uri.path.endsWith('.jsonld')) await Promise.reject(vscode.FileSystemError.NoPermissions(uri));
    await super.writeFile(uri, content);
  }
}

/** The folder may not be listed. */
class Unlisted extends InMemory {
  override readDirectory(): Promise<never> {
    return Promise.reject(vscode.FileSystemError.NoPermissions());
  }
}

/** Names that differ only in case are one file's, as on most disks of Windows and macOS. */
class Folded extends InMemory {
  protected override nameOf({ path: name }: vscode.Uri): string {
    const known = [...this.files.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
    return known ?? name;
  }
}
