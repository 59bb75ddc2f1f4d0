import * as vscode from 'vscode';
import type { FoundMatches } from '../../corpus/model';
import { wordsOf } from '../../text/words';
import { isArticle } from '../session/articleFiles';
import { cardCommands, isPlace, type PlaceArgument } from '../words/cardContext';
import { countHere } from '../words/countHere';
import type { Notice } from '../host/notice';
import { peekAt } from './peek';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { requestedTargets } from '../place/taggingTarget';

/** One or two words would be found only between marks. */
const leastWords = 3;

/**
 * The command that peeks at the places of other articles that have the selected words, or those of the quote or the
 * sentence under the caret, also in a slightly other form. Unlike matches these need not be quotes.
 */
export function registerFindWords(session: Session, notice: Notice): vscode.Disposable {
  return vscode.commands.registerCommand(cardCommands.find, (argument: unknown) =>
    reporting(session.log, vscode.l10n.t('The words could not be looked for'), () =>
      findWords(session, notice, isPlace(argument) ? argument : undefined),
    ),
  );
}

async function findWords(session: Session, notice: Notice, place: PlaceArgument | undefined): Promise<void> {
  const { l10n } = vscode;
  const [target] = await requestedTargets(session, place);
  if (!target || !isArticle(target.document)) {
    notice.say(l10n.t('There are no words to look for at the cursor.'));
    return;
  }
  const { document, span, words } = target;
  if (wordsOf(words).length < leastWords) {
    notice.say(l10n.t('Select at least three words to look for.'));
    return;
  }
  session.ensureRead();
  const found = await session.analyst.find(words, String(document.uri));
  const { ready, stopped } = session;
  if (found.matches.length > 0)
    await peekAt(
      document,
      span,
      found.matches.map(({ there }) => there),
    );
  tellFound(found, ready && !stopped, notice);
}

/**
 * Says what a list of places does not show: that there are more of them or none, or that there may be.
 * @param isComplete whether all articles of the folder were looked at.
 */
export function tellFound({ matches, more }: FoundMatches, isComplete: boolean, notice: Notice): void {
  const { l10n } = vscode;
  if (more) notice.say(l10n.t('The {0} most similar places, of more', countHere(matches.length)));
  else if (!isComplete)
    notice.say(l10n.t('Not all articles of the folder have been read: more may have these words.'));
  else if (matches.length === 0) notice.say(l10n.t('No other article has these words, or similar ones.'));
}
