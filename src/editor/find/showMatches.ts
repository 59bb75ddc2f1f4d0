import * as vscode from 'vscode';
import { cardCommands, type PlaceArgument } from '../words/cardContext';
import { peekAt } from './peek';
import { requestedPlace } from '../place/requestedPlace';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { carriedElsewhere, quoteAt } from '../place/underCaret';

/** The command that peeks at every other place that carries the quote under the caret, or the one its argument names. */
export function registerShowMatches(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand(cardCommands.matches, (argument?: PlaceArgument) =>
    reporting(session.log, vscode.l10n.t('The matches could not be shown'), () =>
      showMatches(session, argument),
    ),
  );
}

async function showMatches(session: Session, argument: PlaceArgument | undefined): Promise<void> {
  const found = await requestedPlace(session, argument);
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
