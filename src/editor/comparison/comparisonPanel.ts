import * as vscode from 'vscode';
import type { Comparison, Place } from '../../corpus/model';
import { fingerprint } from '../../text/fingerprint';
import { wordsShown } from '../../text/told';
import { comparisonHtml, type ComparisonContent } from './comparisonHtml';
import { comparisonShell, messageHtml } from './comparisonShell';
import { comparisonPage, type ComparedArticle } from './comparisonPage';
import { fileName } from '../words/labels';
import { labelsOfTwo } from '../words/labelsIn';
import { openPlace } from '../place/places';
import { inBackground, reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { shorten } from '../words/shorten';
import { exists } from '../host/files';

/** After a change a comparison waits so long for the next one before it is made anew. */
const quietMs = 300;

/** One comparison on the screen; follows both articles while it can be seen. */
export class ComparisonPanel implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;
  private places: readonly Place[] = [];
  private version = 0;
  /** What the content that is shown was drawn from. */
  private drawnFrom = '';
  private shown = '';
  private timer: NodeJS.Timeout | undefined;
  private draws = 0;

  constructor(
    private readonly session: Session,
    media: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
    private readonly left: string,
    private readonly right: string,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.listeners = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => this.take(message)),
      panel.onDidChangeViewState(() => this.refreshSoon()),
      session.onDidChange(() => this.refreshSoon()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('verbatim.minimumConfidence')) this.refreshSoon();
      }),
    );
    const address = (name: string): string => String(webview.asWebviewUri(vscode.Uri.joinPath(media, name)));
    webview.html = comparisonShell(
      {
        nonce: globalThis.crypto.randomUUID(),
        cspSource: webview.cspSource,
        style: address('comparison.css'),
        script: address('comparison.js'),
      },
      vscode.l10n,
    );
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.draws++; // one under way ends without a page to show it on
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.panel.dispose();
  }

  private refreshSoon(): void {
    if (!this.panel.visible) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), quietMs);
  }

  private refresh(): void {
    inBackground(this.session.log, 'Comparing two articles', this.draw());
  }

  private async draw(): Promise<void> {
    const { session, left, right } = this;
    const draw = ++this.draws;
    const [comparison, a, b] = await Promise.all([
      session.analyst.compare(left, right),
      this.read(left),
      this.read(right),
    ]);
    const missing = !a ? left : !b ? right : undefined;
    const why = missing !== undefined ? await whyMissing(session, missing) : reading();
    if (draw !== this.draws || isStale(a) || isStale(b)) return; // a newer one comes, or will with the next change
    const drawn: Drawn =
      comparison && a && b
        ? {
            comparison,
            left: { ...a, headline: headlineOf(a, b) },
            right: { ...b, headline: headlineOf(b, a) },
            minimumConfidence: displaySettings().minimumConfidence,
          }
        : { why };
    // of most changes of the session nothing is seen here, and to draw long articles takes time
    const drawnFrom = keyOf(drawn);
    if (drawnFrom === this.drawnFrom) return;
    this.drawnFrom = drawnFrom;
    const content = contentOf(drawn);
    this.places = content.places; // they move where the same is shown, too
    if (content.html === this.shown) return;
    this.shown = content.html;
    if (a && b) {
      const labelOf = labelsOfTwo(a.view, b.view, vscode.env.language);
      this.panel.title = tabTitle(labelOf(a.view.id), labelOf(b.view.id));
    }
    this.version++;
    await this.panel.webview.postMessage({
      kind: 'show',
      version: this.version,
      html: content.html,
      articles: [left, right],
    });
  }

  private async read(id: string): Promise<Pick<ComparedArticle, 'text' | 'view'> | undefined> {
    const view = await this.session.analyst.view(id);
    if (!view) return undefined;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id, true));
    return { view, text: document.getText() };
  }

  /** The page is a program of its own: what it says is looked at before it is believed. */
  private take(message: unknown): void {
    const { kind, version, place } = Object(message) as {
      kind?: unknown;
      version?: unknown;
      place?: unknown;
    };
    if (kind === 'ready') {
      this.drawnFrom = '';
      this.shown = '';
      this.refresh();
    } else if (kind === 'open' && version === this.version && typeof place === 'number') {
      const chosen = this.places[place];
      if (!chosen) return;
      const failed = vscode.l10n.t('The article could not be opened');
      void reporting(this.session.log, failed, () =>
        openPlace(chosen, { beside: true, preserveFocus: true }),
      );
    }
  }
}

/** All that the content of a comparison is made from, or why there is none. */
type Drawn =
  | {
      readonly comparison: Comparison;
      readonly left: ComparedArticle;
      readonly right: ComparedArticle;
      readonly minimumConfidence: number;
    }
  | { readonly why: string };

function contentOf(drawn: Drawn): ComparisonContent {
  if ('why' in drawn) return { html: messageHtml(drawn.why), places: [] };
  const { comparison, left, right, minimumConfidence } = drawn;
  const page = comparisonPage(comparison, left, right, minimumConfidence);
  return comparisonHtml(page, vscode.l10n, vscode.env.language);
}

/** Equal where the same content would be drawn. Texts are told apart by their analyses, which name them. */
function keyOf(drawn: Drawn): string {
  if ('why' in drawn) return drawn.why;
  const { comparison, left, right, minimumConfidence } = drawn;
  const articles = [left, right].map(({ view: { analysis }, headline }) => [analysis, headline]);
  return fingerprint(JSON.stringify([comparison, articles, minimumConfidence]));
}

/** Whether an article's text is not the one that was analyzed: the places in it would be others. */
function isStale(read: Pick<ComparedArticle, 'text' | 'view'> | undefined): boolean {
  return read !== undefined && fingerprint(read.text) !== read.view.fingerprint;
}

/** What an article begins with, as the other one's view tells it, else its own headline; empty if it has none. */
function headlineOf(
  { view, text }: Pick<ComparedArticle, 'text' | 'view'>,
  beside: Pick<ComparedArticle, 'view'>,
): string {
  const told = beside.view.others.find(({ article }) => article === view.id)?.headline;
  const { headline } = view.analysis.provenance;
  return told ?? (headline ? wordsShown(text, headline, view.analysis.inserts).text : '');
}

/** What the name of an article is cut to in a tab, which is as wide as its words. */
const tabLength = 40;

/** What a tab is called by the names of two articles. */
export function tabTitle(left: string, right: string): string {
  return vscode.l10n.t('{0} ↔ {1}', shorten(left, tabLength), shorten(right, tabLength));
}

function reading(): string {
  return vscode.l10n.t('The articles are being read…');
}

/** Why nothing is known of an article that is to be compared. */
async function whyMissing(session: Session, id: string): Promise<string> {
  const { l10n, Uri } = vscode;
  const name = fileName(id);
  if (session.progress || !session.ready) return reading();
  if (!(await exists(Uri.parse(id, true)))) return l10n.t('{0} is not there any more.', name);
  return session.stopped
    ? l10n.t('{0} has not been read, because reading the folder was stopped.', name)
    : l10n.t(
        '{0} is not read as an article. The settings verbatim.include, verbatim.exclude and verbatim.maxFileSize say which files are.',
        name,
      );
}
