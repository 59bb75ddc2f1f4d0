import * as vscode from 'vscode';
import { isArticle } from './session/articleFiles';
import { spanOf } from './host/positions';
import type { Session } from './session/session';
import { annotationsAt, carriedElsewhere, quoteAt } from './place/underCaret';

/** What `when` clauses of `package.json` may ask, each under `verbatim.` */
interface Keys {
  /** The active editor shows an article. */
  readonly articleActive: boolean;
  /** There is an article that the side views are about. */
  readonly hasArticle: boolean;
  /** The folder is being read. */
  readonly reading: boolean;
  /** The folder has been read: what is not listed is not there. */
  readonly ready: boolean;
  /** The reading was stopped before its end: what is not listed may be there. */
  readonly stopped: boolean;
  /** Files of the folder were not read, or seem misread. */
  readonly hasUnread: boolean;
  /** The caret stands in a quote. */
  readonly onQuote: boolean;
  /** The caret stands in a quote that other articles carry. */
  readonly onMatch: boolean;
  /** The caret stands in a tagged claim. */
  readonly onClaim: boolean;
  /** The caret stands in a tagged claim whose words have changed. */
  readonly onChangedClaim: boolean;
}

/** Keeps the context keys true. */
export function registerContextKeys(session: Session): vscode.Disposable {
  const set = new Map<string, boolean>();
  const update = (): void => {
    for (const [name, value] of Object.entries(currentKeys(session))) {
      if (set.get(name) === value) continue;
      set.set(name, value as boolean);
      void vscode.commands.executeCommand('setContext', `verbatim.${name}`, value);
    }
  };
  update();
  return vscode.Disposable.from(
    session.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
  );
}

const nothing = { onQuote: false, onMatch: false, onClaim: false, onChangedClaim: false };

function currentKeys(session: Session): Keys {
  const editor = vscode.window.activeTextEditor;
  const articleActive = editor !== undefined && isArticle(editor.document);
  return {
    articleActive,
    hasArticle: session.article !== undefined,
    reading: session.progress !== undefined,
    ready: session.ready,
    stopped: session.stopped !== undefined,
    hasUnread: session.skipped.length + session.misread.length > 0,
    ...(articleActive ? atCaret(session, editor) : nothing),
  };
}

function atCaret(session: Session, editor: vscode.TextEditor): Pick<Keys, keyof typeof nothing> {
  const view = session.view(editor.document);
  if (!view) return nothing;
  const caret = spanOf(editor.document, editor.selection);
  const quote = quoteAt(view, caret);
  const claims = annotationsAt(view, caret);
  return {
    onQuote: quote !== undefined,
    onMatch: quote !== undefined && carriedElsewhere(view, quote).length > 0,
    onClaim: claims.length > 0,
    onChangedClaim: claims.some(({ anchor }) => anchor.state === 'changed'),
  };
}
