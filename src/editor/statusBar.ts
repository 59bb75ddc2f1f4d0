import * as vscode from 'vscode';
import { isArticle } from './session/articleFiles';
import { countHere } from './words/countHere';
import { isForeignArticle } from './host/foreignArticle';
import type { Session } from './session/session';
import { displaySettings } from './host/settings';
import { countsOf, legendMarkdown, statusText } from './statusText';

const charactersPerMegabyte = 1_000_000;

/** Shows the log. Internal, for what tells of failures. */
const showLogCommand = 'verbatim.showLog';

/** Shows in the status bar what the active article holds; a click switches the highlights. */
export function registerStatusBar(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('verbatim.counts', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Verbatim: What the Article Holds');
  let shown: vscode.TextDocument | undefined;
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    // While a person types there is no view for a moment: what is shown stays.
    const waits = document !== undefined && !session.view(document) && !session.gaveUpOn(document);
    if (waits && document === shown && isArticle(document)) return;
    shown = document && session.view(document) ? document : undefined;
    update(item, session, document);
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.commands.registerCommand(showLogCommand, () => session.log.show()),
    session.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeActiveColorTheme(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim')) show();
    }),
  );
}

function update(
  item: vscode.StatusBarItem,
  session: Session,
  document: vscode.TextDocument | undefined,
): void {
  if (!document || !isArticle(document)) {
    item.hide();
    return;
  }
  const gaveUp = session.gaveUpOn(document);
  if (gaveUp === 'tooLarge') showTooLarge(item);
  else if (gaveUp === 'failed') showFailed(item);
  else showCounts(item, session, document);
  item.show();
}

function showTooLarge(item: vscode.StatusBarItem): void {
  item.text = `$(quote) ${vscode.l10n.t('Too large')}`;
  item.tooltip = vscode.l10n.t(
    'This file is larger than the setting “verbatim.maxFileSize” allows. Click to open the setting.',
  );
  item.command = {
    command: 'workbench.action.openSettings',
    title: item.tooltip,
    arguments: ['verbatim.maxFileSize'],
  };
  item.accessibilityInformation = { label: `Verbatim: ${item.tooltip}` };
}

function showFailed(item: vscode.StatusBarItem): void {
  item.text = `$(warning) ${vscode.l10n.t('Not analyzed')}`;
  item.tooltip = vscode.l10n.t('This article could not be analyzed. Click to read why in the log.');
  item.command = showLogCommand;
  item.accessibilityInformation = { label: `Verbatim: ${item.tooltip}` };
}

function showCounts(item: vscode.StatusBarItem, session: Session, document: vscode.TextDocument): void {
  const { l10n, env } = vscode;
  const { highlights, minimumConfidence } = displaySettings();
  const view = session.view(document);
  const counts = countsOf(view, minimumConfidence);
  const isOther = view !== undefined && isForeignArticle(document);
  const counted = view ? statusText(counts, l10n, env.language) : readingWords(document);
  const found = isOther ? `${counted} · ${l10n.t('not in English?')}` : counted;
  const busy = session.progress !== undefined || !view;
  const icon = busy ? '$(loading~spin)' : highlights ? '$(quote)' : '$(eye-closed)';
  item.text = `${icon} ${found}`;
  item.command = 'verbatim.toggleHighlights';
  const click = highlights
    ? l10n.t('Click to hide the highlights.')
    : l10n.t('Click to show the highlights.');
  const reading = readingText(session);
  const foreign = isOther
    ? l10n.t(
        'This article does not seem to be in English. Names, quotes and speakers are found by English rules: expect gaps and errors.',
      )
    : '';
  const tooltip = new vscode.MarkdownString(
    [reading, foreign, legendMarkdown(counts, l10n, env.language, isHighContrast()), click]
      .filter(Boolean)
      .join('\n\n'),
  );
  tooltip.supportHtml = true;
  item.tooltip = tooltip;
  item.accessibilityInformation = {
    label: [`Verbatim: ${found}.`, reading, foreign, click].filter(Boolean).join(' '),
  };
}

/** Of a large file, why it takes long. */
function readingWords(document: vscode.TextDocument): string {
  // without putting the text together: this is asked again with each article that is read
  const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  const megabytes = Math.round(length / charactersPerMegabyte);
  return megabytes === 0 ? vscode.l10n.t('Reading…') : vscode.l10n.t('Reading {0} MB…', megabytes);
}

function isHighContrast(): boolean {
  const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  return kind === HighContrast || kind === HighContrastLight;
}

function readingText({ progress }: Session): string | undefined {
  if (!progress) return undefined;
  return progress.total === 0
    ? vscode.l10n.t('Looking for articles in the folder.')
    : vscode.l10n.t(
        'Reading the articles of the folder: {0} of {1}.',
        countHere(progress.done),
        countHere(progress.total),
      );
}
