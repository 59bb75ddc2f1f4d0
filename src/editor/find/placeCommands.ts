import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { cardCommands, type PlaceArgument } from '../words/cardContext';
import { copyText } from './copyText';
import { articleLabel } from '../words/labels';
import type { Notice } from '../host/notice';
import { openPlace } from '../place/places';
import { requestedPlace } from '../place/requestedPlace';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { quoteAt } from '../place/underCaret';

/** What the links to other articles take: the place, and the first of its words. */
interface OpenArgument extends Span {
  readonly article: string;
  readonly words?: string;
}

/** The commands on a single place: opening it, copying a quote with its attribution. */
export function registerPlaceCommands(session: Session, notice: Notice): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(cardCommands.open, (argument: OpenArgument) =>
      reporting(session.log, vscode.l10n.t('The article cannot be opened'), async () => {
        const { article, start, end, words } = argument;
        const text = words === undefined ? {} : { text: words };
        await openPlace({ article, span: { start, end }, ...text }, { beside: true });
      }),
    ),
    vscode.commands.registerCommand(cardCommands.copy, (place?: PlaceArgument) =>
      reporting(session.log, vscode.l10n.t('The quote cannot be copied'), () =>
        copyQuote(session, notice, place),
      ),
    ),
  );
}

async function copyQuote(
  session: Session,
  notice: Notice,
  argument: PlaceArgument | undefined,
): Promise<void> {
  const { l10n, env, window } = vscode;
  const found = await requestedPlace(session, argument);
  const quote = found && quoteAt(found.view, found.span);
  if (!quote) {
    void window.showInformationMessage(l10n.t('Place the cursor in a quote of an article first.'));
    return;
  }
  const { document, view } = found;
  const source = articleLabel(view.id, view.analysis.provenance, env.language);
  const text = document.getText();
  const { minimumConfidence } = displaySettings();
  await env.clipboard.writeText(copyText({ text, view, quote, source, minimumConfidence, l10n }));
  notice.say(`$(check) ${l10n.t('Quote copied with its attribution')}`);
}
