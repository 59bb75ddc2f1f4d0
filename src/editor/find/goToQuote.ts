import * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import type { QuoteListing } from '../../corpus/quoteListing';
import { isSameSpan } from '../../text/span';
import { articleNames } from '../session/articleNames';
import { countHere } from '../words/countHere';
import { excerptShowing } from '../words/excerpt';
import { openPlace } from '../place/places';
import { pickText } from '../words/plainText';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { placeSpeaker } from '../words/speakers';
import { untilRead } from '../session/untilRead';

/** Words of a quote are cut to so many characters, so that its article can be read beside them. */
const labelLength = 48;
/** So many quotes are listed; who looks for another one types what they know of it. */
const mostListed = 300;
/** So long after the last keystroke the folder is asked. */
const quietMs = 120;

interface QuoteItem extends vscode.QuickPickItem {
  readonly place: Place;
}

/** The command that lists the quotes of the folder, with who said them, and goes to the chosen one. */
export function registerGoToQuote(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.goToQuote', () =>
    reporting(session.log, vscode.l10n.t('The quote could not be opened'), () => goToQuote(session)),
  );
}

async function goToQuote(session: Session): Promise<void> {
  session.ensureRead();
  const place = await pickQuote(session);
  if (place) await openPlace(place);
}

/** `undefined` if nothing was chosen. */
function pickQuote(session: Session): Promise<Place | undefined> {
  const pick = vscode.window.createQuickPick<QuoteItem>();
  pick.title = vscode.l10n.t('Go to Quote');
  pick.placeholder = vscode.l10n.t('Words, a speaker, an outlet or a file name');
  pick.matchOnDescription = true; // marks there what was typed
  let asked = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let listedFor: string | undefined;

  async function list(): Promise<void> {
    clearTimeout(timer); // these words are listed now
    asked.abort(new vscode.CancellationError());
    const { signal } = (asked = new AbortController());
    const { value } = pick;
    pick.busy = true;
    try {
      await showQuotes(session, pick, listedFor === value, signal);
      listedFor = value;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      if (!signal.aborted) pick.busy = false;
    }
  }

  const listed = (): Promise<void> =>
    reporting(session.log, vscode.l10n.t('The quotes could not be listed'), list);
  const closed = new vscode.CancellationTokenSource();
  return new Promise((resolve) => {
    pick.onDidChangeValue(() => {
      pick.busy = true;
      clearTimeout(timer);
      timer = setTimeout(() => void listed(), quietMs);
    });
    pick.onDidAccept(() => {
      const place = pick.selectedItems[0]?.place;
      if (!place) return;
      resolve(place);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      asked.abort(new vscode.CancellationError());
      closed.cancel();
      vscode.Disposable.from(closed, pick).dispose();
      resolve(undefined);
    });
    pick.show();
    void untilRead(session, closed.token, listed);
  });
}

/** Lists the quotes that what was typed asks for. */
async function showQuotes(
  session: Session,
  pick: vscode.QuickPick<QuoteItem>,
  isMore: boolean,
  signal: AbortSignal,
): Promise<void> {
  const active = session.article;
  const first = active && String(active.uri);
  const query = { words: pick.value, most: mostListed, ...(first === undefined ? {} : { first }) };
  const listing = await session.analyst.quotes(query, signal);
  const nameOf = await articleNames(
    session,
    listing.places.map(({ article }) => article),
  );
  signal.throwIfAborted();
  pick.title = titleOf(listing, query.words, session);
  const items = listing.places.map((place) => quoteItem(place, nameOf(place.article), query.words));
  if (JSON.stringify(items) !== JSON.stringify(pick.items)) replaceItems(pick, items, isMore);
}

/** Who has gone down a list of what they typed stays at their quote when more of it is listed. */
function replaceItems(pick: vscode.QuickPick<QuoteItem>, items: readonly QuoteItem[], isMore: boolean): void {
  const [first] = pick.items;
  const [active] = pick.activeItems;
  pick.items = items;
  if (!isMore || !active || active === first) return;
  const kept = items.find(
    ({ place }) => place.article === active.place.article && isSameSpan(place.span, active.place.span),
  );
  if (kept) pick.activeItems = [kept];
}

/** What the list is: why it is empty, or its first quotes only. Rows that say so are not shown to who types. */
function titleOf(
  { places, cut }: QuoteListing,
  words: string,
  { ready, stopped, hasArticles }: Session,
): string {
  const { l10n, workspace } = vscode;
  if (places.length === 0) {
    if (!hasArticles && !workspace.workspaceFolders)
      return l10n.t('Go to Quote: open a folder of articles, or an article, first');
    if (!ready) return l10n.t('Go to Quote: the folder is being read…');
    if (stopped)
      return l10n.t('Go to Quote: none in the articles that were read before the reading was stopped');
    return words.trim() === ''
      ? l10n.t('Go to Quote: no quotes have been found')
      : l10n.t('Go to Quote: none has these words in it, its speaker, outlet or file name');
  }
  return cut
    ? l10n.t('Go to Quote: the first {0}, type to find others', countHere(places.length))
    : l10n.t('Go to Quote');
}

/**
 * Who speaks is the label: VS Code lists the rows first of which the label has what was typed, so that quotes of somebody
 * come before those that only mention her. The article stands in the row, too: what separates rows is not shown as soon
 * as somebody types.
 */
function quoteItem(place: Place, article: string, typed: string): QuoteItem {
  const speaker = placeSpeaker(place, displaySettings().minimumConfidence, vscode.l10n);
  const words = excerptShowing(typed, place.text, labelLength);
  const rest = [...(speaker === undefined ? [] : [words]), article].join(' · ');
  // the corpus has chosen, by words some of which may be cut away here
  return { place, label: pickText(speaker ?? words), description: pickText(rest), alwaysShow: true };
}
