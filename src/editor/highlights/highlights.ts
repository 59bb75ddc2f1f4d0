import * as vscode from 'vscode';
import type { ArticleView } from '../../worker/analyst';
import { isArticle } from '../session/articleFiles';
import { drawingOf, kindOfLook, type Drawn, type Look } from './highlightSpans';
import { createStyles } from './highlightStyles';
import { KeptWith } from '../host/keptWith';
import type { Notice } from '../host/notice';
import { rangeOf } from '../host/positions';
import { inBackground } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings, toggleHighlights, type DisplaySettings } from '../host/settings';
import { shorten } from '../words/shorten';
import { tagLabel } from '../host/taggingTags';

/** After so many stretches other work of the extension host gets its turn: 10,000 take about 20 ms. */
const stretchesPerTurn = 5000;
/** A tag may come from somebody else's file: so many characters of it are drawn. */
const longestTag = 40;

/** How far a tag stands from the words of its line. */
const tagMargin = '1.5em';
const wordWrap = 'editor.wordWrap';

type Ranges = ReadonlyMap<Look, readonly vscode.DecorationOptions[]>;

/** Draws names, quotes and tagged claims in the visible editors, and lets `verbatim.toggleHighlights` switch them. */
export function registerHighlights(session: Session, notice: Notice): vscode.Disposable {
  const highlights = new Highlights(session);
  return vscode.Disposable.from(
    highlights,
    vscode.commands.registerCommand('verbatim.toggleHighlights', () => toggleHighlights(notice)),
  );
}

class Highlights implements vscode.Disposable {
  private readonly styles = createStyles();
  /** Kept with the view they were made from, for the next editor that shows the article. */
  private readonly ranges = new KeptWith<ArticleView, Ranges>();
  /** What each visible editor shows. Nothing is drawn twice: drawing anew flickers. */
  private readonly drawn = new WeakMap<vscode.TextEditor, ArticleView>();
  private readonly listeners: vscode.Disposable;
  private settings: DisplaySettings = displaySettings();

  constructor(private readonly session: Session) {
    this.listeners = vscode.Disposable.from(
      session.onDidChange(() => this.drawAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const ours = ['verbatim.highlights', 'verbatim.tags', 'verbatim.minimumConfidence', wordWrap];
        if (!ours.some((key) => event.affectsConfiguration(key))) return;
        this.settings = displaySettings();
        this.ranges.forget();
        for (const editor of vscode.window.visibleTextEditors) this.drawn.delete(editor);
        this.drawAll();
      }),
    );
    this.drawAll();
  }

  dispose(): void {
    this.listeners.dispose();
    for (const style of [...this.styles.values()].flat()) style.dispose();
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      inBackground(this.session.log, 'Drawing highlights', this.draw(editor));
    }
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const view = this.session.view(document);
    if (!view) {
      // While a person types, the editor moves what is drawn by itself; what is no article any more is cleared.
      if (this.drawn.has(editor) && !isArticle(document)) this.clear(editor);
      return;
    }
    if (this.drawn.get(editor) === view) return;
    this.drawn.set(editor, view);
    const ranges = await this.ranges.of(view, () => this.rangesOf(document, view));
    if (!ranges || this.drawn.get(editor) !== view || this.session.view(document) !== view) return;
    for (const [look, styles] of this.styles) {
      const shown = this.isShown(look) ? [...(ranges.get(look) ?? [])] : [];
      for (const style of styles) editor.setDecorations(style, shown);
    }
  }

  private isShown(look: Look): boolean {
    return this.settings.highlights && !this.settings.hidden.has(kindOfLook(look));
  }

  private clear(editor: vscode.TextEditor): void {
    this.drawn.delete(editor);
    for (const style of [...this.styles.values()].flat()) editor.setDecorations(style, []);
  }

  /** `undefined` if the text changed on the way. */
  private async rangesOf(document: vscode.TextDocument, view: ArticleView): Promise<Ranges | undefined> {
    const ranges = new Map<Look, vscode.DecorationOptions[]>();
    let inTurn = 0;
    for (const [look, stretches] of drawingOf(view, this.settings.minimumConfidence)) {
      if (look === 'claimTag') {
        ranges.set(look, tagsAtLineEnds(document, stretches));
        continue;
      }
      const options: vscode.DecorationOptions[] = [];
      for (const stretch of stretches) {
        if (++inTurn > stretchesPerTurn) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (this.session.view(document) !== view) return undefined;
          inTurn = 0;
        }
        options.push({ range: rangeOf(document, stretch) });
      }
      ranges.set(look, options);
    }
    return ranges;
  }
}

/**
 * The tags of the claims that end in a line, at its end: text of a decoration inside a wrapped line would push the
 * words after it out of sight.
 */
export function tagsAtLineEnds(
  document: vscode.TextDocument,
  stretches: readonly Drawn[],
): vscode.DecorationOptions[] {
  const tags = new Map<number, string[]>();
  const after = wraps(document)
    ? { ...noWidth, margin: `0 -${tagMargin} 0 ${tagMargin}` }
    : { margin: `0 0 0 ${tagMargin}` };
  for (const { end, tag, changed } of stretches) {
    const { line } = document.positionAt(end);
    const label = shorten(tagLabel(document.uri, tag), longestTag);
    // in words: in high contrast the frame of a quote lies on the dashes around the claim
    tags.set(line, [...(tags.get(line) ?? []), changed ? vscode.l10n.t('{0}: changed', label) : label]);
  }
  return [...tags].map(([line, labels]) => {
    const { end } = document.lineAt(line).range;
    const contentText = [...new Set(labels)].map((label) => timesIn(labels, label)).join(', ');
    return { range: new vscode.Range(end, end), renderOptions: { after: { ...after, contentText } } };
  });
}

/**
 * Where lines are wrapped, a tag behind a full one would make the whole article scroll sideways: it takes no room then,
 * and what the window does not show of it, the claim's card tells.
 */
const noWidth = { width: '0' };

function wraps(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('', document).get<string>(wordWrap) !== 'off';
}

/** A label with how often it is in a list, if that is more than once: `verified ×2`. */
function timesIn(labels: readonly string[], label: string): string {
  const times = labels.filter((each) => each === label).length;
  return times > 1 ? `${label} ×${times}` : label;
}
