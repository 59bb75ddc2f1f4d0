import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

export interface CarriersOfQuote {
  /** The first of the sample articles. */
  readonly article: vscode.Uri;
  /** Another of them that carries the words. */
  readonly other: vscode.Uri;
}

/** Two of the sample articles that carry some words; the first is shown in the editor. Fails if there are not two. */
export async function showCarriersOf(words: string): Promise<CarriersOfQuote> {
  const carriers: vscode.Uri[] = [];
  for (const pattern of ['000_*.txt', '001_*.txt', '002_*.txt']) {
    for (const uri of await vscode.workspace.findFiles(pattern)) {
      if ((await vscode.workspace.openTextDocument(uri)).getText().includes(words)) carriers.push(uri);
    }
  }
  const [article, other] = carriers;
  assert.ok(article && other, `“${words}” is not in two sample articles`);
  await vscode.window.showTextDocument(other);
  await vscode.window.showTextDocument(article);
  return { article, other };
}
