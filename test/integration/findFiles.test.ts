import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findFilesIn } from '../../src/editor/host/findFiles';

const scheme = 'verbatim-served';

/** Folders with empty files, of a server that offers no search. */
class Served implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly paths: readonly string[]) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const type = this.paths.includes(path) ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const within = path.endsWith('/') ? path : `${path}/`;
    const rest = this.paths
      .filter((each) => each.startsWith(within))
      .map((each) => each.slice(within.length));
    const types = new Map(
      rest.map((each) => [
        each.split('/')[0] ?? '',
        each.includes('/') ? vscode.FileType.Directory : vscode.FileType.File,
      ]),
    );
    if (types.has('locked')) throw vscode.FileSystemError.NoPermissions();
    return [...types];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  readFile(): Uint8Array {
    return new Uint8Array();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('files in a folder that is on no disk', () => {
  const paths = [
    'a.txt',
    'sub/b.md',
    'c.pdf',
    'README.md',
    '.git/d.txt',
    'node_modules/m/e.txt',
    'no/locked',
  ];
  const folder = { uri: vscode.Uri.from({ scheme, path: '/news' }), name: 'news', index: 0 };
  let provider: vscode.Disposable;
  const found = async (exclude: string, visibleOnly: boolean): Promise<string[]> => {
    const uris = await findFilesIn(folder, { include: '**/*.{txt,md}', exclude, visibleOnly });
    return uris.map(({ path }) => path.slice('/news/'.length)).sort();
  };

  before(() => {
    const served = new Served(paths.map((path) => `/news/${path}`));
    provider = vscode.workspace.registerFileSystemProvider(scheme, served, { isReadonly: true });
  });
  after(() => {
    provider.dispose();
  });

  it('are those that the globs select, without what the explorer hides', async () => {
    assert.deepEqual(await found('{**/README*,**/node_modules/**}', true), ['a.txt', 'sub/b.md']);
  });

  it('are also those that the explorer hides, if all are wanted', async () => {
    const all = ['.git/d.txt', 'README.md', 'a.txt', 'node_modules/m/e.txt', 'sub/b.md'];
    assert.deepEqual(await found('', false), all);
  });
});
