import * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import { pickText } from '../words/plainText';
import { locationsOf } from './references';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { shorten } from '../words/shorten';
import { placeSpeaker } from '../words/speakers';

const mostListed = 100;
const longestName = 90;

/** A quote of any article; where it stands in lines and columns is found when it is chosen. */
class QuoteSymbol extends vscode.SymbolInformation {
  constructor(readonly place: Place) {
    const { text, article } = place;
    const speaker = placeSpeaker(place, displaySettings().minimumConfidence, vscode.l10n);
    const uri = vscode.Uri.parse(article, true);
    // the speaker first: the editor lists what has the typed letters in its name
    const name = shorten(speaker === undefined ? text : `${speaker}: ${text}`, longestName);
    const start = new vscode.Range(0, 0, 0, 0);
    // no container: the editor tells the file itself
    super(pickText(name), vscode.SymbolKind.String, '', new vscode.Location(uri, start));
  }
}

/** Quotes of the whole folder in “Go to Symbol in Workspace”, by their words and speakers. */
export function registerWorkspaceSymbols(session: Session): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(words, token) {
      if (words.trim() === '') return [];
      session.ensureRead();
      const asked = new AbortController();
      const canceled = token.onCancellationRequested(() => asked.abort(new vscode.CancellationError()));
      try {
        const { places } = await session.analyst.quotes({ words, most: mostListed }, asked.signal);
        return places.map((place) => new QuoteSymbol(place));
      } finally {
        canceled.dispose();
      }
    },
    async resolveWorkspaceSymbol(symbol, token) {
      if (!(symbol instanceof QuoteSymbol)) return symbol; // ours are the only ones that come back
      const [location] = await locationsOf([symbol.place], token);
      if (location) symbol.location = location;
      return symbol;
    },
  });
}
