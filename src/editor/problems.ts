import * as vscode from 'vscode';
import { isClaim } from '../annotations/corrections';
import type { Annotation, PlacedAnnotation } from '../annotations/model';
import type { ArticleView } from '../worker/analyst';
import { misreadLetters } from '../text/misread';
import { isArticle } from './articleFiles';
import { changed } from './claimCard';
import { encodingCode, encodingMessage, registerEncodingActions } from './encodingProblem';
import { quotedExcerpt } from './excerpt';
import { rangeOf } from './positions';
import type { Session } from './session';
import { tagLabel } from './taggingTags';

const longestWords = 120;

/**
 * Lists in the Problems view what a person can mend in the open articles: an encoding that is not the file's own, quotes
 * that are never closed, and tagged claims of which the words have changed. Never one per quote or name.
 */
export function registerProblems(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('verbatim');
  const listed = new Map<string, ArticleView>();
  const update = (): void => {
    for (const document of vscode.workspace.textDocuments) {
      const view = session.view(document);
      const id = String(document.uri);
      if (!view || listed.get(id) === view) continue;
      listed.set(id, view);
      collection.set(document.uri, diagnosticsOf(document, view));
    }
    const open = new Set(vscode.workspace.textDocuments.filter(isArticle).map(({ uri }) => String(uri)));
    for (const id of [...listed.keys()].filter((each) => !open.has(each))) {
      listed.delete(id);
      collection.delete(vscode.Uri.parse(id, true));
    }
  };
  update();
  return vscode.Disposable.from(collection, session.onDidChange(update), registerEncodingActions());
}

function diagnosticsOf(document: vscode.TextDocument, view: ArticleView): vscode.Diagnostic[] {
  const doubtful = view.analysis.problems.map((problem) =>
    diagnostic(
      rangeOf(document, problem),
      problem.message,
      vscode.DiagnosticSeverity.Information,
      problem.kind,
    ),
  );
  return [
    ...misread(document),
    ...doubtful,
    ...[...new Set([...view.placed, ...view.corrections])].flatMap((placed) =>
      changedClaim(document, placed),
    ),
  ];
}

function misread(document: vscode.TextDocument): vscode.Diagnostic[] {
  const letters = misreadLetters(document.getText());
  if (!letters) return [];
  const message = encodingMessage(letters.count, document.encoding, vscode.l10n);
  const range = rangeOf(document, { start: letters.first, end: letters.first + 1 });
  return [diagnostic(range, message, vscode.DiagnosticSeverity.Warning, encodingCode)];
}

function changedClaim(
  document: vscode.TextDocument,
  { annotation, anchor }: PlacedAnnotation,
): vscode.Diagnostic[] {
  if (anchor.state !== 'changed') return [];
  const { l10n } = vscode;
  const message = changedMessage(document, annotation, changed(anchor.changes, l10n));
  const severe = anchor.changes.some((change) => change !== 'other');
  const severity = severe ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
  return [diagnostic(rangeOf(document, anchor.span), message, severity, 'changedClaim')];
}

function changedMessage({ uri }: vscode.TextDocument, annotation: Annotation, sorts: string): string {
  const { l10n } = vscode;
  const { tag, target } = annotation;
  const words = quotedExcerpt(target.exact, longestWords);
  if (!isClaim(annotation))
    return l10n.t('The words whose speaker was given have changed since{0}. They were: {1}', sorts, words);
  if (tag === undefined)
    return l10n.t('The words of this note have changed since{0}. They were: {1}', sorts, words);
  const label = tagLabel(uri, tag);
  return l10n.t('The words tagged “{0}” have changed since{1}. They were: {2}', label, sorts, words);
}

function diagnostic(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  code: string,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = 'Verbatim';
  made.code = code;
  return made;
}
