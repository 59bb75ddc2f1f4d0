import * as vscode from 'vscode';
import { cardCommands, type PlaceArgument } from './cardContext';
import { mentionsElsewhere } from './mentionsElsewhere';
import { placeOf } from './placeCommands';
import { reporting } from './report';
import type { Session } from './session';
import { peekAt } from './showMatches';
import { entityAt } from './underCaret';

/**
 * The command behind the count on the card of a name: peeks at every place of other articles that names it. By keyboard
 * and in menus “Find All References” does the same.
 */
export function registerShowMentions(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand(cardCommands.mentions, (argument?: PlaceArgument) =>
    reporting(session.log, vscode.l10n.t('The mentions could not be shown'), async () => {
      const found = await placeOf(session, argument);
      const entity = found && entityAt(found.view, found.span);
      if (!entity) return; // the text has changed since the card was drawn
      const places = await mentionsElsewhere(session, found.view, entity);
      if (places.length > 0) await peekAt(found.document, found.span, places);
    }),
  );
}
