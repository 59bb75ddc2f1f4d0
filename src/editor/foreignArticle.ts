import * as vscode from 'vscode';
import { isForeign } from '../text/english';

/** So many lines tell the language: the whole text of a large file would be put together for nothing. */
const enoughLines = 400;

/** Whether an article seems to be in another language than English, by its beginning. */
export function isForeignArticle(document: vscode.TextDocument): boolean {
  return isForeign(document.getText(new vscode.Range(0, 0, enoughLines, 0)));
}
