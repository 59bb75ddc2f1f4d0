import * as vscode from 'vscode';
import type { ArticleView } from '../../worker/analyst';
import { countConflicting, topRows } from './acrossViewRows';
import { isDraft } from '../session/articleFiles';
import { countHere } from '../words/countHere';
import { progressNumbers } from '../session/folderReader';
import { labelsIn } from '../words/labelsIn';
import { isInMarks, isReported } from '../words/quoteKinds';
import type { Session } from '../session/session';

/** Which welcome text of `package.json` an empty view shows, by the context key `verbatim.across`. */
type EmptyBecause =
  | 'reading'
  | 'stopped'
  | 'noArticles'
  | 'noArticle'
  | 'otherFile'
  | 'unsaved'
  | 'tooLarge'
  | 'failed'
  | 'alone'
  | 'noQuotes'
  | 'nothingShared';

/** What stands around the rows of Across Articles: title, message, badge, progress and why there is nothing. */
export class AcrossFrame implements vscode.Disposable {
  private emptyBecause: EmptyBecause | undefined;
  private endProgress: (() => void) | undefined;

  constructor(
    private readonly tree: Pick<vscode.TreeView<unknown>, 'description' | 'message' | 'badge' | 'title'>,
    private readonly session: Session,
  ) {}

  /** Brings all of it up to date with the session; `view` is what the rows show. */
  update(view: ArticleView | undefined): void {
    const { tree, session } = this;
    tree.description = view ? labelsIn(view, vscode.env.language)(view.id) : '';
    setMessage(tree, messageOf(session, view !== undefined && topRows(view).length > 0));
    setBadge(tree, view ? countConflicting(view) : 0);
    this.showProgress(session.progress !== undefined);
    this.explainEmptiness(whyEmpty(session, view));
  }

  dispose(): void {
    this.endProgress?.();
  }

  private showProgress(reading: boolean): void {
    if (!reading) {
      this.endProgress?.();
      this.endProgress = undefined;
      return;
    }
    if (this.endProgress) return;
    void vscode.window.withProgress({ location: { viewId: 'verbatim.across' } }, () => {
      return new Promise<void>((resolve) => (this.endProgress = resolve));
    });
  }

  private explainEmptiness(because: EmptyBecause): void {
    if (because === this.emptyBecause) return;
    this.emptyBecause = because;
    void vscode.commands.executeCommand('setContext', 'verbatim.across', because);
  }
}

function whyEmpty(session: Session, view: ArticleView | undefined): EmptyBecause {
  if (!session.article) {
    const document = vscode.window.activeTextEditor?.document;
    if (isDraft(document)) return 'unsaved';
    if (session.stopped) return 'stopped';
    if (session.ready && !session.hasArticles) return 'noArticles';
    return document?.uri.scheme === 'file' ? 'otherFile' : 'noArticle';
  }
  const gaveUp = session.gaveUpOn(session.article);
  if (gaveUp) return gaveUp;
  if (!view || session.progress || !session.ready) return 'reading';
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return 'alone';
  if (session.stopped) return 'stopped';
  const { quotes } = view.analysis;
  return quotes.some((quote) => isInMarks(quote) || isReported(quote)) ? 'nothingShared' : 'noQuotes';
}

/**
 * A message hides the welcome text of an empty view, so there must be none that can wait. It stays above the rows: one
 * line of a narrow side bar is all it may take.
 */
function messageOf({ progress, stopped, skipped, misread }: Session, hasRows: boolean): string | undefined {
  const { l10n } = vscode;
  if (progress && progress.total > 0) {
    return l10n.t('Reading articles: {0} of {1}…', ...progressNumbers(progress));
  }
  if (!hasRows) return undefined;
  if (isDraft(vscode.window.activeTextEditor?.document)) return l10n.t('A text is read once it is saved');
  if (stopped)
    return stopped.total === 0
      ? l10n.t('Reading was stopped')
      : l10n.t('Stopped: {0} of {1} articles read', ...progressNumbers(stopped));
  const notRead =
    skipped.length === 1
      ? l10n.t('1 file not read')
      : l10n.t('{0} files not read', countHere(skipped.length));
  const readWrongly =
    skipped.length > 0
      ? misread.length === 1
        ? l10n.t('1 seems misread')
        : l10n.t('{0} seem misread', countHere(misread.length))
      : misread.length === 1
        ? l10n.t('1 article seems misread')
        : l10n.t('{0} articles seem misread', countHere(misread.length));
  const told = [...(skipped.length > 0 ? [notRead] : []), ...(misread.length > 0 ? [readWrongly] : [])];
  return told.length > 0 ? told.join(', ') : undefined;
}

function setMessage(tree: { message?: string | undefined }, message: string | undefined): void {
  if (tree.message !== message) tree.message = message;
}

function setBadge(tree: { badge?: vscode.ViewBadge | undefined }, conflicting: number): void {
  if ((tree.badge?.value ?? 0) === conflicting) return;
  const tooltip =
    conflicting === 1
      ? vscode.l10n.t('1 conflicting discrepancy with other articles')
      : vscode.l10n.t('{0} conflicting discrepancies with other articles', countHere(conflicting));
  tree.badge = conflicting === 0 ? undefined : { value: conflicting, tooltip };
}
