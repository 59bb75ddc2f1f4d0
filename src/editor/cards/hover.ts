import * as vscode from 'vscode';
import type { ArticleView } from '../../worker/analyst';
import { cardCommands, type CardContext } from '../words/cardContext';
import { claimCard } from './claimCard';
import { entityCard } from './entityCard';
import { denialCard, factCard } from './factCard';
import { isForeignArticle } from '../host/foreignArticle';
import { lineOf, spanAt, spanOf } from '../host/positions';
import { quoteCard } from './quoteCard';
import { articleSelector } from '../host/selector';
import { contains, type Span } from '../../text/span';
import { toldText } from '../../text/told';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { tagLabel } from '../host/taggingTags';
import { annotationsAt, entityAt, quoteAt } from '../place/underCaret';

/** Shows cards on quotes, names and tagged claims, as far as `verbatim.hover` allows. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const view = await session.settled(document, token);
      if (!view || token.isCancellationRequested) return undefined;
      const cards = cardsAt(session, document, view, pointedAt(document, position));
      return cards.length > 0 ? new vscode.Hover(cards.map(trustedCard)) : undefined;
    },
  });
}

/** What a card is asked of. */
interface PointedAt {
  readonly at: Span;
  /** What is selected, where the card is asked for by key. */
  readonly selected?: Span;
}

/** By key the card is asked for at the caret: behind what is selected, as after “Next Quote”, it is of what is selected. */
function pointedAt(document: vscode.TextDocument, position: vscode.Position): PointedAt {
  const at = spanAt(document, position);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return { at };
  const { isEmpty, isReversed, active } = editor.selection;
  const isBehind = !isEmpty && !isReversed && active.isEqual(position);
  if (!isBehind) return { at };
  return { at: { start: at.start - 1, end: at.start }, selected: spanOf(document, editor.selection) };
}

/** Of a folder that is read but not yet shown nobody knows how far it is. */
const notShownYet = { done: 0, total: 0 };

function cardsAt(
  session: Session,
  document: vscode.TextDocument,
  view: ArticleView,
  { at: caret, selected = caret }: PointedAt,
): readonly string[] {
  const { quoteCards, nameCards, minimumConfidence } = displaySettings();
  const progress = session.progress ?? (session.ready ? undefined : notShownYet);
  const context: CardContext = {
    text: toldText(document.getText(), view.analysis.inserts),
    view,
    lineOf: (offset) => lineOf(document, offset),
    l10n: vscode.l10n,
    locale: vscode.env.language,
    minimumConfidence,
    tagLabel: (tag) => tagLabel(document.uri, tag),
    ...(progress ? { progress } : {}),
    ...((vscode.workspace.workspaceFolders ?? []).length === 0 ? { alone: true } : {}),
    ...(isForeignArticle(document) ? { foreign: true } : {}),
  };
  const entity = nameCards ? entityAt(view, caret) : undefined;
  const fact = nameCards ? factCard(context, caret) : undefined;
  const denial = nameCards ? denialCard(context, caret) : undefined;
  const quote = quoteCards ? quoteAt(view, selected) : undefined;
  const names = [
    ...(entity ? [entityCard(context, entity, caret)] : []),
    ...(fact === undefined ? [] : [fact]),
  ];
  const quotes = quote ? [quoteCard(context, quote)] : [];
  return [
    ...annotationsAt(view, caret).map((placed) => claimCard(context, placed)),
    // who selects a quote does not ask of the name that it ends with
    ...(quote && contains(selected, quote) ? [...quotes, ...names] : [...names, ...quotes]),
    ...(denial === undefined ? [] : [denial]),
  ];
}

/** Articles may be hostile: nothing but our own commands may run, and neither HTML nor icons are shown. */
function trustedCard(markdown: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString(markdown, false);
  card.isTrusted = { enabledCommands: Object.values(cardCommands) };
  card.supportHtml = false;
  return card;
}
