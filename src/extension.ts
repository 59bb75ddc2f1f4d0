import * as vscode from 'vscode';
import { registerAcrossView } from './editor/acrossView';
import { ClaimStore } from './editor/claimStore';
import { registerArticleSource } from './editor/articleSource';
import { registerClaimsView } from './editor/claimsView';
import { registerCodeActions } from './editor/codeActions';
import { Comparisons } from './editor/comparison';
import { registerComparisonCommands } from './editor/comparisonCommands';
import { registerContextKeys } from './editor/contextKeys';
import { registerGoToQuote } from './editor/goToQuote';
import { registerHighlights } from './editor/highlights';
import { registerHover } from './editor/hover';
import { registerMentionHighlights } from './editor/mentionHighlights';
import { registerPlaceCommands } from './editor/placeCommands';
import { registerProblems } from './editor/problems';
import { registerRebuildIndex } from './editor/rebuildIndex';
import { registerReferences } from './editor/references';
import { Session } from './editor/session';
import { registerSidecarMoves } from './editor/sidecarMoves';
import { registerShowMatches } from './editor/showMatches';
import { registerSkippedFiles } from './editor/skippedFiles';
import { registerStatusBar } from './editor/statusBar';
import { registerSymbols } from './editor/symbols';
import { registerTagging } from './editor/tagging';
import { LastTag } from './editor/taggingTags';
import { startNodeWorker, type WorkerData } from './worker/nodeWorker';
import { remoteAnalyst } from './worker/remote';

/** Builds the parts and connects them, nothing else. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const data = await workerData(file('names.bin'), log);
  const analyst = remoteAnalyst(
    () => startNodeWorker(file('worker.js').fsPath, data),
    (reason) => session.workerDied(reason),
  );
  const session = new Session(analyst, log);
  const claims = new ClaimStore(session);
  const comparisons = new Comparisons(session, vscode.Uri.joinPath(context.extensionUri, 'media'));
  const lastTag = new LastTag(context.workspaceState);
  context.subscriptions.push(
    log,
    { dispose: () => analyst.dispose() },
    session,
    registerHighlights(session),
    registerHover(session),
    registerStatusBar(session),
    registerPlaceCommands(session),
    registerSymbols(session),
    registerMentionHighlights(session),
    registerReferences(session),
    registerProblems(session),
    claims,
    registerSidecarMoves(),
    comparisons,
    registerContextKeys(session),
    registerAcrossView(session, comparisons),
    registerSkippedFiles(session),
    registerClaimsView(session, context.workspaceState),
    registerTagging(session, claims, lastTag),
    registerArticleSource(session, claims),
    registerCodeActions(session, lastTag),
    registerComparisonCommands(session, comparisons),
    registerGoToQuote(session),
    registerShowMatches(session),
    registerRebuildIndex(session),
  );
}

/** Without the model names are not recognized, and all else works. */
async function workerData(names: vscode.Uri, log: vscode.LogOutputChannel): Promise<WorkerData> {
  try {
    return { nameModel: await vscode.workspace.fs.readFile(names) };
  } catch (error) {
    log.error(`Names are not recognized, their model cannot be read: ${String(error)}`);
    return {};
  }
}
