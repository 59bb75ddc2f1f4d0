import * as vscode from 'vscode';
import type { Notice } from './host/notice';
import { reporting } from './host/report';
import type { Session } from './session/session';
import { readText } from './statusText';

/** The command that forgets all that is known of the folder and reads it anew, shown by the view's own progress. */
export function registerRebuildIndex(session: Session, notice: Notice): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.rebuildIndex', () =>
    reporting(session.log, vscode.l10n.t('The articles could not be read again'), async () => {
      await vscode.commands.executeCommand('verbatim.across.focus');
      await session.rebuild();
      if (session.stopped) {
        notice.say(vscode.l10n.t('Reading was stopped'));
        return;
      }
      const { l10n, env } = vscode;
      notice.say(`$(check) ${readText(await session.analyst.status(), l10n, env.language)}`);
    }),
  );
}
