import * as vscode from 'vscode';
import { wordsOf } from '../text/words';
import { isArticle } from './articleFiles';
import { cardCommands, isPlace, type PlaceArgument } from './cardContext';
import type { Notice } from './notice';
import { peekAt } from './peek';
import { reporting } from './report';
import type { Session } from './session';
import { requestedTargets } from './taggingTarget';

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
  const isComplete = session.ready && !session.stopped;
  if (found.length > 0)
    await peekAt(
      document,
      span,
      found.map(({ there }) => there),
    );
  if (!isComplete)
    notice.say(l10n.t('Not all articles of the folder have been read: more may have these words.'));
  else if (found.length === 0) notice.say(l10n.t('No other article has these words, or similar ones.'));
}
