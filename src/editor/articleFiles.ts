import * as vscode from 'vscode';

/** Only these languages are articles, so that code in a file whose ending somebody chose by hand is left alone. */
const languages = ['plaintext', 'markdown'];
const bytesPerMegabyte = 1_048_576;

/** Why a file of the folder is not read as an article. */
export type Skipped = 'binary' | 'tooLarge' | 'unreadable';

export type ReadResult = { readonly text: string } | { readonly skipped: Skipped };

interface Selection {
  readonly include: string;
  readonly exclude: string;
  readonly maxBytes: number;
}

function selectionFor(uri: vscode.Uri): Selection {
  const settings = vscode.workspace.getConfiguration('verbatim', uri);
  return {
    include: settings.get('include', ''),
    exclude: settings.get('exclude', ''),
    maxBytes: settings.get('maxFileSize', 10) * bytesPerMegabyte,
  };
}

/** Whether a document is an article, by its language and the settings `verbatim.include` and `verbatim.exclude`. */
export function isArticle(document: vscode.TextDocument): boolean {
  if (!languages.includes(document.languageId)) return false;
  const { include, exclude } = selectionFor(document.uri);
  const matches = (pattern: string): boolean =>
    pattern !== '' && vscode.languages.match({ pattern }, document) > 0;
  return matches(include) && !matches(exclude);
}

/** Whether a document is too large to be analyzed, by `verbatim.maxFileSize`. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  // A code unit takes at least a byte on disk; counting lines first would touch the whole text.
  return document.getText().length > selectionFor(document.uri).maxBytes;
}

/** The articles of every workspace folder, by path. `files.exclude` is honoured as in the explorer. */
export async function findArticles(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = (await Promise.all(folders.map((folder) => findIn(folder, token)))).flat();
  return found.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

async function findIn(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const { include, exclude } = selectionFor(folder.uri);
  const matching = (pattern: string): Thenable<vscode.Uri[]> =>
    pattern === ''
      ? Promise.resolve([])
      : vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), undefined, undefined, token);
  const [included, excluded] = await Promise.all([matching(include), matching(exclude)]);
  const out = new Set(excluded.map(String));
  return included.filter((uri) => !out.has(String(uri)));
}

/** Reads an article from disk as VS Code would show it; says why when it cannot be one. Never rejects. */
export async function readArticleFile(uri: vscode.Uri): Promise<ReadResult> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > selectionFor(uri).maxBytes) return { skipped: 'tooLarge' };
    return await decode(await vscode.workspace.fs.readFile(uri), uri);
  } catch {
    return { skipped: 'unreadable' };
  }
}

async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<ReadResult> {
  try {
    return { text: await vscode.workspace.decode(bytes, { uri }) };
  } catch {
    return { skipped: 'binary' }; // the only reason for which VS Code refuses to decode
  }
}
