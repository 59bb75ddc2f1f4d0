import * as vscode from 'vscode';
import { fingerprint } from '../../text/fingerprint';
import type { Analyst, ArticleView } from '../../worker/analyst';
import { isArticle, isTooLarge } from './articleFiles';
import { inBackground, type Log } from '../host/report';
import { readSidecarToShow } from './sidecarFiles';

interface Shown {
  readonly view: ArticleView;
  /** `TextDocument.version` that the view belongs to. */
  readonly version: number;
  /** Content of the sidecar that was taken in with it; `undefined` if there was none. */
  readonly sidecar: string | undefined;
}

/** Who is told of open articles. */
export interface OpenArticlesHost {
  /** What is known of an article has changed, and there is no new view of it. */
  onChange(): void;
  /** There is a new view of an article, by its id. */
  onView(id: string): Promise<void>;
}

/** The articles that are open: their texts go to the analyst as they stand, and the views of their present texts come back. */
export class OpenArticles implements vscode.Disposable {
  private readonly shown = new Map<string, Shown>();
  private readonly running = new Map<string, AbortController>();
  /** `TextDocument.version` that could not be analyzed. */
  private readonly failed = new Map<string, number>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly analyst: Analyst,
    private readonly host: OpenArticlesHost,
    private readonly log: Log,
  ) {}

  /** The ids of those that there is a view of. */
  get ids(): Iterable<string> {
    return this.shown.keys();
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

  /** The open article of a file. */
  find(uri: vscode.Uri): vscode.TextDocument | undefined {
    const id = String(uri);
    return vscode.workspace.textDocuments.find(
      (document) => String(document.uri) === id && isArticle(document),
    );
  }

  /** Takes an article in, so many milliseconds later, unless it is to be taken in again before. */
  schedule(document: vscode.TextDocument, delayMs: number): void {
    if (!isArticle(document)) return;
    const id = String(document.uri);
    clearTimeout(this.timers.get(id));
    const start = (): void => {
      this.timers.delete(id);
      inBackground(this.log, `Analyzing ${document.uri.path}`, this.update(document));
    };
    this.timers.set(id, setTimeout(start, delayMs));
  }

  /** Takes all that are open in again. */
  scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  /**
   * Takes an article in again that has no view, or another sidecar by now. Some changes on disk are told by nobody (of a
   * file of no folder, on a network drive, while the machine slept): whoever comes back sees the claims as they are.
   */
  lookAgain(document: vscode.TextDocument): void {
    if (!isArticle(document)) return;
    if (!this.view(document)) {
      this.schedule(document, 0);
      return;
    }
    const compare = async (): Promise<void> => {
      const sidecar = await readSidecarToShow(document.uri, this.log);
      if (sidecar !== this.shown.get(String(document.uri))?.sidecar) this.schedule(document, 0);
    };
    inBackground(this.log, `Looking for the claims of ${document.uri.path}`, compare());
  }

  /** Takes an article in now. Resolves when there is a view of it, or will be none. */
  async update(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    if (isTooLarge(document)) {
      this.host.onChange(); // it may have grown: what was known is not true any more
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
      const input = { id, text, ...(sidecar === undefined ? {} : { sidecar }) };
      const [setAside] = await this.analyst.put([input], controller.signal);
      if (setAside) throw new Error(setAside.reason);
      const view = await this.analyst.view(id, controller.signal);
      // The one place where stale answers are dropped.
      if (!view || document.version !== version || view.fingerprint !== fingerprint(text)) return;
      this.failed.delete(id);
      this.shown.set(id, { view, version, sidecar });
    } catch (error) {
      if (!controller.signal.aborted) this.gaveUp(id, version);
      throw error;
    } finally {
      if (this.running.get(id) === controller) this.running.delete(id);
    }
    await this.host.onView(id);
  }

  /** Asks anew for the views (what other articles say has changed), but for that of `except`. */
  async refresh(except?: string): Promise<void> {
    for (const [id, { version }] of [...this.shown]) {
      if (id === except) continue;
      const view = await this.analyst.view(id);
      const shown = this.shown.get(id);
      // What the analyst holds may be newer or older than what is shown: a view counts only for its own text.
      if (view && shown?.version === version && shown.view.fingerprint === view.fingerprint) {
        this.shown.set(id, { ...shown, view });
      }
    }
  }

  /** Forgets one that was closed, or is no article any more. Returns whether its text as typed was taken in, which counts no more. */
  close({ uri }: vscode.TextDocument): boolean {
    const id = String(uri);
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.failed.delete(id);
    const typed = this.running.has(id) || this.shown.has(id);
    this.running.get(id)?.abort(new vscode.CancellationError());
    this.shown.delete(id);
    return typed;
  }

  /** Forgets all that is known. */
  clear(): void {
    this.shown.clear();
    this.failed.clear();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const controller of this.running.values()) controller.abort();
  }

  /** Whoever waits for the view of this text waits no longer. */
  private gaveUp(id: string, version: number): void {
    this.failed.set(id, version);
    this.host.onChange();
  }
}
