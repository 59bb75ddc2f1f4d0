import * as vscode from 'vscode';
import { settingOf } from './settingOf';

/** What to look for in a folder. */
export interface Wanted {
  /** Glob of the files, by their paths within the folder. */
  readonly include: string;
  /** Glob of files and folders to leave out, empty for none. */
  readonly exclude: string;
  /** Whether what `files.exclude` hides in the explorer is left out as well. */
  readonly visibleOnly: boolean;
}

/**
 * The files of a workspace folder that are wanted. On disk VS Code searches for them; elsewhere (an archive, a server)
 * the folder is walked through: where nobody provides a search, VS Code waits for one for ever.
 */
export async function findFilesIn(
  folder: vscode.WorkspaceFolder,
  wanted: Wanted,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  if (folder.uri.scheme !== 'file') return walk(folder, wanted, token);
  const pattern = new vscode.RelativePattern(folder, wanted.include);
  const exclude = wanted.exclude === '' ? undefined : wanted.exclude;
  return vscode.workspace.findFiles(pattern, wanted.visibleOnly ? exclude : null, undefined, token);
}

async function walk(
  folder: vscode.WorkspaceFolder,
  { include, exclude, visibleOnly }: Wanted,
  token: vscode.CancellationToken | undefined,
): Promise<vscode.Uri[]> {
  const left = [...(exclude === '' ? [] : [exclude]), ...(visibleOnly ? hiddenIn(folder) : [])];
  const isOut = (uri: vscode.Uri): boolean => left.some((glob) => fitsGlob(folder, glob, uri));
  const found: vscode.Uri[] = [];
  const folders = [folder.uri];
  for (let at = folders.pop(); at && !token?.isCancellationRequested; at = folders.pop()) {
    for (const [name, type] of await entriesOf(at)) {
      const uri = vscode.Uri.joinPath(at, name);
      const isFolder = type === vscode.FileType.Directory; // no links: they may lead round in a circle
      // a glob such as `**/x/**` is about what is in a folder
      if (isOut(uri) || (isFolder && isOut(vscode.Uri.joinPath(uri, 'x')))) continue;
      if (isFolder) folders.push(uri);
      else if (fitsGlob(folder, include, uri)) found.push(uri);
    }
  }
  return found;
}

/** Empty for a folder that cannot be read, as in a search. */
async function entriesOf(uri: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    return [];
  }
}

function hiddenIn({ uri }: vscode.WorkspaceFolder): string[] {
  const settings = vscode.workspace.getConfiguration('files', uri);
  const setting = settingOf<Record<string, unknown>>(settings, 'exclude', {});
  return Object.keys(setting).filter((glob) => setting[glob] === true);
}

/**
 * Whether a glob is about a file within a folder. VS Code gives no way to match one but this, which asks a document for
 * nothing but what stands here.
 */
export function fitsGlob(
  folder: vscode.WorkspaceFolder | vscode.Uri,
  glob: string,
  uri: vscode.Uri,
): boolean {
  const document = { uri, languageId: '' } as vscode.TextDocument;
  return vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0;
}
