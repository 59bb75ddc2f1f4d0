import * as vscode from 'vscode';
import { progressNumbers } from '../session/folderReader';
import { keepActive } from '../host/keepActive';
import type { Session } from '../session/session';
import { untilRead } from '../session/untilRead';

export interface ArticleItem extends vscode.QuickPickItem {
  /** The article's id; missing in separators. */
  readonly article?: string;
}

/** What a person is asked. */
export interface ArticleQuestion {
  readonly title: string;
  readonly step?: { readonly number: number; readonly of: number };
  /** The articles to choose from, as far as is known; asked for again and again while the folder is being read. */
  readonly items: () => Promise<readonly ArticleItem[]>;
}

/** Lets a person choose an article; `back` for the step before, `undefined` if they gave up. */
export async function pickArticle(
  session: Session,
  { title, step, items }: ArticleQuestion,
): Promise<string | undefined> {
  session.ensureRead();
  const picker = vscode.window.createQuickPick<ArticleItem>();
  picker.title = title;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true; // headline and file name
  if (step) {
    picker.step = step.number;
    picker.totalSteps = step.of;
    if (step.number > 1) picker.buttons = [vscode.QuickInputButtons.Back];
  }
  const tell = (): void => {
    picker.placeholder = placeholder(session, picker);
  };
  picker.busy = true;
  tell();
  const answered = new vscode.CancellationTokenSource();
  const listener = session.onDidChange(tell);
  try {
    return await new Promise((resolve, reject) => {
      picker.onDidTriggerButton(() => resolve('back'));
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.article));
      picker.onDidHide(() => resolve(undefined)); // the first answer counts: hiding comes after accepting
      picker.show();
      follow(session, picker, items, answered.token).catch(reject); // it would wait for ever
    });
  } finally {
    answered.cancel();
    vscode.Disposable.from(listener, answered, picker).dispose();
  }
}

/** Lists the articles, and lists them anew until the folder has been read. Resolves then, or when somebody answered. */
async function follow(
  session: Session,
  picker: vscode.QuickPick<ArticleItem>,
  items: ArticleQuestion['items'],
  answered: vscode.CancellationToken,
): Promise<void> {
  const isOver = (): boolean => answered.isCancellationRequested;
  await untilRead(session, answered, async () => {
    const found = await items();
    if (!isOver()) list(picker, found);
  });
  if (isOver()) return;
  picker.busy = false;
  picker.placeholder = placeholder(session, picker);
}

/** Shows other items in the same list; the filter stays by itself, and what is the same is left alone, so that nothing flickers. */
function list(picker: vscode.QuickPick<ArticleItem>, items: readonly ArticleItem[]): void {
  if (JSON.stringify(items) === JSON.stringify(picker.items)) return;
  const kept = keepActive({ items: picker.items, active: picker.activeItems[0], typed: picker.value }, items);
  picker.items = items;
  if (kept) picker.activeItems = [kept];
}

function placeholder({ ready, progress, stopped }: Session, picker: vscode.QuickPick<ArticleItem>): string {
  const { l10n } = vscode;
  if (picker.items.length === 0 && !picker.busy)
    return (vscode.workspace.workspaceFolders ?? []).length === 0
      ? l10n.t('Open a folder of articles, or another article, first')
      : l10n.t('This folder has no article to choose');
  if (ready && !stopped) return l10n.t('Choose an article');
  if (stopped) return l10n.t('Choose an article (reading the folder was stopped)');
  if (!progress || progress.total === 0) return l10n.t('Choose an article (the folder is being read…)');
  return l10n.t('Choose an article ({0} of {1} are read…)', ...progressNumbers(progress));
}
