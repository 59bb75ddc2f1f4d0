import * as vscode from 'vscode';
import { registerAcrossView } from './editor/across/acrossView';
import { ClaimStore } from './editor/annotating/claimStore';
import { registerArticleSource } from './editor/annotating/articleSource';
import { registerClaimsView } from './editor/claims/claimsView';
import { registerCodeActions } from './editor/annotating/codeActions';
import { Comparisons } from './editor/comparison/comparison';
import { registerComparisonCommands } from './editor/comparison/comparisonCommands';
import { registerContextKeys } from './editor/contextKeys';
import { registerCorrectSpeaker } from './editor/annotating/correctSpeaker';
import { registerEditNames } from './editor/editNames';
import { registerExportClaims } from './editor/claims/exportClaims';
import { registerFindWords } from './editor/find/findWords';
import { registerGoToQuote } from './editor/find/goToQuote';
import { registerHighlights } from './editor/highlights/highlights';
import { registerHover } from './editor/cards/hover';
import { IndexStore } from './editor/session/indexStore';
import { registerLeftovers } from './editor/annotating/leftovers';
import { registerMentionHighlights } from './editor/highlights/mentionHighlights';
import { NamesFiles } from './editor/session/namesFiles';
import { Notice } from './editor/host/notice';
import { registerPlaceCommands } from './editor/find/placeCommands';
import { registerProblems } from './editor/problems';
import { registerRebuildIndex } from './editor/rebuildIndex';
import { registerReferences } from './editor/find/references';
import { inBackground } from './editor/host/report';
import { Session } from './editor/session/session';
import { registerSidecarMoves } from './editor/annotating/sidecarMoves';
import { registerSampleArticles } from './editor/sampleArticles';
import { registerShowMatches } from './editor/find/showMatches';
import { registerShowMentions } from './editor/find/showMentions';
import { registerUnreadFiles } from './editor/unreadFiles';
import { registerStatusBar } from './editor/statusBar';
import { registerStepCommands } from './editor/find/stepCommands';
import { registerSymbols } from './editor/find/symbols';
import { registerWalkthrough } from './editor/walkthrough';
import { registerWorkspaceSymbols } from './editor/find/workspaceSymbols';
import { registerTagging } from './editor/annotating/tagging';
import { registerTagProblems } from './editor/annotating/tagProblems';
import { LastTag } from './editor/host/taggingTags';
import type { IndexStoring } from './worker/analyst';
import { readersHere, startNodeWorker, type WorkerData } from './worker/nodeWorker';
import { pooledAnalyst } from './worker/pooled';
import { readerPool } from './worker/readerPool';
import { remoteCorpus } from './worker/remote';

/** Builds the parts and connects them, nothing else. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
  const nameModel = await readNameModel(file('names.bin'), log);
  const program = await programVersion([file('worker.js'), file('names.bin')]);
  const names = await NamesFiles.open(log);
  const worker = file('worker.js').fsPath;
  const corpus = remoteCorpus(
    () => startNodeWorker(worker, { role: 'corpus', program: `${program}, names ${names.version}` }),
    (reason) => session.workerDied(reason),
  );
  const readers = readerPool(
    () => startNodeWorker(worker, { role: 'reader', ...nameModel, taught: names.forms }),
    readersHere(),
    (reason) => log.error(`A reader of articles stopped: ${reason}`),
  );
  const analyst = pooledAnalyst(corpus, readers);
  const session = new Session(analyst, log, storeOf(context, analyst, log));
  const claims = new ClaimStore(session);
  const comparisons = new Comparisons(session, vscode.Uri.joinPath(context.extensionUri, 'media'));
  const lastTag = new LastTag(context.workspaceState);
  const notice = new Notice();
  context.subscriptions.push(
    log,
    { dispose: () => analyst.dispose() },
    session,
    notice,
    names,
    names.onDidChange(() => {
      readers.restart();
      corpus.restart();
      inBackground(log, 'Reading the folder with other names', session.rebuild());
    }),
    registerHighlights(session, notice),
    registerHover(session),
    registerStatusBar(session),
    registerPlaceCommands(session, notice),
    registerSymbols(session),
    registerWorkspaceSymbols(session),
    registerMentionHighlights(session),
    registerReferences(session, notice),
    registerProblems(session),
    claims,
    registerSidecarMoves(session, claims),
    registerLeftovers(session),
    comparisons,
    registerContextKeys(session),
    registerAcrossView(session, comparisons),
    registerUnreadFiles(session),
    registerClaimsView(session, context.workspaceState, notice),
    registerTagging(session, claims, lastTag, notice),
    registerTagProblems(log),
    registerArticleSource(session, claims, notice),
    registerCorrectSpeaker(session, claims, notice),
    registerExportClaims(session),
    registerCodeActions(session, lastTag),
    registerComparisonCommands(session, comparisons),
    registerGoToQuote(session),
    registerShowMatches(session),
    registerFindWords(session, notice),
    registerShowMentions(session, notice),
    registerStepCommands(session, notice),
    registerRebuildIndex(session, notice),
    registerEditNames(session),
    registerSampleArticles(context, log),
    registerWalkthrough(context),
  );
}

/** Without the model names are not recognized, and all else works. */
async function readNameModel(
  names: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<Pick<WorkerData, 'nameModel'>> {
  try {
    return { nameModel: await vscode.workspace.fs.readFile(names) };
  } catch (error) {
    log.error(`Names are not recognized, their model cannot be read: ${String(error)}`);
    return {};
  }
}

/** What is stored by one version of the program is of no use to another: its analyses may differ. */
async function programVersion(files: readonly vscode.Uri[]): Promise<string> {
  const stateOf = async (file: vscode.Uri): Promise<string> => {
    const { size, mtime } = await vscode.workspace.fs.stat(file);
    return `${size} ${mtime}`;
  };
  const states = await Promise.allSettled(files.map(stateOf));
  return states.map((state) => (state.status === 'fulfilled' ? state.value : 'missing')).join(', ');
}

/** Without a folder there is no place to store what is known of it, and nothing to store. */
function storeOf(
  { storageUri }: vscode.ExtensionContext,
  index: IndexStoring,
  log: vscode.LogOutputChannel,
): IndexStore | undefined {
  return storageUri && new IndexStore(vscode.Uri.joinPath(storageUri, 'index'), index, log);
}
