import * as vscode from 'vscode';
import { findFilesIn, fitsGlob } from '../host/findFiles';
import { asShown } from '../host/lineBreaks';
import { settingOf } from '../host/settingOf';

/** Only these languages are articles, so that code in a file whose ending somebody chose by hand is left alone. */
const languages = ['plaintext', 'markdown'];
const bytesPerMegabyte = 1_048_576;

/** Why a file of the folder is not read as an article; `failed`: it was read, and its analysis ended in an error. */
export type Skipped = 'binary' | 'tooLarge' | 'unreadable' | 'failed';

export type ReadResult = { readonly text: string } | { readonly skipped: Skipped };

/** The settings of VS Code that say how bytes are read as text: `workspace.decode` heeds them. */
export const encodingSettings = [
  'files.encoding',
  'files.autoGuessEncoding',
  'files.candidateGuessEncodings',
];

interface Selection {
  readonly include: string;
  readonly exclude: string;
  readonly maxBytes: number;
}

function selectionFor(uri: vscode.Uri): Selection {
  const settings = vscode.workspace.getConfiguration('verbatim', uri);
  return {
    include: settingOf(settings, 'include', ''),
    exclude: settingOf(settings, 'exclude', ''),
    maxBytes: settingOf(settings, 'maxFileSize', 10) * bytesPerMegabyte,
  };
}

/** Whether a document is an article: a file that the settings select, by its language. */
export function isArticle({ uri, languageId }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && isFile(uri) && isSelected(uri);
}

/**
 * Whether the settings `verbatim.include` and `verbatim.exclude` select a file. The patterns are about the path within
 * the workspace folder, as in `findArticles`, so that it does not matter where the folder lies; a file of no folder is
 * judged by its name.
 */
export function isSelected(uri: vscode.Uri): boolean {
  const { include, exclude } = selectionFor(uri);
  const base = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.Uri.joinPath(uri, '..');
  const isIn = (glob: string): boolean => glob !== '' && fitsGlob(base, glob, uri);
  return isIn(include) && !isIn(exclude);
}

/** Other versions of a file (`git:`), cells of notebooks, output, drafts never saved and the like are no files. */
function isFile({ scheme }: vscode.Uri): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return scheme === 'file' || folders.some(({ uri }) => uri.scheme === scheme);
}

/** Whether a document would be an article if it were saved as a file. */
export function isDraft(document: vscode.TextDocument | undefined): boolean {
  return document !== undefined && document.isUntitled && languages.includes(document.languageId);
}

/** How many bytes a document takes, by its version: features ask often. */
const measured = new WeakMap<vscode.TextDocument, { readonly version: number; readonly bytes: number }>();

/** Whether a document is too large to be analyzed, by `verbatim.maxFileSize`: as its file is, if that is UTF-8. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  const { maxBytes } = selectionFor(document.uri);
  const { length } = document.getText();
  // a code unit takes one byte to three
  if (length > maxBytes) return true;
  return 3 * length > maxBytes && bytesOf(document) > maxBytes;
}

function bytesOf(document: vscode.TextDocument): number {
  const { version } = document;
  const known = measured.get(document);
  if (known?.version === version) return known.bytes;
  const bytes = new TextEncoder().encode(document.getText()).length;
  measured.set(document, { version, bytes });
  return bytes;
}

/** The articles of every workspace folder, by path. `files.exclude` is honoured as in the explorer. */
export async function findArticles(token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = (await Promise.all(folders.map((folder) => findIn(folder, token)))).flat();
  // a folder of the workspace may lie in another one
  const each = [...new Map(found.map((uri) => [String(uri), uri])).values()];
  return each.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** The articles of every workspace folder, and those that are open, which may be of no folder. */
export async function articlesToChoose(): Promise<vscode.Uri[]> {
  const open = vscode.workspace.textDocuments.filter(isArticle).map(({ uri }) => uri);
  return [...new Map([...(await findArticles()), ...open].map((uri) => [String(uri), uri])).values()];
}

async function findIn(
  folder: vscode.WorkspaceFolder,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  const { include, exclude } = selectionFor(folder.uri);
  if (include === '') return [];
  return findFilesIn(folder, { include, exclude, visibleOnly: true }, token);
}

/** Reads an article from disk as VS Code would show it; says why when it cannot be one. Never rejects. */
export async function readArticleFile(uri: vscode.Uri): Promise<ReadResult> {
  const version = await fileVersion(uri);
  return typeof version === 'string' ? readArticleText(uri) : version;
}

/**
 * What tells one state of a file on disk, and one way of reading it, from another without reading it; says why when it is
 * too large. Never rejects.
 */
export async function fileVersion(uri: vscode.Uri): Promise<string | { readonly skipped: Skipped }> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return size > selectionFor(uri).maxBytes ? { skipped: 'tooLarge' } : `${mtime} ${size}${howRead(uri)}`;
  } catch {
    return { skipped: 'unreadable' };
  }
}

/** The settings for reading a file's bytes, where they are not what VS Code begins with; empty otherwise. */
function howRead(uri: vscode.Uri): string {
  const settings = vscode.workspace.getConfiguration(undefined, uri);
  return encodingSettings
    .map((key) =>
      [settings.get<unknown>(key), settings.inspect(key)?.defaultValue].map((v) => JSON.stringify(v)),
    )
    .map(([value, usual]) => (value === usual ? '' : ` ${value}`))
    .join('');
}

/** As `readArticleFile`, for a file of a size that was looked at. */
export async function readArticleText(uri: vscode.Uri): Promise<ReadResult> {
  try {
    return await decode(await vscode.workspace.fs.readFile(uri), uri);
  } catch {
    return { skipped: 'unreadable' };
  }
}

async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<ReadResult> {
  try {
    return { text: asShown(await vscode.workspace.decode(bytes, { uri })) };
  } catch {
    return { skipped: 'binary' }; // the only reason for which VS Code refuses to decode
  }
}

/** An article's text as the editor has it, else as it is on disk; `undefined` if it cannot be read. */
export async function presentText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => String(document.uri) === String(uri));
  if (open) return open.getText();
  const read = await readArticleFile(uri);
  return 'text' in read ? read.text : undefined;
}
