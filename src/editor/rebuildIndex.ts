import * as vscode from 'vscode';
import type { Notice } from './notice';
import { reporting } from './report';
import type { Session } from './session';

/** The command that forgets all that is known of the folder and reads it anew, shown by the view's own progress. */
export function registerRebuildIndex(session: Session, notice: Notice): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.rebuildIndex', () =>
    reporting(session.log, vscode.l10n.t('The articles could not be read again'), async () => {
      await vscode.commands.executeCommand('verbatim.across.focus');
      await session.rebuild();
      const { articles, quotes } = await session.analyst.status();
      const done = vscode.l10n.t('Read {0} articles with {1} quotes', articles, quotes);
      notice.say(`$(check) ${done}`);
    }),
  );
}
