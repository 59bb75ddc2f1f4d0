import * as vscode from 'vscode';
import { isClaim } from '../annotations/corrections';
import type { Annotation, PlacedAnnotation } from '../annotations/model';
import type { ArticleView } from '../worker/analyst';
import { misreadLetters } from '../text/misread';
import { compareWording } from '../text/wordDifference';
import { isArticle } from './session/articleFiles';
import { changeWords } from './words/changeWords';
import { changedClaimCode, registerChangedClaimActions } from './annotating/changedClaimActions';
import { encodingCode, encodingMessage, registerEncodingActions } from './encodingProblem';
import { rangeOf } from './host/positions';
import type { Session } from './session/session';
import { tagLabel } from './host/taggingTags';

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
  return vscode.Disposable.from(
    collection,
    session.onDidChange(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('verbatim.tags')) return;
      listed.clear(); // what tags are called stands in the messages
      update();
    }),
    registerEncodingActions(),
    registerChangedClaimActions(session),
  );
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

function changedClaim(document: vscode.TextDocument, placed: PlacedAnnotation): vscode.Diagnostic[] {
  const { anchor } = placed;
  if (anchor.state !== 'changed') return [];
  const range = rangeOf(document, anchor.span);
  const message = changedMessage(document, placed.annotation, range);
  const severe = anchor.changes.some((change) => change !== 'other');
  const severity = severe ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information;
  return [diagnostic(range, message, severity, changedClaimCode)];
}

/** In few words: the card, which shows in the same hover, has the wording, and the view Claims all that it was. */
function changedMessage(document: vscode.TextDocument, annotation: Annotation, range: vscode.Range): string {
  const { l10n } = vscode;
  const { tag, target } = annotation;
  const how = changeWords(compareWording(target.exact, document.getText(range)), l10n);
  const change = how === '' ? '' : `: ${how}`;
  if (!isClaim(annotation)) return l10n.t('The words whose speaker was given have changed{0}', change);
  if (tag === undefined) return l10n.t('The words of this note have changed{0}', change);
  return l10n.t('The words tagged “{0}” have changed{1}', tagLabel(document.uri, tag), change);
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
