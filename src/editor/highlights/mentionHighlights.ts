import * as vscode from 'vscode';
import { rangeOf, spanAt } from '../host/positions';
import { articleSelector } from '../host/selector';
import type { Session } from '../session/session';
import { entityAt } from '../place/underCaret';

/** Marks every mention of the name under the caret, whatever its form: “Gen. Ada Brook”, “Brook”, “she”. */
export function registerMentionHighlights(session: Session): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(articleSelector, {
    async provideDocumentHighlights(document, position, token) {
      const view = await session.settled(document, token);
      const entity = view && entityAt(view, spanAt(document, position));
      return entity?.mentions.map((mention) => new vscode.DocumentHighlight(rangeOf(document, mention)));
    },
  });
}
