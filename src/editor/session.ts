import * as vscode from 'vscode';
import { fingerprint } from '../text/fingerprint';
import type { Analyst, ArticleView } from '../worker/analyst';
import { findArticles, isArticle, isTooLarge } from './articleFiles';
import { DiskChanges } from './diskChanges';
import { readFolder, readInput, type Progress, type SkippedFile } from './folderReader';
import { inBackground, type Log } from './report';
import { readSidecarFile } from './sidecarFiles';

/** So long after the last keystroke an article is analyzed anew. */
const quietMs = 250;
/** A worker that dies so often while the folder is read is not started again by itself. */
const mostDeaths = 3;

interface Shown {
  readonly view: ArticleView;
  /** `TextDocument.version` that the view belongs to. */
  readonly version: number;
}

/**
 * What the editor knows, and the only way for data to reach the screen: features ask `view()` and redraw when
 * `onDidChange` fires. Whatever changes (typing, tagging, other programs) comes in by the analyst.
 */
export class Session implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires after any view, the progress or the corpus has changed. */
  readonly onDidChange = this.changed.event;

  private readonly shown = new Map<string, Shown>();
  private readonly running = new Map<string, AbortController>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly disk = new DiskChanges((uris) =>
    inBackground(this.log, 'Following changes on disk', this.follow(uris)),
  );
  private readonly listeners: vscode.Disposable;
  private reading: vscode.CancellationTokenSource | undefined;
  private begun = false;
  /** Of the worker, since the folder was last read to its end. */
  private deaths = 0;
  private known = new Set<string>();
  private lastArticle: vscode.TextDocument | undefined;

  /** Set while the folder is being read. */
  progress: Progress | undefined;
  /** Whether the folder has been read once. */
  ready = false;
  /** Files of the folder that were not read, with the reason. */
  skipped: readonly SkippedFile[] = [];

  constructor(
    readonly analyst: Analyst,
    readonly log: Log,
  ) {
    const { workspace, window } = vscode;
    this.listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.schedule(document, quietMs);
      }),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      window.onDidChangeActiveTextEditor((editor) => this.activated(editor)),
      workspace.onDidChangeWorkspaceFolders(() => this.selectAnew()),
      workspace.onDidChangeConfiguration((event) => {
        const keys = ['include', 'exclude', 'maxFileSize'].map((key) => `verbatim.${key}`);
        if (keys.some((key) => event.affectsConfiguration(key))) this.selectAnew();
      }),
    );
    for (const document of workspace.textDocuments) this.schedule(document, 0);
    this.activated(window.activeTextEditor);
  }

  /** The view of an article, if there is one of its present text. */
  view(document: vscode.TextDocument): ArticleView | undefined {
    const shown = this.shown.get(String(document.uri));
    return shown?.version === document.version ? shown.view : undefined;
  }

  /** The article that side views are about: the active one, or the last that was. */
  get article(): vscode.TextDocument | undefined {
    return this.lastArticle;
  }

  /** Waits for the view of an article's present text; `undefined` if it is closed, changed or no article at all. */
  async settled(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<ArticleView | undefined> {
    const { version } = document;
    if (!isArticle(document) || isTooLarge(document)) return undefined;
    const givenUp = (): boolean =>
      document.isClosed || document.version !== version || token?.isCancellationRequested === true;
    while (!this.view(document) && !givenUp()) await this.nextChange(token);
    return this.view(document);
  }

  /**
   * Reads the folder unless that was begun before. Called when somebody first looks at an article or at a view, so
   * that a folder without either costs nothing.
   */
  ensureRead(): void {
    if (!this.begun) this.read();
  }

  /** Told when the analyst's worker has died: what it knew is read again, unless it keeps dying of it. */
  workerDied(reason: string): void {
    this.log.error(`The analysis stopped: ${reason}`);
    this.deaths++;
    if (this.deaths < mostDeaths) {
      for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
      if (this.begun) this.read();
      return;
    }
    const stopped = vscode.l10n.t(
      'Verbatim cannot analyze this folder: its worker keeps ending. The log says why.',
    );
    inBackground(this.log, 'Telling so', Promise.resolve(vscode.window.showErrorMessage(stopped)));
  }

  /** Gives up the reading under way; what was read stays. */
  cancelReading(): void {
    this.reading?.cancel();
  }

  /** Forgets all that is known and reads everything anew. Resolves when that is done. */
  async rebuild(): Promise<void> {
    await this.analyst.clear();
    this.shown.clear();
    this.known.clear();
    this.begun = true;
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
    await this.readAll();
  }

  /** Takes an article in again, after its sidecar was written, say. Resolves when the views show it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const document = this.openDocument(uri);
    if (document) await this.update(document);
    else await this.follow([uri]);
  }

  dispose(): void {
    this.reading?.cancel();
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const controller of this.running.values()) controller.abort();
    vscode.Disposable.from(this.listeners, this.disk, this.changed).dispose();
  }

  private read(): void {
    this.begun = true;
    inBackground(this.log, 'Reading the folder', this.readAll());
  }

  private selectAnew(): void {
    this.disk.restart();
    for (const document of vscode.workspace.textDocuments) {
      if (isArticle(document)) this.schedule(document, 0);
      else this.shown.delete(String(document.uri));
    }
    if (this.begun) this.read();
  }

  private activated(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isArticle(editor.document)) return;
    this.lastArticle = editor.document;
    this.ensureRead();
    if (!this.view(editor.document)) this.schedule(editor.document, 0);
    this.changed.fire();
  }

  private schedule(document: vscode.TextDocument, delayMs: number): void {
    if (!isArticle(document)) return;
    const id = String(document.uri);
    clearTimeout(this.timers.get(id));
    const start = (): void => {
      this.timers.delete(id);
      inBackground(this.log, `Analyzing ${document.uri.path}`, this.update(document));
    };
    this.timers.set(id, setTimeout(start, delayMs));
  }

  private async update(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed || isTooLarge(document)) return;
    const id = String(document.uri);
    const { version } = document;
    const text = document.getText();
    this.running.get(id)?.abort(new vscode.CancellationError());
    const controller = new AbortController();
    this.running.set(id, controller);
    try {
      const sidecar = await readSidecarFile(document.uri);
      await this.analyst.put(
        [{ id, text, ...(sidecar === undefined ? {} : { sidecar }) }],
        controller.signal,
      );
      const view = await this.analyst.view(id, controller.signal);
      // The one place where stale answers are dropped.
      if (!view || document.version !== version || view.fingerprint !== fingerprint(text)) return;
      this.known.add(id);
      this.shown.set(id, { view, version });
    } finally {
      if (this.running.get(id) === controller) this.running.delete(id);
    }
    await this.refreshShown(id);
  }

  private closed(document: vscode.TextDocument): void {
    const id = String(document.uri);
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.running.get(id)?.abort(new vscode.CancellationError());
    // What was typed and not saved is gone: what counts again is the file.
    if (this.shown.delete(id)) this.disk.add(document.uri);
    if (this.lastArticle === document) this.lastArticle = undefined;
    this.changed.fire();
  }

  private async readAll(): Promise<void> {
    this.reading?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.reading = source;
    try {
      const progress = (now: Progress): void => {
        this.progress = now;
        this.changed.fire();
      };
      progress({ done: 0, total: 0 });
      const { ids, skipped } = await readFolder(
        this.analyst,
        (uri) => this.openText(uri),
        progress,
        source.token,
      );
      if (source.token.isCancellationRequested) return;
      await this.analyst.remove([...this.known].filter((id) => !ids.has(id) && !this.shown.has(id)));
      this.known = new Set([...ids, ...this.shown.keys()]);
      this.skipped = skipped;
      this.deaths = 0;
    } finally {
      if (this.reading === source) {
        this.reading = undefined;
        this.progress = undefined;
        this.ready = true;
      }
      source.dispose();
    }
    await this.refreshShown();
  }

  /** Takes in articles that changed on disk: known ones as they are now, new ones if they are articles at all. */
  private async follow(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.some((uri) => !this.known.has(String(uri)))) {
      const token = new vscode.CancellationTokenSource().token;
      for (const uri of await findArticles(token)) this.known.add(String(uri));
    }
    for (const uri of uris.filter((each) => this.known.has(String(each)))) {
      const read = await readInput(uri, (each) => this.openText(each));
      if ('reason' in read) {
        this.known.delete(String(uri));
        await this.analyst.remove([String(uri)]);
      } else {
        await this.analyst.put([read]);
      }
    }
    await this.refreshShown();
  }

  /** Asks anew for what is shown (what other articles say has changed), but for `except`, and tells the features. */
  private async refreshShown(except?: string): Promise<void> {
    for (const [id, { version }] of [...this.shown]) {
      if (id === except) continue;
      const view = await this.analyst.view(id);
      if (view && this.shown.get(id)?.version === version) this.shown.set(id, { view, version });
    }
    this.changed.fire();
  }

  private openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
    const id = String(uri);
    return vscode.workspace.textDocuments.find(
      (document) => String(document.uri) === id && isArticle(document),
    );
  }

  private openText(uri: vscode.Uri): string | undefined {
    return this.openDocument(uri)?.getText();
  }

  private nextChange(token?: vscode.CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        listener.dispose();
        canceled?.dispose();
        resolve();
      };
      const listener = this.changed.event(done);
      const canceled = token?.onCancellationRequested(done);
    });
  }
}
