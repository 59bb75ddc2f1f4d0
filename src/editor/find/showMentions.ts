import * as vscode from 'vscode';
import { cardCommands, type PlaceArgument } from '../words/cardContext';
import { mentionsElsewhere, tellCut } from './mentionsElsewhere';
import type { Notice } from '../host/notice';
import { requestedPlace } from '../place/requestedPlace';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { peekAt } from './peek';
import { entityAt } from '../place/underCaret';

/**
 * The command behind the count on the card of a name: peeks at every place of other articles that names it. By keyboard
 * and in menus “Find All References” does the same.
 */
export function registerShowMentions(session: Session, notice: Notice): vscode.Disposable {
  return vscode.commands.registerCommand(cardCommands.mentions, (argument?: PlaceArgument) =>
    reporting(session.log, vscode.l10n.t('The mentions could not be shown'), async () => {
      const found = await requestedPlace(session, argument);
      const entity = found && entityAt(found.view, found.span);
      if (!entity) {
        notice.say(vscode.l10n.t('The words have changed meanwhile.'));
        return;
      }
      const mentions = await mentionsElsewhere(session, found.view, entity);
      if (mentions.places.length === 0) {
        notice.say(vscode.l10n.t('No other article names it any more.'));
        return;
      }
      await peekAt(found.document, found.span, mentions.places);
      tellCut(mentions, notice);
    }),
  );
}
