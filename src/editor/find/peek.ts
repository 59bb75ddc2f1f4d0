import * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import type { Span } from '../../text/span';
import { rangeOf } from '../host/positions';
import { locationsOf } from './references';

/** Peeks at places of other articles from a place here, which is not among them: everybody sees it above the peek. */
export async function peekAt(
  document: vscode.TextDocument,
  here: Span,
  places: readonly Place[],
): Promise<void> {
  const there = await locationsOf(places);
  if (vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    document.uri,
    rangeOf(document, here).start,
    there,
    'peek',
  );
}
