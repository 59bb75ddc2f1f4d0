import * as vscode from 'vscode';
import { readArticle } from '../../text/article';
import { compareSpans, trimSpan, type Span } from '../../text/span';
import { inPrintedText, toldArticle } from '../../text/told';
import type { ArticleView } from '../../worker/analyst';
import type { PlaceArgument } from '../words/cardContext';
import { nearestWords } from './nearestWords';
import { rangeOf, spanOf } from '../host/positions';
import { isInMarks } from '../words/quoteKinds';
import { sentenceAt } from './sentenceAt';
import type { Session } from '../session/session';
import { quoteAt } from './underCaret';
import { withWholeWords } from './wholeWords';

/** Words of an article that a person wants to tag. */
export interface TagTarget {
  readonly document: vscode.TextDocument;
  readonly span: Span;
  /** What stood there when they were chosen. */
  readonly words: string;
}

/**
 * What a caret or a selection means: the selected words, whole; without a selection the quote in marks under
 * the caret, else its sentence. `undefined` where there are no words.
 * @param view of the article, if there is one: without it quotes are not known.
 */
export function targetAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  view: ArticleView | undefined,
): TagTarget | undefined {
  const text = document.getText();
  const caret = spanOf(document, range);
  const span = range.isEmpty
    ? ((view && quoteInMarks(view, caret)) ?? sentenceInPrint(document, view, caret.start))
    : withWholeWords(text, trimSpan(text, caret));
  return span && span.start < span.end ? targetOf(document, span) : undefined;
}

/** The sentence at an offset. Without a view the text is taken as it is printed. */
function sentenceInPrint(
  document: vscode.TextDocument,
  view: ArticleView | undefined,
  offset: number,
): Span | undefined {
  const printed = document.getText();
  const inserts = view?.analysis.inserts ?? [];
  const told = toldArticle(readArticle(String(document.uri), printed), inserts);
  return inPrintedText(sentenceAt(told, offset), printed, inserts);
}

/**
 * What a command was asked to tag: the given place, else what the carets and selections of the active editor mean, in the
 * order of the text, each once.
 */
export async function requestedTargets(
  session: Session,
  place: PlaceArgument | undefined,
): Promise<readonly TagTarget[]> {
  if (place) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
    return [targetOf(document, { start: place.start, end: place.end })];
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return [];
  const { document, selections } = editor;
  const view = selections.some(({ isEmpty }) => isEmpty) ? await session.settled(document) : undefined;
  const targets = selections.flatMap((selection) => targetAt(document, selection, view) ?? []);
  const each = new Map(targets.map((target) => [`${target.span.start} ${target.span.end}`, target]));
  return [...each.values()].sort((a, b) => compareSpans(a.span, b.span));
}

/** Where the words of a target stand in the document's present text; `undefined` if they are gone. */
export function presentSpan({ document, span, words }: TagTarget): Span | undefined {
  return nearestWords(document.getText(), words, span);
}

/** Reported speech without marks is tagged with its sentence, which says who reports it. */
function quoteInMarks(view: ArticleView, caret: Span): Span | undefined {
  const quote = quoteAt(view, caret);
  return quote && isInMarks(quote) ? quote : undefined;
}

function targetOf(document: vscode.TextDocument, span: Span): TagTarget {
  return { document, span, words: document.getText(rangeOf(document, span)) };
}
