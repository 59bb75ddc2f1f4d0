import * as vscode from 'vscode';
import type { Place } from '../corpus/model';
import type { Span } from '../text/span';
import type { PlaceArgument } from './cardContext';
import { placeOf } from './placeCommands';
import { rangeOf } from './positions';
import { locationsOf } from './references';
import { reporting } from './report';
import type { Session } from './session';
import { carriedElsewhere, quoteAt } from './underCaret';

/** The command that peeks at every other place that carries the quote under the caret, or the one its argument names. */
export function registerShowMatches(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.showMatches', (argument?: PlaceArgument) =>
    reporting(session.log, vscode.l10n.t('The matches could not be shown'), () =>
      showMatches(session, argument),
    ),
  );
}

async function showMatches(session: Session, argument: PlaceArgument | undefined): Promise<void> {
  const found = await placeOf(session, argument);
  const quote = found && quoteAt(found.view, found.span);
  if (!quote) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Place the cursor in a quote of an article first.'),
    );
    return;
  }
  const { document, view } = found;
  const places = carriedElsewhere(view, quote).map(({ match }) => match.there);
  if (places.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No other article of this folder carries this quote.'),
    );
    return;
  }
  await peekAt(document, quote, places);
}

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
