import * as vscode from 'vscode';
import type { Quote } from '../../analysis/model';
import { paragraphsOf } from '../../text/paragraphs';
import { contains, textOf, type Span } from '../../text/span';
import { toldText } from '../../text/told';
import type { ArticleView } from '../../worker/analyst';
import { nested, type Nested } from '../place/nesting';
import { pickText } from '../words/plainText';
import { rangeOf } from '../host/positions';
import { quoteKindLabel } from '../words/quoteKinds';
import { articleSelector } from '../host/selector';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { shorten } from '../words/shorten';
import { speakerName } from '../words/speakers';

const longestName = 70;

/**
 * Outlines an article for the Outline view, the breadcrumbs and “Go to Symbol”: its headline, and paragraphs
 * with their quotes, which hold those that stand in them.
 */
export function registerSymbols(session: Session): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    articleSelector,
    {
      async provideDocumentSymbols(document, token) {
        const view = await session.settled(document, token);
        return view && !token.isCancellationRequested ? outline(document, view) : undefined;
      },
    },
    { label: 'Verbatim' },
  );
}

function outline(document: vscode.TextDocument, view: ArticleView): vscode.DocumentSymbol[] {
  const text = toldText(document.getText(), view.analysis.inserts);
  const { headline } = view.analysis.provenance;
  const { minimumConfidence } = displaySettings();
  const waiting = view.analysis.quotes.filter(({ kind }) => kind !== 'scare');
  let next = 0;
  const symbols: vscode.DocumentSymbol[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const within: Quote[] = [];
    for (let quote = waiting[next]; quote && quote.start < paragraph.end; quote = waiting[++next]) {
      within.push(quote);
    }
    const isHeadline = headline !== undefined && contains(paragraph, headline);
    if (within.length === 0 && !isHeadline) continue;
    const kind = isHeadline ? vscode.SymbolKind.Module : vscode.SymbolKind.Namespace;
    const symbol = symbolOf(document, text, paragraph, kind, '');
    const quoteSymbol = ({ thing: quote, within: inner }: Nested<Quote>): vscode.DocumentSymbol => {
      const name = speakerName(quote, minimumConfidence, vscode.l10n);
      const detail = `${name} · ${quoteKindLabel(quote.kind, vscode.l10n)}`;
      const span = { start: quote.start, end: Math.min(quote.end, paragraph.end) };
      const own = symbolOf(document, text, span, vscode.SymbolKind.String, detail);
      own.children = inner.map(quoteSymbol);
      return own;
    };
    symbol.children = nested(within).map(quoteSymbol);
    symbols.push(symbol);
  }
  return symbols;
}

function symbolOf(
  document: vscode.TextDocument,
  text: string,
  span: Span,
  kind: vscode.SymbolKind,
  detail: string,
): vscode.DocumentSymbol {
  const range = rangeOf(document, span);
  const name = shorten(textOf(text, span), longestName) || '…';
  return new vscode.DocumentSymbol(pickText(name), pickText(detail), kind, range, range);
}
