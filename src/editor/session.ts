import * as vscode from 'vscode';
import { fingerprint } from '../text/fingerprint';
import type { Analyst, ArticleView } from '../worker/analyst';
import { findArticles, isArticle, isTooLarge } from './articleFiles';
import { DiskChanges } from './diskChanges';
import { asOpened, readFolder, readInput, type Progress, type SkippedFile } from './folderReader';
import { inBackground, type Log } from './report';
import { readSidecarToShow } from './sidecarFiles';

/** So long after the last keystroke an article is analyzed anew. */
const quietMs = 250;
/** A worker that dies so often within so long is not given its articles again by itself. */
const mostDeaths = 3;
const deathsWithinMs = 300_000;

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
  /** `TextDocument.version` that could not be analyzed. */
  private readonly failed = new Map<string, number>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly disk = new DiskChanges((uris) =>
    inBackground(this.log, 'Following changes on disk', this.follow(uris)),
  );
  private readonly listeners: vscode.Disposable;
  private reading: vscode.CancellationTokenSource | undefined;
  private begun = false;
  /** When the worker died, lately. */
  private deaths: readonly number[] = [];
  /** The last work on changes on disk: one swarm after the other, or the older could be taken in last. */
  private following: Promise<void> = Promise.resolve();
  /** What changed on disk while the folder was read: the reading may hand over later what it read before. */
  private changedMeanwhile: vscode.Uri[] = [];
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

  /** Why there will be no view of an article's present text; `undefined` if there is one or will be. */
  gaveUpOn(document: vscode.TextDocument): 'tooLarge' | 'failed' | undefined {
    if (isTooLarge(document)) return 'tooLarge';
    return this.failed.get(String(document.uri)) === document.version ? 'failed' : undefined;
  }

  /** The article that side views are about: the active one, or the last that was. */
  get article(): vscode.TextDocument | undefined {
    return this.lastArticle;
  }

  /**
   * Waits for the view of an article's present text; `undefined` if it is closed, changed, cannot be analyzed or is no
   * article at all.
   */
  async settled(
    document: vscode.TextDocument,
    token?: vscode.CancellationToken,
  ): Promise<ArticleView | undefined> {
    const { version } = document;
    if (!isArticle(document)) return undefined;
    const givenUp = (): boolean =>
      document.isClosed ||
      document.version !== version ||
      this.gaveUpOn(document) !== undefined ||
      token?.isCancellationRequested === true;
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
    const now = Date.now();
    this.deaths = [...this.deaths.filter((time) => now - time < deathsWithinMs), now];
    if (this.deaths.length < mostDeaths) {
      for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
      if (this.begun) this.read();
      return;
    }
    if (this.deaths.length > mostDeaths) return; // it was said; typing goes on trying
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
    this.failed.clear();
    this.deaths = [];
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
    this.changed.fire();
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
    if (document.isClosed) return;
    if (isTooLarge(document)) {
      this.changed.fire(); // it may have grown: what was known is not true any more
      return;
    }
    const id = String(document.uri);
    const { version } = document;
    const text = document.getText();
    this.running.get(id)?.abort(new vscode.CancellationError());
    const controller = new AbortController();
    this.running.set(id, controller);
    try {
      const sidecar = await readSidecarToShow(document.uri, this.log);
      await this.analyst.put(
        [{ id, text, ...(sidecar === undefined ? {} : { sidecar }) }],
        controller.signal,
      );
      const view = await this.analyst.view(id, controller.signal);
      // The one place where stale answers are dropped.
      if (!view || document.version !== version || view.fingerprint !== fingerprint(text)) return;
      this.known.add(id);
      this.failed.delete(id);
      this.shown.set(id, { view, version });
    } catch (error) {
      if (!controller.signal.aborted) this.gaveUp(id, version);
      throw error;
    } finally {
      if (this.running.get(id) === controller) this.running.delete(id);
    }
    await this.refreshShown(id);
  }

  /** Whoever waits for the view of this text waits no longer. */
  private gaveUp(id: string, version: number): void {
    this.failed.set(id, version);
    this.changed.fire();
  }

  private closed(document: vscode.TextDocument): void {
    const id = String(document.uri);
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.failed.delete(id);
    const typed = this.running.has(id) || this.shown.has(id);
    this.running.get(id)?.abort(new vscode.CancellationError());
    // What was typed and not saved is gone: what counts again is the file.
    this.shown.delete(id);
    // A file of no folder counts only while it is open.
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) this.known.delete(id);
    if (typed) this.disk.add(document.uri);
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
        this.log,
      );
      if (source.token.isCancellationRequested) return;
      await this.analyst.remove([...this.known].filter((id) => !ids.has(id) && !this.shown.has(id)));
      this.known = new Set([...ids, ...this.shown.keys()]);
      this.skipped = skipped;
    } finally {
      if (this.reading === source) {
        this.reading = undefined;
        this.progress = undefined;
        this.ready = true;
        for (const uri of this.changedMeanwhile.splice(0)) this.disk.add(uri);
        this.changed.fire(); // also after a failure and when it was given up: nothing is read any more
      }
      source.dispose();
    }
    await this.refreshShown();
  }

  private follow(uris: readonly vscode.Uri[]): Promise<void> {
    if (this.reading) this.changedMeanwhile.push(...uris);
    const work = this.following.then(() => this.takeIn(uris));
    this.following = work.catch(() => undefined); // told to whoever asked for it; the next one is another matter
    return work;
  }

  /** Takes in articles that changed on disk: known ones as they are now, new ones if they are articles at all. */
  private async takeIn(uris: readonly vscode.Uri[]): Promise<void> {
    if (uris.some((uri) => !this.known.has(String(uri)))) {
      const source = new vscode.CancellationTokenSource();
      for (const uri of await findArticles(source.token)) this.known.add(String(uri));
      source.dispose();
    }
    const openText = (uri: vscode.Uri): string | undefined => this.openText(uri);
    const gone: string[] = [];
    for (const uri of uris) {
      const isKnown = this.known.has(String(uri)) || openText(uri) !== undefined;
      const read = isKnown ? await readInput(uri, openText, this.log) : undefined;
      if (read && !('reason' in read)) {
        await this.analyst.put([asOpened(read, openText)]);
      } else {
        this.known.delete(String(uri));
        gone.push(String(uri));
      }
    }
    if (gone.length > 0) await this.analyst.remove(gone);
    await this.refreshShown();
  }

  /** Asks anew for what is shown (what other articles say has changed), but for `except`, and tells the features. */
  private async refreshShown(except?: string): Promise<void> {
    for (const [id, { version }] of [...this.shown]) {
      if (id === except) continue;
      const view = await this.analyst.view(id);
      const shown = this.shown.get(id);
      // What the analyst holds may be newer or older than what is shown: a view counts only for its own text.
      if (view && shown?.version === version && shown.view.fingerprint === view.fingerprint) {
        this.shown.set(id, { view, version });
      }
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
