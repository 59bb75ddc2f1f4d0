import * as vscode from 'vscode';
import type { Place } from '../corpus/model';
import { shorten } from './cardContext';
import { fileName } from './labels';
import { openPlace } from './places';
import { pickText } from './plainText';
import { reporting } from './report';
import type { Session } from './session';

/** Words of a quote are cut to so many characters, so that its speaker can be read beside them. */
const labelLength = 64;

/** `place` is missing in separators. */
interface QuoteItem extends vscode.QuickPickItem {
  readonly place?: Place;
}

/** The command that lists all quotes of the folder, with who said them, and goes to the chosen one. */
export function registerGoToQuote(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.goToQuote', () =>
    reporting(session.log, vscode.l10n.t('The quotes could not be listed'), () => goToQuote(session)),
  );
}

async function goToQuote(session: Session): Promise<void> {
  session.ensureRead();
  const items = session.analyst.quotes().then((quotes) => quoteItems(quotes, session.article));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Go to Quote'),
    placeHolder: vscode.l10n.t('Words, a speaker or a file name'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.place) await openPlace(chosen.place);
}

/** The quotes by article, those of the active article first. */
function quoteItems(quotes: readonly Place[], active: vscode.TextDocument | undefined): QuoteItem[] {
  const byArticle = new Map<string, Place[]>();
  for (const quote of quotes) {
    const listed = byArticle.get(quote.article);
    if (listed) listed.push(quote);
    else byArticle.set(quote.article, [quote]);
  }
  const first = active && String(active.uri);
  const articles = [...byArticle.keys()].sort((a, b) => Number(b === first) - Number(a === first));
  return articles.flatMap((article) => [
    { label: fileName(article), kind: vscode.QuickPickItemKind.Separator },
    ...(byArticle.get(article) ?? []).map(quoteItem),
  ]);
}

function quoteItem(place: Place): QuoteItem {
  const description = place.speaker ?? vscode.l10n.t('speaker not named');
  return { place, label: pickText(shorten(place.text, labelLength)), description: pickText(description) };
}
