import * as vscode from 'vscode';
import { cardCommands } from '../words/cardContext';
import type { ClaimRef } from './claimRef';
import { spanOf } from '../host/positions';
import { articleSelector } from '../host/selector';
import type { Session } from '../session/session';
import { tagLabel } from '../host/taggingTags';
import { spanOfAnchor } from '../place/underCaret';

/** Told from our other problems by this. */
export const changedClaimCode = 'changedClaim';

/** Offers at the problem of a claim whose words have changed to let it be about the words that stand there now. */
export function registerChangedClaimActions(session: Session): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        return diagnostics
          .filter(({ code }) => code === changedClaimCode)
          .flatMap((problem) => actionsFor(session, document, problem));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionsFor(
  session: Session,
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): vscode.CodeAction[] {
  const view = session.view(document);
  if (!view) return [];
  const { start, end } = spanOf(document, problem.range);
  const meant = new Set(
    [...view.placed, ...view.corrections].filter((placed) => {
      const span = spanOfAnchor(placed);
      return placed.anchor.state === 'changed' && span?.start === start && span.end === end;
    }),
  );
  return [...meant].map(({ annotation: { id, tag } }) => {
    const title =
      tag === undefined
        ? vscode.l10n.t('Accept the current words')
        : vscode.l10n.t('Accept the current words as “{0}”', tagLabel(document.uri, tag));
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    const claim: ClaimRef = { uri: String(document.uri), id };
    action.command = { command: cardCommands.accept, title, arguments: [claim] };
    action.diagnostics = [problem];
    return action;
  });
}
