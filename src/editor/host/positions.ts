import * as vscode from 'vscode';
import { countWhile } from '../../text/countWhile';
import type { Span } from '../../text/span';

/** The lines and columns of a span of a document's present text. Offsets beyond the text are moved to its end. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The span of a document's present text that lies between two positions; empty for a caret. */
export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The span of width one after a position, to ask what stands under a caret or a mouse. Empty at the end of the text. */
export function spanAt(document: vscode.TextDocument, position: vscode.Position): Span {
  const start = document.offsetAt(position);
  return { start, end: Math.min(start + 1, document.getText().length) };
}

/** The line of an offset as people count, from 1. */
export function lineOf(document: vscode.TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}

const lineBreak = /\r\n|\n|\r/gu;

/**
 * Lines and columns of spans of a text that is not open in an editor, in the order of `spans`; one pass over the text.
 * As VS Code counts them, whatever mixture of line breaks the text has.
 */
export function rangesIn(text: string, spans: readonly Span[]): vscode.Range[] {
  const starts = [0, ...Array.from(text.matchAll(lineBreak), (match) => match.index + match[0].length)];
  const positionAt = (offset: number): vscode.Position => {
    const line = countWhile(starts.length, (at) => (starts[at] ?? 0) <= offset) - 1;
    return new vscode.Position(line, offset - (starts[line] ?? 0));
  };
  return spans.map(({ start, end }) => new vscode.Range(positionAt(start), positionAt(end)));
}
