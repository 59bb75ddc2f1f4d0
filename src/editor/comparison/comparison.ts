import * as vscode from 'vscode';
import { ComparisonPanel, tabTitle } from './comparisonPanel';
import { fileName } from '../words/labels';
import type { Session } from '../session/session';

const viewType = 'verbatim.comparison';

/** The open comparisons of two articles; one panel for each pair. */
export class Comparisons implements vscode.Disposable {
  private readonly open = new Map<string, ComparisonPanel>();
  private readonly serializer: vscode.Disposable;

  constructor(
    private readonly session: Session,
    private readonly media: vscode.Uri,
  ) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, state) => {
        this.restore(panel, state);
        return Promise.resolve();
      },
    });
  }

  /** Shows the comparison of two articles, given by their ids. */
  show(left: string, right: string): void {
    this.session.ensureRead();
    const known = this.open.get(keyOf(left, right));
    if (known) {
      known.reveal();
      return;
    }
    const title = tabTitle(fileName(left), fileName(right));
    const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active);
    this.adopt(panel, left, right);
  }

  dispose(): void {
    this.serializer.dispose();
    for (const panel of [...this.open.values()]) panel.dispose();
  }

  private restore(panel: vscode.WebviewPanel, state: unknown): void {
    const articles = (Object(state) as { articles?: unknown }).articles;
    const [left, right] = Array.isArray(articles) ? (articles as unknown[]) : [];
    if (typeof left === 'string' && typeof right === 'string') {
      this.session.ensureRead();
      this.adopt(panel, left, right);
    } else {
      panel.dispose();
    }
  }

  private adopt(panel: vscode.WebviewPanel, left: string, right: string): void {
    const key = keyOf(left, right);
    this.open.set(key, new ComparisonPanel(this.session, this.media, panel, left, right));
    panel.onDidDispose(() => {
      this.open.get(key)?.dispose();
      this.open.delete(key);
    });
  }
}

function keyOf(left: string, right: string): string {
  return JSON.stringify([left, right]);
}
