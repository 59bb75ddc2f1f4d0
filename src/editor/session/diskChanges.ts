import * as vscode from 'vscode';
import { settingOf } from '../host/settingOf';
import { articleOfSidecar, sidecarPattern } from './sidecarFiles';

/** Changes on disk come in swarms (`git checkout`): they are handed on together after so long without another. */
const quietMs = 200;
/** ...but after so long at most: some programs write a file on and on, and the others of a swarm must not wait for it. */
const longestMs = 2000;

/**
 * Watches the articles and sidecars of the workspace for changes by whomever, and hands on the articles concerned,
 * each once a swarm. Files that only look like articles (`verbatim.exclude`) are handed on too.
 */
export class DiskChanges implements vscode.Disposable {
  private readonly touched = new Map<string, vscode.Uri>();
  private watchers: vscode.Disposable;
  /** Whichever ends first: the quiet after the last change, or the longest wait since the first. */
  private quiet: NodeJS.Timeout | undefined;
  private longest: NodeJS.Timeout | undefined;

  constructor(private readonly follow: (articles: readonly vscode.Uri[]) => void) {
    this.watchers = this.watch();
  }

  /** Takes the workspace's folders and `verbatim.include` as they are now. */
  restart(): void {
    this.watchers.dispose();
    this.watchers = this.watch();
  }

  /** Hands on an article with the next swarm. */
  add(uri: vscode.Uri): void {
    const article = articleOfSidecar(uri) ?? uri;
    this.touched.set(String(article), article);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.handOn(), quietMs);
    this.longest ??= setTimeout(() => this.handOn(), longestMs);
  }

  dispose(): void {
    this.stopWaiting();
    this.watchers.dispose();
  }

  private handOn(): void {
    this.stopWaiting();
    const articles = [...this.touched.values()];
    this.touched.clear();
    this.follow(articles);
  }

  private stopWaiting(): void {
    clearTimeout(this.quiet);
    clearTimeout(this.longest);
    this.longest = undefined;
  }

  private watch(): vscode.Disposable {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const watchers = folders.flatMap((folder) => {
      const settings = vscode.workspace.getConfiguration('verbatim', folder.uri);
      const include = settingOf(settings, 'include', '');
      return [include, sidecarPattern]
        .filter((pattern) => pattern !== '')
        .map((pattern) =>
          vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern)),
        );
    });
    const add = (uri: vscode.Uri): void => this.add(uri);
    const events = watchers.flatMap((watcher) => [
      watcher.onDidCreate(add),
      watcher.onDidChange(add),
      watcher.onDidDelete(add),
    ]);
    return vscode.Disposable.from(...events, ...watchers);
  }
}
