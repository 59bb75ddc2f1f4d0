import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { nearestWords } from './nearestWords';
import { rangeOf } from '../host/positions';

/** A place to open: a `Place` of the corpus is one. */
export interface OpenablePlace {
  /** Id of the article, its URI. */
  readonly article: string;
  readonly span: Span;
  /** The words that stand there, or the first of them; they are looked for if the text has changed meanwhile. */
  readonly text?: string;
  /** The same as the file has them, where that differs. */
  readonly printed?: string;
}

export interface OpenOptions {
  /** In the other column if there is one, else in a new one beside the active editor. An article on show stays where it is. */
  readonly beside?: boolean;
  /** Leaves the keyboard where it is, in a list say. */
  readonly preserveFocus?: boolean;
}

/**
 * Shows a place of an article and selects its words. If they are not there any more, shows where they were and says so.
 * Rejects if the article cannot be opened.
 */
export async function openPlace(place: OpenablePlace, options: OpenOptions = {}): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.parse(place.article, true);
  const document = await vscode.workspace.openTextDocument(uri);
  const found = nearestWords(document.getText(), place.printed ?? place.text ?? '', place.span);
  const selection = rangeOf(document, found ?? { start: place.span.start, end: place.span.start });
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: columnFor(uri, options.beside === true),
    preserveFocus: options.preserveFocus === true,
    preview: true,
    selection,
  });
  revealSelection(editor);
  if (!found) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('These words are no longer in the article. This is where they were.'),
    );
  }
  return editor;
}

/** Shows two places beside each other, the keyboard left where it is. */
export async function openBeside(here: OpenablePlace, there: OpenablePlace): Promise<void> {
  const own = await openPlace(here, { preserveFocus: true });
  await openPlace(there, { beside: true, preserveFocus: true });
  revealSelection(own); // where a column was added, its lines are broken anew
}

function revealSelection(editor: vscode.TextEditor): void {
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnFor(uri: vscode.Uri, beside: boolean): vscode.ViewColumn {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  const shown = visibleTextEditors.find(
    (editor) => editor.viewColumn !== undefined && String(editor.document.uri) === String(uri),
  );
  // A second place of the same article is shown in the same editor, also from itself.
  if (shown?.viewColumn !== undefined && (!beside || shown !== activeTextEditor)) return shown.viewColumn;
  if (!beside) return vscode.ViewColumn.Active;
  const other = tabGroups.all.find((group) => !group.isActive);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}
