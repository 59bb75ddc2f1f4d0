import * as vscode from 'vscode';
import type { ExportContext } from '../../annotations/export/model';
import { findArticles } from '../session/articleFiles';
import { isClaimRef } from '../annotating/claimRef';
import { exportFormats, pickFormat, type ExportFormat } from './exportFormats';
import { exportMessage, isIncomplete, type ExportReport } from './exportReport';
import { scopeOf, type ExportScope, type ScopeArgument } from './exportScope';
import { fileName } from '../words/labels';
import { messageText } from '../words/plainText';
import { relativeIri } from '../host/relativeIri';
import { inBackground, reporting } from '../host/report';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { articleOfSidecar, articlesWithSidecar } from '../session/sidecarFiles';
import { dayOf, now } from '../host/stamp';
import { tagLabel } from '../host/taggingTags';

/** The command that writes claims to a file; see `exportClaims`. */
export const exportCommand = 'verbatim.exportClaims';

/** What the command may be given: the claims, and answers to what it asks otherwise. */
interface ExportArgument extends ScopeArgument {
  /** Id of a format. */
  readonly format?: string;
  /** URI of the file to write. */
  readonly to?: string;
}

/** The command that writes the claims of the folder, of an article or of a list's selection to a file. */
export function registerExportClaims(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand(exportCommand, (argument: unknown) =>
    reporting(
      session.log,
      vscode.l10n.t('The claims could not be exported'),
      () => exportClaims(session, argumentOf(argument)),
      'saving',
    ),
  );
}

async function exportClaims(session: Session, argument: ExportArgument): Promise<void> {
  if (!(await folderRead(session))) return;
  const scope = await scopeOf(session, argument);
  if (!scope) return;
  const format = exportFormats().find(({ id }) => id === argument.format) ?? (await pickFormat());
  if (!format) return;
  const to = argument.to === undefined ? await askWhere(scope, format) : vscode.Uri.parse(argument.to, true);
  if (!to) return;
  await refuseOwnFiles(session, to);
  const exported = format.write(scope.articles, contextFor(to));
  await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(exported.text));
  const failed = vscode.l10n.t('The claims were exported, but what the file lacks could not be told');
  await reporting(
    session.log,
    failed,
    async () => tell(session, to, await reportOf(session, scope, format, to, exported.losses)),
    'saving',
  );
}

/** Waits until the folder has been read, so that no claim is missing; `false` if the person does not want to wait. */
async function folderRead(session: Session): Promise<boolean> {
  session.ensureRead();
  if (session.ready) return true;
  const title = vscode.l10n.t('Reading the folder for its claims');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    while (!session.ready && !token.isCancellationRequested) await session.nextChange(token);
    return session.ready;
  });
}

function askWhere({ proposal }: ExportScope, format: ExportFormat): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims'),
    saveLabel: vscode.l10n.t('Export'),
    defaultUri: proposal.with({ path: `${proposal.path}.claims.${format.extensions[0]}` }),
    filters: { [format.label]: [...format.extensions] },
  });
}

/** What exported files are called unless a person calls them otherwise. */
const exportedName = /\.claims\.[a-z]+$/iu;

/** Articles are never changed, and annotations only by those who annotate. */
async function refuseOwnFiles(session: Session, to: vscode.Uri): Promise<void> {
  const name = fileName(String(to));
  if (articleOfSidecar(to)) {
    throw new Error(vscode.l10n.t('{0} is where annotations are kept. Choose another name.', name));
  }
  // an earlier export may have been taken for an article
  if (!exportedName.test(name) && (await session.analyst.view(String(to)))) {
    throw new Error(
      vscode.l10n.t('{0} is an article, and those are never changed. Choose another name.', name),
    );
  }
}

function contextFor(to: vscode.Uri): ExportContext {
  return {
    tagLabel: (article, tag) => tagLabel(vscode.Uri.parse(article, true), tag),
    nameOf: (article) => vscode.workspace.asRelativePath(vscode.Uri.parse(article, true)),
    iriOf: (article) => relativeIri(String(to), article),
    fileName: fileName(String(to)),
    minimumConfidence: displaySettings().minimumConfidence,
    now: now(),
    dayOf,
  };
}

async function reportOf(
  session: Session,
  { articles, corrections, isAll, known }: ExportScope,
  format: ExportFormat,
  to: vscode.Uri,
  losses: ExportReport['losses'],
): Promise<ExportReport> {
  const unread = isAll ? [...(await articlesWithSidecar()).keys()].filter((id) => !known.has(id)) : [];
  for (const id of unread)
    session.log.warn(`Its claims were not exported, it is not read as an article: ${id}`);
  const { sidecars } = await session.analyst.fileProblems();
  const ids = new Set(articles.map(({ id }) => id));
  const isArticle =
    format.id === 'markdown' && (await findArticles()).some((uri) => String(uri) === String(to));
  return {
    exported: articles,
    losses,
    file: fileName(String(to)),
    format: format.label,
    corrections,
    unread: unread.length,
    damaged: sidecars.filter(({ article }) => isAll || ids.has(article)).length,
    isArticle,
    l10n: vscode.l10n,
    locale: vscode.env.language,
  };
}

function tell({ log }: Session, to: vscode.Uri, report: ExportReport): void {
  const { window, l10n } = vscode;
  const open = l10n.t('Open File');
  const show = isIncomplete(report) ? window.showWarningMessage : window.showInformationMessage;
  const answered = async (): Promise<void> => {
    if ((await show(messageText(exportMessage(report)), open)) === open) await window.showTextDocument(to);
  };
  inBackground(log, 'Telling of an export', answered());
}

function argumentOf(argument: unknown): ExportArgument {
  if (typeof argument !== 'object' || argument === null) return {};
  const { claims, all, format, to } = argument as Partial<Record<keyof ExportArgument, unknown>>;
  return {
    ...(Array.isArray(claims) ? { claims: claims.filter(isClaimRef) } : {}),
    ...(typeof all === 'boolean' ? { all } : {}),
    ...(typeof format === 'string' ? { format } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  };
}
