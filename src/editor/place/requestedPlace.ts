import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import type { PlaceArgument } from '../words/cardContext';
import { spanOf } from '../host/positions';
import type { Session } from '../session/session';

/** Where a command works: where its argument says, else at the caret or selection of the active editor. */
export async function requestedPlace(
  session: Session,
  place: PlaceArgument | undefined,
): Promise<{ document: vscode.TextDocument; view: ArticleView; span: Span } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = place
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true))
    : editor?.document;
  const span = place ?? (editor && spanOf(editor.document, editor.selection));
  const view = document && (await session.settled(document));
  return document && view && span ? { document, view, span } : undefined;
}
