import * as vscode from 'vscode';
import { enoughToTell, isForeign } from '../../text/english';

/** Whether an article seems to be in another language than English, by its beginning. */
export function isForeignArticle(document: vscode.TextDocument): boolean {
  // to put the whole text of a large file together, which may be of one line, takes long
  const beginning = new vscode.Range(new vscode.Position(0, 0), document.positionAt(enoughToTell));
  return isForeign(document.getText(beginning));
}
