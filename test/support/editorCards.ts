import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** Where some words first stand in a document. Fails if they do not. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The cards on some words of an article, as a person reads them: links as their labels, escapes resolved. */
export async function cardsOn(article: vscode.Uri, words: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(article);
  return cardsAt(article, rangeOf(document, words).start.translate(0, 1));
}

/** As `cardsOn`, of the cards at a place. */
export async function cardsAt(article: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    article,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n\n')
    .replace(/\]\(command:[^)]*\)/gu, ']')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
