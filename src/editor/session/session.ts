import * as vscode from 'vscode';
import type { Analyst, ArticleView, FileProblems } from '../../worker/analyst';
import { NoReaders } from '../../worker/readerPool';
import { encodingSettings, isArticle } from './articleFiles';
import { DiskChanges } from './diskChanges';
import { Folder } from './folder';
import type { Progress, SkippedFile } from './folderReader';
import type { IndexStore } from './indexStore';
import { OpenArticles } from './openArticles';
import { inBackground, type Log } from '../host/report';
import { tellNamesProblem, tellStopped } from './troubles';

/** So long after the last keystroke an article is analyzed anew. */
const quietMs = 250;
/** A worker that dies so often within so long is not given its articles again by itself. */
const mostDeaths = 3;
const deathsWithinMs = 300_000;

/**
 * What the editor knows, and the only way for data to reach the screen: features ask `view()` and redraw when
 * `onDidChange` fires. Whatever changes (typing, tagging, other programs) comes in by the analyst.
 */
export class Session implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires after any view, the progress or the corpus has changed. */
  readonly onDidChange = this.changed.event;

  private readonly open: OpenArticles;
  private readonly disk = new DiskChanges((uris) =>
    inBackground(this.log, 'Following changes on disk', this.follow(uris)),
  );
  private readonly listeners: vscode.Disposable;
  private readonly folder: Folder;
  private begun = false;
  /** How many readings of the folder are under way, or are over and not yet shown. */
  private catchingUp = 0;
  private sharing = false;
  private namesChecked = false;
  /** Articles of which letters were misread. */
  misread: FileProblems['misread'] = [];
  /** When the worker died, lately. */
  private deaths: readonly number[] = [];
  private lastArticle: vscode.TextDocument | undefined;

  constructor(
    readonly analyst: Analyst,
    readonly log: Log,
    /** Keeps what is known over a restart; without it every start begins anew. */
    private readonly store?: IndexStore,
  ) {
    const { workspace, window } = vscode;
    const ofOpen = {
      onChange: () => this.changed.fire(),
      onView: (id: string) => {
        this.folder.add(id);
        return this.refreshShown(id);
      },
    };
    this.open = new OpenArticles(analyst, ofOpen, log);
    const host = {
      openText: (uri: vscode.Uri) => this.open.find(uri)?.getText(),
      shownIds: () => this.open.ids,
      onChange: () => this.changed.fire(),
      onShare: () => inBackground(log, 'Showing what was read', this.share()),
      onMissed: (uris: readonly vscode.Uri[]) => {
        for (const uri of uris) this.disk.add(uri);
      },
    };
    this.folder = new Folder(analyst, host, store, log);
    this.listeners = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.open.schedule(document, quietMs);
      }),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      window.onDidChangeActiveTextEditor((editor) => this.activated(editor)),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const { document } of window.visibleTextEditors) this.open.lookAgain(document);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.selectAnew()),
      workspace.onDidChangeConfiguration((event) => {
        const ours = ['include', 'exclude', 'maxFileSize'].map((key) => `verbatim.${key}`);
        const keys = [...ours, ...encodingSettings];
        if (keys.some((key) => event.affectsConfiguration(key))) this.selectAnew();
      }),
    );
    this.open.scheduleAll();
    this.activated(window.activeTextEditor);
  }

  /** Set while the folder is being read. */
  get progress(): Progress | undefined {
    return this.folder.progress;
  }

  /** How far the reading was when a person or a failure stopped it: what is not listed may be there all the same. */
  get stopped(): Progress | undefined {
    return this.folder.stopped;
  }

  /** Whether the folder has been read, or no more of it will be, and the views tell what was found in it. */
  get ready(): boolean {
    return this.folder.ready && this.catchingUp === 0;
  }

  /** Whether any article of the folder is known. */
  get hasArticles(): boolean {
    return this.folder.hasArticles;
  }

  /** Files of the folder that were not read, with the reason. */
  get skipped(): readonly SkippedFile[] {
    return this.folder.skipped;
  }

  /** Ids of articles that are gone and have left their sidecar behind. */
  get loneSidecars(): ReadonlySet<string> {
    return this.folder.loneSidecars;
  }

  /** The view of an article, if there is one of its present text. */
  view(document: vscode.TextDocument): ArticleView | undefined {
    return this.open.view(document);
  }

  /** Why there will be no view of an article's present text; `undefined` if there is one or will be. */
  gaveUpOn(document: vscode.TextDocument): 'tooLarge' | 'failed' | undefined {
    return this.open.gaveUpOn(document);
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

  /** Resolves at the next change of what is known, or when the token says that nobody waits for it any more. */
  nextChange(token?: vscode.CancellationToken): Promise<void> {
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
    this.folder.lost();
    const now = Date.now();
    this.deaths = [...this.deaths.filter((time) => now - time < deathsWithinMs), now];
    if (this.deaths.length < mostDeaths) {
      this.open.scheduleAll();
      if (this.begun) this.read();
      return;
    }
    // once: who is told asks again, which starts a worker that dies again
    if (this.begun && !this.stopped) {
      this.folder.lostForGood();
      this.changed.fire();
    }
    if (this.deaths.length === mostDeaths) tellStopped(this.log); // once; typing goes on trying
  }

  /** Gives up the reading under way; what was read stays. */
  cancelReading(): void {
    this.folder.cancel();
  }

  /** Goes on with a reading that was stopped. */
  continueReading(): void {
    if (this.stopped) this.read();
  }

  /** Forgets all that is known and reads everything anew. Resolves when that is done. */
  async rebuild(): Promise<void> {
    await this.folder.clear();
    this.open.clear();
    this.deaths = [];
    this.begun = true;
    this.open.scheduleAll();
    await this.readAll();
  }

  /** Takes an article in again, after its sidecar was written, say. Resolves when the views show it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const document = this.open.find(uri);
    if (document) await this.open.update(document);
    else await this.follow([uri]);
  }

  dispose(): void {
    this.folder.cancel();
    this.store?.dispose();
    vscode.Disposable.from(this.open, this.listeners, this.disk, this.changed).dispose();
  }

  private read(): void {
    this.begun = true;
    inBackground(this.log, 'Reading the folder', this.readAll());
  }

  private selectAnew(): void {
    this.disk.restart();
    for (const document of vscode.workspace.textDocuments) {
      if (isArticle(document)) this.open.schedule(document, 0);
      else this.open.close(document);
    }
    if (this.begun) this.read();
    if (this.lastArticle && !isArticle(this.lastArticle)) this.lastArticle = undefined;
    this.activated(vscode.window.activeTextEditor);
    this.changed.fire();
  }

  private opened(document: vscode.TextDocument): void {
    this.open.schedule(document, 0);
    // when its language is changed, a document is closed and opened in an editor that stays the active one
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === document) this.activated(editor);
  }

  private activated(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isArticle(editor.document)) return;
    this.lastArticle = editor.document;
    this.ensureRead();
    this.open.lookAgain(editor.document);
    this.changed.fire();
  }

  private closed(document: vscode.TextDocument): void {
    // What was typed and not saved is gone: what counts again is the file.
    const typed = this.open.close(document);
    // A file of no folder counts only while it is open.
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) this.folder.delete(String(document.uri));
    if (typed) this.disk.add(document.uri);
    if (this.lastArticle === document) this.lastArticle = undefined;
    this.changed.fire();
  }

  private async readAll(): Promise<void> {
    this.catchingUp++;
    try {
      await this.folder.read();
      await this.refreshShown();
      inBackground(this.log, 'Asking whether names are recognized', this.checkNames());
    } catch (error) {
      if (error instanceof NoReaders) tellStopped(this.log);
      throw error;
    } finally {
      this.catchingUp--;
      this.changed.fire();
    }
  }

  /** Shows what is known while the folder is being read. */
  private async share(): Promise<void> {
    if (this.sharing) return;
    this.sharing = true;
    try {
      await this.refreshShown();
    } finally {
      this.sharing = false;
    }
  }

  private async follow(uris: readonly vscode.Uri[]): Promise<void> {
    await this.folder.follow(uris);
    await this.refreshShown();
  }

  /** Tells once where names are not recognized: what rests on them is missing in every view. */
  private async checkNames(): Promise<void> {
    if (this.namesChecked) return;
    this.namesChecked = true;
    const { namesProblem } = await this.analyst.status();
    if (namesProblem !== undefined) tellNamesProblem(this.log, namesProblem);
  }

  /** Asks anew for what is shown (what other articles say has changed), but for `except`, and tells the features. */
  private async refreshShown(except?: string): Promise<void> {
    await this.open.refresh(except);
    this.misread = (await this.analyst.fileProblems()).misread;
    this.changed.fire();
  }
}
